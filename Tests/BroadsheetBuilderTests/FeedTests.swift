import BroadsheetDiagnostics
import Foundation
import Testing

/// What must hold of feeds, whatever their form.
@Suite struct FeedTests {
    private func site(_ configuration: String = "", more: String = "") throws -> TestSite {
        try InlineSite(
            """
            -- broadsheet.toml --
            title = "The Quay"
            baseURL = "https://quay.example/"
            id = "quay.example,2026"
            \(configuration)
            -- Content/world/2026-11-18-talks.md --
            ---
            title: Talks begin
            topics: [Danube]
            updated: 2026-11-19
            ---

            The talks began. See [the river](/world/2026/11/17/river/).
            -- Content/world/2026-11-17-river.md --
            ---
            title: The river rises
            topics: [Danube]
            lang: de
            ---

            Das Wasser steigt.
            -- Content/2026-11-20-evening.txt --
            World

            A headline of the evening
            Id: evening-first

            The first story of the evening, told in a few words.

            Another headline here

            The second story of the evening, told in a few words.
            \(more)
            """)
    }

    /// The ids of all feeds of a site, in their order.
    private func ids(_ site: TestSite) throws -> [String: [String]] {
        var out: [String: [String]] = [:]
        for (path, bytes) in try site.output() {
            let text = String(decoding: bytes, as: UTF8.self)
            switch path.split(separator: "/").last {
            case "feed.xml": out[path] = text.matches(of: /<id>(.*?)<\/id>/).map { String($0.1) }
            case "rss.xml": out[path] = text.matches(of: /<guid.*?>(.*?)<\/guid>/).map { String($0.1) }
            case "feed.json": out[path] = text.matches(of: /"id":"(.*?)"/).map { String($0.1) }
            default: break
            }
        }
        return out
    }

    @Test func `ids stay when slugs, titles and the address change`() async throws {
        let site = try site("[feeds]\ntopicSize = 1\nsections = [\"atom\", \"rss\", \"json\"]\ntopics = [\"json\"]")
        #expect(try await site.build().isBuilt)
        let before = try ids(site)
        #expect(before.keys.count == 8)
        #expect(before["feed.xml"]?.count == 5)
        #expect(before.values.flatMap { $0 }.allSatisfy { $0.hasPrefix("tag:quay.example,2026:") })
        func edit(_ name: String, _ changes: [(String, String)]) throws {
            var text = try String(contentsOfFile: site.folder + "/" + name, encoding: .utf8)
            for (old, new) in changes {
                #expect(text.contains(old))
                text = text.replacing(old, with: new)
            }
            try site.write(name, text)
        }
        try edit(
            "broadsheet.toml", [("https://quay.example/", "https://harbour.example/news/"), ("The Quay", "Harbour")])
        try edit("Content/world/2026-11-18-talks.md", [("title: Talks begin", "title: Talks end\nslug: the-end")])
        try edit("Content/2026-11-20-evening.txt", [("A headline of the evening", "Quite another headline")])
        try edit("Content/2026-11-20-evening.txt", [("here\n", "here\nSlug: elsewhere\n")])
        #expect(try await site.build().isBuilt)
        #expect(try ids(site) == before)
        let feed = try #require(site.page("feed.xml"))
        #expect(feed.contains("https://harbour.example/news/world/2026/11/18/the-end/"))
        #expect(feed.contains("<title>Quite another headline</title>"))
        #expect(!feed.contains("https://quay.example"))
    }

    @Test func `an article is called after its day and file, or what its author typed`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        #expect(
            try ids(site)["rss.xml"] == [
                "tag:quay.example,2026:2026-11-20/2026-11-20-evening.txt/evening-first",
                "tag:quay.example,2026:2026-11-20/2026-11-20-evening.txt/another-headline-here",
                "tag:quay.example,2026:2026-11-18/world/2026-11-18-talks.md",
                "tag:quay.example,2026:2026-11-17/world/2026-11-17-river.md",
            ])
    }

    @Test(arguments: [
        ("river-of-2026", "tag:quay.example,2026:river-of-2026"), ("urn:uuid:1234", "urn:uuid:1234"),
        ("https://old.example/?p=7", "https://old.example/?p=7"), ("a b", "tag:quay.example,2026:a%20b"),
    ])
    func `an id in front matter is all that tells the article from others`(typed: String, id: String) async throws {
        let site = try site(
            more: "-- Content/science/2026-11-19-x.md --\n---\ntitle: X\nid: \"\(typed)\"\n---\n\nText.")
        #expect(try await site.build().isBuilt)
        #expect(try ids(site)["rss.xml"]?.contains(id) == true)
    }

    @Test func `a file without a date keeps its id when it is copied`() async throws {
        let site = try site(more: "-- Content/world/undated.md --\n# Nobody knows when\n\nText.")
        #expect(try await site.build { $0.alsoShown = [.future] }.isBuilt)
        #expect(try ids(site)["rss.xml"]?.contains("tag:quay.example,2026:world/undated.md") == true)
    }

    @Test func `what a feed says was changed is what its articles say`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        let feed = try #require(site.page("world/feed.xml"))
        #expect(
            feed.matches(of: /<updated>(.*?)<\/updated>/).map { String($0.1) } == [
                "2026-11-20T00:00:00Z", "2026-11-20T00:00:00Z", "2026-11-20T00:00:00Z", "2026-11-19T00:00:00Z",
                "2026-11-17T00:00:00Z",
            ])
        #expect(feed.contains("href=&quot;https://quay.example/world/2026/11/17/river/&quot;"))
        #expect(feed.contains("<entry xml:lang=\"de\">"))
    }

    @Test func `builds a day apart differ in the news sitemap only`() async throws {
        let site = try site(
            more: "-- Content/world/six.md --\n---\ntitle: Six\ndate: 2026-11-19T06:00:00Z\n---\n\nText.")
        #expect(try await site.build().isBuilt)
        let before = try site.output()
        #expect(
            try await site.build {
                $0.now += 86_400
                $0.output = site.folder + "/Later"
            }.isBuilt)
        let after = try site.output("Later")
        #expect(Set(before.keys) == Set(after.keys))
        #expect(before.keys.filter { before[$0] != after[$0] } == ["sitemap-news.xml"])
    }

    @Test func `no feed is made that is not asked for`() async throws {
        let site = try site("[feeds]\nsite = []\nsections = []\ntopics = []\neditions = []")
        #expect(try await site.build().isBuilt)
        #expect(try ids(site).isEmpty)
        #expect(site.page("feeds.opml") == nil)
        let front = try #require(site.page("index.html"))
        #expect(!front.contains("rel=\"alternate\""))
        #expect(!front.contains("feed"))
    }

    @Test func `topics have feeds from their smallest size on`() async throws {
        let site = try site("[feeds]\ntopicSize = 2")
        #expect(try await site.build().isBuilt)
        #expect(site.page("topics/danube/feed.xml") != nil)
        #expect(site.page("topics/danube/index.html")?.contains("href=\"/topics/danube/feed.xml\"") == true)
        #expect(site.page("feeds.opml")?.contains("https://quay.example/topics/danube/feed.xml") == true)
        let other = try self.site("[feeds]\ntopicSize = 3")
        #expect(try await other.build().isBuilt)
        #expect(other.page("topics/danube/feed.xml") == nil)
        #expect(other.page("topics/danube/index.html")?.contains("href=\"/feed.xml\"") == true)
    }

    @Test func `summaries can stand in for whole texts`() async throws {
        let site = try site("[feeds]\ntext = \"summary\"")
        #expect(try await site.build().isBuilt)
        #expect(site.page("feed.xml")?.contains("<content") == false)
        #expect(site.page("feed.xml")?.contains("<summary>Das Wasser steigt.</summary>") == true)
        #expect(site.page("feed.json")?.contains("\"content_text\":\"Das Wasser steigt.\"") == true)
    }

    @Test func `a feed is no longer than readers take`() async throws {
        let site = try site()
        for number in 1...3 {
            let text = String(repeating: "Word after word. ", count: 12_000)
            try site.write("Content/world/2026-11-0\(number)-long.md", "# Long \(number)\n\n\(text)\n")
        }
        try site.write(
            "Content/world/2026-11-19-longest.md", "# Longest\n\n\(String(repeating: "Word. ", count: 100_000))\n")
        #expect(try await site.build().isBuilt)
        // The two of the newest day fit, the longest does not, and nothing older stands in a gap.
        #expect(try ids(site)["rss.xml"]?.count == 2)
        try FileManager.default.removeItem(atPath: site.folder + "/Content/2026-11-20-evening.txt")
        #expect(try await site.build().isBuilt)
        #expect(try ids(site)["rss.xml"]?.count == 1)
        #expect(site.page("rss.xml")?.contains("Longest") == true)
    }

    @Test func `a new headline of an older digest is told once, one of today not at all`() async throws {
        func digest(_ headline: String, _ second: String, _ end: String) -> String {
            "World\n\n\(headline)\n\nThe story of it, in some words.\n\n\(second)\n\nAnother one, in other words\(end).\n"
        }
        let site = try site(more: "-- Content/2026-11-19-evening.txt --\n" + digest("Old", "Kept as it was", ""))
        #expect(try await site.build().isBuilt)
        func told() async throws -> [String?] {
            try await site.build().diagnostics.filter { $0.id == .digestHeadlineChanged }.map(\.hint)
        }
        try site.write("Content/2026-11-20-evening.txt", digest("New today", "And this", ""))
        #expect(try await told() == [])
        try site.write("Content/2026-11-20-evening.txt", digest("Newer today", "And this", ""))
        #expect(try await told() == [])
        try site.write("Content/2026-11-19-evening.txt", digest("New", "Kept as it was", " now"))
        #expect(try await told() == ["write `Id: old` under it if the article is the same"])
        #expect(try await told() == [])
        try site.write("Content/2026-11-19-evening.txt", digest("New\nId: new", "Kept as it was", ""))
        #expect(try await told() == [])
        try site.write("Content/2026-11-19-evening.txt", digest("Newest\nId: new", "Kept as it was", ""))
        #expect(try await told() == [])
    }

    @Test func `an edition is one item with all its articles`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        let feed = try #require(site.page("editions/feed.xml"))
        #expect(feed.matches(of: /<entry>/).count == 3)
        #expect(feed.contains("<id>tag:quay.example,2026:editions/2026-11-20</id>"))
        #expect(feed.contains("The second story of the evening"))
        #expect(feed.contains("<updated>2026-11-19T00:00:00Z</updated>"))
    }
}
