import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetServer
import Dispatch
import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `broadsheet serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while you write.",
        discussion: """
            Builds into .broadsheet/preview, never into Output, and builds again after each save. Open pages change \
            in place. When the site has errors, the last good page stays, with the errors shown over it. Ctrl-C ends it.

            EXAMPLES
              broadsheet serve                    show the site in this folder at http://127.0.0.1:4747/
              broadsheet serve --open --navigate  open a browser, and go to each article that is saved
              broadsheet serve -D -F              show drafts and articles of the future too
              broadsheet serve --host 0.0.0.0     show it to other machines of this network
            """)

    @OptionGroup var common: CommonOptions

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(name: [.short, .long], help: "The port. (default: 4747, or the next free one)")
    var port: Int?

    @Option(help: "A name, besides localhost, by which browsers may call this machine; can be given again.")
    var allowHost: [String] = []

    @Flag(help: "Open a browser.")
    var open = false

    @Flag(help: "Go to the article that was saved, in the page that is looked at.")
    var navigate = false

    @Flag(help: "Look for changes twice a second, for folders on a network.")
    var poll = false

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port needs a number from 0 to 65535") }
    }

    func run() async throws {
        try await Terminal.run {
            _ = try common.buildOptions()
            let common = common
            var options = ServeOptions(source: common.source) { try common.buildOptions() }
            options.host = host
            options.port = port
            options.allowedHosts = allowHost
            options.polls = poll
            options.navigates = navigate
            let lines = PreviewLines(common: common, opens: open)
            let signals = Interruption.watch()
            defer { withExtendedLifetime(signals) {} }
            try await PreviewServer(options: options) { lines.tell($0) }.serve()
            return .success
        }
    }
}

/// What a preview says on the terminal.
private final class PreviewLines: Sendable {
    private let common: CommonOptions
    private let opens: Bool
    /// What was said after the last build: it needs no second time.
    private struct Said {
        var heldBack: Set<String> = []
        var diagnostics: Set<String> = []
    }

    private let said = Mutex(Said())

    init(common: CommonOptions, opens: Bool) {
        self.common = common
        self.opens = opens
    }

    func tell(_ event: PreviewEvent) {
        switch event {
        case .listening(let url):
            if common.json {
                var object = JSONObject()
                object.add("kind", "listening")
                object.add("url", url)
                Terminal.line(object.text)
            } else {
                Terminal.line("The preview is at \(url) (Ctrl-C ends it)")
            }
            if opens { Browser.open(url) }
        case .built(let report, let seconds, let isFirst): built(report, seconds, isFirst)
        case .failed(let error): Terminal.failure(error)
        case .note(let words): if !common.quiet { Terminal.error("note: \(words)\n") }
        }
    }

    private func built(_ report: BuildReport, _ seconds: Double, _ isFirst: Bool) {
        let changed = report.written?.touched.count ?? 0
        tellHeldBack(report)
        let news = newDiagnostics(report)
        // A save that changes nothing needs no words, unless there are problems to see.
        if !isFirst, report.isBuilt, changed == 0, news.isEmpty { return }
        Terminal(options: common).show(news)
        guard !common.quiet else { return }
        if common.json {
            Terminal.line(BuildSummary(report: report).json)
        } else if report.isBuilt {
            let files =
                isFirst
                ? "\(report.written?.files ?? 0) files" : "\(changed) changed \(changed == 1 ? "file" : "files")"
            Terminal.line("Built \(report.articles) articles, \(files), in \(Int((seconds * 1000).rounded())) ms")
        } else {
            Terminal.line("Not built. The preview is as it was.")
        }
    }

    /// Errors, and those warnings that the build before did not have.
    private func newDiagnostics(_ report: BuildReport) -> [Diagnostic] {
        let formatter = DiagnosticFormatter(style: .json)
        let all = report.diagnostics.map { (diagnostic: $0, text: formatter.format($0)) }
        return said.withLock { said in
            defer { said.diagnostics = Set(all.map(\.text)) }
            return all.filter { $0.diagnostic.severity == .error || !said.diagnostics.contains($0.text) }.map(
                \.diagnostic)
        }
    }

    /// Says which articles are held back, each once: an editor who saves a draft looks for it in vain.
    private func tellHeldBack(_ report: BuildReport) {
        guard !common.quiet, !common.json else { return }
        let news = said.withLock { said in
            defer { said.heldBack = Set(report.heldBack.map(\.path)) }
            return report.heldBack.filter { !said.heldBack.contains($0.path) }
        }
        for line in HeldBackLines(articles: news, isWhole: common.verbose).lines { Terminal.line(line) }
    }
}

/// Ctrl-C and its like: the program ends at once. Builds can be stopped at any moment, so nothing has to be waited for.
private enum Interruption {
    static func watch() -> [any DispatchSourceSignal] {
        [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if number == SIGINT, isatty(STDOUT_FILENO) == 1 { Terminal.line("") }
                Terminal.exit(.success)
            }
            source.resume()
            return source
        }
    }
}

/// The browser of the desktop.
private enum Browser {
    static func open(_ url: String) {
        #if os(macOS)
            let tool = "open"
        #else
            let tool = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool, url]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { process in
            if process.terminationStatus == 127 {
                Terminal.error("note: `\(tool)` is not installed, so open \(url) yourself\n")
            }
        }
        do {
            try process.run()
        } catch {
            Terminal.error("note: no browser could be opened: \(error.localizedDescription)\n")
        }
    }
}
