import Synchronization

/// Counts what has arrived, and says so.
///
/// A class because all workers of one publishing count together.
final class PublishProgress: Sendable {
    private let total: (files: Int, bytes: Int)
    private let tell: @Sendable (String) -> Void
    private let state: Mutex<(phase: String, files: Int, bytes: Int)>

    init(files: Int, bytes: Int, tell: @escaping @Sendable (String) -> Void) {
        total = (files, bytes)
        self.tell = tell
        state = Mutex(("", 0, 0))
    }

    /// Begins a phase.
    func begin(_ phase: String) {
        let text = state.withLock { state in
            state.phase = phase
            return line(state)
        }
        tell(text)
    }

    /// Counts a file that has arrived.
    func arrived(bytes: Int) {
        let text = state.withLock { state in
            state.files += 1
            state.bytes += bytes
            return line(state)
        }
        tell(text)
    }

    /// Says something that has no count.
    func say(_ text: String) { tell(text) }

    private func line(_ state: (phase: String, files: Int, bytes: Int)) -> String {
        guard total.files > 0 else { return state.phase }
        return "\(state.phase): \(min(state.files, total.files)) of \(total.files) files, "
            + "\(PublishPlan.size(min(state.bytes, total.bytes))) of \(PublishPlan.size(total.bytes))"
    }
}
