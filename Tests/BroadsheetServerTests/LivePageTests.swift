import Testing

@testable import BroadsheetServer

@Suite struct LivePageTests {
    private func injected(_ page: String, isMissing: Bool = false) -> String {
        String(decoding: LivePage.inject(into: Array(page.utf8), build: "b-1", isMissing: isMissing), as: UTF8.self)
    }

    private let tag = "<script src=\"/_broadsheet/live.js\" data-broadsheet=\"b-1\" async></script>"

    @Test func `the script stands at the end of the body`() {
        #expect(injected("<body><p>A</body></html>") == "<body><p>A\(tag)</body></html>")
        #expect(injected("<BODY><p>A</BODY>") == "<BODY><p>A\(tag)</BODY>")
    }

    @Test func `the last end of a body counts`() {
        #expect(injected("<pre></body></pre></body>") == "<pre></body></pre>\(tag)</body>")
    }

    @Test func `a page without an end gets it at its own`() {
        #expect(injected("<p>A") == "<p>A\(tag)")
        #expect(injected("") == tag)
    }

    @Test func `a page that stands in for a missing one says so`() {
        #expect(injected("x", isMissing: true).contains("data-missing"))
    }
}
