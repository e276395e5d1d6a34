import BroadsheetBuilder

/// Why a preview could not begin.
public struct ServerError: MachineFailure, Sendable {
    /// What went wrong, one sentence in lower case.
    public let message: String
    /// What to do about it.
    public let hint: String?

    init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }
}
