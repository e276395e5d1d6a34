#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps two runs of one machine from publishing to one target; given back when it goes out of use.
struct PublishLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock of a target, which is a file of the site's folder; where nothing can be written, there is none.
    init(folder: String, target: String) throws(PublishError) {
        let descriptor = PublishLock.file(folder, target)
        guard descriptor >= 0 else {
            self.descriptor = -1
            return
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw PublishError(
                .failed, "the site is being published to `\(target)` already", hint: "wait until that is done")
        }
        self.descriptor = descriptor
    }

    deinit {
        guard descriptor >= 0 else { return }
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func file(_ folder: String, _ target: String) -> Int32 {
        do throws(PublishError) {
            try LocalDisk.makeFolders(folder)
            return open(folder + "/\(target).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        } catch {
            // A site that may only be read can be published all the same.
            return -1
        }
    }
}
