import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct StrikethroughTests {
    @Test func `words struck out hold other spans, and escapes stay`() {
        #expect(MarksSample.html("~~a *b* c~~ d") == "<p><del>a <em>b</em> c</del> d</p>\n")
        #expect(MarksSample.html("*~~a~~*") == "<p><em><del>a</del></em></p>\n")
        #expect(MarksSample.html("\\~~a~~ ~b\\~ c~") == "<p>~~a~~ <del>b~ c</del></p>\n")
        #expect(MarksSample.html("a~b~c ~ d ~") == "<p>a<del>b</del>c ~ d ~</p>\n")
    }
}
