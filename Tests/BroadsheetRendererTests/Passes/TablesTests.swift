import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct TablesTests {
    @Test(arguments: [
        ("> | a | b |\n> |---|---|\n> | 1 | 2 |\n", "<blockquote>\n", "</blockquote>\n"),
        ("- | a | b |\n  |---|---|\n  | 1 | 2 |\n", "<ul>\n<li>\n", "</li>\n</ul>\n"),
        ("> > a|b\n> > -|-\n> > 1|2\n", "<blockquote>\n<blockquote>\n", "</blockquote>\n</blockquote>\n"),
        ("words\n| a | b |\n|---|---|\n| 1 | 2 |\n", "<p>words</p>\n", ""),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n---\n", "", "<hr />\n"),
        ("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n", "", ""),
    ])
    func `a table is read wherever a paragraph may stand`(text: String, before: String, after: String) {
        #expect(MarksSample.html(text) == before + MarksSample.table + after)
    }

    @Test func `cells know the links that the article defines`() {
        #expect(
            MarksSample.html("| a |\n|---|\n| [x] and [y][x] |\n\n[x]: https://a.example/\n").contains(
                "<td><a href=\"https://a.example/\">x</a> and <a href=\"https://a.example/\">y</a></td>"))
    }

    @Test func `cells are read as text, whatever they begin or end with`() {
        for cell in ["# x", "- x", "1. x", "> x", "C #", "C ##", "x\\", "    x", "```", "---", "=", "&lt;"] {
            let table = MarksSample.html("| a |\n|---|\n| \(cell) |\n")
            let plain = MarksSample.html("\\*\n\(cell == "    x" ? "x" : cell)")
            #expect(table.contains("<td>") && table.contains("</td>"), "\(cell): \(table) \(plain)")
        }
        #expect(MarksSample.html("| a |\n|---|\n| C # |\n").contains("<td>C #</td>"))
        #expect(MarksSample.html("| a |\n|---|\n| `x \\| y` |\n").contains("<td><code>x | y</code></td>"))
    }

    @Test func `a problem in a cell has its place`() {
        #expect(
            MarksSample.problems("words\n\n> | a | b |\n> |---|---|\n> | 1 | [x](javascript:y) |\n")[0].hasPrefix(
                "a.md:5:9: "))
    }

    @Test func `code and lines of other widths are no tables`() {
        #expect(!MarksSample.html("    | a |\n    |---|\n").contains("<table>"))
        #expect(!MarksSample.html("```\n| a |\n|---|\n```\n").contains("<table>"))
        #expect(!MarksSample.html("| a | b |\n|---|\n").contains("<table>"))
        #expect(!MarksSample.html("a\n:-:\n").contains("<table>"))
    }
}
