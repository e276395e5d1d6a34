import BroadsheetDiagnostics
import BroadsheetModel
import Foundation
import Testing

/// Real digests build as they are, and the facts that are known of them hold.
@Suite struct CorporaTests {
    /// A site whose content is a folder of the shared data.
    private func site(_ folder: String, _ more: String = "") throws -> TestSite? {
        guard let path = try Folders.shared("corpora/" + folder) else { return nil }
        let site = try TestSite()
        try site.write(
            "broadsheet.toml",
            "title = \"Corpus\"\nbaseURL = \"https://corpus.example/\"\ncontent = \"\(path)\"\n" + more)
        return site
    }

    private func perYear(_ articles: [Article]) -> [Int: Int] {
        Dictionary(grouping: articles, by: \.date.day.year).mapValues(\.count)
    }

    @Test func `last week in kubernetes development`() async throws {
        guard let site = try site("lwkd/_posts") else { return }
        let report = try await site.build()
        #expect(report.isBuilt)
        let loaded = try await site.load()
        let articles = loaded.value.articles
        #expect(articles.count == 386)
        #expect(Set(articles.map(\.title)).count == 386)
        #expect(articles.first?.date.day.iso == "2026-08-20")
        #expect(articles.first?.title == "Week Ending August 16, 2026")
        #expect(articles.last?.date.day.iso == "2018-01-14")
        #expect(articles.last?.title == "Week Ending January 14, 2018")
        #expect(
            perYear(articles) == [
                2018: 41, 2019: 39, 2020: 44, 2021: 47, 2022: 45, 2023: 46, 2024: 47, 2025: 46, 2026: 31,
            ])
        let badDates = loaded.diagnostics.filter { $0.id == .frontMatterBadDate }
        #expect(
            badDates.compactMap(\.location?.path).map { $0.suffix(20) } == [
                "2022-02-27-update.md", "2024-04-14-update.md",
            ])
        #expect(Set(loaded.value.routes).count == 386)
    }

    @Test func `swift weekly brief`() async throws {
        guard let site = try site("swift-weekly-brief/_posts") else { return }
        let report = try await site.build()
        #expect(report.isBuilt)
        let articles = try await site.load().value.articles
        #expect(articles.count == 202)
        #expect(Set(articles.map(\.title)).count == 202)
        #expect(articles.allSatisfy { !$0.title.hasPrefix("!") })
        #expect(articles.first?.title == "Issue #201")
        #expect(articles.first?.date.day.iso == "2022-06-22")
        #expect(articles.last?.date.day.iso == "2015-12-06")
        #expect(Set(articles.flatMap(\.authors)).count == 11)
        #expect(
            perYear(articles) == [2015: 4, 2016: 47, 2017: 49, 2018: 25, 2019: 26, 2020: 25, 2021: 25, 2022: 1])
    }

    @Test func `wikinews of 2019`() async throws {
        guard let site = try site("wikinews-2019/articles") else { return }
        let report = try await site.build()
        #expect(report.isBuilt)
        let articles = try await site.load().value.articles
        #expect(articles.count == 171)
        #expect(Set(articles.map(\.title)).count == 171)
        #expect(perYear(articles) == [2019: 171])
        #expect(articles.first?.title == "Radio host Don Imus dies aged 79")
        #expect(articles.last?.date.day.iso == "2019-01-04")
        #expect(Set(articles.map(\.date.day.month)).count == 12)
        // The first paragraph of each is only its date.
        #expect(articles.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(", 2019") })
        #expect(articles.allSatisfy { $0.sources.first?.url?.hasPrefix("http") == true })
    }
}
