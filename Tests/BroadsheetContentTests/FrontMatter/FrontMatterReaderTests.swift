import BroadsheetDiagnostics
import Testing

@testable import BroadsheetContent

@Suite struct FrontMatterReaderTests {
    private func read(_ text: String) -> Diagnosed<FrontMatter> {
        FrontMatterReader.read(SourceText(path: "a.md", text: text))
    }

    private func body(_ text: String) -> String {
        String(decoding: text.utf8.dropFirst(read(text).value.bodyStart), as: UTF8.self)
    }

    @Test(arguments: [
        ("---\ntitle: A\n---\nText", FrontMatterSplit.Format.yaml, "Text", 4),
        ("---\ntitle: A\n...\nText", .yaml, "Text", 4), ("---  \ntitle: A\n---  \n\nText", .yaml, "\nText", 4),
        ("---\n---\nText", .yaml, "Text", 3), ("\n\n---\ntitle: A\n---\nText", .yaml, "Text", 6),
        ("+++\ntitle = \"A\"\n+++\nText", .toml, "Text", 4),
        ("{\n\"title\": \"A}\\\"\"\n}\nText", .json, "Text", 4), ("{\"title\": {\"a\": 1}} \nText", .json, "Text", 2),
        ("Title: A\nDate: 2026-09-20\n\nText", .pelican, "\nText", 3), ("title: A\n\nText", .pelican, "\nText", 2),
        ("Title: A\nTags: b,\n  c\n\nText", .pelican, "\nText", 4),
        ("Text", .none, "Text", 1), ("---\n\nText", .none, "---\n\nText", 1),
        ("----\na: b\n---", .none, "----\na: b\n---", 1),
        ("{{ x }}\nText", .none, "{{ x }}\nText", 1), ("{% raw %}", .none, "{% raw %}", 1),
        ("Note: this is prose\n\nText", .none, "Note: this is prose\n\nText", 1),
        ("Summary: a word first\n\nText", .none, "Summary: a word first\n\nText", 1),
        ("Title: A\nand more prose", .none, "Title: A\nand more prose", 1),
        ("\n\n---\nA rule before\n\n---", .none, "\n\n---\nA rule before\n\n---", 1), ("", .none, "", 1),
    ])
    func `the head is told from the text`(text: String, format: FrontMatterSplit.Format, body: String, line: Int) {
        let result = read(text)
        #expect(result.value.format == format)
        #expect(self.body(text) == body)
        #expect(result.value.bodyLine == line)
        #expect(result.diagnostics.isEmpty)
    }

    @Test(arguments: ["---\ntitle: A\n\nText", "+++\ntitle = 1\n", "{\"title\": \"A\",\n\nText"])
    func `a head that is never closed is an error`(text: String) {
        #expect(read(text).diagnostics.map(\.id) == [.frontMatterUnclosed])
        #expect(read(text).diagnostics.first?.location?.line == 1)
    }

    @Test(arguments: [
        ("---\n\tkey: tab\n---", DiagnosticID.frontMatterSyntax, 2),
        ("---\ntitle: A\nkey: 'unclosed\n---", .frontMatterSyntax, 3),
        ("---\njust a sentence\n---", .frontMatterSyntax, 2), ("---\n- a\n- b\n---", .frontMatterSyntax, 2),
        ("---\ntitle: A\n<<: *unknown\n---", .frontMatterSyntax, 3), ("---\ntitle: A\n{\n---", .frontMatterSyntax, 3),
        ("+++\ntitle = \n+++", .frontMatterSyntax, 2), ("+++\ntitle: A\n+++", .frontMatterSyntax, 2),
        ("+++\na = 1\n\u{A0}[=\n+++", .frontMatterSyntax, 3),
        ("+++\n[[ ]]\n+++", .frontMatterSyntax, 2),
        ("{\"title\": A}", .frontMatterSyntax, 1), ("{\"title\": \"A\"\n\"b\": 1}", .frontMatterSyntax, 2),
        ("---\na: {b: 1, b: 2}\n---", .frontMatterDuplicateKey, 2),
    ])
    func `broken heads are errors with their line`(text: String, id: DiagnosticID, line: Int) {
        let result = read(text)
        #expect(result.diagnostics.map(\.id) == [id])
        #expect(result.diagnostics.first?.location?.line == line)
        #expect(result.hasErrors)
        #expect(result.diagnostics.first?.hint != nil)
    }

    @Test(arguments: [
        ("---\nx: ", "[", 100_000, "]", "\n---"), ("---\nx: ", "[", 60, "]", "\n---"),
        ("---\nx:\n ", "- ", 20_000, "", "a\n---"), ("+++\nx = ", "[", 1_000, "]", "\n+++"),
        ("{\"x\": ", "[", 1_000, "]", "}"),
    ])
    func `deep nesting is refused before anything reads it`(
        head: String, open: String, depth: Int, close: String, tail: String
    ) {
        let nested = String(repeating: open, count: depth) + String(repeating: close, count: depth)
        #expect(read(head + nested + tail).diagnostics.map(\.id) == [.frontMatterTooDeep])
    }

    @Test func `deep indents are refused before anything reads them`() {
        let keys = (0..<90).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
        #expect(read("---\n" + keys + "---").diagnostics.map(\.id) == [.frontMatterTooDeep])
    }

    @Test func `aliases that grow are refused, a few are taken`() {
        var bomb = "a0: &a0 [\"lol\",\"lol\",\"lol\",\"lol\",\"lol\",\"lol\",\"lol\",\"lol\",\"lol\"]\n"
        for level in 1...8 {
            let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
            bomb += "a\(level): &a\(level) [\(items)]\n"
        }
        #expect(read("---\n\(bomb)topics: *a8\n---\n").diagnostics.map(\.id) == [.frontMatterSyntax])
        let few = read("---\na: &x [one, two]\ntopics: *x\n---\n")
        #expect(few.diagnostics.isEmpty)
        #expect(few.value.entries.last?.value.content == few.value.entries.first?.value.content)
    }

    @Test func `a head of more than 64 KiB is refused`() {
        let large = read("---\ntitle: " + String(repeating: "a", count: FrontMatterReader.largest) + "\n---\n")
        #expect(large.diagnostics.map(\.id) == [.frontMatterSyntax])
    }

    @Test(arguments: ["---\ntitle: One\ntitle: Two\n---\n", "---\ntitle: One\ntitle: Two\nx: {a: 1}\n---\n"])
    func `of a key that stands twice the first is taken, with both places told`(text: String) {
        let result = read(text)
        #expect(result.value.entries.first?.value.text == "One")
        #expect(result.diagnostics.map(\.id) == [.frontMatterDuplicateKey])
        #expect(result.diagnostics.first?.location?.line == 3)
        #expect(result.diagnostics.first?.related.first?.location.line == 2)
    }

    @Test(arguments: [
        ("title: \"Quoted\" and more", "\"Quoted\" and more"),
        ("title: [Breaking] News today", "[Breaking] News today"),
        ("title: *Bold* claim", "*Bold* claim"), ("title: 'It's here", "'It's here"),
        ("summary: > 5 people", "> 5 people"),
        ("title: - a dash", "- a dash"), ("title: {{ page }} now", "{{ page }} now"),
    ])
    func `a text that YAML refuses is taken as it stands, with a warning`(line: String, text: String) {
        let result = read("---\n\(line)\ndate: 2026-09-20\n---\n")
        #expect(result.value.entries.first?.value.text == text)
        #expect(result.value.entries.count == 2)
        #expect(result.diagnostics.map(\.id) == [.frontMatterLoose])
    }

    @Test func `a line is put in quotes once`() {
        let result = read("---\ntitle: \"open\nsummary: 'open\na: {\n---\n")
        #expect(result.diagnostics.map(\.id) == [.frontMatterSyntax])
    }

    @Test(arguments: ["yaml", "toml", "json"])
    func `every value knows its place`(language: String) throws {
        let texts = [
            "yaml": "---\ntitle: Tälks\nextra: {a: 1}\ntopics:\n  - A\n  - \"B\"\n---\n",
            "toml": "+++\ntitle = \"Tälks\"\nextra.a = 1\ntopics = [\n  \"A\", # first\n  \"B\"]\n+++\n",
            "json": "{\n\"title\": \"Tälks\",\n\"extra\": {\"a\": 1},\n\"topics\": [\n\"A\", \"B\"]}\n",
        ]
        let text = try #require(texts[language])
        let source = SourceText(path: "a.md", text: text)
        let entries = FrontMatterReader.read(source).value.entries
        #expect(entries.map(\.key) == ["title", "extra", "topics"])
        #expect(entries.map { source.location($0.keyRange).line } == [2, 3, 4])
        let title = try #require(entries.first?.value)
        #expect(String(decoding: source.bytes[title.range], as: UTF8.self).contains("Tälks"))
        guard case .list(let topics) = entries.last?.value.content else {
            Issue.record("topics are a list")
            return
        }
        #expect(topics.map(\.text) == ["A", "B"])
    }

    @Test func `random bytes never crash`() {
        var numbers = SeededNumbers(seed: 11)
        let pieces = [
            "---\n", "+++\n", "{", "}", "\"", "'", "title", ": ", ":", "\n", "- ", "[", "]", "=", "#", "!", "&a", "*a",
            "|\n", ">", "  ", "\"\"\"", ".", "\u{A0}", "[[", "1979-05-27", "{a = 1}", "1e", "0x", "\t", "\\u00", "\\",
            "é", "\u{0}", "2026", "<<", "?", ",", "%",
        ]
        for _ in 0..<10_000 {
            let head = ["---\n", "+++\n", "{\"", "Title: "].randomElement(using: &numbers) ?? ""
            let text = (0..<Int.random(in: 0...25, using: &numbers))
                .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let closed = head + text + (Bool.random(using: &numbers) ? "\n" + head : "")
            let source = SourceText(path: "a.md", text: closed)
            let result = FrontMatterReader.read(source)
            #expect(result.value.bodyStart <= source.bytes.count)
            _ = ArticleHead.read(result.value, source)
        }
    }
}
