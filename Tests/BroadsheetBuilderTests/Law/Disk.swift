import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(file, bytes, count)
}
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }

/// What the law needs of the disk beyond Foundation: times to the nanosecond, inodes, moves in place.
enum Disk {
    /// A file as it stands on the disk.
    struct File: Equatable {
        let bytes: [UInt8]
        let inode: UInt64
        let seconds: Int
        let nanoseconds: Int

        /// Whether it is still the same file, untouched.
        func isSame(as other: File) -> Bool {
            inode == other.inode && seconds == other.seconds && nanoseconds == other.nanoseconds
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ what: String, _ path: String) { description = "\(what) \(path): \(String(cString: strerror(errno)))" }
    }

    static func exists(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0
    }

    /// All regular files below a folder by their path in it; `skipping` names folders at its top.
    static func files(below folder: String, skipping: Set<String> = []) throws -> [String: File] {
        var out: [String: File] = [:]
        try walk(folder, "", skipping, &out)
        return out
    }

    private static func walk(
        _ root: String, _ prefix: String, _ skipping: Set<String>, _ out: inout [String: File]
    ) throws {
        guard let stream = opendir(root + "/" + prefix) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." || (prefix.isEmpty && skipping.contains(name)) { continue }
            var info = stat()
            guard lstat(root + "/" + prefix + name, &info) == 0 else { continue }
            if info.st_mode & S_IFMT == S_IFDIR {
                try walk(root, prefix + name + "/", skipping, &out)
            } else if info.st_mode & S_IFMT == S_IFREG {
                out[prefix + name] = File(
                    bytes: try read(root + "/" + prefix + name), inode: UInt64(info.st_ino),
                    seconds: Int(info.st_mtim.tv_sec), nanoseconds: Int(info.st_mtim.tv_nsec))
            }
        }
    }

    static func read(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure("could not read", path) }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0 else { throw Failure("could not read", path) }
        var bytes = [UInt8](repeating: 0, count: Int(info.st_size))
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                systemRead(file, $0.baseAddress?.advanced(by: done), $0.count - done)
            }
            guard count > 0 else { throw Failure("could not read", path) }
            done += count
        }
        return bytes
    }

    /// Writes into the file that is there, or a new one; its folders are made.
    static func write(_ bytes: [UInt8], _ path: String) throws {
        var file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if file < 0 {
            try makeFolder((path as NSString).deletingLastPathComponent)
            file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        }
        guard file >= 0 else { throw Failure("could not write", path) }
        defer { close(file) }
        guard bytes.withUnsafeBytes({ systemWrite(file, $0.baseAddress, $0.count) }) == bytes.count else {
            throw Failure("could not write", path)
        }
    }

    static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    static func move(_ from: String, to path: String) throws {
        try makeFolder((path as NSString).deletingLastPathComponent)
        guard rename(from, path) == 0 else { throw Failure("could not move", from) }
    }

    static func remove(_ path: String) throws {
        if exists(path) { try FileManager.default.removeItem(atPath: path) }
    }

    static func times(_ path: String) -> timespec? {
        var info = stat()
        return stat(path, &info) == 0 ? info.st_mtim : nil
    }

    static func setTime(_ path: String, _ time: timespec) throws {
        guard utimensat(AT_FDCWD, path, [time, time], 0) == 0 else { throw Failure("could not touch", path) }
    }

    /// A copy of a folder with the times of its files.
    static func copy(_ folder: String, to other: String) throws {
        try remove(other)
        try makeFolder(other)
        for (path, file) in try files(below: folder) {
            try write(file.bytes, other + "/" + path)
            try setTime(other + "/" + path, timespec(tv_sec: file.seconds, tv_nsec: file.nanoseconds))
        }
    }
}
