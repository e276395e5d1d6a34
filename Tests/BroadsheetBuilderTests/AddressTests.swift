import Testing

@Suite struct AddressTests {
    @Test func `files of one name and day are numbered, and none is lost`() async throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/world/a/2026-09-20-update.md --
            # First

            Text.
            -- Content/world/b/2026-09-20-update.md --
            # Second

            Text.
            """)
        let report = try await site.build()
        #expect(report.isBuilt)
        #expect(report.diagnostics.map(\.id) == [.routeNumbered])
        #expect(site.page("world/2026/09/20/update/index.html")?.contains("First") == true)
        #expect(site.page("world/2026/09/20/update-2/index.html")?.contains("Second") == true)
    }

    @Test func `articles of one name are numbered without gaps, also where one has such a number as its own`()
        async throws
    {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/2026-09-20-evening.txt --
            Ferry sails again 7

            It is the seventh. The wind was fair.

            \(String(repeating: "Ferry sails again\n\nIt sailed at noon. The wind was fair.\n\n", count: 40))
            """)
        let report = try await site.build()
        // The first has its name, the one in the place of the seventh the number behind it, and so on.
        #expect(report.diagnostics.count { $0.id == .routeNumbered } == 39)
        for number in 2...41 {
            #expect(site.page("2026/09/20/ferry-sails-again-\(number)/index.html") != nil)
        }
        #expect(site.page("2026/09/20/ferry-sails-again-42/index.html") == nil)
        #expect(site.page("2026/09/20/ferry-sails-again-7/index.html")?.contains("It is the seventh") == true)
    }

    @Test func `a section with the name of a page of the site's own steps aside`() async throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/archive/2026-09-20-old.md --
            # Old

            Text.
            """)
        let report = try await site.build { $0.isStrict = true }
        #expect(report.isBuilt)
        #expect(site.page("archive-section/2026/09/20/old/index.html")?.contains("Old") == true)
        #expect(site.page("archive/2026/09/index.html")?.contains("Old") == true)
    }

    @Test func `two typed addresses that meet are an error with both places`() async throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/a.md --
            ---
            title: One
            date: 2026-09-20
            slug: same
            ---

            Text.
            -- Content/b.md --
            ---
            title: Two
            date: 2026-09-20
            slug: Same
            ---

            Text.
            """)
        let report = try await site.build()
        #expect(!report.isBuilt)
        let problem = try #require(report.diagnostics.first)
        #expect(problem.id == .routeCollision)
        #expect(
            Set([problem.location?.path, problem.related.first?.location.path]) == ["Content/a.md", "Content/b.md"])
    }
}
