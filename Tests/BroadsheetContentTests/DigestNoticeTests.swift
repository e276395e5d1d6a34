import BroadsheetDiagnostics
import Testing

@testable import BroadsheetContent

@Suite struct DigestNoticeTests {
    private func article(_ lines: String) -> DigestArticle? { articles(lines).first }

    private func articles(_ lines: String) -> [DigestArticle] {
        let text =
            "World\n\nThe bridge is open\n\n\(lines)\n\nTwo hundred people walked over it on Friday, and a band went first.\n"
        return DigestTextParser().parse(SourceText(path: "a.txt", bytes: Array(text.utf8))).value.articles
    }

    private func keys(_ lines: String) -> [String] { article(lines)?.keys.map { "\($0.name): \($0.value)" } ?? [] }

    @Test func `a correction with its date is one, as often as it stands there`() {
        #expect(
            keys("Correction: 2026-09-21 It had four arches.\nKorrektur: 22. September 2026 Und fünf Pfeiler.") == [
                "correction: 2026-09-21 It had four arches.", "correction: 22. September 2026 Und fünf Pfeiler.",
            ])
    }

    @Test func `a notice that goes on in the next line is one, until its sentence ends`() {
        let found = article("Correction: 2026-09-21 The first version said that\nit has three arches.\n\nIt is open.")
        #expect(found?.keys.map(\.value) == ["2026-09-21 The first version said that it has three arches."])
        #expect(found?.blocks.map(\.text).first == "It is open.")
    }

    @Test func `without a date it is a sentence of the text`() {
        #expect(keys("Correction: The minister was there.") == [])
        #expect(
            article("Correction: The minister was there.")?.blocks.first?.text == "Correction: The minister was there.")
    }

    @Test func `a withdrawal without a date counts right under the headline only`() {
        #expect(keys("Withdrawn: The source was mistaken.") == ["withdrawn: The source was mistaken."])
        #expect(keys("It is long.\n\nWithdrawn: twelve of the walkers.") == [])
        #expect(keys("It is long.\n\nWithdrawn: 2026-09-21 It is not.") == ["withdrawn: 2026-09-21 It is not."])
    }

    @Test(arguments: [
        ("Embargo: 2026-09-21 06:00", "embargo: 2026-09-21 06:00"),
        ("Sperrfrist: 21. September 2026", "embargo: 21. September 2026"),
        ("Expires: 2026-10-01", "expiry: 2026-10-01"), ("Alias: /old/a/, /old/b.html", "alias: /old/a/, /old/b.html"),
    ])
    func `times and older addresses are keys`(_ line: String, _ key: String) {
        #expect(keys(line) == [key])
    }

    @Test(arguments: ["Embargo: the five countries agree", "Expires: soon", "Alias: Jane of the river"])
    func `what looks like them and is none is text`(_ line: String) {
        #expect(keys(line) == [])
        let said = articles(line).flatMap { [$0.headline] + $0.blocks.map(\.text) }
        #expect(said.contains { $0.contains(line) })
    }
}
