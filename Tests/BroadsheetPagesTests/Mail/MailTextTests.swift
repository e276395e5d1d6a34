import Testing

@testable import BroadsheetPages

@Suite struct MailTextTests {
    private func text(_ html: String) -> String {
        String(decoding: MailText.text(MarkupParser.parse(Array(html.utf8))), as: UTF8.self)
    }

    @Test(arguments: [
        ("<p>One\n  line.</p><p>Another.</p>", "One line.\n\nAnother.\n"),
        ("<p>a<br>b</p>", "a\nb\n"), ("a <b>b</b> <em>c</em> <code>d</code> <del>e</del>", "a *b* *c* `d` ~e~\n"),
        ("<h2>News</h2><p>a</p>", "News\n****\n\na\n"), ("<h4>Below</h4><p>a</p>", "*Below*\n\na\n"),
        ("<h3><a href=\"https://x.example/\">Talks</a></h3><p>a</p>", "Talks\n-----\n<https://x.example/>\n\na\n"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul><p>e</p>", "- a\n- b\n  - c\n- d\n\ne\n"),
        ("<ol start=\"9\"><li>a</li><li>b</li></ol>", " 9. a\n10. b\n"),
        ("<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>", "- a\n\n  b\n\n- c\n"),
        ("<p>a</p><blockquote><p>b</p><p>c</p></blockquote><p>d</p>", "a\n\n> b\n>\n> c\n\nd\n"),
        ("<blockquote><ul><li>a</li></ul><blockquote><p>b</p></blockquote></blockquote>", "> - a\n>\n> > b\n"),
        ("<pre><code>a  b\n\tc &lt;\n</code></pre>", "    a  b\n        c <\n"),
        ("<p>10<sup>6</sup> H<sub>2</sub>O x<sup>th</sup></p>", "10⁶ H₂O xth\n"),
        ("<p>a</p><div style=\"color: red; display : none\">b</div><p hidden>c</p>", "a\n\nc\n"),
        ("<p><img src=\"x\" alt=\"A quay\"> b</p>", "[A quay] b\n"), ("<p>a&nbsp;b &shy;c</p>", "a b c\n"),
        ("<hr>", "------------------------\n"), ("<dl><dt>a</dt><dd>b</dd></dl>", "a\n\n    b\n"), ("", "\n"),
    ])
    func `blocks and words have the marks of plain text`(html: String, wanted: String) {
        #expect(text(html) == wanted)
    }

    @Test(arguments: [
        (
            "<p>See <a href=\"https://x.example/?a=1&amp;b=2\">it</a>.</p>",
            "See it [1].\n\n[1] <https://x.example/?a=1&b=2>\n"
        ),
        ("<p>See <a href=\"https://x.example/a\">https://x.example/a</a>.</p>", "See <https://x.example/a>.\n"),
        ("<p>See <a href=\"https://x.example/\">x.example</a> now</p>", "See <https://x.example/> now\n"),
        ("<p><a href=\"https://x.example/\">Read on</a></p>", "Read on\n<https://x.example/>\n"),
        ("<p>Ask <a href=\"mailto:a@x.example\">a@x.example</a></p>", "Ask a@x.example\n"),
        ("<p>As <a href=\"#a1-x\">above</a></p>", "As above\n"),
        (
            "<p><a href=\"https://x.example/\">a</a> and <a href=\"https://x.example/\">b</a> and <a href=\"https://y.example/\">c</a></p>",
            "a [1] and b [1] and c [2]\n\n[1] <https://x.example/>\n[2] <https://y.example/>\n"
        ),
        (
            "<table role=\"presentation\"><tr><td><p>x <a href=\"https://x.example/\">a</a></p></td></tr><tr><td><p>y <a href=\"https://y.example/\">b</a></p></td></tr></table>",
            "x a [1]\n\n[1] <https://x.example/>\n\ny b [2]\n\n[2] <https://y.example/>\n"
        ),
    ])
    func `addresses stand on lines of their own, at the end of what they belong to`(html: String, wanted: String) {
        #expect(text(html) == wanted)
    }

    @Test func `a footnote's number is raised, and the way back is left out`() {
        let html = """
            <p>a<sup class="footnote-ref"><a href="#a1-fn:12" role="doc-noteref">12</a></sup></p>
            <div class="footnotes"><ol><li><p>Note. <a href="#a1-fnref:12" role="doc-backlink">↩</a></p></li></ol></div>
            """
        #expect(text(html) == "a¹²\n\n1. Note.\n")
    }

    @Test func `a table stands in columns where they fit`() {
        let html = """
            <table><thead><tr><th>Place</th><th align="right">Votes</th></tr></thead>
            <tbody><tr><td>Köln</td><td align="right">1,080</td></tr><tr><td>日本</td><td align="right">7</td></tr></tbody></table>
            """
        #expect(text(html) == "Place  Votes\n-----  -----\nKöln   1,080\n日本       7\n")
    }

    @Test func `a wide table stands row by row`() {
        let long = Array(repeating: "word", count: 12).joined(separator: " ")
        let html =
            "<table><tr><th>A</th><th>B</th></tr><tr><td>Harbour lights</td><td>\(long)</td></tr><tr><td>y</td><td>\(long)</td></tr></table>"
        #expect(text(html) == "A: Harbour lights\nB: \(long)\n\nA: y\nB: \(long)\n")
    }

    @Test func `no line is longer than it may be, but for an address`() {
        let words = Array(repeating: "harbour 日本語の文章 lights", count: 60).joined(separator: " ")
        let html = "<blockquote><ul><li>\(words)<ul><li>\(words)</li></ul></li></ul></blockquote><p>\(words)</p>"
        let lines = text(html).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 72 })
        #expect(lines.contains { DisplayWidth.of($0) > 65 })
    }
}
