import ArgumentParser
import BroadsheetBuilder

/// `broadsheet init`
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new site with a digest to edit.",
        discussion: """
            Writes broadsheet.toml and a first digest into Content. Files that are there already are never \
            overwritten. The configuration has an `id` of the site's own, which feeds begin their ids with: keep it.

            EXAMPLES
              broadsheet init digest           a new site in the folder digest
              broadsheet init digest --theme   with the templates of the default theme, to change them
            """)

    @Argument(help: "The folder of the new site.")
    var folder = "."

    @Flag(help: "Write the templates and the style sheet of the default theme too.")
    var theme = false

    func run() async throws {
        try await Terminal.run {
            let day = try CommonOptions.parse([]).buildOptions().now
            for path in try SiteStarter(folder: folder, now: day).start(withTheme: theme) {
                Terminal.line("wrote \(path)")
            }
            Terminal.line("Build it: broadsheet build -s \(folder)")
            return .success
        }
    }
}
