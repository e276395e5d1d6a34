#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The entries of one folder with what the file system says about each, in the order of the paths below them.
///
/// The only place that reads C's directory structures, so that no pointer leaves it.
struct FolderListing {
    /// One entry of a folder.
    struct Entry {
        enum Kind { case file, folder, link, special }

        let name: [UInt8]
        let kind: Kind
        let size: Int
        let modified: SourceFile.Time
        let changed: SourceFile.Time
        let inode: UInt64
    }

    /// Why a folder or file cannot be read, in the system's words.
    struct Failure: Error {
        let number: Int32
        var words: String { String(cString: strerror(number)) }
        /// Whether nothing stands at the path, where something stood when the folder was looked through.
        var isGone: Bool { number == ENOENT || number == ENOTDIR }
    }

    /// The entries of a folder.
    static func entries(of folder: String) throws(Failure) -> [Entry] {
        guard let stream = opendir(folder) else { throw Failure(number: errno) }
        defer { closedir(stream) }
        var out: [Entry] = []
        while true {
            errno = 0
            guard let record = readdir(stream) else {
                if errno != 0 { throw Failure(number: errno) }
                break
            }
            // The name ends at a zero byte, within the 256 bytes that the structure has for it.
            var name = withUnsafeBytes(of: &record.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first == UInt8(ascii: ".") { continue }
            name.append(0)
            var status = stat()
            let result = name.withUnsafeBytes { bytes in
                bytes.bindMemory(to: CChar.self).baseAddress.map {
                    fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW)
                }
            }
            name.removeLast()
            // Gone between the two calls: as if it had never been there.
            guard result == 0 else { continue }
            out.append(Entry(name: name, status))
        }
        return out.sorted { precedes($0, $1) }
    }

    /// The entry that a link leads to.
    static func entry(at path: String) throws(Failure) -> Entry {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Failure(number: errno) }
        return Entry(name: [], status)
    }

    /// The path without links, `.` and `..`.
    static func realPath(_ path: String) throws(Failure) -> String {
        guard let resolved = realpath(path, nil) else { throw Failure(number: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// A folder sorts as if a slash were part of its name, so that a walk in this order gives sorted paths.
    private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
        let count = min(a.name.count, b.name.count)
        var index = 0
        while index < count {
            if a.name[index] != b.name[index] { return a.name[index] < b.name[index] }
            index += 1
        }
        return next(a, count) < next(b, count)
    }

    private static func next(_ entry: Entry, _ index: Int) -> Int {
        if index < entry.name.count { return Int(entry.name[index]) }
        return entry.kind == .folder ? Int(UInt8(ascii: "/")) : -1
    }
}

extension FolderListing.Entry {
    fileprivate init(name: [UInt8], _ status: stat) {
        self.name = name
        size = Int(status.st_size)
        inode = UInt64(status.st_ino)
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .special
        }
        #if canImport(Glibc)
            modified = SourceFile.Time(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
            changed = SourceFile.Time(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
        #else
            modified = SourceFile.Time(seconds: status.st_mtimespec.tv_sec, nanoseconds: status.st_mtimespec.tv_nsec)
            changed = SourceFile.Time(seconds: status.st_ctimespec.tv_sec, nanoseconds: status.st_ctimespec.tv_nsec)
        #endif
    }
}
