/// How many changes of the output may still be made before the writer stops as if it had been killed; tests use it.
struct StepLimit: Sendable {
    private var left: Int?

    /// No limit, or one for a test.
    init(_ left: Int? = nil) { self.left = left }

    /// Comes before every change of what others can see.
    mutating func take() throws(OutputError) {
        guard let now = left else { return }
        guard now > 0 else { throw OutputError("stopped by a test") }
        left = now - 1
    }
}
