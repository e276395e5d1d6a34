import Testing

@testable import BroadsheetRenderer

@Suite struct TemplateInheritanceTests {
    private let base = """
        <html>
          <title>{{$title}}{{site.title}}{{/title}}</title>
          <main>
            {{$content}}
            {{/content}}
          </main>
        </html>

        """

    @Test func `a page fills the blocks of its parent at the parent's indentation`() {
        let shown = TemplateSample.render(
            """
            {{<base}}
            {{$title}}{{article.section.title}} today{{/title}}
            {{$content}}
              {{#article.sources}}
                <p>{{url}}
              {{/article.sources}}
            {{/content}}
            {{/base}}
            """, ["base.html": base])
        #expect(
            shown == """
                <html>
                  <title> today</title>
                  <main>
                      <p>https://example.org/1
                      <p>https://example.org/2
                  </main>
                </html>

                """)
    }

    @Test func `a block that is not filled shows what the parent has in it`() {
        let shown = TemplateSample.render("{{<base}}{{/base}}", ["base.html": base])
        #expect(shown.contains("<title>The Herald</title>\n  <main>\n  </main>"))
    }

    @Test func `content on the tag's own line keeps its line`() {
        let shown = TemplateSample.render("{{<base}}{{$content}}Hello{{/content}}{{/base}}", ["base.html": base])
        #expect(shown.contains("  <main>\n    Hello\n  </main>\n"))
    }

    @Test func `a block with both tags on one line ends its line once`() {
        let base = "<main>\n  {{$content}}{{/content}}\n</main>\n"
        let inline = TemplateSample.render("{{<base}}{{$content}}a{{/content}}{{/base}}", ["base.html": base])
        #expect(inline == "<main>\n  a\n</main>\n")
        let lines = TemplateSample.render("{{<base}}\n{{$content}}\na\nb\n{{/content}}\n{{/base}}", ["base.html": base])
        #expect(lines == "<main>\n  a\n  b\n</main>\n")
    }

    @Test func `a block put into another's content means the blocks of where it was written`() {
        let shown = TemplateSample.render(
            "{{<base}}{{$title}}Page{{/title}}{{$content}}{{<card}}{{$title}}Card{{/title}}{{/card}}{{/content}}{{/base}}",
            ["base.html": "{{$title}}{{/title}}: {{$content}}{{/content}}", "card.html": "[{{$title}}none{{/title}}]"])
        #expect(shown == "Page: [Card]")
    }

    @Test func `a block with the name of the block it fills shows its own content`() {
        let shown = TemplateSample.render(
            "{{<base}}{{$title}}<{{$title}}mine{{/title}}>{{/title}}{{/base}}",
            ["base.html": "{{$title}}{{/title}}"])
        #expect(shown == "<mine>")
    }

    @Test func `a block uses the names of the place that it is put into`() {
        let shown = TemplateSample.render(
            "{{<list}}{{$item}}({{url}}){{/item}}{{/list}}",
            ["list.html": "{{#article.sources}}{{$item}}{{/item}}{{/article.sources}}"])
        #expect(shown == "(https://example.org/1)(https://example.org/2)")
    }

    @Test func `a block that the parent does not have is an error with the near name`() {
        #expect(
            TemplateSample.render("{{<base}}{{$contnet}}x{{/contnet}}{{/base}}", ["base.html": base]) == """
                error: `base.html` has no block `contnet` [template/unknown-name]
                 --> Templates/article.html:1:13
                  |
                1 | {{<base}}{{$contnet}}x{{/contnet}}{{/base}}
                  |             ^^^^^^^
                  = hint: type `content`

                """)
    }

    @Test func `text outside of blocks is an error since it would be lost`() {
        #expect(
            TemplateSample.render("{{<base}}\nHello {{$title}}x{{/title}}\n{{/base}}", ["base.html": base]) == """
                error: what stands inside `base` outside of a block is not shown [template/wrong-use]
                 --> Templates/article.html:2:1
                  |
                2 | Hello {{$title}}x{{/title}}
                  | ^^^^^^
                  = hint: put it into a block: `{{$name}}…{{/name}}`

                """)
    }

    @Test func `a block that is given twice is an error`() {
        let problems = TemplateSample.render(
            "{{<base}}{{$title}}a{{/title}}{{$title}}b{{/title}}{{/base}}", ["base.html": base])
        #expect(problems.hasPrefix("error: the block `title` is given twice [template/syntax]\n"))
    }
}
