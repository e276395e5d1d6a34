import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that grows at its end, shared by all who read and write it.
///
/// The store's POSIX calls are all in this file. It is a class because it closes the file when the last of its
/// users lets it go.
final class StoreFile: Sendable {
    private let descriptor: Int32
    /// Where the next bytes go; reserved before they are written, so that writers need not wait for each other.
    private let end: Atomic<Int>

    private init(_ descriptor: Int32, end: Int) {
        self.descriptor = descriptor
        self.end = Atomic(end)
    }

    deinit {
        // A program that is started at this moment has the file for an instant too, and would keep the lock.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Opens a file, made when it is not there; throws the system's reason.
    static func open(_ path: String) throws(StoreFailure) -> StoreFile {
        #if canImport(Glibc)
            let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        #else
            let descriptor = Darwin.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        #endif
        guard descriptor >= 0 else { throw StoreFailure.system() }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw StoreFailure("it is no file")
        }
        return StoreFile(descriptor, end: Int(status.st_size))
    }

    /// A file without a name, gone when it is closed.
    static func temporary() throws(StoreFailure) -> StoreFile {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/broadsheet-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw StoreFailure.system() }
        unlink(template)
        return StoreFile(descriptor, end: 0)
    }

    /// Makes a folder; false when it is there already.
    static func makeFolder(_ path: String) throws(StoreFailure) -> Bool {
        if mkdir(path, 0o755) == 0 { return true }
        guard errno == EEXIST else { throw StoreFailure.system() }
        return false
    }

    /// Puts the file at one path to another, over what is there.
    static func move(_ path: String, to other: String) throws(StoreFailure) {
        guard rename(path, other) == 0 else { throw StoreFailure.system() }
    }

    /// Deletes the file at a path, where there is one.
    static func remove(_ path: String) throws(StoreFailure) {
        guard unlink(path) == 0 || errno == ENOENT else { throw StoreFailure.system() }
    }

    /// Takes the lock; false when another process has it.
    func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// How many bytes it has, or will have when all that is under way is written.
    var size: Int { end.load(ordering: .relaxed) }

    /// Cuts the file off behind its first bytes.
    func cut(to size: Int) throws(StoreFailure) {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw StoreFailure.system() }
        end.store(size, ordering: .relaxed)
    }

    /// Makes room at the end and says where it begins.
    func reserve(_ count: Int) -> Int { end.add(count, ordering: .relaxed).oldValue }

    /// Gives back room at the end that was not needed; nothing happens when others have made room behind it.
    func giveBack(from used: Int, to reserved: Int) {
        _ = end.compareExchange(expected: reserved, desired: used, ordering: .relaxed)
    }

    /// Writes bytes at a place that was reserved for them.
    func write(_ bytes: [UInt8], at offset: Int) throws(StoreFailure) {
        var done = 0
        while done < bytes.count {
            let put = bytes.withUnsafeBytes { buffer in
                pwrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw StoreFailure.system() }
            done += put
        }
    }

    /// The bytes at a place; fewer when the file ends before.
    func read(_ count: Int, at offset: Int) throws(StoreFailure) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
            StoreFile.useLargePages(buffer)
            while done < count {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                done += got
            }
        }
        guard !failed else { throw StoreFailure.system() }
        return bytes
    }

    /// Asks for large pages of memory: to get the small ones of a large store, one by one, costs as much as to read it.
    private static func useLargePages(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        #if os(Linux)
            let page = 2 << 20
            guard buffer.count > 2 * page, let start = buffer.baseAddress else { return }
            let first = UnsafeMutableRawPointer(start).alignedUp(toMultipleOf: page)
            madvise(first, (buffer.count - (first - UnsafeMutableRawPointer(start))) / page * page, MADV_HUGEPAGE)
        #endif
    }
}

/// Why the store could not be read or written, in the system's words.
struct StoreFailure: Error {
    let reason: String
    /// What to do about it.
    let hint: String

    init(_ reason: String, hint: String = "make the site's folder writable to build faster") {
        self.reason = reason
        self.hint = hint
    }

    static func system() -> StoreFailure { StoreFailure(String(cString: strerror(errno)).lowercased()) }
}
