import BroadsheetModel
import Testing

@Suite struct RouteTests {
    @Test(arguments: [
        "../up", "/a/../b/", "a\\b", "a\u{0}", "%2e%2e/x", ".hidden", "a//", "", "/", "-rf", "con?x", "a/./b",
        "dots./x", "a b/\u{202E}c", String(repeating: "x", count: 300),
    ])
    func `an unsafe route is refused`(text: String) {
        let route = Route(typed: text)
        #expect(route == nil || (text == "a//" && route?.path == "a/"))
    }

    @Test func `a typed route keeps its names`() {
        #expect(Route(typed: "/world/talks/")?.file == "world/talks/index.html")
        #expect(Route(typed: "old/page.html")?.file == "old/page.html")
        #expect(Route(typed: "/世界/会談")?.encoded == "%E4%B8%96%E7%95%8C/%E4%BC%9A%E8%AB%87/")
    }

    @Test func `routes that disks may confuse share a collision key`() {
        #expect(Route.folder("Café").collisionKey == Route.folder("cafe\u{301}").collisionKey)
        #expect(Route.folder("a").collisionKey != Route.folder("b").collisionKey)
        #expect(Route.folder("a").collisionKey == Route.folder("a").file("index.html").collisionKey)
        #expect(Route.root.collisionKey == Route.file("index.html").collisionKey)
    }

    @Test func `a permalink pattern leaves out the section that is not there`() throws {
        let pattern = try PermalinkPattern("/:section/:year-:month/:slug/")
        let day = try #require(CalendarDay(year: 2026, month: 9, day: 5))
        let slug = try #require(Slug("Talks"))
        #expect(pattern.route(section: Slug("World"), day: day, slug: slug).path == "world/2026-09/talks/")
        #expect(pattern.route(section: nil, day: day, slug: slug).path == "2026-09/talks/")
    }

    @Test func `a permalink pattern says what is wrong with it`() {
        #expect(throws: PermalinkPattern.Problem.unknownPlaceholder(":yaer")) { try PermalinkPattern("/:yaer/:slug/") }
        #expect(throws: PermalinkPattern.Problem.noSlug) { try PermalinkPattern("/:year/") }
        #expect(throws: PermalinkPattern.Problem.unsafe("..")) { try PermalinkPattern("/../:slug/") }
    }

    @Test func `a base URL with a subfolder stands before every route`() throws {
        let base = try #require(BaseURL("https://news.example/daily"))
        #expect(base.url(.root) == "/daily/")
        #expect(base.link(.folder("world")) == "https://news.example/daily/world/")
        #expect(BaseURL("news.example") == nil)
        #expect(BaseURL("https://") == nil)
        #expect(BaseURL("https://a/\"><script>") == nil)
        #expect(BaseURL("javascript:alert(1)") == nil)
    }
}
