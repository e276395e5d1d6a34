import ArgumentParser
import BroadsheetBuilder

/// The program: arguments in, text and exit code out.
@main
struct Broadsheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "broadsheet",
        abstract: "Turns pasted text into a newspaper.",
        discussion: """
            Put tonight's text into the folder Content, a section line, a headline, paragraphs, no markup, or \
            write Markdown. Then build, and open Output/index.html.

            EXAMPLES
              broadsheet init digest         make a new site in the folder digest
              broadsheet new -s digest       begin the next edition
              broadsheet build -s digest     build it
              broadsheet serve -s digest     show it in a browser while you write
              broadsheet list -s digest      show its articles and what is held back
              broadsheet publish -s digest   build it and bring it to its host
              broadsheet mail -s digest      show the mail of the latest edition

            EXIT CODES
              0  fine
              1  the content has errors
              2  could not run: disk, permission, missing folder or program
              3  publishing failed
              64 wrong usage
            """,
        version: ProgramIdentity.version,
        subcommands: [
            NewCommand.self, BuildCommand.self, ServeCommand.self, PublishCommand.self, MailCommand.self,
            ListCommand.self, TopicsCommand.self, InitCommand.self,
        ])

    static func main() async {
        HeapGrowth.takeLargeSteps()
        await main(nil)
    }
}
