import Testing

@testable import BroadsheetPages

@Suite struct FeedTextTests {
    private func html(_ html: String) -> String {
        let text = FeedText(page: "https://news.example/daily/world/talks/", origin: "https://news.example")
        return String(decoding: text.html(Array(html.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        (#"<a href="/daily/x/">x</a>"#, #"<a href="https://news.example/daily/x/">x</a>"#),
        (#"<a href='/daily/x/'>x</a>"#, #"<a href="https://news.example/daily/x/">x</a>"#),
        ("<a href=/daily/x/>x</a>", #"<a href="https://news.example/daily/x/">x</a>"#),
        (##"<a href="#fn:1">1</a>"##, ##"<a href="https://news.example/daily/world/talks/#fn:1">1</a>"##),
        (
            #"<img src="photo.jpg" alt="a > b">"#,
            #"<img src="https://news.example/daily/world/talks/photo.jpg" alt="a > b">"#
        ),
        (#"<img src="../quay.jpg">"#, #"<img src="https://news.example/daily/world/quay.jpg">"#),
        (#"<a href="../../../../x/">x</a>"#, #"<a href="https://news.example/x/">x</a>"#),
        (#"<a href="?a=1&amp;b=2">x</a>"#, #"<a href="https://news.example/daily/world/talks/?a=1&amp;b=2">x</a>"#),
        (#"<a href="//other.example/x">x</a>"#, #"<a href="https://other.example/x">x</a>"#),
        (#"<a href="mailto:a@b.example">x</a>"#, #"<a href="mailto:a@b.example">x</a>"#),
        (#"<a href="https://other.example/?u=/x">x</a>"#, #"<a href="https://other.example/?u=/x">x</a>"#),
        (
            #"<img srcset="/a.jpg 1x, b.jpg 2x">"#,
            #"<img srcset="https://news.example/a.jpg 1x, https://news.example/daily/world/talks/b.jpg 2x">"#
        ),
    ])
    func `addresses become whole ones`(written: String, whole: String) {
        #expect(html(written) == whole)
    }

    @Test(arguments: [
        "<p>Plain words, 5 < 7 & more.</p>", "<p>He wrote href=\"/x\" into it.</p>", "<br><hr/><p class=\"a\">b</p>\n",
        "<h2 id=\"x\">A <em>b</em></h2>", "", "a < b", "ends in <", "<p", "<table><td align=\"right\">1</td></table>",
    ])
    func `all else stays as it is`(text: String) {
        #expect(html(text) == text)
    }

    @Test(arguments: [
        ("a<script>alert('</p>')</script>b", "ab"), ("a<STYLE>p { }</STYLE >b", "ab"),
        (#"<p onclick="x()" class="y">z</p>"#, #"<p class="y">z</p>"#), ("<!-- <p> -->a", "a"),
        (#"<iframe src="/x"></iframe>a"#, "a"), ("<form action=\"/x\"><p>a</p></form>", "<p>a</p>"),
        ("a<script>never closed", "a"), (#"<p style="color: red">a</p>"#, "<p>a</p>"),
        (#"<li><label><input type="checkbox" checked="" disabled="" /> a</label></li>"#, "<li>☑ a</li>"),
        (#"<li><input type="checkbox" disabled=""> a</li>"#, "<li>☐ a</li>"),
    ])
    func `what readers of feeds refuse is left out`(written: String, kept: String) {
        #expect(html(written) == kept)
    }
}
