import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel

/// `broadsheet list`
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the articles, held-back ones too.",
        discussion: """
            Lists in reading order what the site shows and what is held back, and why. With --explain, says of \
            each line of a digest how it was read.

            EXAMPLES
              broadsheet list
              broadsheet list --json | jq -r .title
              broadsheet list --explain Content/2026-09-20.txt
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "With --json: the plain text of each block, and dates as written.")
    var text = false

    @Option(help: "Show how each line of this digest was read, and why.")
    var explain: String?

    func run() async throws {
        try await Terminal.run {
            if let explain { return try Explanation(path: explain, folder: common.source, json: common.json).show() }
            var options = try common.buildOptions()
            options.keepsText = text
            let loaded = try await SiteBuilder(options: options).load()
            Terminal(options: common).show(loaded.diagnostics)
            let list = ArticleList(site: loaded.value, withText: text)
            for line in common.json ? list.json() : list.lines() { Terminal.line(line) }
            let isBad = loaded.diagnostics.contains {
                $0.severity == .error || (common.strict && $0.severity == .warning)
            }
            return isBad ? .failure : .success
        }
    }
}
