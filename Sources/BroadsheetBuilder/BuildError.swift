/// Why a build could not run at all: the machine's failure, or a folder that is not there.
public struct BuildError: Error, Sendable {
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
