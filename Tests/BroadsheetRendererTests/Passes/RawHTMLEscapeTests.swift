import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct RawHTMLEscapeTests {
    @Test func `raw HTML may be shown as it was typed`() {
        let out = MarksSample.rendered("<div class=\"x\">\nA\n</div>\n\nB <b>c</b>\n") { $0.rawHTML = .escape }
        #expect(
            String(decoding: out.value.html, as: UTF8.self)
                == "<p>&lt;div class=&quot;x&quot;&gt;\nA\n&lt;/div&gt;</p>\n<p>B &lt;b&gt;c&lt;/b&gt;</p>\n")
        #expect(out.diagnostics.isEmpty)
    }
}
