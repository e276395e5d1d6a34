#if canImport(Glibc)
    import Glibc
#endif

/// How the memory of the process grows.
enum HeapGrowth {
    /// Lets the heaps of threads grow by a large step instead of page by page; to be called before any thread is begun.
    ///
    /// The C library opens the heap of every thread but the first with one system call for each 4 KB, and each call stops all
    /// other threads that touch new memory: 35,000 calls, a fifth of the time of a build of 100,000 articles in which nothing
    /// changed. Pages of memory are still only taken when they are used. The function stands in no module of Swift's and is
    /// missing in other C libraries, so it is looked up by its name (mallopt(3)); without it nothing changes.
    static func takeLargeSteps() {
        #if canImport(Glibc)
            typealias Option = @convention(c) (Int32, Int32) -> Int32
            guard let found = dlsym(nil, "mallopt") else { return }
            let option = unsafeBitCast(found, to: Option.self)
            let topPad: Int32 = -2
            let mappedFrom: Int32 = -3
            _ = option(topPad, 60 << 20)
            _ = option(mappedFrom, 4 << 20)
        #endif
    }
}
