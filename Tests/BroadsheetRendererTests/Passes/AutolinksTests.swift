import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct AutolinksTests {
    @Test func `bare addresses are links, but not in links and code`() {
        #expect(
            MarksSample.html("See https://a.example/b_c_d?e=f&g=h.")
                == "<p>See <a href=\"https://a.example/b_c_d?e=f&amp;g=h\">https://a.example/b_c_d?e=f&amp;g=h</a>.</p>\n"
        )
        #expect(
            MarksSample.html("first_last@a.example")
                == "<p><a href=\"mailto:first_last@a.example\">first_last@a.example</a></p>\n")
        #expect(MarksSample.html("[www.a.example](/x)") == "<p><a href=\"/x\">www.a.example</a></p>\n")
        #expect(MarksSample.html("`www.a.example`") == "<p><code>www.a.example</code></p>\n")
        #expect(MarksSample.html("| www.a.example |\n|-|\n").contains("<a href=\"http://www.a.example\">"))
    }
}
