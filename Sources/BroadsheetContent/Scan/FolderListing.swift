#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The entries of one folder with what the file system says about each, in the order of the paths below them.
///
/// The only place that reads C's directory structures, so that no pointer leaves it. The names lie one behind the other:
/// a large site has a hundred thousand of them, and most end up in paths only.
struct FolderListing: Sendable {
    /// One entry of a folder.
    struct Entry: Sendable {
        enum Kind: Sendable { case file, folder, link, special }

        /// Where its name lies among the names of the listing.
        let name: Range<Int>
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

    let entries: [Entry]
    private let names: [UInt8]

    /// The bytes of an entry's name, in place.
    func withName<Result>(_ entry: Entry, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        names.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[entry.name])) }
    }

    /// Reads a folder.
    init(of folder: String) throws(Failure) {
        guard let stream = opendir(folder) else { throw Failure(number: errno) }
        defer { closedir(stream) }
        var names: [UInt8] = []
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let record = readdir(stream) else {
                if errno != 0 { throw Failure(number: errno) }
                break
            }
            let start = names.count
            var status = stat()
            // The name ends at a zero byte, within the 256 bytes that the structure has for it.
            let isThere = withUnsafeBytes(of: &record.pointee.d_name) { bytes in
                let name = bytes.prefix { $0 != 0 }
                guard name.first != UInt8(ascii: "."), let start = name.base.baseAddress else { return false }
                names.append(contentsOf: name)
                // Gone between the two calls: as if it had never been there.
                return fstatat(
                    dirfd(stream), start.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW) == 0
            }
            if isThere { entries.append(Entry(name: start..<names.count, status)) }
        }
        names.withUnsafeBytes { names in entries.sort { FolderListing.precedes($0, $1, names) } }
        self.names = names
        self.entries = entries
    }

    /// The entry that a link leads to.
    static func entry(at path: String) throws(Failure) -> Entry {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Failure(number: errno) }
        return Entry(name: 0..<0, status)
    }

    /// The path without links, `.` and `..`.
    static func realPath(_ path: String) throws(Failure) -> String {
        guard let resolved = realpath(path, nil) else { throw Failure(number: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// A folder sorts as if a slash were part of its name, so that a walk in this order gives sorted paths.
    private static func precedes(_ a: Entry, _ b: Entry, _ names: UnsafeRawBufferPointer) -> Bool {
        let count = min(a.name.count, b.name.count)
        guard let start = names.baseAddress else { return false }
        let order = memcmp(start + a.name.lowerBound, start + b.name.lowerBound, count)
        return order != 0 ? order < 0 : next(a, count, names) < next(b, count, names)
    }

    private static func next(_ entry: Entry, _ index: Int, _ names: UnsafeRawBufferPointer) -> Int {
        if index < entry.name.count { return Int(names[entry.name.lowerBound + index]) }
        return entry.kind == .folder ? Int(UInt8(ascii: "/")) : -1
    }
}

extension FolderListing.Entry {
    fileprivate init(name: Range<Int>, _ status: stat) {
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
