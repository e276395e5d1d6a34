import BroadsheetDiagnostics
import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct ArticleDateTests {
    private func date(_ written: String?, _ path: String) -> Diagnosed<ArticleDate> {
        let source = SourceText(path: "Content/" + path, text: written ?? "")
        let date = written.map {
            DateReading.written(PlacedValue(content: .text($0, isQuoted: false), range: 0..<$0.utf8.count))
        }
        return ArticleDate.of(
            written: date, place: FilePlace(relativePath: path), file: .named(path), source: source,
            clock: SiteClock(timezone: "UTC"))
    }

    @Test func `the written date comes first, then the file's name, then its folders`() {
        #expect(date("2026-01-02 10:00", "2026/09/20/a.md").value.timestamp.iso == "2026-01-02T10:00:00Z")
        #expect(date(nil, "2026/09/20/2026-09-21-a.md").value.timestamp.iso == "2026-09-21T00:00:00Z")
        #expect(date(nil, "2026/09/20/a.md").value.origin == .folder)
        #expect(date(nil, "2026/09/20/a.md").diagnostics.isEmpty)
    }

    @Test func `without any date the day of the last change is taken, with a warning`() {
        let date = date(nil, "world/a.md")
        #expect(date.value.timestamp.iso == "2026-09-21T00:00:00Z")
        #expect(date.diagnostics.map(\.id) == [.dateMissing])
        #expect(
            date.diagnostics.first?.hint == "write `date: 2026-09-21` into it, or call the file `2026-09-21-a.md`")
    }

    @Test func `a bad date is a warning when the file's name has one, else an error`() {
        let named = date("2024-04-17 14:4g5:00 -0000", "2024-04-14-update.md")
        #expect(named.value.timestamp.iso == "2024-04-14T00:00:00Z")
        #expect(named.diagnostics.map(\.severity) == [.warning])
        let bare = date("2025-02-30", "world/a.md")
        #expect(bare.diagnostics.map(\.id) == [.frontMatterBadDate])
        #expect(bare.diagnostics.map(\.severity) == [.error])
    }

    @Test(arguments: [
        (false, "2026-09-20 11:00", nil, nil, ArticleState.published),
        (false, "2026-09-20", nil, nil, .published), (false, "2026-09-20 13:00", nil, nil, .future),
        (false, "2026-09-21", nil, nil, .future), (true, "2026-09-21", nil, nil, .draft),
        (false, "2026-09-01", "2026-09-22", nil, .future), (false, "2026-09-01", "2026-09-02", nil, .published),
        (false, "2026-09-01", nil, "2026-09-20", .expired), (false, "2026-09-01", nil, "2026-09-21", .published),
        (false, "2026-09-01", nil, "2026-09-20 13:00", .published),
        (false, "2026-09-01", nil, "2026-09-20 12:00", .expired),
    ])
    func `drafts and articles of the future and the past are held back`(
        isDraft: Bool, date: String, publish: String?, expiry: String?, state: ArticleState
    ) throws {
        let clock = SiteClock(timezone: "UTC")
        let time = { (text: String) in clock.timestamp(try DateParser.parse(text)) }
        #expect(
            ArticleSchedule(
                isDraft: isDraft, date: try time(date), publish: try publish.map(time), expiry: try expiry.map(time)
            ).state(at: try time("2026-09-20 12:00")) == state)
    }
}
