#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What tells, without reading it, that a file was not touched.
struct FileStamp: Sendable, Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
}

/// The calls to the system for files of this machine; each failure names the path and the system's reason.
enum LocalDisk {
    /// The file's bytes; nil when it is not there.
    static func read(_ path: String) throws(PublishError) -> [UInt8]? { try readStamped(path)?.bytes }

    /// The file's bytes with its size and time; nil when it is not there.
    static func readStamped(_ path: String) throws(PublishError) -> (bytes: [UInt8], stamp: FileStamp)? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("could not read", path)
        }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0 else { throw failure("could not read", path) }
        let size = Int(info.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = systemRead(file, buffer.baseAddress! + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failed = true }
                if got <= 0 { break }
                count += got
            }
        }
        guard !failed else { throw failure("could not read", path) }
        return (bytes, stamp(info))
    }

    /// Size and time of a file; nil when no file is there.
    static func stamp(_ path: String) -> FileStamp? {
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        return stamp(info)
    }

    /// Whether anything stands at a path, links not followed.
    static func exists(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0
    }

    /// The real path, links resolved; nil when nothing is there.
    static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// The folder that relative paths begin at.
    static var currentFolder: String { realPath(".") ?? "." }

    /// Puts a file in its place whole: under another name first, then renamed.
    static func replace(_ path: String, with bytes: [UInt8]) throws(PublishError) {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let part = path[..<slash] + "." + path[slash...] + ".broadsheet-part"
        try write(String(part), bytes)
        guard rename(String(part), path) == 0 else {
            let problem = failure("could not move into place", path)
            unlink(String(part))
            throw problem
        }
    }

    /// Writes a file.
    static func write(_ path: String, _ bytes: [UInt8]) throws(PublishError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw failure("could not write", path) }
        defer { close(file) }
        var offset = 0
        let isDone = bytes.withUnsafeBytes { buffer in
            while offset < buffer.count {
                let put = systemWrite(file, buffer.baseAddress! + offset, buffer.count - offset)
                if put < 0, errno == EINTR { continue }
                if put < 0 { return false }
                offset += put
            }
            return true
        }
        guard isDone else { throw failure("could not write", path) }
    }

    /// Makes a folder and those above it, unless they are there already.
    static func makeFolders(_ path: String) throws(PublishError) {
        for end in path.indices.dropFirst().filter({ path[$0] == "/" }) + [path.endIndex] {
            guard mkdir(String(path[..<end]), 0o755) == 0 || errno == EEXIST else {
                throw failure("could not make the folder", path)
            }
        }
    }

    /// Deletes a file, which may be gone already.
    static func remove(_ path: String) throws(PublishError) {
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR || errno == EISDIR || errno == EPERM else {
            throw failure("could not delete", path)
        }
    }

    /// Deletes a folder when it is empty.
    static func removeEmptyFolder(_ path: String) { rmdir(path) }

    private static func stamp(_ info: stat) -> FileStamp {
        #if canImport(Glibc)
            let time = info.st_mtim
        #else
            let time = info.st_mtimespec
        #endif
        return FileStamp(size: Int(info.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }

    private static func systemRead(_ file: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(file, start, count)
        #else
            Darwin.read(file, start, count)
        #endif
    }

    private static func systemWrite(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, start, count)
        #else
            Darwin.write(file, start, count)
        #endif
    }

    private static func failure(_ what: String, _ path: String) -> PublishError {
        let code = errno
        let hint: String? =
            switch code {
            case ENOSPC, EDQUOT: "make room on the disk and publish again"
            case EACCES, EPERM, EROFS: "give yourself the right to it and publish again"
            default: nil
            }
        return PublishError(.failed, "\(what) `\(path)`: \(String(cString: strerror(code)).lowercased())", hint: hint)
    }
}
