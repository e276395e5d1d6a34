import BroadsheetDiagnostics
import Testing

/// `Language:` lines in digest text.
@Suite struct DigestLanguageTagTests {
    @Test func `A language that is none is told with its line`() async throws {
        let site = try InlineSite(
            """
            -- Content/2026-09-20.txt --
            20 September 2026

            World

            Talks begin in Geneva
            Language: the usual one

            Both sides met on Sunday for the first time in a year.

            Talks go on
            Language: de

            Beide Seiten trafen sich am Montag zum zweiten Mal.
            """)
        let loaded = try await site.load()
        #expect(loaded.value.articles.map(\.language) == [nil, "de"])
        let told = loaded.diagnostics.filter { $0.id == .frontMatterWrongType }
        #expect(told.map(\.message) == ["`the usual one` is no language tag, and was left out"])
        #expect(told.map { $0.location?.line } == [6])
    }
}
