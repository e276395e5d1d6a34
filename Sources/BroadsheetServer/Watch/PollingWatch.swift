import BroadsheetBuilder

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Changes of files found by looking at all of them twice a second.
///
/// For folders of which the kernel does not tell: network folders, other systems, too many of them.
struct PollingWatch {
    let places: WatchedPlaces
    let known: FileStamps

    /// Tells changes until the descriptor says something.
    func run(until stop: Int32, report: ([String]) -> Void) {
        var known = known
        while !waitFor([stop], milliseconds: 500)[0] {
            var now = FileStamps(places)
            let changed = now.changes(since: known)
            guard !changed.isEmpty else { continue }
            // Files that are still being written are waited for.
            while true {
                if waitFor([stop], milliseconds: 50)[0] { return }
                let later = FileStamps(places)
                defer { now = later }
                if later == now { break }
            }
            report(now.changes(since: known))
            known = now
        }
    }
}

/// What tells each file of a site from an earlier state of itself.
struct FileStamps: Equatable, Sendable {
    private struct Stamp: Equatable {
        let size: Int
        let modified: Int
        let changed: Int
        let inode: UInt64
    }

    private var stamps: [String: Stamp] = [:]

    /// The files of a site as they are now.
    init(_ places: WatchedPlaces) {
        add(places.configuration)
        for folder in places.folders { walk(folder, places) }
    }

    /// The paths of files that came, went or changed.
    func changes(since old: FileStamps) -> [String] {
        let here = stamps.filter { old.stamps[$0.key] != $0.value }.map(\.key)
        let gone = old.stamps.keys.filter { stamps[$0] == nil }
        return (here + gone).sorted()
    }

    private mutating func walk(_ folder: String, _ places: WatchedPlaces) {
        for entry in FolderEntries.of(folder) {
            let path = folder + "/" + entry.name
            guard places.counts(path) else { continue }
            if entry.isFolder { walk(path, places) } else { add(path) }
        }
    }

    private mutating func add(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        #if canImport(Glibc)
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #else
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #endif
        stamps[path] = Stamp(
            size: Int(status.st_size), modified: modified.tv_sec * 1_000_000_000 + modified.tv_nsec,
            changed: changed.tv_sec * 1_000_000_000 + changed.tv_nsec, inode: UInt64(status.st_ino))
    }
}
