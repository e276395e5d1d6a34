import Foundation
import Testing

/// What search engines are told.
@Suite struct SitemapTests {
    private func site(_ more: String = "") throws -> TestSite {
        try InlineSite(
            """
            -- broadsheet.toml --
            title = "The Quay"
            baseURL = "https://quay.example/daily/"
            -- Content/world/old.md --
            ---
            title: Old news
            date: 2024-05-06
            updated: 2025-01-02T03:04:05Z
            ---

            Text.
            -- Content/world/new.md --
            ---
            title: New <news> & more
            date: 2026-11-19T18:30:00Z
            lang: zh-Hant
            ---

            Text.
            -- Content/world/two-days.md --
            ---
            title: Two days old
            date: 2026-11-18T11:59:59Z
            ---

            Text.
            \(more)
            """)
    }

    @Test func `each year has a sitemap, and the index names them with their last change`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        #expect(
            site.page("sitemap.xml")?.matches(of: /<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/).map {
                "\($0.1) \($0.2)"
            } == [
                "https://quay.example/daily/sitemap-pages.xml 2026-11-19",
                "https://quay.example/daily/sitemap-2024.xml 2025-01-02T03:04:05Z",
                "https://quay.example/daily/sitemap-2026.xml 2026-11-19T18:30:00Z",
            ])
        #expect(site.page("sitemap-2024.xml")?.matches(of: /<url>/).count == 1)
        #expect(site.page("sitemap-2026.xml")?.matches(of: /<url>/).count == 2)
    }

    @Test func `news is what came out in the two days before`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        let news = try #require(site.page("sitemap-news.xml"))
        #expect(
            news.matches(of: /<news:title>(.*?)<\/news:title>/).map { String($0.1) } == ["New &lt;news&gt; &amp; more"])
        #expect(news.contains("<news:language>zh-tw</news:language>"))
        #expect(news.contains("<news:publication_date>2026-11-19T18:30:00Z</news:publication_date>"))
        #expect(try await site.build { $0.now -= 86_400 }.isBuilt)
        #expect(site.page("sitemap-news.xml")?.contains("Two days old") == true)
        #expect(try await site.build { $0.now += 10 * 86_400 }.isBuilt)
        #expect(site.page("sitemap-news.xml")?.contains("<url>") == false)
    }

    @Test func `at most a thousand articles are news`() async throws {
        let site = try site()
        for number in 0..<1_005 {
            let minute = String(number / 60 + 100).dropFirst() + ":" + String(number % 60 + 100).dropFirst()
            try site.write(
                "Content/world/n\(number).md", "---\ntitle: N\(number)\ndate: 2026-11-19T\(minute):00Z\n---\n\nText.\n")
        }
        #expect(try await site.build().isBuilt)
        let news = try #require(site.page("sitemap-news.xml"))
        #expect(news.matches(of: /<news:title>/).count == 1_000)
        #expect(news.contains(">New &lt;"))
        #expect(!news.contains(">N0<"))
        #expect(news.contains(">N1004<"))
    }

    @Test func `robots are told of the sitemaps, unless the site tells them something itself`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        #expect(
            site.page("robots.txt") == """
                User-agent: *
                Allow: /

                Sitemap: https://quay.example/daily/sitemap.xml
                Sitemap: https://quay.example/daily/sitemap-news.xml

                """)
        try site.write("Content/robots.txt", "User-agent: *\nDisallow: /private/\n")
        // A text file of the content is a digest unless it has the name that robots ask for.
        #expect(try await site.build().isBuilt)
        #expect(site.page("robots.txt") == "User-agent: *\nDisallow: /private/\n")
    }

    @Test func `one more article changes one of the sitemaps of years`() async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        let before = try site.output()
        try site.write("Content/world/one-more.md", "---\ntitle: One more\ndate: 2026-11-19T20:00:00Z\n---\n\nText.\n")
        #expect(try await site.build().isBuilt)
        let after = try site.output()
        let changed = after.keys.filter { $0.hasPrefix("sitemap") && before[$0] != after[$0] }.sorted()
        #expect(changed == ["sitemap-2026.xml", "sitemap-news.xml", "sitemap.xml"])
    }
}
