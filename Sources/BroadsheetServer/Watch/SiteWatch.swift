import BroadsheetBuilder
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Looks after the files of a site, on a thread of its own, until it goes out of use.
final class SiteWatch: Sendable {
    /// How changes come to be known.
    enum Way: Sendable {
        /// The kernel tells.
        case told
        /// The files are looked at again and again.
        case polled
    }

    /// How changes come to be known here.
    let way: Way
    /// The end of a pipe: closing it ends the thread.
    private let stopper: Int32

    /// Begins to watch; `report` is given the absolute paths that changed, once the disk was quiet for a moment.
    init(_ places: WatchedPlaces, polls: Bool, report: @escaping @Sendable ([String]) -> Void) throws(ServerError) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw ServerError("could not watch the site's files: no more files may be open") }
        let (end, stopper) = (ends[0], ends[1])
        self.stopper = stopper
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        #if canImport(Glibc)
            if !polls, let kernel = KernelWatch(places) {
                way = .told
                Thread.detachNewThread {
                    kernel.run(until: end, report: report)
                    close(end)
                }
                return
            }
        #endif
        way = .polled
        let first = FileStamps(places)
        Thread.detachNewThread {
            PollingWatch(places: places, known: first).run(until: end, report: report)
            close(end)
        }
    }

    deinit { close(stopper) }
}

/// Waits on descriptors, in milliseconds; -1 waits for ever. Returns whether each has something to say.
func waitFor(_ descriptors: [Int32], milliseconds: Int32) -> [Bool] {
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&waiting, nfds_t(waiting.count), milliseconds)
    return waiting.map { count > 0 && $0.revents != 0 }
}
