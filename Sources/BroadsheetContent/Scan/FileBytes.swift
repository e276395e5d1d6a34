#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of a file, read with plain system calls; Foundation's reading costs several times as much.
enum FileBytes {
    /// Why there are no bytes.
    enum Failure: Error {
        case system(FolderListing.Failure)
        /// No regular file any more.
        case special
        case tooLarge(Int)
    }

    /// All bytes of a file, up to a limit.
    ///
    /// Links are not followed: the scanner has resolved them. A pipe that took the file's place is not waited for.
    static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(.init(number: errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(.init(number: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .special }
        let size = Int(status.st_size)
        guard size <= limit else { throw .tooLarge(size) }

        var failure: Failure?
        // One byte more than it has: the read that fills it up also shows that the file has ended.
        var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            count = fill(buffer, descriptor, size, &failure)
        }
        // It grew while it was read: read on, in larger and larger pieces.
        while failure == nil, bytes.count == bytes.capacity || bytes.count > size, bytes.count <= limit {
            let more = [UInt8](unsafeUninitializedCapacity: max(4_096, bytes.count)) { buffer, count in
                count = fill(buffer, descriptor, buffer.count, &failure)
            }
            if more.isEmpty { break }
            bytes += more
        }
        if let failure { throw failure }
        guard bytes.count <= limit else { throw .tooLarge(bytes.count) }
        return bytes
    }

    private static func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>, _ descriptor: Int32, _ size: Int, _ failure: inout Failure?
    ) -> Int {
        var count = 0
        while count < buffer.count, let start = buffer.baseAddress {
            #if canImport(Glibc)
                let got = Glibc.read(descriptor, start + count, buffer.count - count)
            #else
                let got = Darwin.read(descriptor, start + count, buffer.count - count)
            #endif
            if got > 0 {
                count += got
                // All that it had, and no more when more was asked for: it has ended.
                if count >= size, count < buffer.count { break }
            } else if got == 0 {
                break
            } else if errno != EINTR {
                failure = .system(.init(number: errno))
                break
            }
        }
        return count
    }
}
