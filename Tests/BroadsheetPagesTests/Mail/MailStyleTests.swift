import BroadsheetDiagnostics
import Testing

@testable import BroadsheetPages

@Suite struct MailStyleTests {
    private func styled(_ css: String, _ html: String) -> String {
        let style = MailStyle.parse(SourceText(path: "mail.css", text: css)).value
        var inliner = StyleInliner(style: style)
        let nodes = inliner.inlined(MarkupParser.parse(Array(html.utf8)))
        return String(decoding: nodes.html, as: UTF8.self)
    }

    @Test(arguments: [
        ("p { color: red; }", "<p>a</p><div>b</div>", "<p style=\"color:red\">a</p><div>b</div>"),
        (
            "p, div { color: red }", "<p>a</p><div>b</div>",
            "<p style=\"color:red\">a</p><div style=\"color:red\">b</div>"
        ),
        (
            ".x { color: red } p { color: blue; margin: 0 }", "<p class=\"x\">a</p>",
            "<p style=\"margin:0;color:red\">a</p>"
        ),
        ("p { color: blue } p { color: red }", "<p>a</p>", "<p style=\"color:red\">a</p>"),
        (
            "p.x.y { margin: 1px }", "<p class=\"y x\">a</p><p class=\"x\">b</p>",
            "<p style=\"margin:1px\">a</p><p>b</p>"
        ),
        (
            "blockquote p { color: red }", "<p>a</p><blockquote><div><p>b</p></div></blockquote>",
            "<p>a</p><blockquote><div><p style=\"color:red\">b</p></div></blockquote>"
        ),
        ("p { color: blue }", "<p style=\"color: red\">a</p>", "<p style=\"color:blue;color: red\">a</p>"),
        ("p { font: 1px \"A B\" } /* p { color: red } */", "<p>a</p>", "<p style=\"font:1px 'A B'\">a</p>"),
        (
            "p { margin: 1px } @media (max-width: 9px) { .x { margin: 0 } }", "<p class=\"x y\">a</p>",
            "<p class=\"x\" style=\"margin:1px\">a</p>"
        ),
    ])
    func `rules go into the elements that they are about`(css: String, html: String, wanted: String) {
        #expect(styled(css, html) == wanted)
    }

    @Test func `what is for style sheets goes into the head`() {
        let css = "p { margin: 0 }\n@media (prefers-color-scheme: dark) {\n  p { color: #fff !important }\n}\n"
        #expect(
            MailStyle.parse(SourceText(path: "mail.css", text: css)).value.media
                == "@media (prefers-color-scheme: dark) { p { color: #fff !important } }")
    }

    @Test(arguments: [
        ("a:hover { color: red }", 1, 1, "the selector `a:hover` is not understood, so its rule is left out of mail"),
        (
            "p, ul > li { color: red }", 1, 4,
            "the selector `ul > li` is not understood, so its rule is left out of mail"
        ),
        ("#x { color: red }", 1, 1, "the selector `#x` is not understood, so its rule is left out of mail"),
        ("* { color: red }", 1, 1, "the selector `*` is not understood, so its rule is left out of mail"),
        ("@import 'x.css';\np { color: red }", 1, 1, "a rule is not closed, or has no braces"),
        ("\n@font-face { x: y }", 2, 1, "`@font-face` is not understood, so it is left out of mail"),
        ("p { color }", 1, 5, "`color` has no colon"),
        ("p { color: red", 1, 1, "a rule is not closed, or has no braces"),
        (
            "p {\n  background: url(x.png);\n}", 2, 3,
            "`background: url(x.png)` fetches a file, which a mail does not do, so it is left out"
        ),
    ])
    func `what no mail can hold is told with its place`(css: String, line: Int, column: Int, message: String) throws {
        let problem = try #require(MailStyle.parse(SourceText(path: "mail.css", text: css)).diagnostics.first)
        #expect(problem.message == message)
        #expect(problem.location?.line == line)
        #expect(problem.location?.column == column)
        #expect(problem.severity == .warning)
    }

    @Test func `no two braces stand beside each other, for programs that put values in their place`() {
        #expect(
            styled("", "<p title=\"{{a}}\">{{ name }} {% x %} { y }</p>")
                == "<p title=\"&#123;{a}}\">&#123;{ name }} &#123;% x %} { y }</p>")
    }
}
