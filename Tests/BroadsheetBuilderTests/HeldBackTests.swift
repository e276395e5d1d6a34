import BroadsheetModel
import Testing

@Suite struct HeldBackTests {
    private let text = """
        -- broadsheet.toml --
        title = "T"
        baseURL = "https://t.example/"
        -- Content/a.md --
        ---
        title: Shown
        date: 2026-09-20
        ---

        Text.
        -- Content/b.md --
        ---
        title: Draft
        date: 2026-09-20
        draft: true
        ---

        SECRETDRAFT
        -- Content/c.md --
        ---
        title: Future
        date: 2027-09-20
        ---

        SECRETFUTURE
        -- Content/d.md --
        ---
        title: Expired
        date: 2026-01-20
        expiryDate: 2026-02-01
        ---

        SECRETEXPIRED
        """

    @Test func `drafts, future and expired articles are held back and named`() async throws {
        let site = try InlineSite(text)
        let report = try await site.build()
        #expect(report.articles == 1)
        #expect(Set(report.heldBack.map(\.state)) == [.draft, .future, .expired])
        let all = try site.output().values.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(!all.contains("SECRET"))
    }

    @Test func `flags show them`() async throws {
        let site = try InlineSite(text)
        let report = try await site.build { $0.alsoShown = [.draft, .future, .expired] }
        #expect(report.articles == 4)
        #expect(report.heldBack.isEmpty)
    }

    @Test func `time passing shows what was of the future`() async throws {
        let site = try InlineSite(text)
        let report = try await site.build { $0.now = TestSite.now + 366 * 86_400 }
        #expect(report.articles == 2)
    }
}
