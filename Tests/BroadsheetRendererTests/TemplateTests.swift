import Testing

@testable import BroadsheetRenderer

@Suite struct TemplateTests {
    @Test func `a text is escaped and HTML is not`() {
        #expect(TemplateSample.render("{{article.title}}") == "Rain &amp; &quot;wind&quot; &lt;again&gt;")
        #expect(TemplateSample.render("{{article.body}}{{{article.body}}}") == "<p>It rained.</p><p>It rained.</p>")
    }

    @Test func `a value that this page lacks shows nothing`() {
        #expect(TemplateSample.render("[{{article.section.title}}]") == "[]")
        #expect(TemplateSample.render("{{#article.section}}in {{title}}{{/article.section}}") == "")
        #expect(TemplateSample.render("{{^article.section}}nowhere{{/article.section}}") == "nowhere")
    }

    @Test func `an absent inner name does not show the outer one`() {
        let shown = TemplateSample.render("{{#article}}{{#sources}}[{{title}}]{{/sources}}{{/article}}")
        #expect(shown == "[Weather office][]")
    }

    @Test func `a section sees the names around it`() {
        let shown = TemplateSample.render("{{#article.sources}}{{site.title}} {{url}} {{/article.sources}}")
        #expect(shown == "The Herald https://example.org/1 The Herald https://example.org/2 ")
    }

    @Test func `a section over a text shows when there is text and a dot stands for it`() {
        #expect(TemplateSample.render("{{#site.title}}<b>{{.}}</b>{{/site.title}}") == "<b>The Herald</b>")
        #expect(TemplateSample.render("{{#article.section.url}}x{{/article.section.url}}") == "")
        #expect(TemplateSample.render("{{#article.body}}<div>{{.}}</div>{{/article.body}}").hasPrefix("<div><p>"))
    }

    @Test func `a flag decides on a section`() {
        #expect(TemplateSample.render("{{#article.isBrief}}a{{/article.isBrief}}") == "")
        #expect(TemplateSample.render("{{^article.isBrief}}b{{/article.isBrief}}") == "b")
    }

    @Test func `a partial is indented as its tag is`() {
        let shown = TemplateSample.render(
            "<ul>\n  {{#article.sources}}\n  {{> entry}}\n  {{/article.sources}}\n</ul>\n",
            ["entry.html": "<li>\n  {{url}}\n</li>\n"])
        let item = { (number: Int) in "  <li>\n    https://example.org/\(number)\n  </li>\n" }
        #expect(shown == "<ul>\n\(item(1))\(item(2))</ul>\n")
    }

    @Test func `a partial may be named with its extension`() {
        #expect(TemplateSample.render("{{> entry.html}}", ["entry.html": "here"]) == "here")
    }

    @Test func `pages are appended to what the buffer holds`() {
        let compiled = TemplateSample.compile(["article.html": "{{site.title}}!"])
        var buffer = Array("> ".utf8)
        compiled.value["article"]?.render(TemplateSample.record, into: &buffer)
        compiled.value["article"]?.render(TemplateSample.record, into: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "> The Herald!The Herald!")
    }

    @Test func `a template knows the files that it is made of`() {
        let compiled = TemplateSample.compile([
            "article.html": "{{<base}}{{$a}}{{>entry}}{{/a}}{{/base}}", "base.html": "{{$a}}{{/a}}", "entry.html": "",
            "other.html": "",
        ])
        #expect(compiled.value["article"]?.files == ["article.html", "base.html", "entry.html"])
        #expect(compiled.value["other"] == nil)
    }

    @Test func `long texts are escaped at every position`() {
        for length in 0..<40 {
            for position in 0...length {
                let (before, after) = (String(repeating: "a", count: position), String(repeating: "é", count: length))
                var buffer: [UInt8] = []
                appendEscaped(before + "<'" + after + "&", to: &buffer)
                #expect(String(decoding: buffer, as: UTF8.self) == before + "&lt;&#39;" + after + "&amp;")
            }
        }
    }
}
