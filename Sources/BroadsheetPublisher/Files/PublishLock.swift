#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps two runs of one machine from publishing to one target; given back when it goes out of use.
struct PublishLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock of a target, which is a file of the site's folder.
    init(folder: String, target: String) throws(PublishError) {
        try LocalDisk.makeFolders(folder)
        let path = folder + "/\(target).lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw PublishError(.couldNotRun, "could not write `\(path)`") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw PublishError(
                .failed, "the site is being published to `\(target)` already", hint: "wait until that is done")
        }
        self.descriptor = descriptor
    }

    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
