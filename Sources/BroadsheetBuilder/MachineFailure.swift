import BroadsheetContent
import BroadsheetOutput

/// A failure of the machine, not of the content: disk, permission, a folder that is not there.
public protocol MachineFailure: Error {
    /// What went wrong, one sentence in lower case.
    var message: String { get }
    /// What to do about it.
    var hint: String? { get }
}

extension BuildError: MachineFailure {}
extension ContentError: MachineFailure {}
extension OutputError: MachineFailure {}
