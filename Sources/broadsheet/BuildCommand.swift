import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel

/// `broadsheet build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site.",
        discussion: """
            Reads the content, plans every page, and only when all of it is good moves the new pages into place.

            EXAMPLES
              broadsheet build                       build the site in this folder into Output
              broadsheet build -s digest -o public   build another one into another folder
              broadsheet build --strict              stop at warnings too
              broadsheet build --clean               read and render everything anew
              broadsheet build -F --now 2026-12-24   see what Christmas Eve's readers will see
            """)

    @OptionGroup var common: CommonOptions

    @Option(name: [.short, .long], help: "The folder of the finished site. (default: Output in the site's folder)")
    var output: String?

    @Flag(help: "Read and render everything, whatever earlier builds remember.")
    var clean = false

    @Flag(help: "Print how long each stage took.")
    var timings = false

    func run() async throws {
        try await Terminal.run {
            var options = try common.buildOptions()
            options.output = output
            options.startsAnew = clean
            let start = ContinuousClock.now
            let progress = Progress(isQuiet: common.quiet || common.json)
            defer { progress.finish() }
            let report = try await SiteBuilder(options: options, progress: progress.tell).build()
            progress.finish()
            let terminal = Terminal(options: common)
            terminal.show(report.diagnostics)
            if !common.quiet { summarise(report, seconds: ContinuousClock.now - start) }
            // Taking a large site apart, article by article, would take longer than leaving it to the system.
            withExtendedLifetime(report) { Terminal.exit(report.isBuilt ? .success : .failure) }
        }
    }

    private func summarise(_ report: BuildReport, seconds: Duration) {
        if common.json {
            Terminal.line(BuildSummary(report: report).json)
            return
        }
        for line in HeldBackLines(articles: report.heldBack, isWhole: common.verbose).lines { Terminal.line(line) }
        if timings {
            for timing in report.timings { Terminal.line("\(timing.stage): \(milliseconds(timing.seconds)) ms") }
        }
        if let forgot = report.written?.forgot { Terminal.line("note: \(forgot)") }
        let warnings = report.diagnostics.filter { $0.severity == .warning }.count
        let errors = report.diagnostics.filter { $0.severity == .error }.count
        let counts = [count(errors, "error"), count(warnings, "warning")].compactMap { $0 }.joined(separator: ", ")
        guard let written = report.written else {
            Terminal.line("Not built: \(counts). The output is as it was.")
            return
        }
        Terminal.line(
            "Built \(report.articles) articles, \(written.files) files into \(report.output): \(written.added) new, "
                + "\(written.changed) changed, \(written.deleted) deleted, in \(milliseconds(seconds / .seconds(1))) ms"
                + (counts.isEmpty ? "" : " (\(counts))"))
    }

    private func count(_ number: Int, _ noun: String) -> String? {
        number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }
}
