#if canImport(Glibc)
    import BroadsheetBuilder
    import Glibc

    /// Changes of files as the kernel tells them: inotify(7).
    ///
    /// A save is told when the file is closed or moved into place. A file that is only being written waits for longer,
    /// so that no half of it is built.
    final class KernelWatch: Sendable {
        /// Milliseconds of quiet after which finished changes are told.
        private static let quiet = 8
        /// Milliseconds of quiet after which files that were never closed are told.
        private static let longQuiet = 150
        /// Milliseconds after which changes are told although more come.
        private static let patience = 250

        private static let finished = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
        private static let unfinished = UInt32(IN_CREATE | IN_MODIFY | IN_ATTRIB)
        private static let mask = finished | unfinished | UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

        private let places: WatchedPlaces
        private let descriptor: Int32

        /// A watch of a site's places; nil when the kernel allows no further ones.
        init?(_ places: WatchedPlaces) {
            self.places = places
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            var folders = Folders(descriptor: descriptor, places: places)
            guard folders.addAll() else {
                close(descriptor)
                return nil
            }
            first = folders
        }

        private let first: Folders

        deinit { close(descriptor) }

        /// Tells changes until the other descriptor says something.
        func run(until stop: Int32, report: ([String]) -> Void) {
            var folders = first
            var batch = Batch()
            while true {
                let ready = waitFor([stop, descriptor], milliseconds: batch.wait)
                if ready[0] { return }
                if ready[1] { read(into: &batch, &folders) }
                if batch.isDue {
                    report(batch.paths.sorted())
                    batch = Batch()
                }
            }
        }

        private func read(into batch: inout Batch, _ folders: inout Folders) {
            let size = 65_536
            withUnsafeTemporaryAllocation(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
                while true {
                    let count = Glibc.read(descriptor, buffer.baseAddress, size)
                    guard count > 0 else { return }
                    var offset = 0
                    while offset < count {
                        let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
                        let start = offset + MemoryLayout<inotify_event>.size
                        let name = UnsafeRawBufferPointer(rebasing: buffer[start..<start + Int(event.len)])
                        take(event, String(decoding: name.prefix { $0 != 0 }, as: UTF8.self), &batch, &folders)
                        offset = start + Int(event.len)
                    }
                }
            }
        }

        private func take(_ event: inotify_event, _ name: String, _ batch: inout Batch, _ folders: inout Folders) {
            if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
                // Something was not told, so everything may have changed.
                _ = folders.addAll()
                batch.add(places.configuration, isFinished: true)
                return
            }
            guard let folder = folders[event.wd] else { return }
            if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF) != 0 {
                folders.forget(event.wd, isGone: event.mask & UInt32(IN_IGNORED) != 0)
                return
            }
            guard !name.isEmpty else { return }
            let path = folder + "/" + name
            guard places.counts(path) else { return }
            let isFolder = event.mask & UInt32(IN_ISDIR) != 0
            if isFolder, event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { folders.add(path) }
            batch.add(path, isFinished: event.mask & KernelWatch.finished != 0)
        }

        /// Changes that are not told yet.
        private struct Batch {
            var paths: Set<String> = []
            private var begun: ContinuousClock.Instant?
            private var last = ContinuousClock.now
            private var hasFinished = false

            mutating func add(_ path: String, isFinished: Bool) {
                paths.insert(path)
                last = .now
                begun = begun ?? last
                hasFinished = hasFinished || isFinished
            }

            private var due: ContinuousClock.Instant? {
                guard let begun else { return nil }
                let quiet = last + .milliseconds(hasFinished ? KernelWatch.quiet : KernelWatch.longQuiet)
                return min(quiet, begun + .milliseconds(KernelWatch.patience))
            }

            var isDue: Bool { due.map { $0 <= .now } ?? false }

            /// Milliseconds until the changes are due, for `poll`.
            var wait: Int32 {
                guard let due else { return -1 }
                return Int32(max(0, ((due - .now) / .milliseconds(1)).rounded(.up)))
            }
        }
    }

    /// The folders that the kernel watches, by their numbers.
    private struct Folders: Sendable {
        let descriptor: Int32
        let places: WatchedPlaces
        private var paths: [Int32: String] = [:]

        init(descriptor: Int32, places: WatchedPlaces) {
            self.descriptor = descriptor
            self.places = places
        }

        subscript(number: Int32) -> String? { paths[number] }

        /// Watches everything that counts; false when the kernel allows no more.
        mutating func addAll() -> Bool {
            // The folders above are watched too, since configuration and folders can come, go and be replaced.
            let above = ([places.configuration] + places.folders).compactMap(Folders.parent)
            for folder in Set(above) where !watch(folder) { return false }
            for folder in places.folders where !add(folder) { return false }
            return true
        }

        /// Watches a folder and all in it that counts; false when the kernel allows no more.
        @discardableResult
        mutating func add(_ folder: String) -> Bool {
            guard watch(folder) else { return false }
            for entry in FolderEntries.of(folder) where entry.isFolder {
                let path = folder + "/" + entry.name
                if places.counts(path), !add(path) { return false }
            }
            return true
        }

        mutating func forget(_ number: Int32, isGone: Bool) {
            paths[number] = nil
            if !isGone { inotify_rm_watch(descriptor, number) }
        }

        /// Watches one folder. A folder that is not there is no failure: the one above tells when it comes.
        private mutating func watch(_ folder: String) -> Bool {
            let number = inotify_add_watch(descriptor, folder, KernelWatch.all)
            if number >= 0 {
                paths[number] = folder
                return true
            }
            return errno != ENOSPC && errno != ENOMEM
        }

        private static func parent(_ path: String) -> String? {
            guard let slash = path.lastIndex(of: "/") else { return nil }
            return slash == path.startIndex ? "/" : String(path[..<slash])
        }
    }

    extension KernelWatch {
        fileprivate static var all: UInt32 { mask }
    }
#endif
