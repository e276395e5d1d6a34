import BroadsheetDiagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
    let problem = Diagnostic(
        .frontMatterBadDate, "the date `2025-02-30` does not exist",
        at: SourceText(path: "Content/world/talks.md", text: "---\ntitle: Talks\ndate: 2025-02-30\n---\n")
            .location(23..<33),
        hint: "February 2025 has 28 days", severity: .error)

    @Test func `the full form shows the line and a caret`() {
        #expect(
            DiagnosticFormatter().format(problem) == """
                error: the date `2025-02-30` does not exist [front-matter/bad-date]
                 --> Content/world/talks.md:3:7
                  |
                3 | date: 2025-02-30
                  |       ^^^^^^^^^^
                  = hint: February 2025 has 28 days

                """)
    }

    @Test func `the short form is one line`() {
        #expect(
            DiagnosticFormatter(style: .short).format(problem)
                == "Content/world/talks.md:3:7: error: the date `2025-02-30` does not exist [front-matter/bad-date]\n")
    }

    @Test func `the JSON form is one object`() {
        #expect(
            DiagnosticFormatter(style: .json).format(problem)
                == #"{"kind":"diagnostic","id":"front-matter/bad-date","severity":"error","message":"the date `2025-02-30` does not exist","path":"Content/world/talks.md","line":3,"column":7,"length":10,"hint":"February 2025 has 28 days"}"#
                + "\n")
    }

    @Test func `columns count characters and not bytes`() {
        let source = SourceText(path: "a.md", text: "é日本 bad\n")
        let location = source.location(9..<12)
        #expect(location.column == 5)
        #expect(location.length == 3)
    }

    @Test func `content cannot steer the terminal`() {
        let text = DiagnosticFormatter().format(Diagnostic(.fileName, "the name `\u{1B}[2J\u{202E}` is odd"))
        #expect(!text.contains("\u{1B}"))
        #expect(!text.contains("\u{202E}"))
    }

    @Test func `a slip of the fingers finds the near name and nothing else does`() {
        #expect(nearName("baseUrl", among: ["title", "baseURL"]) == "baseURL")
        #expect(nearName("tilte", among: ["title", "baseURL"]) == "title")
        #expect(nearName("colour", among: ["title", "baseURL"]) == nil)
    }
}
