import Testing

@testable import BroadsheetPages

@Suite struct MailBodyTests {
    private func body(_ html: String, number: Int = 1) -> MailBody {
        MailBody(
            Array(html.utf8), page: "https://news.example/world/talks/", origin: "https://news.example", number: number)
    }

    private func html(_ html: String, first: Int? = nil) -> String {
        String(decoding: body(html).html(first: first), as: UTF8.self)
    }

    @Test(arguments: [
        ("<p><a href=\"/x/\">a</a></p>", "<p><a href=\"https://news.example/x/\">a</a></p>\n"),
        ("<h2 id=\"a\">A<a class=\"anchor\" href=\"#a\"></a></h2>", "<h4 id=\"a1-a\">A</h4>\n"),
        ("<h6>A</h6>", "<h6>A</h6>\n"), ("<p onclick=\"x\" data-x=\"y\" tabindex=\"0\">a</p>", "<p>a</p>\n"),
        ("<section class=\"s\"><p>a</p></section>", "<div class=\"s section\"><p>a</p></div>\n"),
        (
            "<table><tr><th style=\"text-align: right\">a</th></tr></table>",
            "<table><tr><th align=\"right\">a</th></tr></table>\n"
        ),
        ("<svg><path/></svg><p>a</p>", "<p>a</p>\n"),
        (
            "<video src=\"/v.mp4\"></video>",
            "<div><a href=\"https://news.example/v.mp4\">https://news.example/v.mp4</a></div>\n"
        ),
        ("<a href=\"javascript:x()\">a</a>", "<a>a</a>\n"), ("<a href=\" JavaScript:x()\">a</a>", "<a>a</a>\n"),
        ("<a href=\"tel:+49\">a</a>", "<a href=\"tel:+49\">a</a>\n"),
        ("<p style=\"color: red\">a</p>", "<p>a</p>\n"), ("<p>a</p></div></td><p>b", "<p>a</p>\n<p>b</p>\n"),
    ])
    func `what mail programs do not show alike is changed`(written: String, wanted: String) {
        #expect(html(written) == wanted)
    }

    @Test(arguments: [
        (
            "<img src=\"/a.jpg\" alt=\"A\" width=\"900\" height=\"500\">",
            "<img src=\"https://news.example/a.jpg\" alt=\"A\" width=\"552\">\n"
        ),
        (
            "<img src=\"/a.jpg\" width=\"300\" height=\"5\">",
            "<img src=\"https://news.example/a.jpg\" alt=\"\" width=\"300\">\n"
        ),
        (
            "<img src=\"https://x.example/a.png\" alt=\"A\">",
            "<img src=\"https://x.example/a.png\" alt=\"A\" width=\"552\" style=\"width:auto\">\n"
        ),
        ("<img src=\"/a.svg\" alt=\"A\">", "<a href=\"https://news.example/a.svg\">A</a>\n"),
        ("<img src=\"http://x.example/a.png\" alt=\"\">", "<a href=\"http://x.example/a.png\">a.png</a>\n"),
        ("<a href=\"/b/\"><img src=\"/a.svg\" alt=\"A\"></a>", "<a href=\"https://news.example/b/\">A</a>\n"),
        ("<img src=\"data:image/png;base64,AA\" alt=\"A\">", "A\n"),
        (
            "<picture><source srcset=\"/a.webp\"><img src=\"/a.jpg\" alt=\"A\" width=\"9\"></picture>",
            "<img src=\"https://news.example/a.jpg\" alt=\"A\" width=\"9\">\n"
        ),
    ])
    func `pictures have a width and are fetched safely, or are links`(written: String, wanted: String) {
        #expect(html(written) == wanted)
    }

    @Test func `links within a text stay in the mail while what they lead to is there`() {
        let text = "<p>a<a href=\"#fn:1\" id=\"fnref:1\">1</a></p><p>b</p><ol><li id=\"fn:1\">c</li></ol>"
        #expect(
            html(text)
                == "<p>a<a href=\"#a1-fn:1\" id=\"a1-fnref:1\">1</a></p>\n<p>b</p>\n<ol><li id=\"a1-fn:1\">c</li></ol>\n"
        )
        #expect(
            html(text, first: 1)
                == "<p>a<a href=\"https://news.example/world/talks/#fn:1\" id=\"a1-fnref:1\">1</a></p>\n")
        #expect(String(decoding: body(text, number: 7).html(), as: UTF8.self).contains("id=\"a7-fn:1\""))
    }
}
