import Foundation
import Subprocess

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program of another project that does the sending.
struct Tool: Sendable {
    let name: String
    /// Variables of its environment besides our own; nil takes one of ours away.
    var environment: [String: String?] = [:]

    /// The variable of our own environment with this name.
    static func inherited(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

    /// What a program has done.
    struct Run: Sendable {
        /// Its exit code; nil when a signal ended it.
        let code: Int32?
        /// What it wrote to standard output.
        let output: [UInt8]
        /// The last lines that it wrote to standard error, without secrets.
        let said: [String]

        var isFine: Bool { code == 0 }
        var text: String { String(decoding: output, as: UTF8.self) }
        /// Its output without white space at both ends.
        var line: String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    /// Runs the program to its end, whatever the end is.
    ///
    /// - Parameters:
    ///   - arguments: what it is told; never anything secret, since others may list the programs of a machine.
    ///   - input: a file that is its standard input.
    ///   - tell: is given each line of both outputs as it comes.
    func run(
        _ arguments: [String], input: String? = nil, tell: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws(PublishError) -> Run {
        let descriptor = open(input ?? "/dev/null", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PublishError(.failed, "could not read `\(input ?? "/dev/null")`") }
        var variables: [Environment.Key: String?] = ["LC_ALL": "C"]
        for (key, value) in environment { variables[Environment.Key(stringLiteral: key)] = .some(value) }
        let secrets = Secrets(environment: ProcessInfo.processInfo.environment)
        do {
            let result = try await Subprocess.run(
                .name(name), arguments: Arguments(arguments), environment: .inherit.updating(variables),
                input: .fileDescriptor(.init(rawValue: descriptor), closeAfterSpawningProcess: true),
                output: .sequence, error: .sequence
            ) { execution in
                async let said = Tool.lastLines(execution.standardError, tell)
                let output = try await Tool.all(execution.standardOutput, tell)
                return (output, try await said)
            }
            var code: Int32?
            if case .exited(let number) = result.terminationStatus { code = number }
            return Run(
                code: code, output: result.closureResult.0, said: result.closureResult.1.map(secrets.masked))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw PublishError(.couldNotRun, "`\(name)` is not installed", hint: Tool.howToInstall(name))
        } catch {
            throw PublishError(.failed, "could not run `\(name)`: \(secrets.masked("\(error)"))")
        }
    }

    /// Runs the program, and takes any end but a good one for a failure of what was to be done.
    @discardableResult
    func run(
        toDo what: String, _ arguments: [String], input: String? = nil,
        tell: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws(PublishError) -> Run {
        let done = try await run(arguments, input: input, tell: tell)
        guard done.isFine else { throw failure(what, done) }
        return done
    }

    /// The failure of a run, with the last that the program said.
    func failure(_ what: String, _ run: Run) -> PublishError {
        let end = run.code.map { "code \($0)" } ?? "a signal"
        let said = run.said.suffix(6).map { "\n  \(name): \($0)" }.joined()
        return PublishError(.failed, "could not \(what): `\(name)` ended with \(end)\(said)")
    }

    static func howToInstall(_ name: String) -> String {
        let package = name == "ssh" ? "openssh-client" : name
        #if os(macOS)
            return "type `brew install \(package)`"
        #else
            return "type `sudo apt install \(package)`, or what your system has for it"
        #endif
    }

    // MARK: - Reading

    private static func all(
        _ sequence: SubprocessOutputSequence, _ tell: (String) -> Void
    ) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        var lines = LineSplitter()
        for try await buffer in sequence {
            let part = buffer.withUnsafeBytes { Array($0) }
            bytes += part
            lines.take(part, tell)
        }
        lines.finish(tell)
        return bytes
    }

    private static func lastLines(
        _ sequence: SubprocessOutputSequence, _ tell: (String) -> Void
    ) async throws -> [String] {
        var last: [String] = []
        var lines = LineSplitter()
        let keep = { (line: String) in
            tell(line)
            last.append(line)
            if last.count > 40 { last.removeFirst(20) }
        }
        for try await buffer in sequence { lines.take(buffer.withUnsafeBytes { Array($0) }, keep) }
        lines.finish(keep)
        return last
    }
}

/// Cuts what arrives in parts into lines; a line of progress ends with a carriage return.
struct LineSplitter {
    private var rest: [UInt8] = []

    /// Takes a part, and gives each line that is whole now.
    mutating func take(_ part: [UInt8], _ give: (String) -> Void) {
        rest += part
        var start = 0
        for index in rest.indices where rest[index] == 10 || rest[index] == 13 {
            if index > start { give(String(decoding: rest[start..<index], as: UTF8.self)) }
            start = index + 1
        }
        rest.removeFirst(start)
    }

    /// Gives what is left.
    mutating func finish(_ give: (String) -> Void) {
        if !rest.isEmpty { give(String(decoding: rest, as: UTF8.self)) }
        rest = []
    }
}
