import BroadsheetContent
import BroadsheetDiagnostics
import Testing

@Suite struct DigestEmptySectionTests {
    private func read(_ text: String) -> DigestDocument {
        DigestTextParser(explains: true).parse(SourceText(path: "a.txt", bytes: Array(text.utf8))).value
    }

    @Test(arguments: ["Section", "Rubrik", "القسم", "栏目"])
    func `a labelled section without an article is not shown, wherever it stands`(label: String) {
        let empty = "\(label): Science"
        let full = "\(label): World\n\nThe ferry is late\n\nIt was late on Monday. It was late on Tuesday."
        for text in [
            "\(empty)\n\n\(full)", "\(full)\n\n\(empty)",
            "\(empty)\n\n\(label): Sport\n\n\(full)\n\n\(label): In brief\n",
        ] {
            let document = read("The Courier — 21 September 2026\n\n" + text)
            #expect(document.articles.map(\.headline) == ["The ferry is late"])
            #expect(document.articles.map(\.section) == ["World"])
            #expect(document.other == [])
            #expect(document.opening == [])
            #expect(DigestWords.lost("The Courier — 21 September 2026\n\n" + text, document) == [])
            #expect(document.lines.filter { $0.reason.contains("without an article it is not shown") }.count > 0)
        }
    }

    @Test func `a file of labelled sections alone shows nothing`() {
        let document = read(
            "The Courier — 21 September 2026\n\nSection: World\n\nSection: Science\n\nSection: In brief\n")
        #expect(document.title == "The Courier")
        #expect(document.articles == [])
        #expect(document.opening + document.other == [])
    }

    @Test func `a section without a label keeps its words`() {
        #expect(read("World\n\nA ferry\n\nIt sails. It has sailed.\n\nScience\n").articles.count == 1)
    }

    @Test func `a headline without text stays in its section when another labelled one follows in a block of its own`()
    {
        let document = read("Section: World\n\nThe ferry sails again today\n\nSection: Science\n\nSection: Sport\n")
        #expect(document.articles.map(\.headline) == ["The ferry sails again today"])
        #expect(document.articles.map(\.section) == ["World"])
        let last = read("Section: World\n\nThe ferry sails again today\n\nSection: Science\n")
        #expect(last.articles.map(\.section) == ["World"])
    }

    @Test func `a labelled section in the block of the headline is that article's`() {
        let document = read("The ferry sails again today\nSection: World\n\nIt left at noon. It came back.\n")
        #expect(document.articles.map(\.section) == ["World"])
        let apart = read("The ferry sails again today\n\nSection: World\n\nIt left at noon. It came back.\n")
        #expect(apart.articles.map(\.section) == ["World"])
        #expect(apart.articles.map(\.headline) == ["The ferry sails again today"])
    }
}
