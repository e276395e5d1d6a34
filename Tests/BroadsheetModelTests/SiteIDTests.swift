import Testing

@testable import BroadsheetModel

@Suite struct SiteIDTests {
    @Test(arguments: [
        "news.example,2026", "news.example,2026-11", "news.example,2026-11-20", "desk@news.example,2026",
        "news.example,2026:evening", "news.example,2026:a/b-c.d_e~f",
    ])
    func `a domain or mail address with a day is an id`(text: String) throws {
        #expect(SiteID(text)?.text == text)
        #expect(SiteID("tag:" + text)?.text == text)
        let tag = try #require(SiteID(text)?.tag("feeds/site"))
        #expect(tag.hasPrefix("tag:\(text)"))
        #expect(tag.hasSuffix("feeds/site"))
    }

    @Test(arguments: [
        "", "news", "news.example", "news,2026", "news.example,26", "news.example,2026-13", "news.example,2026-02-30",
        "news.example,2026-1", "news.example,2026:", "news.example,2026:with space", "-news.example,2026",
        "news..example,2026", "@news.example,2026", "a@b@news.example,2026", "néws.example,2026",
        "https://news.example",
        "news.example,2026-11-20-1",
    ])
    func `anything else is none`(text: String) {
        #expect(SiteID(text) == nil)
    }

    @Test(arguments: [
        ("https://news.example/", "news.example,2026"), ("https://NEWS.example:8080/daily/", "news.example,2026:daily"),
        ("http://localhost:8000/", "localhost,2026"), ("https://news.example/a/b/", "news.example,2026:a/b"),
        ("https://zeitung-ö.example/", "zeitung--.example,2026"),
    ])
    func `a site without an id has one made of its address`(url: String, id: String) throws {
        let base = try #require(BaseURL(url))
        #expect(SiteID(of: base).text == id)
    }

    @Test func `what a thing is called is encoded, in one Unicode form`() throws {
        let id = try #require(SiteID("news.example,2026"))
        #expect(id.tag("world/a b.md") == "tag:news.example,2026:world/a%20b.md")
        #expect(id.tag("caf\u{E9}") == id.tag("cafe\u{301}"))
        #expect(try #require(SiteID("news.example,2026:x")).tag("a") == "tag:news.example,2026:x/a")
    }

    @Test(arguments: [
        ("https://news.example/", true), ("http://localhost:4747/", true), ("http://127.0.0.1/", true),
        ("https://www.example.org/", true), ("https://news.test/", true), ("https://news.org/", false),
        ("https://myexample.org/", false), ("https://example.news/", false),
    ])
    func `examples and the own machine are for trial`(url: String, isForTrial: Bool) throws {
        #expect(try #require(BaseURL(url)).isForTrial == isForTrial)
    }
}
