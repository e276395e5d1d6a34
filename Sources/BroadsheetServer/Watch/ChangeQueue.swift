import Synchronization

/// Changed files that wait for the next build.
///
/// The watcher adds, the builder takes all that has gathered; whatever came during a build is one next build.
final class ChangeQueue: Sendable {
    private struct State {
        var paths: [String] = []
        var waiter: CheckedContinuation<Void, Never>?
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Adds files that changed.
    func add(_ paths: [String]) {
        wake { $0.paths += paths }
    }

    /// Lets the one who waits go, with nothing to do.
    func close() {
        wake { $0.isClosed = true }
    }

    /// All files that changed since the last call, once there are some; nil when the queue was closed.
    ///
    /// Only one may wait at a time.
    func next() async -> [String]? {
        await withCheckedContinuation { continuation in
            let isReady = state.withLock { state in
                if !state.paths.isEmpty || state.isClosed { return true }
                precondition(state.waiter == nil, "one builder waits for changes")
                state.waiter = continuation
                return false
            }
            if isReady { continuation.resume() }
        }
        return state.withLock { state in
            defer { state.paths = [] }
            return state.isClosed ? nil : state.paths
        }
    }

    private func wake(_ change: (inout State) -> Void) {
        let waiter = state.withLock { state in
            change(&state)
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
