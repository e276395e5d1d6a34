#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file or folder, closed when it goes out of use.
///
/// The POSIX calls of this module are all here and in `FileBytes.swift`; each failure names the path and the system's
/// reason.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    /// Takes over an open descriptor.
    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    // MARK: - Opening

    static func folder(_ path: String) throws(OutputError) -> Descriptor {
        let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw failure("could not open the folder", path) }
        return Descriptor(number)
    }

    /// Makes a folder and those above it, unless they are there already.
    static func makeFolders(_ path: String) throws(OutputError) {
        for end in path.indices.dropFirst().filter({ path[$0] == "/" }) + [path.endIndex] {
            guard mkdir(String(path[..<end]), 0o755) == 0 || errno == EEXIST else {
                throw failure("could not make the folder", path)
            }
        }
    }

    func folder(_ name: String) throws(OutputError) -> Descriptor {
        let number = openat(self.number, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw Descriptor.failure("could not open the folder", name) }
        return Descriptor(number)
    }

    // MARK: - Changing

    /// Makes a folder in this one unless it is there already.
    func makeFolder(_ name: String) throws(OutputError) {
        guard mkdirat(number, name, 0o755) == 0 || errno == EEXIST else {
            throw Descriptor.failure("could not make the folder", name)
        }
    }

    /// Moves a file of this folder to a place in another.
    func move(_ name: String, to other: borrowing Descriptor, _ target: String) throws(OutputError) {
        guard renameat(number, name, other.number, target) == 0 else {
            throw Descriptor.failure("could not move into place", target)
        }
    }

    /// Moves a file when it can be done as things are.
    func tryMove(_ name: String, to other: borrowing Descriptor, _ target: String) -> Bool {
        renameat(number, name, other.number, target) == 0
    }

    /// Removes a file; it may be gone already, and a folder may stand in its place.
    func remove(_ name: String) throws(OutputError) {
        guard unlinkat(number, name, 0) == 0 || errno == ENOENT || errno == ENOTDIR || kind(name) == .folder else {
            throw Descriptor.failure("could not delete", name)
        }
    }

    /// Removes a folder when it is empty.
    func removeEmptyFolder(_ name: String) -> Bool { unlinkat(number, name, AT_REMOVEDIR) == 0 }

    /// Removes a folder with all that is in it.
    func removeTree(_ name: String) throws(OutputError) {
        var pending = [name]
        var folders: [String] = []
        while let path = pending.popLast() {
            guard let entries = try entries(path) else { continue }
            folders.append(path)
            for entry in entries {
                let inner = path + "/" + entry
                if kind(inner) == .folder { pending.append(inner) } else { try remove(inner) }
            }
        }
        for folder in folders.reversed() where !removeEmptyFolder(folder) {
            throw Descriptor.failure("could not delete the folder", folder)
        }
    }

    // MARK: - Looking

    enum Kind { case file, folder, other }

    /// What stands at a path; nil when nothing does. Links are not followed.
    func kind(_ name: String) -> Kind? {
        var info = stat()
        guard fstatat(number, name, &info, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return switch info.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// Whether this is the very folder that stands at a path of another one.
    func isFolder(_ name: String, of other: borrowing Descriptor) -> Bool {
        var (mine, theirs) = (stat(), stat())
        return fstat(number, &mine) == 0 && fstatat(other.number, name, &theirs, AT_SYMLINK_NOFOLLOW) == 0
            && mine.st_dev == theirs.st_dev && mine.st_ino == theirs.st_ino
    }

    /// The names in a folder; nil when there is no such folder.
    func entries(_ name: String) throws(OutputError) -> [String]? {
        let folder = openat(number, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard folder >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Descriptor.failure("could not look into the folder", name)
        }
        guard let stream = fdopendir(folder) else {
            close(folder)
            throw Descriptor.failure("could not look into the folder", name)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// The real path of a file or folder, links resolved; nil when it is not there.
    static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Takes the lock on this folder; false when another process has it.
    func lock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }

    /// Gives the lock back at once, also when a program that is started at this moment has the folder for an instant.
    func unlock() { flock(number, LOCK_UN) }

    /// Waits until all that was written to this file system is on the disk.
    ///
    /// One call for all staged files. Glibc shows `syncfs` to GNU sources only, so it is looked up by name.
    func flush() {
        typealias SyncFileSystem = @convention(c) (Int32) -> Int32
        if let symbol = dlsym(nil, "syncfs") {
            _ = unsafeBitCast(symbol, to: SyncFileSystem.self)(number)
        } else {
            sync()
        }
    }

    /// Whether files may be made in this folder.
    var isWritable: Bool { faccessat(number, ".", W_OK | X_OK, 0) == 0 }

    /// Whether this folder lies on another file system than `other`.
    func isElsewhere(than other: borrowing Descriptor) -> Bool {
        var (mine, theirs) = (stat(), stat())
        return fstat(number, &mine) == 0 && fstat(other.number, &theirs) == 0 && mine.st_dev != theirs.st_dev
    }

    static func failure(_ what: String, _ path: String) -> OutputError {
        let code = errno
        let hint: String? =
            switch code {
            case ENOSPC, EDQUOT: "make room on the disk and build again; the old output is as it was"
            case EACCES, EPERM, EROFS: "make the folder writable, or name another with `-o`"
            case EXDEV: "the folder holds another file system; name another with `-o`"
            default: nil
            }
        return OutputError("\(what) `\(path)`: \(String(cString: strerror(code)).lowercased())", hint: hint)
    }
}

/// An open folder that several workers use.
///
/// A class because it has to be closed, and its lock given back, when the last of them is done with it.
final class SharedDescriptor: Sendable {
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    deinit { descriptor.unlock() }
}
