#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files of a folder, opened name by name, so that no link leads out of it.
struct ServedFolder: Sendable {
    /// What stands at a path.
    enum Found {
        case file(ServedFile)
        case folder
        case nothing
    }

    /// Where the folder is.
    let path: String

    /// What stands at these names.
    func find(_ names: [String]) -> Found {
        var here = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard here >= 0 else { return .nothing }
        for name in names {
            let next = openat(here, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
            close(here)
            guard next >= 0 else { return .nothing }
            here = next
        }
        var status = stat()
        guard fstat(here, &status) == 0 else {
            close(here)
            return .nothing
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            close(here)
            return .folder
        case S_IFREG:
            return .file(ServedFile(descriptor: here, name: names.last ?? "", size: Int(status.st_size)))
        default:
            close(here)
            return .nothing
        }
    }
}

/// An open file, closed when it goes out of use.
final class ServedFile: Sendable {
    private let descriptor: Int32
    /// Its last name.
    let name: String
    /// Bytes.
    let size: Int

    fileprivate init(descriptor: Int32, name: String, size: Int) {
        self.descriptor = descriptor
        self.name = name
        self.size = size
    }

    deinit { close(descriptor) }

    /// Some of its bytes; fewer when it has become shorter meanwhile.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, range.count - count,
                    off_t(range.lowerBound + count))
                if got > 0 { count += got } else { break }
            }
        }
    }
}
