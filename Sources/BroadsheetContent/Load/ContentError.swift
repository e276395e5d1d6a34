/// Why the content could not be read at all: the machine's failure.
public struct ContentError: Error, Sendable {
    /// What went wrong, one sentence in lower case.
    public let message: String
    /// What to do about it.
    public let hint: String?

    init(_ message: String, hint: String?) {
        self.message = message
        self.hint = hint
    }
}
