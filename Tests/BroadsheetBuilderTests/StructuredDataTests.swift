import Foundation
import Testing

/// What pages tell machines about themselves.
@Suite struct StructuredDataTests {
    private func site(_ matter: String, _ more: String = "", language: String = "en-GB") throws -> TestSite {
        try InlineSite(
            """
            -- broadsheet.toml --
            title = "The \\"Quay\\" & <Harbour>"
            baseURL = "https://quay.example/daily/"
            language = "\(language)"
            timezone = "Europe/Berlin"
            -- Content/world/2026-11-18-talks.md --
            ---
            \(matter)
            ---

            The talks began in the town hall.
            \(more)
            """)
    }

    /// The JSON-LD of a page as its objects; fails when a browser would not find one script with JSON in it.
    private func data(_ site: TestSite, _ path: String) throws -> [[String: Any]] {
        let page = try #require(site.page(path))
        let open = "<script type=\"application/ld+json\">"
        let start = try #require(page.range(of: open)).upperBound
        let end = try #require(page.range(of: "</script", options: .caseInsensitive, range: start..<page.endIndex))
        #expect(page.components(separatedBy: "<script").count == 2)
        let json = try JSONSerialization.jsonObject(with: Data(page[start..<end.lowerBound].utf8))
        return try #require(json as? [[String: Any]])
    }

    private let page = "world/2026/11/18/talks/index.html"

    @Test func `an article has all that is known of it`() async throws {
        let site = try site(
            """
            title: Talks begin
            summary: They began.
            date: 2026-11-18T07:30:00
            updated: 2026-11-19
            authors: [Ada Quist, Ben Ode]
            topics: [Danube, Talks]
            lang: de
            image: https://pictures.example/hall.jpg
            imagealt: The hall
            """)
        #expect(try await site.build().isBuilt)
        let objects = try data(site, page)
        let article = try #require(objects.first)
        let link = "https://quay.example/daily/world/2026/11/18/talks/"
        for (key, value) in [
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Talks begin",
            "description": "They began.", "url": link,
            "datePublished": "2026-11-18T07:30:00+01:00", "dateModified": "2026-11-19T00:00:00+01:00",
            "inLanguage": "de", "articleSection": "World",
        ] { #expect(article[key] as? String == value) }
        #expect((article["author"] as? [[String: String]])?.map { $0["name"] } == ["Ada Quist", "Ben Ode"])
        #expect(article["keywords"] as? [String] == ["Danube", "Talks"])
        #expect(article["image"] as? [String] == ["https://pictures.example/hall.jpg"])
        #expect(article["wordCount"] as? Int == 7)
        let publisher = try #require(article["publisher"] as? [String: String])
        #expect(publisher["@type"] == "NewsMediaOrganization")
        #expect(publisher["name"] == "The \"Quay\" & <Harbour>")
        #expect(publisher["logo"]?.hasPrefix("https://quay.example/daily/assets/icon.") == true)
        let crumbs = try #require(objects.last)
        #expect(crumbs["@type"] as? String == "BreadcrumbList")
        let items = try #require(crumbs["itemListElement"] as? [[String: Any]])
        #expect(items.map { $0["position"] as? Int } == [1, 2, 3])
        #expect(items.map { $0["name"] as? String } == ["The \"Quay\" & <Harbour>", "World", "Talks begin"])
        #expect(
            items.map { $0["item"] as? String } == [
                "https://quay.example/daily/", "https://quay.example/daily/world/", nil,
            ])
        let html = try #require(site.page(page))
        for tag in [
            "og:image\" content=\"https://pictures.example/hall.jpg\"", "og:image:alt\" content=\"The hall\"",
            "article:section\" content=\"World\"", "article:tag\" content=\"Talks\"",
            "twitter:card\" content=\"summary_large_image\"",
        ] { #expect(html.contains("=\"\(tag)"), "\(tag)") }
        // The article is in German, the site in the English of Britain.
        #expect(!html.contains("og:locale"))
        #expect(html.contains("<html lang=\"de\" dir=\"ltr\">"))
        #expect(try #require(site.page("index.html")).contains("og:locale\" content=\"en_GB\""))
    }

    @Test(arguments: [
        "</script><script>alert(1)</script>", "</SCRIPT >", "<!--", "a & b \\\" c", "]]>", "&lt;/script&gt;",
    ])
    func `no title can break out of the script`(title: String) async throws {
        let site = try site("title: \"\(title)\"")
        #expect(try await site.build().isBuilt)
        let objects = try data(site, page)
        #expect(objects.first?["headline"] as? String == title.replacing("\\", with: ""))
        #expect(site.page(page)?.contains("<!--") == false)
    }

    @Test func `without authors the site is the author, and what is not known is left out`() async throws {
        let site = try site("title: Talks")
        #expect(try await site.build().isBuilt)
        let article = try #require(try data(site, page).first)
        #expect((article["author"] as? [String: String])?["@type"] == "NewsMediaOrganization")
        #expect(article["datePublished"] as? String == article["dateModified"] as? String)
        for key in ["image", "keywords"] { #expect(article[key] == nil) }
        #expect(site.page(page)?.contains("og:image") == false)
    }

    @Test func `an article is never changed before it came out`() async throws {
        let site = try site("title: Talks\ndate: 2026-11-18\nupdated: 2026-11-02")
        #expect(try await site.build().isBuilt)
        #expect(try data(site, page).first?["dateModified"] as? String == "2026-11-18T00:00:00+01:00")
    }

    @Test func `a picture is named while its file is there`() async throws {
        let picture = "-- Content/world/hall.jpg --\nno picture in truth"
        let site = try site("title: Talks\nimage: hall.jpg", picture)
        #expect(try await site.build().isBuilt)
        #expect(try data(site, page).first?["image"] as? [String] == ["https://quay.example/daily/world/hall.jpg"])
        #expect(site.page(page)?.contains("og:image\" content=\"https://quay.example/daily/world/hall.jpg\"") == true)
        #expect(site.page("feed.json")?.contains("world/hall.jpg") == true)
        try FileManager.default.removeItem(atPath: site.folder + "/Content/world/hall.jpg")
        #expect(try await site.build().isBuilt)
        #expect(try data(site, page).first?["image"] == nil)
        #expect(site.page(page)?.contains("og:image") == false)
        #expect(site.page("feed.json")?.contains("world/hall.jpg") == false)
    }

    @Test func `a drawing is no picture for a card`() async throws {
        let site = try site("title: Talks\nimage: hall.svg", "-- Content/world/hall.svg --\n<svg/>", language: "de")
        #expect(try await site.build().isBuilt)
        #expect(try data(site, page).first?["image"] as? [String] == ["https://quay.example/daily/world/hall.svg"])
        let html = try #require(site.page(page))
        #expect(!html.contains("og:image"))
        #expect(html.contains("twitter:card\" content=\"summary\""))
        #expect(!html.contains("og:locale"))
    }

    @Test func `a long summary is cut for descriptions`() async throws {
        let long = String(repeating: "word after word ", count: 40)
        let site = try site("title: Talks\nsummary: \(long)")
        #expect(try await site.build().isBuilt)
        let text = try #require(try data(site, page).first?["description"] as? String)
        #expect(text.count <= 300)
        #expect(text.hasSuffix(" word…") || text.hasSuffix(" after…"))
        #expect(site.page("world/index.html")?.contains(long.dropLast()) == true)
    }

    @Test func `lists say what they are, and pages that lead nowhere say nothing`() async throws {
        let site = try site("title: Talks\ntopics: [Danube]")
        #expect(try await site.build().isBuilt)
        let front = try data(site, "index.html")
        #expect(front.map { $0["@type"] as? String } == ["WebSite"])
        #expect((front[0]["publisher"] as? [String: String])?["name"] == "The \"Quay\" & <Harbour>")
        for list in ["world", "topics", "topics/danube", "editions", "editions/2026-11-18", "archive", "archive/2026"] {
            let objects = try data(site, "\(list)/index.html")
            #expect(objects.map { $0["@type"] as? String } == ["CollectionPage", "BreadcrumbList"])
            #expect(objects[0]["url"] as? String == "https://quay.example/daily/\(list)/")
        }
        #expect(site.page("404.html")?.contains("<script") == false)
    }
}
