import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct MarkdownRendererTests {
    private func render(
        _ text: String, _ change: (inout MarkdownOptions) -> Void = { _ in }
    ) -> Diagnosed<RenderedMarkdown> {
        var options = MarkdownOptions()
        options.extensions.headingLinks = false
        options.extensions.figures = false
        options.loadsLazily = false
        change(&options)
        return MarkdownRenderer(options).render(SourceText(path: "a.md", text: text))
    }

    private func html(_ text: String, _ change: (inout MarkdownOptions) -> Void = { _ in }) -> String {
        String(decoding: render(text, change).value.html, as: UTF8.self)
    }

    // Headings

    @Test func `headings get ids and begin below the page's own`() {
        #expect(html("# One\n\n## Two *x*") == "<h2 id=\"one\">One</h2>\n<h3 id=\"two-x\">Two <em>x</em></h3>\n")
        #expect(html("### A\n\n##### B\n\n# C", { $0.headingIDs = false }) == "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n")
        #expect(html("### A", { $0.shiftsHeadings = false }) == "<h3 id=\"a\">A</h3>\n")
        #expect(render("## A\n\n## A").value.anchors == ["a", "a-2"])
    }

    @Test func `a heading's text comes after its id even when it is long`() {
        #expect(html("a\n\n## `x` & <b>y</b>\n") == "<p>a</p>\n<h2 id=\"x-y\"><code>x</code> &amp; y</h2>\n")
    }

    @Test func `the opening heading is the title and can be taken out`() {
        #expect(render("# The *title*\n\ntext").value.openingHeading == "The title")
        #expect(render("<!-- note -->\n\n# T\n").value.openingHeading == "T")
        #expect(render("text\n\n# T\n").value.openingHeading == nil)
        #expect(render("## T\n").value.openingHeading == nil)
        #expect(render("> # T\n").value.openingHeading == nil)
        let taken = render("# T\n\ntext\n\n# T", { $0.openingHeading = .take }).value
        #expect(String(decoding: taken.html, as: UTF8.self) == "<p>text</p>\n<h2 id=\"t\">T</h2>\n")
        #expect(taken.words == 2)
        #expect(html("# The  Title\n\na", { $0.openingHeading = .takeWhenEqual("the title") }) == "<p>a</p>\n")
        #expect(html("# Other\n\na", { $0.openingHeading = .takeWhenEqual("T") }).contains("Other"))
    }

    // Summaries

    @Test func `the summary is the first paragraph with text`() {
        let text = "## Head\n\n![alt](a.png)\n\nFirst *para*\ngraph & more.\n\nSecond."
        #expect(render(text).value.summary == "First para graph & more.")
        #expect(render("- item\n\n## x").value.summary == "item")
        #expect(render("> quoted\n\nplain").value.summary == "plain")
        #expect(render("").value.summary == "")
    }

    @Test func `the summary ends at the marker, which is not shown`() {
        for marker in ["<!-- more -->", "<!--more-->", "<!-- excerpt -->"] {
            let rendered = render("## H\n\nOne.\n\nTwo.\n\n\(marker)\n\nThree.")
            #expect(rendered.value.summary == "One. Two.")
            #expect(rendered.value.isSummaryMarked)
            #expect(!String(decoding: rendered.value.html, as: UTF8.self).contains("<!--"))
            #expect(rendered.diagnostics.isEmpty)
        }
        #expect(render("One <!-- more --> two.").value.summary == "One")
        #expect(render("One.\n\n<!-- mehr -->\n\nTwo.", { $0.moreMarkers = ["mehr"] }).value.isSummaryMarked)
        #expect(render("`<!-- more -->` one\n\ntwo").value.summary == "<!-- more --> one")
        #expect(!html("a\n\n<!-- more -->\n\nb", { $0.rawHTML = .allow }).contains("more"))
        #expect(html("a\n\n<!-- x -->\n\nb", { $0.rawHTML = .allow }).contains("<!-- x -->"))
    }

    @Test func `a marker before any text leaves the summary to the first paragraph`() {
        let rendered = render("<!-- more -->\n\nOne.\n\nTwo.").value
        #expect(rendered.summary == "One.")
        #expect(!rendered.isSummaryMarked)
    }

    // Raw HTML

    @Test func `raw HTML is left out and its words stay`() {
        #expect(html("a <b>bold</b><i></i> c") == "<p>a bold c</p>\n")
        #expect(html("<div>words &amp; <b>more</b></div>\n") == "<p>words &amp; more</p>\n")
        #expect(html("<table><tr><td>a<td>b</table>\n") == "<p>a</p>\n<p>b</p>\n")
        #expect(html("<script>alert(1)</script>\n\nb") == "<p>b</p>\n")
        #expect(html("<style>\n\n* {}\n\n</STYLE > kept\n") == "<p>kept</p>\n")
        #expect(html("<div>1 &lt; 2 &copy; &bogus; &#1;</div>") == "<p>1 &lt; 2 © &amp;bogus; \u{FFFD}</p>\n")
        #expect(html("a\n\n<b></b> <i>\n\nb") == "<p>a</p>\n<p>b</p>\n")
        #expect(html("a<br>b<BR/>c") == "<p>a<br />\nb<br />\nc</p>\n")
        #expect(html("<div>a<br>b</div>") == "<p>a<br />\nb</p>\n")
        #expect(html("![a <b>b</b> \"c](x.png)") == "<p><img src=\"x.png\" alt=\"a b &quot;c\" /></p>\n")
    }

    @Test func `what is never closed loses only its own mark`() {
        #expect(html("<!-- a\n\nb") == "<p>a\n\nb</p>\n")
        #expect(html("<script>\nvar x\n\ny") == "<p>var x\n\ny</p>\n")
        #expect(html("<div class=\"x\n\ny") == "<p>class=&quot;x</p>\n<p>y</p>\n")
        #expect(!render("<!-- a").diagnostics.isEmpty)
    }

    @Test func `raw HTML is told once with its place`() throws {
        let text = "---\n---\nfirst\n\nä <b>x</b>\n\n<div>\ny\n</div>\n"
        let source = SourceText(path: "world/a.md", text: text)
        let rendered = MarkdownRenderer().render(source, body: 8..<source.bytes.count)
        let diagnostic = try #require(rendered.diagnostics.first)
        #expect(rendered.diagnostics.count == 1)
        #expect(diagnostic.id == .markdownRawHTML)
        #expect(diagnostic.message == "raw HTML was left out here and in 2 more places below")
        #expect(diagnostic.location?.line == 5)
        #expect(diagnostic.location?.column == 3)
        #expect(diagnostic.location?.length == 3)
        #expect(diagnostic.location?.lineText == "ä <b>x</b>")
    }

    @Test func `comments go without a word`() {
        let rendered = render("a <!-- b --> c\n\n<!-- d -->\n\ne")
        #expect(String(decoding: rendered.value.html, as: UTF8.self) == "<p>a  c</p>\n<p>e</p>\n")
        #expect(rendered.diagnostics.isEmpty)
    }

    @Test func `raw HTML passes through when it is allowed`() {
        let rendered = render("<div>a <b>b</b></div>\n\n<i>c</i>", { $0.rawHTML = .allow })
        #expect(
            String(decoding: rendered.value.html, as: UTF8.self) == "<div>a <b>b</b></div>\n<p><i>c</i></p>\n")
        #expect(rendered.diagnostics.isEmpty)
        #expect(rendered.value.words == 3)
    }

    // Addresses

    @Test func `unsafe addresses are dropped and their words stay`() throws {
        let rendered = render("x\ny [one *two*](javascript:a) ![three](data:text/html,x) <JavaScript:b>")
        #expect(
            String(decoding: rendered.value.html, as: UTF8.self)
                == "<p>x\ny one <em>two</em> three JavaScript:b</p>\n")
        #expect(
            rendered.diagnostics.map(\.id) == [.markdownUnsafeAddress, .markdownUnsafeAddress, .markdownUnsafeAddress])
        let first = try #require(rendered.diagnostics.first)
        #expect(first.message == "the address `javascript:a` is not safe to publish and was left out")
        #expect(first.location?.line == 2)
        #expect(first.location?.column == 3)
    }

    @Test func `many unsafe addresses are counted`() {
        let rendered = render(String(repeating: "[a](javascript:x) ", count: 50))
        #expect(rendered.diagnostics.count == 10)
        #expect(rendered.diagnostics.last?.message.hasSuffix("as were 40 more below") == true)
    }

    @Test func `addresses beside the article are resolved`() {
        let base = AddressBase(folder: "https://example.org/sub/world/talks/", root: "/sub/")
        func resolve(_ address: String) -> String {
            String(decoding: base.resolve(Array(address.utf8).span), as: UTF8.self)
        }
        #expect(resolve("photo.jpg") == "https://example.org/sub/world/talks/photo.jpg")
        #expect(resolve("./photo.jpg") == "https://example.org/sub/world/talks/photo.jpg")
        #expect(resolve("/images/x.png") == "/sub/images/x.png")
        for address in ["#a", "?a=b", "//host/x", "https://x.org/", "mailto:a@b.org", ""] {
            #expect(resolve(address) == address)
        }
        let local = AddressBase(folder: "/sub/world/talks", root: "/sub/")
        #expect(
            String(decoding: local.resolve(Array("../a/b:c.png".utf8).span), as: UTF8.self) == "/sub/world/a/b:c.png")
        #expect(String(decoding: local.resolve(Array("../../../../x".utf8).span), as: UTF8.self) == "/sub/x")
        #expect(
            html("![a](b.png \"t\")", { $0.addressBase = local })
                == "<p><img src=\"/sub/world/talks/b.png\" alt=\"a\" title=\"t\" /></p>\n")
    }

    // What lists and checks need

    @Test func `links and images are collected with their places when asked for`() {
        let text = "é [a](x.md)\n\n![b](y.png) <https://z.org>"
        let source = SourceText(path: "a.md", text: text)
        var options = MarkdownOptions()
        options.collectsLinks = true
        let links = MarkdownRenderer(options).render(source).value.links
        #expect(links.map(\.destination) == ["x.md", "y.png", "https://z.org"])
        #expect(links.map(\.isImage) == [false, true, false])
        let shown = links.map { String(decoding: source.bytes[$0.range], as: UTF8.self) }
        #expect(shown == ["[a](x.md)", "![b](y.png)", "<https://z.org>"])
        #expect(render(text).value.links.isEmpty)
    }

    @Test func `links that surely lead elsewhere are not collected when the site's own address is known`() {
        func collected(_ own: String, _ address: String) -> Bool {
            let rendered = render("[a](<\(address)>)") {
                $0.collectsLinks = true
                $0.addressBase = AddressBase(folder: "/", root: "/", own: own)
            }
            return !rendered.value.links.isEmpty
        }
        let own = "https://news.example/"
        for address in ["https://other.example/", "https://news.example", "mailto:a@b.org", "http://news.example/a"] {
            #expect(!collected(own, address), "\(address)")
            #expect(collected("", address), "\(address)")
        }
        // The Kelvin sign is a K.
        for address in [
            "https://news.example/a", "a.md", "/a", "//host/a", "#a", "", "https://\u{212A}.example/",
        ] {
            #expect(collected(own, address), "\(address)")
        }
        #expect(collected("https://n\u{E9}ws.example/", "https://ne\u{301}ws.example/a"))
    }

    @Test func `the plain text of each block is collected when asked for`() {
        let text = "# T\n\na *b*\nc  \nd\n\n- x\n- y\n\n> q\n\n```\ncode\n```\n\n---\n\n<p>raw</p>\n"
        let blocks = render(text, { $0.collectsBlocks = true }).value.blocks
        #expect(blocks == ["T", "a b c\nd", "x\ny", "q", "code", "raw"])
        #expect(render(text).value.blocks.isEmpty)
    }

    @Test func `words are counted as a reader would`() {
        #expect(render("One *two*three, four-five.\n\n- 新聞 six\n\n`se_ven`").value.words == 9)
    }

    // Robustness

    @Test func `line ends of every kind are read`() {
        let expected = "<h2 id=\"a\">a</h2>\n<p>b\nc</p>\n<pre><code>d\ne\n</code></pre>\n"
        let text = "# a\n\nb\nc\n\n    d\n    e\n"
        #expect(html(text) == expected)
        #expect(html(text.replacing("\n", with: "\r\n")) == expected)
        #expect(html(text.replacing("\n", with: "\r")) == expected)
    }

    @Test func `a byte order mark does not shift columns`() {
        let location = render("\u{FEFF}a <b>x</b>").diagnostics.first?.location
        #expect(location?.line == 1)
        #expect(location?.lineText?.hasSuffix("a <b>x</b>") == true)
    }

    @Test func `what is nested too deep is flattened and keeps its words`() {
        for text in [
            String(repeating: ">", count: 5000) + " deep", String(repeating: "- ", count: 5000) + "deep",
            String(repeating: "*a **b ", count: 3000) + "deep" + String(repeating: "** c*", count: 3000),
        ] {
            let rendered = render(text)
            let shown = String(decoding: rendered.value.html, as: UTF8.self)
            #expect(rendered.diagnostics.map(\.id) == [.markdownTooDeep])
            #expect(shown.contains("deep"))
            let opened = shown.matches(of: /<(ul|blockquote|em|strong)>/).count
            #expect(opened == 100)
            #expect(shown.matches(of: /<\/(ul|blockquote|em|strong)>/).count == opened)
        }
        let paragraphs = html(
            String(repeating: "> ", count: 99) + "- - a\n" + String(repeating: "> ", count: 99) + "  - b")
        #expect(paragraphs.contains("<li>\n<p>a</p>\n<p>b</p>\n</li>"))
    }

    @Test func `a text that needs much memory comes out whole, and so does the next`() {
        let paragraph = "*a* `b` [c](d)\n\n"
        let one = html(paragraph)
        for count in [40_000, 1, 400, 10_000] {
            #expect(html(String(repeating: paragraph, count: count)) == String(repeating: one, count: count))
        }
        // The entity is read by a tree of its own while the text's tree is open.
        #expect(html("<div>\n&eacute;\n</div>\n\n*a*") == "<p>é</p>\n<p><em>a</em></p>\n")
    }

    @Test func `hostile texts end soon`() {
        let count = 20_000
        let hostile = [
            String(repeating: "## Same heading\n\n", count: count), String(repeating: "[", count: count),
            String(repeating: "[a](javascript:x) <b>\n", count: count),
            "<div>\n" + String(repeating: "<a \"", count: count), "<div>\n" + String(repeating: "<!--", count: count),
            "<div>\n" + String(repeating: "<script>", count: count),
            "<div>\n" + String(repeating: "&amp;", count: count),
            "<div>\n" + String(repeating: "<?", count: count) + String(repeating: "&", count: count),
            String(repeating: "![", count: count) + "a" + String(repeating: "](b)", count: count),
        ]
        let clock = ContinuousClock()
        for text in hostile {
            let time = clock.measure { _ = render(text, { $0.collectsLinks = true }) }
            #expect(time < .seconds(5), "\(text.prefix(40))")
        }
        #expect(Set(render(hostile[0]).value.anchors).count == count)
    }
}
