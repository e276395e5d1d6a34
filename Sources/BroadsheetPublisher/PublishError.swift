import BroadsheetBuilder

/// Why publishing could not run, or stopped.
public struct PublishError: MachineFailure, Sendable {
    /// What went wrong, one sentence in lower case.
    public let message: String
    /// What to do about it.
    public let hint: String?
    /// Whether publishing was tried and failed, or could not even begin.
    public let kind: Kind

    /// Whether publishing was tried and failed, or could not even begin.
    public enum Kind: Sendable {
        /// Something that it needs is missing: a program, a folder, a name.
        case couldNotRun
        /// The host, or the way to it, failed.
        case failed
    }

    init(_ kind: Kind, _ message: String, hint: String? = nil) {
        self.kind = kind
        self.message = message
        self.hint = hint
    }
}
