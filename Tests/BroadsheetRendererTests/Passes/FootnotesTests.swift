import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct FootnotesTests {
    @Test func `notes are numbered as they are used, with a link back from each`() {
        let text = "One[^b] two[^a] one again[^b].\n\n[^a]: Note *a*.\n[^b]: https://b.example/\n"
        #expect(
            MarksSample.html(text) == """
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
        let out = MarksSample.html(text)
        #expect(out.contains("<p>First.</p>\n" + MarksSample.table))
        #expect(out.contains("<p>End.</p>\n<section"))
        #expect(out.contains("<li id=\"fn:2\">\n<p>Of the note."))
    }

    @Test func `notes that are missing, unused or there twice are told with their places`() {
        let all = MarksSample.problems("A[^x] b.\n\n[^y]: Nothing.\n").joined()
        #expect(all.contains("a.md:1:2: warning: the footnote `x` is nowhere in the text [markdown/footnote]"))
        #expect(
            all.contains("a.md:3:1: warning: nothing refers to the footnote `y`, so it is left out [markdown/footnote]")
        )
        #expect(
            MarksSample.problems("A[^x].\n\n[^x]: One.\n\n[^x]: Two.\n") == [
                "a.md:5:1: warning: there is a footnote `x` already, so this one is left out [markdown/footnote]\n"
            ])
    }

    @Test func `what is escaped or code is no note`() {
        #expect(MarksSample.html("A \\[^1] b.\n\n[^1]: N.\n\nC[^1].\n").hasPrefix("<p>A [^1] b.</p>\n<p>C<sup"))
        #expect(
            MarksSample.html("`[^1]`\n\n    [^1]: code\n")
                == "<p><code>[^1]</code></p>\n<pre><code>[^1]: code\n</code></pre>\n")
    }
}
