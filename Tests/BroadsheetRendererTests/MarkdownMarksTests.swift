import BroadsheetDiagnostics
import BroadsheetModel
import Testing

@testable import BroadsheetRenderer

/// Marks beyond CommonMark, alone and together.
@Suite struct MarkdownMarksTests {
    private func rendered(
        _ text: String, language: String = "", _ change: (inout MarkdownOptions) -> Void = { _ in }
    ) -> Diagnosed<RenderedMarkdown> {
        var options = MarkdownOptions()
        options.language = language
        options.extensions.headingLinks = false
        options.loadsLazily = false
        change(&options)
        return MarkdownRenderer(options).render(SourceText(path: "a.md", text: text))
    }

    private func html(_ text: String, language: String = "") -> String {
        String(decoding: rendered(text, language: language).value.html, as: UTF8.self)
    }

    private func problems(_ text: String) -> [String] {
        rendered(text).diagnostics.map { DiagnosticFormatter(style: .short).format($0) }
    }

    // MARK: - Tables

    private let small =
        "<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n</div>\n"

    @Test(arguments: [
        ("> | a | b |\n> |---|---|\n> | 1 | 2 |\n", "<blockquote>\n", "</blockquote>\n"),
        ("- | a | b |\n  |---|---|\n  | 1 | 2 |\n", "<ul>\n<li>\n", "</li>\n</ul>\n"),
        ("> > a|b\n> > -|-\n> > 1|2\n", "<blockquote>\n<blockquote>\n", "</blockquote>\n</blockquote>\n"),
        ("words\n| a | b |\n|---|---|\n| 1 | 2 |\n", "<p>words</p>\n", ""),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n---\n", "", "<hr />\n"),
        ("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n", "", ""),
    ])
    func `a table is read wherever a paragraph may stand`(text: String, before: String, after: String) {
        #expect(html(text) == before + small + after)
    }

    @Test func `cells know the links that the article defines`() {
        #expect(
            html("| a |\n|---|\n| [x] and [y][x] |\n\n[x]: https://a.example/\n").contains(
                "<td><a href=\"https://a.example/\">x</a> and <a href=\"https://a.example/\">y</a></td>"))
    }

    @Test func `cells are read as text, whatever they begin or end with`() {
        for cell in ["# x", "- x", "1. x", "> x", "C #", "C ##", "x\\", "    x", "```", "---", "=", "&lt;"] {
            let table = html("| a |\n|---|\n| \(cell) |\n")
            let plain = html("\\*\n\(cell == "    x" ? "x" : cell)")
            #expect(table.contains("<td>") && table.contains("</td>"), "\(cell): \(table) \(plain)")
        }
        #expect(html("| a |\n|---|\n| C # |\n").contains("<td>C #</td>"))
        #expect(html("| a |\n|---|\n| `x \\| y` |\n").contains("<td><code>x | y</code></td>"))
    }

    @Test func `a problem in a cell has its place`() {
        #expect(problems("words\n\n> | a | b |\n> |---|---|\n> | 1 | [x](javascript:y) |\n")[0].hasPrefix("a.md:5:9: "))
    }

    @Test func `code and lines of other widths are no tables`() {
        #expect(!html("    | a |\n    |---|\n").contains("<table>"))
        #expect(!html("```\n| a |\n|---|\n```\n").contains("<table>"))
        #expect(!html("| a | b |\n|---|\n").contains("<table>"))
        #expect(!html("a\n:-:\n").contains("<table>"))
    }

    // MARK: - Footnotes

    @Test func `notes are numbered as they are used, with a link back from each`() {
        let text = "One[^b] two[^a] one again[^b].\n\n[^a]: Note *a*.\n[^b]: https://b.example/\n"
        #expect(
            html(text) == """
                <p>One<sup class="footnote-ref"><a href="#fn:1" id="fnref:1" role="doc-noteref">1</a></sup> two<sup \
                class="footnote-ref"><a href="#fn:2" id="fnref:2" role="doc-noteref">2</a></sup> one again<sup \
                class="footnote-ref"><a href="#fn:1" id="fnref:1:2" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn:1">
                <p><a href="https://b.example/">https://b.example/</a> <a href="#fnref:1" class="footnote-backref" \
                role="doc-backlink">↩</a> <a href="#fnref:1:2" class="footnote-backref" \
                role="doc-backlink">↩<sup>2</sup></a></p>
                </li>
                <li id="fn:2">
                <p>Note <em>a</em>. <a href="#fnref:2" class="footnote-backref" role="doc-backlink">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func `a note has paragraphs, tables and notes of its own`() {
        let text = """
            Text[^1].

            [^1]: First.

                | a | b |
                |---|---|
                | 1 | 2 |

                Last[^2].
            [^2]: Of the note.

            End.
            """
        let out = html(text)
        #expect(out.contains("<p>First.</p>\n" + small))
        #expect(out.contains("<p>End.</p>\n<section"))
        #expect(out.contains("<li id=\"fn:2\">\n<p>Of the note."))
    }

    @Test func `notes that are missing, unused or there twice are told with their places`() {
        let all = problems("A[^x] b.\n\n[^y]: Nothing.\n").joined()
        #expect(all.contains("a.md:1:2: warning: the footnote `x` is nowhere in the text [markdown/footnote]"))
        #expect(
            all.contains("a.md:3:1: warning: nothing refers to the footnote `y`, so it is left out [markdown/footnote]")
        )
        #expect(
            problems("A[^x].\n\n[^x]: One.\n\n[^x]: Two.\n") == [
                "a.md:5:1: warning: there is a footnote `x` already, so this one is left out [markdown/footnote]\n"
            ])
    }

    @Test func `what is escaped or code is no note`() {
        #expect(html("A \\[^1] b.\n\n[^1]: N.\n\nC[^1].\n").hasPrefix("<p>A [^1] b.</p>\n<p>C<sup"))
        #expect(
            html("`[^1]`\n\n    [^1]: code\n") == "<p><code>[^1]</code></p>\n<pre><code>[^1]: code\n</code></pre>\n")
    }

    // MARK: - Words struck out, tasks, links

    @Test func `words struck out hold other spans, and escapes stay`() {
        #expect(html("~~a *b* c~~ d") == "<p><del>a <em>b</em> c</del> d</p>\n")
        #expect(html("*~~a~~*") == "<p><em><del>a</del></em></p>\n")
        #expect(html("\\~~a~~ ~b\\~ c~") == "<p>~~a~~ <del>b~ c</del></p>\n")
        #expect(html("a~b~c ~ d ~") == "<p>a<del>b</del>c ~ d ~</p>\n")
    }

    @Test func `the words of a task are the name of its box`() {
        #expect(
            html("- [x] done\n- [ ] to do\n  - [X] inner\n- [y] none\n- \\[ ] none\n") == """
                <ul>
                <li><label><input type="checkbox" checked="" disabled="" /> done</label></li>
                <li><label><input type="checkbox" disabled="" /> to do</label>
                <ul>
                <li><label><input type="checkbox" checked="" disabled="" /> inner</label></li>
                </ul>
                </li>
                <li>[y] none</li>
                <li>[ ] none</li>
                </ul>

                """)
    }

    @Test func `bare addresses are links, but not in links and code`() {
        #expect(
            html("See https://a.example/b_c_d?e=f&g=h.")
                == "<p>See <a href=\"https://a.example/b_c_d?e=f&amp;g=h\">https://a.example/b_c_d?e=f&amp;g=h</a>.</p>\n"
        )
        #expect(
            html("first_last@a.example") == "<p><a href=\"mailto:first_last@a.example\">first_last@a.example</a></p>\n")
        #expect(html("[www.a.example](/x)") == "<p><a href=\"/x\">www.a.example</a></p>\n")
        #expect(html("`www.a.example`") == "<p><code>www.a.example</code></p>\n")
        #expect(html("| www.a.example |\n|-|\n").contains("<a href=\"http://www.a.example\">"))
    }

    // MARK: - Quotes and dashes

    @Test(arguments: [
        ("en", "He said \"it's *fine*\" -- 'maybe'...", "He said “it’s <em>fine</em>” – ‘maybe’…"),
        ("de", "Er sagte \"gut\" -- 'so'", "Er sagte „gut“ – ‚so‘"),
        ("fr", "Il dit \"oui\" et l'eau", "Il dit «\u{A0}oui\u{A0}» et l’eau"),
        ("es", "Dijo \"que 'no'\"", "Dijo «que “no”»"),
        ("pl", "\"tak\" --- 'nie'", "„tak” — «nie»"),
        ("sv-SE", "\"ja\" och 'nej'", "”ja” och ’nej’"),
        ("ja", "\"a\" -- it's", "&quot;a&quot; -- it's"),
        ("en", "the '90s, 5'10\" and 6\"", "the ’90s, 5’10&quot; and 6&quot;"),
        ("en", "run --release or a---b ---- c", "run --release or a—b ---- c"),
        ("en", "\\\"as typed\\\" and \\-- too", "&quot;as typed&quot; and -- too"),
        ("en", "\"*a* and (\"b\")\"", "“<em>a</em> and (“b”)”"),
        ("en", "https://a.example/a--b 'x'", "<a href=\"https://a.example/a--b\">https://a.example/a--b</a> ‘x’"),
        ("en", "`\"a\" -- b`", "<code>&quot;a&quot; -- b</code>"),
    ])
    func `quotes and dashes follow the language`(language: String, text: String, expected: String) {
        #expect(html(text, language: language) == "<p>\(expected)</p>\n")
    }

    // MARK: - Pictures, raw HTML, other generators

    @Test func `a picture that stands alone with a title is a figure`() {
        #expect(
            html("![A bridge](b.jpg \"The new bridge\")")
                == "<figure>\n<img src=\"b.jpg\" alt=\"A bridge\" />\n<figcaption>The new bridge</figcaption>\n</figure>\n"
        )
        #expect(html("![A](b.jpg)") == "<p><img src=\"b.jpg\" alt=\"A\" /></p>\n")
        #expect(html("x ![A](b.jpg \"T\")") == "<p>x <img src=\"b.jpg\" alt=\"A\" title=\"T\" /></p>\n")
    }

    @Test func `a picture without words is told once`() {
        #expect(
            problems("![](a.jpg)\n\n![](b.jpg)") == [
                "a.md:1:1: warning: a picture has no words for those who cannot see it here, and 1 more below [markdown/no-alt]\n"
            ])
    }

    @Test func `raw HTML may be shown as it was typed`() {
        let out = rendered("<div class=\"x\">\nA\n</div>\n\nB <b>c</b>\n") { $0.rawHTML = .escape }
        #expect(
            String(decoding: out.value.html, as: UTF8.self)
                == "<p>&lt;div class=&quot;x&quot;&gt;\nA\n&lt;/div&gt;</p>\n<p>B &lt;b&gt;c&lt;/b&gt;</p>\n")
        #expect(out.diagnostics.isEmpty)
    }

    @Test func `tags of other generators are told once, but not in code`() {
        #expect(
            problems(
                "A {% include x.html %} {{ page.title }}\n\n{{< figure src=\"a\" >}}\n\n`{{ code }}`\n\n    {% code %}\n"
            ) == [
                "a.md:1:3: warning: tags of another generator's templates are shown as they are: `include`, `page.title`, `figure` [markdown/foreign-tag]\n"
            ])
        #expect(problems("A {{}} and { {x} } and {{ unclosed").isEmpty)
    }

    @Test func `switched off, all of it stays as it was typed`() {
        let text = "| a |\n|---|\n\n~~b~~ [^1] www.a.example \"c\"\n\n- [ ] d\n\n[^1]: Note here.\n"
        let out = rendered(text, language: "en") { $0.extensions = .none }
        #expect(
            String(decoding: out.value.html, as: UTF8.self)
                == "<p>| a |\n|---|</p>\n<p>~~b~~ [^1] www.a.example &quot;c&quot;</p>\n<ul>\n<li>[ ] d</li>\n</ul>\n<p>[^1]: Note here.</p>\n"
        )
    }
}
