import BroadsheetDiagnostics
import Foundation
import Testing

@testable import BroadsheetContent

/// Real digests: every head is read, and the facts that are written down about them hold.
@Suite struct CorpusTests {
    private struct Read {
        let path: String
        let head: ArticleHead
        let date: ArticleDate
        let diagnostics: [Diagnostic]
    }

    private func read(_ folder: String) async throws -> [Read] {
        let files = try await ContentScanner(folder: folder, shown: "Content").scan()
        #expect(files.diagnostics.isEmpty)
        let clock = SiteClock(timezone: "UTC")
        return files.value.filter { $0.kind == .markdown }.map { file in
            let text = FileReader().read(file)
            let source = SourceText(path: file.path, bytes: text.value ?? [])
            let frontMatter = FrontMatterReader.read(source)
            let head = ArticleHead.read(frontMatter.value, source)
            let date = ArticleDate.of(
                written: head.value.date, place: FilePlace(relativePath: file.relativePath), file: file, source: source,
                clock: clock)
            return Read(
                path: file.relativePath, head: head.value, date: date.value,
                diagnostics: text.diagnostics + frontMatter.diagnostics + head.diagnostics + date.diagnostics)
        }
    }

    @Test func `lwkd has 386 titles, its dates, and two that do not exist`() async throws {
        guard let folder = SharedFolder.path("corpora/lwkd/_posts") else { return }
        let articles = try await read(folder)
        #expect(articles.count == 386)
        #expect(Set(articles.compactMap(\.head.title?.value)).count == 386)
        #expect(articles.filter { $0.date.origin == .fileName }.count == 8)
        let problems = articles.flatMap(\.diagnostics)
        #expect(problems.map(\.id) == [.frontMatterBadDate, .frontMatterBadDate])
        #expect(problems.map(\.severity) == [.warning, .warning])
        let messages = [
            "the date `2022-02-29 07:10:00 -0000` does not exist", "`2024-04-17 14:4g5:00 -0000` is no date",
        ]
        #expect(problems.map(\.message) == messages)
        let newest = articles.max { $0.date.timestamp < $1.date.timestamp }
        #expect(newest?.head.title?.value == "Week Ending August 16, 2026")
        #expect(newest?.date.timestamp.day.iso == "2026-08-20")
    }

    @Test func `swift-weekly-brief has 202 titles without tags of YAML, dated by file names`() async throws {
        guard let folder = SharedFolder.path("corpora/swift-weekly-brief/_posts") else { return }
        let articles = try await read(folder)
        #expect(articles.count == 202)
        #expect(articles.flatMap(\.diagnostics).isEmpty)
        let titles = articles.compactMap(\.head.title?.value)
        #expect(Set(titles).count == 202)
        #expect(!titles.contains { $0.hasPrefix("!") || $0.hasPrefix("'") })
        #expect(titles.contains("Issue #201"))
        #expect(articles.allSatisfy { $0.date.origin == .fileName })
        #expect(Set(articles.flatMap(\.head.authors)).count == 11)
        let days = articles.map(\.date.timestamp.day).sorted()
        #expect(days.first?.iso == "2015-12-06")
        #expect(days.last?.iso == "2022-06-22")
    }

    @Test func `wikinews-2019 has 171 titles and sources`() async throws {
        guard let folder = SharedFolder.path("corpora/wikinews-2019/articles") else { return }
        let articles = try await read(folder)
        #expect(articles.count == 171)
        #expect(articles.flatMap(\.diagnostics).isEmpty)
        #expect(Set(articles.compactMap(\.head.title?.value)).count == 171)
        #expect(articles.allSatisfy { $0.head.sources.first?.url?.contains("//wiki/") == true })
        #expect(articles.allSatisfy { $0.head.sources.first?.title == "en.wikinews.org" })
        #expect(articles.allSatisfy { $0.date.timestamp.day.year == 2019 })
    }
}
