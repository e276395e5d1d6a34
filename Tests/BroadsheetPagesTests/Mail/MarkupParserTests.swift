import Testing

@testable import BroadsheetPages

@Suite struct MarkupParserTests {
    private func again(_ html: String) -> String {
        String(decoding: MarkupParser.parse(Array(html.utf8)).html, as: UTF8.self)
    }

    @Test(arguments: [
        "<p>Plain &amp; <em>marked</em> words</p>\n", "<!DOCTYPE html>\n<p>a<br>b<img src=\"x\" alt=\"a > b\"></p>",
        "<style>\np > a { color: red }\n</style><p>b</p>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
        "<p title=\"\">a</p>", "<input disabled>", "5 &lt; 7", "", "<table><tr><td>a</td><td>b</td></tr></table>",
    ])
    func `what is in order stays as it is`(html: String) {
        #expect(again(html) == html)
    }

    @Test(arguments: [
        ("<p>a<p>b", "<p>a</p><p>b</p>"), ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<b><i>a</b></i>c", "<b><i>a</i></b>c"), ("</div>a</td>", "a"),
        ("<DIV CLASS=x>a</DIV>", "<div class=\"x\">a</div>"),
        ("<a href='x\"y'>a</a>", "<a href=\"x&quot;y\">a</a>"), ("a < b", "a &lt; b"), ("<!-- no -->a", "a"),
        ("<tr><td>a<td>b<tr><td>c", "<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>"), ("<br/>", "<br>"),
        ("<div>never closed", "<div>never closed</div>"), ("<p", "<p></p>"), ("<style>a", "<style>a</style>"),
        ("<p a=1 a=2>x</p>", "<p a=\"1\">x</p>"),
    ])
    func `what is not is put in order`(html: String, wanted: String) {
        #expect(again(html) == wanted)
    }

    @Test func `no bytes make it fail, and what it wrote it reads alike`() {
        var random = SeededGenerator(7)
        let pieces = [
            "<", ">", "</", "p", "td", "<table>", "<li>", "\"", "'", "=", " ", "a", "<!--", "-->", "&", "style", "/",
            "é", "<a href=x>",
        ]
        for _ in 0..<2_000 {
            let html = (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let once = again(html)
            #expect(again(once) == once, "\(html)")
        }
    }

    @Test(arguments: [
        ("a &amp; b", "a & b"), ("&#233;&#xE9;&eacute;", "ééé"), ("&nbsp;", "\u{A0}"),
        ("&unknown; & &#0;", "&unknown; & &#0;"),
        ("&", "&"), ("&lt;p&gt;", "<p>"),
    ])
    func `entities are read`(html: String, text: String) {
        #expect(MarkupEntities.decoded(Array(html.utf8)[...]) == text)
    }
}
