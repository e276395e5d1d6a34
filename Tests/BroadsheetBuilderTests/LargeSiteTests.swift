import Foundation
import Testing

/// What must hold of a site with hundreds of articles, long lists and many topics.
@Suite struct LargeSiteTests {
    private static let sections = ["World", "Science", "Culture"]

    /// 240 articles over 60 days, five topics each; four have the same day, and nothing but their files tells their order.
    private func site() throws -> TestSite {
        let site = try TestSite()
        try site.write(
            "broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\npageSize = 5\n[feeds]\nitems = 10\n")
        for number in 0..<240 { try add(number, day: LawArticle.day(number / 4 - 65), to: site) }
        return site
    }

    private func add(_ number: Int, day: String, to site: TestSite) throws {
        let section = LargeSiteTests.sections[number % 3]
        let topics = (0..<5).map { "Topic \((number * 7 + $0 * 5) % 23)" }.joined(separator: ", ")
        try site.write(
            "Content/\(section.lowercased())/\(day)-story-\(number).md",
            """
            ---
            title: "Story \(number)"
            section: \(section)
            topics: [\(topics)]
            ---

            The text of story \(number), which nobody has written.

            """)
    }

    @Test(arguments: [0, -40])
    func `one more article changes at most forty files`(daysBack: Int) async throws {
        let site = try site()
        #expect(try await site.build().isBuilt)
        let before = try site.output()
        try add(1000, day: LawArticle.day(daysBack), to: site)
        let written = try #require(try await site.build().written)
        let after = try site.output()
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
        #expect(changed.contains { $0.contains("story-1000") })
        #expect(written.added + written.changed + written.deleted == changed.count)
        // An article among the old ones moves the lists behind it; today's must not.
        if daysBack == 0 { #expect(changed.count <= 40, "\(changed.joined(separator: "\n"))") }
        print("one more article of \(-daysBack) days ago: \(changed.count) of \(after.count) files")
    }

    @Test func `one worker and many give the same bytes in a large site`() async throws {
        let site = try site()
        _ = try await site.build { $0.jobs = 1 }
        _ = try await site.build {
            $0.jobs = 7
            $0.output = site.folder + "/Other"
        }
        let (one, many) = (try site.output(), try site.output("Other"))
        let different = Set(one.keys).union(many.keys).filter { one[$0] != many[$0] }.sorted()
        #expect(different == [])
    }
}
