import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct FiguresTests {
    @Test func `a picture that stands alone with a title is a figure`() {
        #expect(
            MarksSample.html("![A bridge](b.jpg \"The new bridge\")")
                == "<figure>\n<img src=\"b.jpg\" alt=\"A bridge\" />\n<figcaption>The new bridge</figcaption>\n</figure>\n"
        )
        #expect(MarksSample.html("![A](b.jpg)") == "<p><img src=\"b.jpg\" alt=\"A\" /></p>\n")
        #expect(MarksSample.html("x ![A](b.jpg \"T\")") == "<p>x <img src=\"b.jpg\" alt=\"A\" title=\"T\" /></p>\n")
    }

    @Test func `a picture without words is told once`() {
        #expect(
            MarksSample.problems("![](a.jpg)\n\n![](b.jpg)") == [
                "a.md:1:1: warning: a picture has no words for those who cannot see it here, and 1 more below [markdown/no-alt]\n"
            ])
    }
}
