import Testing

@testable import BroadsheetRenderer

@Suite struct TextRendererTests {
    private func html(_ text: String) -> String {
        var out: [UInt8] = []
        TextRenderer().append(text, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// The text with the addresses that became links in braces.
    private func links(_ text: String) -> String {
        html(text).replacing(/<a href="[^"]*">/, with: "{").replacing("</a>", with: "}").replacing("&amp;", with: "&")
            .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    }

    @Test func `markup shows as typed`() {
        #expect(html("*a* <b> & \"c\"") == "*a* &lt;b&gt; &amp; &quot;c&quot;")
    }

    @Test func `addresses become links`() {
        #expect(html("www.a.org/?b&c") == "<a href=\"http://www.a.org/?b&amp;c\">www.a.org/?b&amp;c</a>")
        #expect(html("a.b+c@d-e.org") == "<a href=\"mailto:a.b+c@d-e.org\">a.b+c@d-e.org</a>")
        #expect(html("https://a.org/ü") == "<a href=\"https://a.org/%C3%BC\">https://a.org/ü</a>")
    }

    @Test(arguments: [
        "See {https://a.org/b}.", "({http://a.org})", "{https://a.org/b_(c)}", "({https://a.org/b_(c)})",
        "[{https://a.org/}]", "“{https://a.org/x}”", "{HTTPS://A.org}, {www.b.org}; {c@d.org}!", "«{www.a.org}»",
        "见{https://a.cn/x}的报道", "全{https://a.cn}，b", "<{https://a.org}>", "\"{https://a.org/a?b=c&d=e}\"",
        "{https://a.org}/*", "http://localhost", "https://", "xhttps://a.org", "www.", "www.a", "a@b", "@a.org",
        "a@b.", "{a@b.org}.", "https://a_b.org", "{https://a_b.c.org}", "https://.org", "{https://münchen.de/x}",
        "https://https://https://", "a.www.b.org", "{https://a.org:8080/x#y}", "(see {www.a.org/b}))",
        "{https://a.org/x}…", "{https://a.org}\u{A0}b",
    ])
    func `only what belongs to an address is linked`(marked: String) {
        let text = marked.replacing(/[{}]/, with: "")
        let expected = marked == "{https://a.org}/*" ? "{https://a.org/}*" : marked
        #expect(links(text) == expected)
    }

    @Test func `blocks are written as HTML`() {
        let renderer = TextRenderer()
        var out: [UInt8] = []
        renderer.appendParagraph("a", into: &out)
        renderer.appendLines(["b", "c"], into: &out)
        renderer.appendList(["d", "e"], into: &out)
        renderer.appendList(["f"], start: 1, into: &out)
        renderer.appendList(["g"], start: 3, into: &out)
        renderer.appendQuote(["h"], into: &out)
        let expected = """
            <p>a</p>
            <p>b<br />
            c</p>
            <ul>
            <li>d</li>
            <li>e</li>
            </ul>
            <ol>
            <li>f</li>
            </ol>
            <ol start="3">
            <li>g</li>
            </ol>
            <blockquote>
            <p>h</p>
            </blockquote>

            """
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test func `hostile texts end soon`() {
        for piece in ["https://", "www.", "a@", "a.", "https://a.b/(", ")", "@", "www.a.b_"] {
            let text = String(repeating: piece, count: 20_000)
            #expect(ContinuousClock().measure { _ = html(text) } < .seconds(3), "\(piece)")
        }
    }
}
