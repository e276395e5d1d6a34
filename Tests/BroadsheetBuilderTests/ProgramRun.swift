import Foundation

/// What the program that was built with the tests printed when it was run, and its exit code.
struct ProgramRun {
    let out: String
    let error: String
    let code: Int32

    /// Runs the program to its end, with nothing to read; a variable without a value is taken out of the environment.
    init(_ arguments: [String], in folder: String? = nil, environment changes: [String: String?] = [:]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Folders.program)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        var environment = ProcessInfo.processInfo.environment
        for (name, value) in changes { environment[name] = value }
        process.environment = environment
        let (out, error) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = error
        process.standardInput = FileHandle.nullDevice
        try process.run()
        self.out = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.error = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        code = process.terminationStatus
    }
}
