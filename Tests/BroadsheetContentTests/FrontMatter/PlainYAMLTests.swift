import BroadsheetDiagnostics
import Testing

@testable import BroadsheetContent

@Suite struct PlainYAMLTests {
    private func plain(_ text: String) -> [PlacedEntry]? {
        let bytes = Array(text.utf8)
        return PlainYAML.entries(bytes, 0..<bytes.count)
    }

    @Test(arguments: [
        ("title: Talks: day two", "Talks: day two"), ("title: ! 'Issue #201'", "Issue #201"),
        ("title: It's", "It's"), ("title: 'It''s'", "It's"), ("title: \"a \\\"b\\\" \\u00e9\"", "a \"b\" é"),
        ("title: \"\\ud83d\\ude80\"", "🚀"), ("title: A # not a title", "A"), ("title: C# rises", "C# rises"),
        ("title: @jane", "@jane"), ("title: `code`", "`code`"), ("title: %5", "%5"), ("title:   A   ", "A"),
        ("title: Yes", "Yes"), ("title: 1984", "1984"), ("title: https://a.example/#x", "https://a.example/#x"),
        ("title: -5 degrees", "-5 degrees"), ("title: \"A\" # quoted", "A"), ("title: foo:", "foo:"),
        ("title: \"line\\n---\\nline\"", "line\n---\nline"),
    ])
    func `texts are read`(line: String, text: String) { #expect(plain(line)?.first?.value.text == text) }

    @Test(arguments: ["sponsor:", "sponsor: ~", "sponsor: null", "sponsor: # nobody"])
    func `nothing is nothing`(line: String) { #expect(plain(line)?.first?.value.isNull == true) }

    @Test(arguments: [
        "topics: [A, \"B, c\", 'D']", "topics:\n- A\n- \"B, c\"\n- 'D'",
        "topics:\n  - A\n\n  # more\n  - B, c\n  - D\n",
        "topics: [ A , \"B, c\" ,D ] # done",
    ])
    func `lists are read`(text: String) {
        guard case .list(let items) = plain(text)?.first?.value.content else {
            Issue.record("no list")
            return
        }
        #expect(items.map(\.text) == ["A", "B, c", "D"])
    }

    @Test(arguments: [
        "title: |\n  a", "title: a\n  b", "a: {b: c}", "a: &x b", "a: *x", "- a", "a: [b, [c]]", "a: \"b\n  c\"",
        "\ta: b", "a:\n  b: c", "a: [b", "a: 'b", "\"a\": b", "a:b", "a: [b: c]", "a:\n  - b: c", "a: !!str 5",
        "? a\n: b", "a: \"\\ud800\"", "a:\n  - b\n    - c", "a: x\ty",
    ])
    func `anything more is left to the full reader`(text: String) { #expect(plain(text) == nil) }

    /// A random head of valid YAML within what the plain reader knows.
    private func head(_ numbers: inout SeededNumbers) -> String {
        let words = [
            "Talks", "day two", "C#", "it's", "naïve", "日本語", "a-b", "x_y", "12", "true", "~", "null", "1.5e3", "🚀",
            "2026-09-20", "18:30", "(a)", "a & b", "what?", "50%", "a*b", "- no", "yes!", "\\d",
        ]
        let word = { (numbers: inout SeededNumbers) in words.randomElement(using: &numbers) ?? "" }
        let scalar = { (numbers: inout SeededNumbers) in
            let text = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in word(&numbers) }.joined(separator: " ")
            switch Int.random(in: 0...3, using: &numbers) {
            case 0: return "\"" + text.replacing("\\", with: "\\\\") + ": \\\"q\\\" \\t\\u00e9\""
            case 1: return "'" + text.replacing("'", with: "''") + " # : '''"
            default: return text.hasPrefix("- ") ? "x" + text : text
            }
        }
        var out = ""
        for index in 0..<Int.random(in: 0...6, using: &numbers) {
            out += "k\(index)-\(["a", "B", "_"].randomElement(using: &numbers) ?? ""):"
            switch Int.random(in: 0...5, using: &numbers) {
            case 0:
                out +=
                    " ["
                    + (0..<Int.random(in: 0...3, using: &numbers))
                    .map { _ in "\"" + word(&numbers).replacing("\\", with: "/") + "\"" }.joined(separator: ", ")
                    + "]\n"
            case 1:
                let indent = ["", "  "].randomElement(using: &numbers) ?? ""
                out += "\n"
                for _ in 0..<Int.random(in: 1...3, using: &numbers) { out += "\(indent)- \(scalar(&numbers))\n" }
            case 2: out += "\n"
            default: out += " \(scalar(&numbers))" + (Bool.random(using: &numbers) ? "  # note\n" : "\n")
            }
            if Bool.random(using: &numbers) {
                out += ["\n", "# comment\n", "  \n"].randomElement(using: &numbers) ?? ""
            }
        }
        return out
    }

    private func shape(_ entries: [PlacedEntry]) -> [String] {
        entries.map { "\($0.keyRange) \($0.key)=\(shape($0.value))" }
    }

    private func starts(_ entries: [PlacedEntry]) -> [Int] {
        entries.filter { $0.value.text != nil }.map { $0.value.range.lowerBound }
    }

    private func shape(_ value: PlacedValue) -> String {
        switch value.content {
        case .null: "null"
        case .text(let text, let isQuoted): (isQuoted ? "q" : "p") + text.debugDescription
        case .list(let items): "[" + items.map(shape).joined(separator: ",") + "]"
        case .map(let entries): "{" + entries.map { $0.key + "=" + shape($0.value) }.joined(separator: ",") + "}"
        }
    }

    @Test func `plain and full reader agree on random heads, places included`() {
        var numbers = SeededNumbers(seed: 7)
        var both = 0
        for _ in 0..<3_000 {
            let text = head(&numbers)
            let source = SourceText(path: "a.md", text: text)
            let full = YAMLReader(source, 0..<source.bytes.count).readAll()
            guard let fast = plain(text), full.diagnostics.isEmpty else { continue }
            both += 1
            #expect(shape(fast) == shape(full.value), "\(text)")
            #expect(starts(fast) == starts(full.value), "\(text)")
        }
        #expect(both > 2_500)
    }
}
