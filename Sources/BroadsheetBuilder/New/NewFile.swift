import BroadsheetModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file of content that is not there yet.
public struct NewFile: Sendable, Hashable {
    /// Its path as shown to the reader.
    public let shownAs: String
    /// Its path.
    public let path: String
    /// Its text.
    public let text: String

    /// Writes the file, and folders that it needs; false when there is a file of that name already.
    ///
    /// It gets its name only when it is whole, by a link, which never takes the place of another file.
    func write() throws -> Bool {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
        try NewFile.makeFolder(String(folder.dropLast()))
        #if os(Linux)
            // A file without a name is gone when the program is. Some file systems do not have it.
            let unnamed = open(folder, O_WRONLY | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o666)
            if unnamed >= 0 {
                defer { close(unnamed) }
                try fill(unnamed)
                let linked = linkat(AT_FDCWD, "/proc/self/fd/\(unnamed)", AT_FDCWD, path, AT_SYMLINK_FOLLOW)
                if linked == 0 || errno == EEXIST { return linked == 0 }
            }
        #endif
        let hidden = "\(folder).broadsheet-new-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        let file = open(hidden, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw failure() }
        defer {
            close(file)
            unlink(hidden)
        }
        try fill(file)
        if link(hidden, path) == 0 { return true }
        guard errno == EEXIST else { throw failure() }
        return false
    }

    private func fill(_ file: Int32) throws {
        guard NewFile.write(Array(text.utf8), to: file), fsync(file) == 0 else { throw failure() }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(file, buffer.baseAddress, buffer.count)
                #else
                    Darwin.write(file, buffer.baseAddress, buffer.count)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func makeFolder(_ path: String) throws {
        guard !path.isEmpty, mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        let reason = errno
        guard reason == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw BuildError(
                "could not make the folder `\(path)`: \(String(cString: strerror(reason)).lowercased())",
                hint: "make the folder above it writable")
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw BuildError(
                "could not make the folder `\(path)`: \(String(cString: strerror(errno)).lowercased())",
                hint: "make the folder above it writable")
        }
    }

    private func failure(_ reason: Int32 = errno) -> BuildError {
        BuildError(
            "could not write `\(shownAs)`: \(String(cString: strerror(reason)).lowercased())",
            hint: "make its folder writable, or free some space")
    }
}
