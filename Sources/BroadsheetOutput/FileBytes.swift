#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What tells, without reading it, that a file was not touched.
struct FileStamp: Sendable, Equatable {
    let size: Int
    /// When it was written, in nanoseconds since 1970.
    let modified: Int64

    init(size: Int, modified: Int64) {
        self.size = size
        self.modified = modified
    }

    fileprivate init(_ info: stat) {
        #if canImport(Glibc)
            let time = info.st_mtim
        #else
            let time = info.st_mtimespec
        #endif
        size = Int(info.st_size)
        modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}

/// Reading and writing of whole files.
extension Descriptor {
    /// Size and time of a file; nil when none stands at the path. Links are not followed.
    ///
    /// The path ends with a zero byte.
    func stamp(_ name: UnsafeRawBufferPointer) -> FileStamp? {
        guard let start = name.baseAddress else { return nil }
        var info = stat()
        guard fstatat(number, start.assumingMemoryBound(to: CChar.self), &info, AT_SYMLINK_NOFOLLOW) == 0,
            info.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return FileStamp(info)
    }

    /// The file's bytes; nil when it is not there.
    func contents(_ name: String) throws(OutputError) -> [UInt8]? {
        let file = openat(number, name, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Descriptor.failure("could not read", name)
        }
        return try Descriptor(file).readAll(name)
    }

    /// The bytes of a file of the site.
    static func contents(ofSource path: String) throws(OutputError) -> [UInt8] {
        if let bytes = try contents(ofFile: path) { return bytes }
        let failure = failure("could not read", path)
        throw OutputError(failure.message, hint: "it was there when the build began; build again")
    }

    /// The bytes of a file; nil when it is not there.
    static func contents(ofFile path: String) throws(OutputError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("could not read", path)
        }
        return try Descriptor(file).readAll(path)
    }

    private func readAll(_ path: String) throws(OutputError) -> [UInt8] {
        var info = stat()
        guard fstat(number, &info) == 0 else { throw Descriptor.failure("could not read", path) }
        let size = Int(info.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = read(number, buffer.baseAddress! + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failed = true }
                if got <= 0 { break }
                count += got
            }
        }
        guard !failed else { throw Descriptor.failure("could not read", path) }
        return bytes
    }

    /// Writes a new file in this folder, and tells its time; its parent folder must be there.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String, shownAs shown: String? = nil) throws(OutputError) -> Int64 {
        let file = openat(number, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw Descriptor.failure("could not write", shown ?? name) }
        let descriptor = Descriptor(file)
        var offset = 0
        let done = bytes.withUnsafeBytes { buffer in
            while offset < buffer.count {
                let put = Descriptor.put(descriptor.number, buffer.baseAddress! + offset, buffer.count - offset)
                if put < 0, errno == EINTR { continue }
                if put < 0 { return false }
                offset += put
            }
            return true
        }
        var info = stat()
        guard done, fstat(descriptor.number, &info) == 0 else {
            throw Descriptor.failure("could not write", shown ?? name)
        }
        return FileStamp(info).modified
    }

    private static func put(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, start, count)
        #else
            Darwin.write(file, start, count)
        #endif
    }
}
