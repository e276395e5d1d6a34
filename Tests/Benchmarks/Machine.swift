#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The machine, as far as measurements need it; here so that only one file names the C library.
enum Machine {
    /// Why the machine did not do what it was asked, or how a program failed.
    struct Failure: Error { let message: String }

    /// What a program printed and what it took.
    struct Usage {
        let output: String
        let wall: Double
        /// Seconds of both kinds of CPU time, in all threads.
        let cpu: Double
        /// The most memory that it had, in megabytes.
        let peak: Double
    }

    /// Runs a program to its end.
    static func run(_ arguments: [String]) throws -> Usage {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw failure("could not make a pipe for", arguments[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        let start = ContinuousClock.now
        var process: pid_t = 0
        let code = posix_spawn(&process, arguments[0], &actions, nil, words, environ)
        close(ends[1])
        defer { close(ends[0]) }
        guard code == 0 else {
            throw Failure(message: "could not run \(arguments[0]): \(String(cString: strerror(code)))")
        }
        let output = text(from: ends[0])
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process else { throw failure("could not wait for", arguments[0]) }
        let wall = (ContinuousClock.now - start) / .seconds(1)
        guard status == 0 else { throw Failure(message: "`\(arguments.joined(separator: " "))` failed:\n\(output)") }
        return Usage(
            output: output, wall: wall, cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peak: Double(usage.ru_maxrss) / 1024)
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    private static func text(from file: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &buffer, buffer.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    /// Writes a file whose folder is there.
    static func write(_ text: String, to path: String, appending: Bool = false) throws {
        guard let file = fopen(path, appending ? "a" : "w") else { throw failure("could not write", path) }
        let bytes = Array(text.utf8)
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw failure("could not write", path) }
    }

    /// The bytes of a file.
    static func bytes(at path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw failure("could not read", path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The names of the files in a folder, in order.
    static func files(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw failure("could not open", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("could not make the folder", path) }
    }

    /// Removes a folder with all that is in it; nothing where there is none.
    static func remove(_ path: String) throws { _ = try run(["/bin/rm", "-rf", path]) }

    private static func failure(_ what: String, _ path: String) -> Failure {
        Failure(message: "\(what) \(path): \(String(cString: strerror(errno)))")
    }

    /// How long the processors have worked for this program, the system's part included.
    static func cpu() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds of CPU time that a look at each file costs: less is not possible when each is looked at.
    static func lookAtAll(_ paths: [String], in folder: String) -> Double {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        defer { close(descriptor) }
        let start = cpu()
        var info = stat()
        for path in paths { fstatat(descriptor, path, &info, AT_SYMLINK_NOFOLLOW) }
        return cpu() - start
    }

    /// Ends the program.
    static func exit(_ code: Int32) -> Never {
        #if canImport(Glibc)
            Glibc.exit(code)
        #elseif canImport(Musl)
            Musl.exit(code)
        #else
            Darwin.exit(code)
        #endif
    }
}
