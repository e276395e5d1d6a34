import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct MarkdownExtensionsTests {
    @Test func `switched off, all of it stays as it was typed`() {
        let text = "| a |\n|---|\n\n~~b~~ [^1] www.a.example \"c\"\n\n- [ ] d\n\n[^1]: Note here.\n"
        let out = MarksSample.rendered(text, language: "en") { $0.extensions = .none }
        #expect(
            String(decoding: out.value.html, as: UTF8.self)
                == "<p>| a |\n|---|</p>\n<p>~~b~~ [^1] www.a.example &quot;c&quot;</p>\n<ul>\n<li>[ ] d</li>\n</ul>\n<p>[^1]: Note here.</p>\n"
        )
    }
}
