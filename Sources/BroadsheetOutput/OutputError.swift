/// Why the output could not be written. The machine's failure or the wrong folder, not the author's mistake.
public struct OutputError: Error, Sendable {
    /// What went wrong, one sentence in lower case.
    public let message: String
    /// What to do about it.
    public let hint: String?

    /// A failure with its words.
    public init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }
}
