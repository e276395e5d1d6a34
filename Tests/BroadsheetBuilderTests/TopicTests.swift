import BroadsheetBuilder
import BroadsheetModel
import Foundation
import Testing

/// Topics from the text of articles to the pages that show them.
@Suite struct TopicTests {
    private static let base = """
        -- broadsheet.toml --
        title = "Topics"
        baseURL = "https://topics.example/"
        -- Content/2026-09-01-locks.md --
        ---
        title: Nora Castell mends the locks at Ostford
        ---
        Nora Castell began in Ostford on Monday. "Water has waited," Castell said at Ostford.
        -- Content/2026-09-02-ship.md --
        ---
        title: A ship waits for the locks
        ---
        The captain, Adam Lund, waits with his ship before Ostford. Lund has bread, and Ostford has time.
        """

    private func topics(_ site: Site) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: site.articles.indices.map { index in
                (site.articles[index].title, site.topicsOfArticle[index].map { site.topics[$0.topic].title })
            })
    }

    @Test func `names are found, and later ones are held against earlier articles`() async throws {
        let site = try InlineSite(
            TopicTests.base + """

                -- Content/2026-09-03-report.md --
                ---
                title: Castell finds rust
                ---
                Castell found rust in both locks. "It is old," Castell said.
                """)
        let found = topics(try await site.load().value)
        #expect(found["Castell finds rust"] == ["Nora Castell"])
        #expect(found["Nora Castell mends the locks at Ostford"]?.sorted() == ["Nora Castell", "Ostford"])
        #expect(found["A ship waits for the locks"]?.sorted() == ["Adam Lund", "Ostford"])
    }

    @Test func `a new article changes no page of an older edition's articles`() async throws {
        let site = try InlineSite(TopicTests.base)
        _ = try await site.build()
        let before = try site.output()
        try site.write(
            "Content/2026-09-05-news.md",
            "---\ntitle: Adam Lund leaves Ostford\n---\nAdam Lund left Ostford. Nora Castell waved to Lund.\n")
        let report = try await site.build()
        #expect(report.isBuilt)
        let after = try site.output()
        #expect(before["2026/09/01/locks/index.html"] == after["2026/09/01/locks/index.html"])
        // The last article before it leads on to it now, and is the same but for that.
        let ship = try #require(site.page("2026/09/02/ship/index.html"))
        #expect(ship.contains("<li>Adam Lund</li>"))
        #expect(after["topics/adam-lund/index.html"] != nil)
        #expect(before["topics/adam-lund/index.html"] == nil)
    }

    @Test func `the first mention leads to the topic's page once that is there`() async throws {
        let site = try InlineSite(TopicTests.base)
        _ = try await site.build()
        let ship = try #require(site.page("2026/09/02/ship/index.html"))
        #expect(ship.contains("before <a class=\"topic\" href=\"/topics/ostford/\">Ostford</a>. Lund"))
        #expect(ship.contains("<li>Adam Lund</li>"))
        try site.write(
            "broadsheet.toml",
            "title = \"Topics\"\nbaseURL = \"https://topics.example/\"\n[topics]\nlinks = false\nminimum = 1\n")
        _ = try await site.build()
        let other = try #require(site.page("2026/09/02/ship/index.html"))
        #expect(!other.contains("class=\"topic\""))
        #expect(other.contains("href=\"/topics/adam-lund/\">Adam Lund</a></li>"))
    }

    @Test func `the index names what has a page, and what the newest edition has`() async throws {
        let site = try InlineSite(TopicTests.base)
        _ = try await site.build()
        let index = try #require(site.page("topics/index.html"))
        #expect(index.contains("<a href=\"/topics/ostford/\">Ostford</a> <span class=\"count\">2</span>"))
        #expect(index.contains("<a href=\"/2026/09/02/ship/\">Adam Lund</a> <span class=\"count\">1</span>"))
        #expect(!index.contains("Nora Castell"))
    }

    @Test func `the editor's list names topics, hides them, and makes anew what it touches only`() async throws {
        let site = try InlineSite(TopicTests.base)
        _ = try await site.build()
        let before = try site.output()
        try site.write(
            "Content/topics.toml",
            """
            ["Nora M. Castell"]
            aliases = ["Nora Castell", "Castell"]
            description = "An engineer."
            sameAs = "https://castell.example/"
            ["Adam Lund"]
            hide = true
            """)
        let report = try await site.build()
        #expect(report.diagnostics.isEmpty)
        let found = topics(try await site.load().value)
        #expect(found["Nora Castell mends the locks at Ostford"]?.sorted() == ["Nora M. Castell", "Ostford"])
        #expect(found["A ship waits for the locks"] == ["Ostford"])
        let page = try #require(site.page("topics/nora-m-castell/index.html"))
        #expect(page.contains("An engineer.") && page.contains("https://castell.example/"))
        let redirect = try #require(site.page("topics/castell/index.html"))
        #expect(redirect.contains("/topics/nora-m-castell/"))
        let after = try site.output()
        #expect(before["topics/ostford/index.html"] == after["topics/ostford/index.html"])
        #expect(after["topics.toml"] == nil)
    }

    @Test func `an article leads to earlier ones of its story, and those not to it`() async throws {
        let site = try InlineSite(
            TopicTests.base + """

                -- Content/2026-09-04-end.md --
                ---
                title: The locks at Ostford are mended
                ---
                Nora Castell has mended the locks at Ostford, and Castell has left Ostford.
                """)
        _ = try await site.build()
        let end = try #require(site.page("2026/09/04/end/index.html"))
        #expect(end.contains("Earlier on this story"))
        #expect(end.contains("<a href=\"/2026/09/01/locks/\">Nora Castell mends the locks at Ostford</a>"))
        let first = try #require(site.page("2026/09/01/locks/index.html"))
        #expect(!first.contains("Earlier on this story"))
    }

    @Test func `what an author names is all that an article has`() async throws {
        let site = try InlineSite(
            TopicTests.base + """

                -- Content/2026-09-04-end.md --
                ---
                title: The locks at Ostford are mended
                topics: [Water, water ways]
                ---
                Nora Castell has mended the locks at Ostford, and Castell has left Ostford.
                """)
        #expect(topics(try await site.load().value)["The locks at Ostford are mended"] == ["Water", "water ways"])
        try site.write(
            "broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n[topics]\ndetect = false\n")
        let found = topics(try await site.load().value)
        #expect(found.values.filter { !$0.isEmpty } == [["Water", "water ways"]])
    }

    @Test func `a language without rules has the editor's topics only`() async throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "Themen"
            baseURL = "https://themen.example/"
            language = "de"
            [topics.Schleuse]
            aliases = ["Schleusen"]
            -- Content/2026-09-01-a.md --
            ---
            title: Die Schleuse wird repariert
            ---
            Nora Castell repariert die Schleuse in Ostford. Castell kennt Ostford und alle Schleusen.
            """)
        #expect(topics(try await site.load().value).values.map { $0 } == [["Schleuse"]])
    }

    @Test func `what was looked at is explained`() async throws {
        let site = try InlineSite(TopicTests.base)
        let options = BuildOptions(source: site.folder, now: TestSite.now, jobs: 2)
        let found = try await SiteBuilder(options: options).explainTopics(of: "2026-09-02-ship.md")
        let lund = try #require(found.names.first { $0.text == "Lund" })
        #expect(lund.topic == "Adam Lund")
        #expect(found.names.contains { $0.text == "The" && $0.topic == nil })
        await #expect(throws: BuildError.self) { try await SiteBuilder(options: options).explainTopics(of: "nowhere") }
        await #expect(throws: BuildError.self) { try await SiteBuilder(options: options).explainTopics(of: "2026-09") }
    }
}
