import BroadsheetContent
import BroadsheetDiagnostics
import Testing

/// What the parser says about its own decisions.
@Suite struct LineReadingTests {
    private func readings(_ text: String) -> [String] {
        DigestTextParser(explains: true).parse(SourceText(path: "a.txt", text: text)).value.lines
            .filter { $0.role != .blank }
            .map { "\($0.line) \($0.role.rawValue): \($0.reason)" + ($0.leftOut.map { " [\($0)]" } ?? "") }
    }

    @Test func `each line has a role and a reason`() {
        let text = """
            World

            Lake states sign treaty
            By Jane Doe

            Four countries have signed a treaty. It took six years.

            Source: Reuters
            """
        #expect(
            readings(text) == [
                "1 section: the usual name of a section, followed by a headline",
                "3 headline: a short line without a full stop, followed by text",
                "4 byline: a byline: a word like “by” and a name [By]",
                "6 paragraph: prose inside an article",
                "8 source: labelled as the source [Source:]",
            ])
    }

    @Test func `all lines of a wrapped paragraph have its reading`() {
        let text =
            "Ferry returns\n\nThe only ferry to the island is sailing again, and it\nis full. Nobody "
            + "minds the wait in the harbour any more,\nthe operator said.\n"
        #expect(readings(text).map { $0.prefix(11) } == ["1 headline:", "3 paragraph", "4 paragraph", "5 paragraph"])
    }

    @Test func `lines are counted from the first line of the source`() {
        let source = SourceText(path: "a.txt", text: "Ferry returns\n\nIt sails again. It is full.\n", firstLine: 10)
        let document = DigestTextParser(explains: true).parse(source).value
        #expect(document.lines.map(\.line) == [10, 11, 12])
        #expect(document.articles.map(\.line) == [10])
    }

    @Test func `readings are made only when asked for`() {
        #expect(DigestTextParser().parse(SourceText(path: "a.txt", text: "Ferry returns\n")).value.lines.isEmpty)
    }

    @Test func `a text without a headline is warned of with its place`() throws {
        let text = "World\n\nThe ferry is sailing again. It had been in dock for five weeks, the operator said.\n"
        let problems = DigestTextParser().parse(SourceText(path: "a.txt", text: text)).diagnostics
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.id == .digestNoHeadline)
        #expect(problem.severity == .warning)
        #expect(problem.message == "`World` is read as a headline: it looks like a section, but text follows at once")
        #expect(problem.location?.line == 3)
        #expect(problem.hint == "type a headline on a line of its own above the text, without a full stop")
    }
}
