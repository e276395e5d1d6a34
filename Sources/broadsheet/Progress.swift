import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A line on the terminal that says what a long build is doing; nothing when it is short or nobody looks.
final class Progress: Sendable {
    private let start = ContinuousClock.now
    private let isShown: Bool
    private let last = Mutex<String?>(nil)

    /// Progress of one build; `isQuiet` keeps it silent.
    init(isQuiet: Bool) {
        isShown = !isQuiet && isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
        guard isShown else { return }
        Task.detached { [weak self] in
            try await Task.sleep(for: .milliseconds(500))
            self?.print()
        }
    }

    /// Notes what is done now.
    func tell(_ what: String) {
        guard isShown else { return }
        last.withLock { $0 = what }
        if ContinuousClock.now - start > .milliseconds(500) { print() }
    }

    /// Takes the line away.
    func finish() {
        guard isShown else { return }
        last.withLock { what in
            what = nil
            if ContinuousClock.now - start > .milliseconds(500) { Terminal.error("\r\u{1B}[K") }
        }
    }

    private func print() {
        last.withLock { what in
            if let what { Terminal.error("\r\u{1B}[K\(what) …") }
        }
    }
}
