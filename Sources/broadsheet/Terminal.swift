import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where words go: results to standard output, problems to standard error.
struct Terminal {
    let options: CommonOptions

    private var formatter: DiagnosticFormatter {
        DiagnosticFormatter(style: options.diagnostics ?? (options.json ? .json : .full), color: usesColor)
    }

    private var usesColor: Bool {
        switch options.color {
        case .always: true
        case .never: false
        case .auto:
            isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty ?? true
        }
    }

    /// Prints problems, with a blank line between those in the full form.
    func show(_ diagnostics: [Diagnostic]) {
        let formatter = formatter
        let separator = formatter.style == .full ? "\n" : ""
        for diagnostic in diagnostics where !(options.quiet && diagnostic.severity < .warning) {
            Terminal.error(formatter.format(diagnostic) + separator)
        }
    }

    /// Prints a line of the result.
    static func line(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    /// Prints to standard error as it is.
    static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    /// Prints a failure of the machine.
    static func failure(_ failure: any Error) {
        guard let failure = failure as? any MachineFailure else { return error("error: \(failure)\n") }
        error("error: \(failure.message)\n" + (failure.hint.map { "  = hint: \($0)\n" } ?? ""))
    }

    /// Ends the program.
    static func exit(_ code: ExitCode) -> Never { Foundation.exit(code.rawValue) }

    /// Runs a command's work; failures of the machine end the program with code 2.
    static func run(_ work: () async throws -> ExitCode) async throws {
        let code: ExitCode
        do {
            code = try await work()
        } catch let failure as MachineFailure {
            self.failure(failure)
            throw ExitCode(2)
        }
        if code != .success { throw code }
    }
}
