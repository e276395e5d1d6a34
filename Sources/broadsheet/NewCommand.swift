import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel

/// `broadsheet new`
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin the next edition, or an article.",
        discussion: """
            Without a headline, writes the digest of the next edition: its date by the cadence of the earlier ones or \
            by [new] in broadsheet.toml, its number, its standing sections, and the articles that the last edition \
            left over (`Draft: yes` under the headline). Sections that stay empty are not shown.

            With a headline, writes one article in Markdown. It is a draft until you take out `draft: true`.

            Nothing that is there is ever overwritten or changed.

            EXAMPLES
              broadsheet new                                 the next edition
              broadsheet new --dry-run                       say what it would be
              broadsheet new --date 2026-12-24 --edit        the edition of a day, opened in your editor
              broadsheet new "A headline" --section World    an article
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The headline of an article; without it, the next edition is begun.")
    var headline: String?

    @Option(help: "The section of the article.")
    var section: String?

    @Option(help: "The day, such as 2026-09-28, instead of the one by the cadence.")
    var date: String?

    @Flag(help: "Say what would be written, and write nothing.")
    var dryRun = false

    @Flag(help: "Open the new file in the editor that VISUAL or EDITOR names.")
    var edit = false

    func validate() throws {
        if let headline, headline.allSatisfy(\.isWhitespace) {
            throw ValidationError("the headline has no words; leave it out to begin an edition")
        }
        if section != nil, headline == nil {
            throw ValidationError("--section needs a headline, as in broadsheet new \"A headline\" --section World")
        }
        if let section, section.allSatisfy(\.isWhitespace) { throw ValidationError("--section needs a name") }
        if let date, NewCommand.day(date) == nil {
            throw ValidationError("--date needs a day such as 2026-09-28")
        }
    }

    func run() async throws {
        try await Terminal.run {
            let editor = edit && !dryRun ? try Editor() : nil
            let starter = try await EditionStarter(options: try common.buildOptions())
            Terminal(options: common).show(starter.problems)
            let file: NewFile
            let lines: [String]
            if let headline {
                let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
                let article = try starter.article(
                    words(headline), section: section.map(words), on: date.flatMap(NewCommand.day))
                if !dryRun { try starter.write(article) }
                file = article.file
                lines = common.json ? [json(article)] : NewLines(isWritten: !dryRun).lines(article)
            } else {
                let edition = try starter.edition(on: date.flatMap(NewCommand.day))
                if !dryRun { try starter.write(edition) }
                file = edition.file
                lines = common.json ? [json(edition)] : NewLines(isWritten: !dryRun).lines(edition)
            }
            if !common.quiet { for line in lines { Terminal.line(line) } }
            try editor?.open(file.path)
            return .success
        }
    }

    private static func day(_ text: String) -> CalendarDay? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.map(\.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap { UInt16($0).map(Int.init) }
        return numbers.count == 3 ? CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }

    private func json(_ article: NewArticle) -> String {
        var object = JSONObject()
        object.add("kind", "article")
        object.add("path", article.file.shownAs)
        object.add("written", !dryRun)
        object.add("date", article.day.iso)
        object.add("title", article.headline)
        object.add("section", article.section)
        object.add("text", article.file.text)
        return object.text
    }

    private func json(_ edition: NewEdition) -> String {
        var object = JSONObject()
        object.add("kind", "edition")
        object.add("path", edition.file.shownAs)
        object.add("written", !dryRun)
        object.add("date", edition.day.iso)
        object.add("title", edition.title)
        object.add("number", edition.number)
        object.add("cadence", edition.cadence?.words)
        object.add("off", edition.skipped.map(\.iso))
        object.add("passed", edition.passed.map(\.iso))
        object.add("sections", edition.sections)
        object.add(
            "leftovers",
            objects: edition.leftovers.map { part in
                var object = place(part.path, part.line, part.headline)
                object.add("copied", part.isCopied)
                return object
            })
        object.add(
            "drafts",
            objects: edition.drafts.map { draft in
                var object = place(draft.path, draft.line, draft.title)
                object.add("hint", draft.hint)
                return object
            })
        object.add("text", edition.file.text)
        return object.text
    }

    private func place(_ path: String, _ line: Int, _ title: String) -> JSONObject {
        var object = JSONObject()
        object.add("path", path)
        object.add("line", line)
        object.add("title", title)
        return object
    }
}
