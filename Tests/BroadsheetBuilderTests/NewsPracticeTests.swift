import BroadsheetBuilder
import Foundation
import Testing

/// Authors, series, corrections, older addresses, embargoes and expiry, from the text to the pages.
@Suite struct NewsPracticeTests {
    private let head = """
        -- broadsheet.toml --
        title = "T"
        baseURL = "https://t.example/"
        id = "t.example,2026"
        pageSize = 3
        """

    private func article(_ name: String, _ lines: String) -> String {
        "---\ntitle: Story \(name)\n\(lines)\n---\n\nThe text of \(name).\n"
    }

    /// The files that one more file in the content folder changes.
    private func changes(_ site: TestSite, _ path: String, _ text: String) async throws -> Set<String> {
        #expect(try await site.build().isBuilt)
        let before = try site.output()
        try site.write(path, text)
        #expect(try await site.build().isBuilt)
        let after = try site.output()
        let clean = try await site.build { $0.startsAnew = true }
        #expect(clean.isBuilt)
        #expect(try site.output() == after)
        return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    }

    // MARK: - Authors

    @Test func `without authors there are no pages of authors and no way to them`() async throws {
        let site = try InlineSite(head)
        try site.write("Content/world/a.md", article("a", "date: 2026-09-01"))
        _ = try await site.build()
        let names = try site.output().keys
        #expect(!names.contains { $0.hasPrefix("authors") || $0.hasPrefix("series") || $0.hasPrefix("corrections") })
        let front = try #require(site.page("index.html"))
        for word in ["/authors/", "/series/", "/corrections/"] { #expect(!front.contains(word)) }
    }

    @Test func `an author's archive pages stay as they are when news arrives`() async throws {
        let site = try InlineSite(head)
        for number in 1...7 {
            try site.write(
                "Content/world/\(number).md", article("\(number)", "date: 2026-09-0\(number)\nauthor: Ada Moss"))
        }
        let changed = try await changes(site, "Content/world/8.md", article("8", "date: 2026-09-08\nauthor: Ada Moss"))
        #expect(site.page("authors/ada-moss/page/1/index.html")?.contains("Story 3") == true)
        #expect(changed.contains("authors/ada-moss/index.html"))
        #expect(!changed.contains("authors/ada-moss/page/1/index.html"))
        // The new article leads to an older one, which leads back.
        #expect(
            Set(changed.filter { $0.hasPrefix("world/2026/") }) == [
                "world/2026/09/07/7/index.html", "world/2026/09/08/8/index.html",
            ])
    }

    @Test func `a table in front matter gives an author's page, and an alias of the editor's joins names`() async throws
    {
        let site = try InlineSite(
            head + "\n[authors.\"Ada Moss\"]\naliases = [\"A. Moss\"]\ndescription = \"Writes on <b>boats</b>.\"\n")
        try site.write(
            "Content/world/a.md",
            article(
                "a",
                "date: 2026-09-01\nauthors:\n  - name: A. Moss\n  - {name: Ben Rye, url: \"https://rye.example/\", email: ben@rye.example}\n  - {name: Cy Oak, url: \"javascript:alert(1)\"}"
            ))
        try site.write("Content/world/b.md", article("b", "date: 2026-09-02\nauthor: Ada Moss"))
        let report = try await site.build()
        #expect(report.diagnostics.isEmpty)
        let ada = try #require(site.page("authors/ada-moss/index.html"))
        #expect(ada.contains("Writes on &lt;b&gt;boats&lt;/b&gt;."))
        #expect(ada.contains("Story a") && ada.contains("Story b"))
        let ben = try #require(site.page("authors/ben-rye/index.html"))
        #expect(ben.contains("href=\"https://rye.example/\"") && ben.contains("href=\"mailto:ben@rye.example\""))
        #expect(site.page("authors/cy-oak/index.html")?.contains("javascript") == false)
        let page = try #require(site.page("world/2026/09/01/a/index.html"))
        #expect(
            page.contains(
                "<a rel=\"author\" href=\"/authors/ada-moss/\">A. Moss</a>, <a rel=\"author\" href=\"/authors/ben-rye/\">Ben Rye</a>"
            ))
        #expect(page.contains(#"{"@type":"Person","name":"Ben Rye","url":"https://t.example/authors/ben-rye/"}"#))
        #expect(
            site.page("feed.xml")?.contains("<name>Ben Rye</name>\n<uri>https://t.example/authors/ben-rye/</uri>")
                == true)
    }

    // MARK: - Series

    @Test func `a new part changes the page of the part before it and no other`() async throws {
        let site = try InlineSite(head)
        for number in 1...4 {
            // Each in a section of its own, where no neighbour changes.
            try site.write(
                "Content/s\(number)/\(number).md", article("\(number)", "date: 2026-09-0\(number)\nseries: The lamp"))
        }
        let changed = try await changes(
            site, "Content/s1/5.md", article("5", "date: 2026-09-05\nseries: The lamp"))
        let parts = changed.filter { $0.contains("/2026/09/0") && $0.hasPrefix("s") }
        #expect(parts == ["s4/2026/09/04/4/index.html", "s1/2026/09/05/5/index.html", "s1/2026/09/01/1/index.html"])
        let fourth = try #require(site.page("s4/2026/09/04/4/index.html"))
        #expect(fourth.contains("Part 4 of The lamp"))
        #expect(fourth.contains("<a rel=\"next\" href=\"/s1/2026/09/05/5/\">Story 5</a>"))
        #expect(fourth.contains("<a rel=\"prev\" href=\"/s3/2026/09/03/3/\">Story 3</a>"))
        #expect(fourth.contains(#""isPartOf":[{"@type":"CreativeWorkSeries","name":"The lamp""#))
    }

    @Test func `parts keep their numbers when one expires or is withdrawn`() async throws {
        let site = try InlineSite(head)
        try site.write("Content/w/1.md", article("1", "date: 2026-09-01\nseries: The lamp\nexpiryDate: 2026-10-01"))
        try site.write("Content/w/2.md", article("2", "date: 2026-09-02\nseries: The lamp\nwithdrawn: 2026-10-01"))
        try site.write("Content/w/3.md", article("3", "date: 2026-09-03\nseries: [The lamp, Winter]"))
        _ = try await site.build()
        let third = try #require(site.page("w/2026/09/03/3/index.html"))
        #expect(third.contains("Part 3 of The lamp") && third.contains("Part 1 of Winter"))
        #expect(!third.contains("rel=\"prev\" href=\"/w/2026/09/02"))
        let series = try #require(site.page("series/the-lamp/index.html"))
        #expect(series.contains("Part 2") && series.contains("Withdrawn article") && !series.contains("Story 2"))
    }

    // MARK: - Corrections

    @Test func `archive pages of corrections stay as they are when there is a new one`() async throws {
        let site = try InlineSite(head)
        for number in 1...7 {
            try site.write(
                "Content/world/\(number).md",
                article("\(number)", "date: 2026-09-0\(number)\ncorrection: 2026-10-0\(number) Mistake \(number)"))
        }
        let changed = try await changes(
            site, "Content/world/1.md",
            article("1", "date: 2026-09-01\ncorrections: [2026-10-01 Mistake 1, 2026-10-08 Mistake 8]"))
        #expect(site.page("corrections/page/1/index.html")?.contains("Mistake 3") == true)
        #expect(!changed.contains("corrections/page/1/index.html"))
        let own = try #require(site.page("corrections/index.html"))
        #expect(try #require(own.firstRange(of: "Mistake 8")).lowerBound < own.firstRange(of: "Mistake 7")!.lowerBound)
        let page = try #require(site.page("world/2026/09/01/1/index.html"))
        #expect(page.contains(#""dateModified":"2026-10-08T00:00:00Z""#))
        #expect(
            page.contains(#"{"@type":"CorrectionComment","text":"Mistake 8","datePublished":"2026-10-08T00:00:00Z"}"#))
        #expect(site.page("sitemap-2026.xml")?.contains("/1/</loc><lastmod>2026-10-08</lastmod>") == true)
        #expect(site.page("feed.xml")?.contains("<updated>2026-10-08T00:00:00Z</updated>") == true)
    }

    // MARK: - Older addresses, embargo, expiry

    private let timed = """
        -- Content/2026-11-18-news.txt --
        World

        A story that was moved

        Alias: /old/moved/, /older/moved.html

        Everybody who knows the old address of this story comes to the new one without noticing it.

        A story under embargo

        Embargo: 2026-11-19 12:00

        What stands here may be read from noon on the next day, and not an hour before that moment.

        A story for a while

        Expires: 2026-11-20

        What stands here may be read for two days, and on the third nobody will find it any more here.
        -- Content/world/embargo.md --
        ---
        title: Markdown under embargo
        date: 2026-11-18
        publishDate: 2026-11-19T12:00:00Z
        aliases: [/old/embargo/]
        ---

        Noon text.
        -- Content/world/while.md --
        ---
        title: Markdown for a while
        date: 2026-11-18
        expiryDate: 2026-11-20
        aliases: /old/while/
        ---

        While text.
        """

    @Test func `older addresses lead on, from digest text as from Markdown`() async throws {
        let site = try InlineSite(head + "\n" + timed)
        let report = try await site.build { $0.now = 1_795_089_600 }
        #expect(report.diagnostics.isEmpty)
        for (old, new) in [
            ("old/moved/index.html", "world/2026/11/18/a-story-that-was-moved"),
            ("older/moved.html", "world/2026/11/18/a-story-that-was-moved"),
            ("old/while/index.html", "world/2026/11/18/while"),
        ] {
            let page = try #require(site.page(old))
            #expect(page.contains("url=/\(new)/"))
            #expect(site.page("\(new)/index.html") != nil)
        }
    }

    @Test func `embargo and expiry hold articles back everywhere, and time alone shows or takes them`() async throws {
        let site = try InlineSite(head + "\n" + timed)
        // 2026-11-19 at 11:59, 12:00 and 23:59; 2026-11-20 at 00:00.
        let noon = TestSite.now - 86_400
        for (now, embargoed, expired) in [
            (noon - 60, true, false), (noon, false, false), (noon + 43_140, false, false), (noon + 43_200, false, true),
            (noon - 60, true, false),
        ] {
            let report = try await site.build { $0.now = now }
            let held = Set(report.heldBack.map { "\($0.state.rawValue): \($0.title)" })
            var wanted: Set<String> = []
            if embargoed { wanted = ["future: A story under embargo", "future: Markdown under embargo"] }
            if expired { wanted = ["expired: A story for a while", "expired: Markdown for a while"] }
            #expect(held == wanted)
            let remembered = try site.output()
            let all = remembered.values.map { String(decoding: $0, as: UTF8.self) }.joined()
            for text in ["noon on the next day", "Noon text", "under embargo", "old/embargo"] {
                #expect(all.contains(text) != embargoed || text == "old/embargo")
            }
            for text in ["may be read for two days", "While text", "for a while"] {
                #expect(all.contains(text) != expired)
            }
            let isThere = remembered["old/embargo/index.html"] != nil
            #expect(isThere != embargoed)
            let news = try #require(site.page("sitemap-news.xml"))
            #expect(news.contains("embargo") != embargoed)
            #expect(news.contains("for a while") != expired)
            _ = try await site.build {
                $0.now = now
                $0.startsAnew = true
            }
            #expect(try site.output() == remembered)
        }
    }

    @Test func `a digest under embargo is held back as a whole`() async throws {
        let site = try InlineSite(
            head + """

                -- Content/2026-11-18-news.txt --
                The T

                18 November 2026

                Embargo: 2026-11-25

                Good evening, this is what happened.

                World

                A story under embargo

                What stands here may be read from noon on the next day, and not an hour before that moment.
                """)
        let report = try await site.build()
        #expect(report.heldBack.map(\.state) == [.future])
        let all = try site.output().values.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(!all.contains("Good evening") && !all.contains("under embargo"))
    }
}
