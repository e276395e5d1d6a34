import Testing

@testable import BroadsheetPages

@Suite struct MailShorteningTests {
    private func shortening(_ articles: [(blocks: [Int], rank: Int)], wanted: Bool = true) -> MailShortening {
        MailShortening(
            articles: articles.map { .init(blocks: $0.blocks, summary: 20, rank: $0.rank, isWanted: wanted) },
            frame: 100,
            story: 10, headline: 5, notice: 10)
    }

    @Test func `the longest article is shortened first, between two of its parts`() {
        let articles = shortening([([100, 100, 100, 100], 0), ([50], 1), ([100], 2)])
        #expect(articles.forms(limit: 700) == [.whole, .whole, .whole])
        #expect(articles.forms(limit: 679) == [.blocks(3), .whole, .whole])
        #expect(articles.forms(limit: 500) == [.blocks(2), .whole, .whole])
        #expect(articles.forms(limit: 400) == [.blocks(1), .whole, .whole])
    }

    @Test func `an article whose first part is too long has its summary`() {
        #expect(shortening([([500], 0), ([20], 1)]).forms(limit: 300) == [.summary, .whole])
    }

    @Test func `each section keeps the summaries of its first articles`() {
        let articles = shortening((0..<3).flatMap { _ in (0..<4).map { ([300, 300], $0) } })
        let forms = articles.forms(limit: 100 + 12 * 5 + 6 * 35)
        #expect(forms == Array(repeating: [.summary, .summary, .headline, .headline], count: 3).flatMap { $0 })
    }

    @Test func `the last headlines of each section are left out when all else is not enough`() {
        let articles = shortening((0..<100).map { ([300], $0 % 50) })
        let forms = articles.forms(limit: 100 + 20 * 5)
        #expect(forms.filter { $0 == .headline }.count == 20)
        #expect(forms.filter { $0 == .leftOut }.count == 80)
        #expect(articles.forms(limit: 0).allSatisfy { $0 == .leftOut })
    }

    @Test func `a mail of summaries keeps them as long as it can`() {
        let articles = shortening([([100], 0), ([], 1), ([100], 2)], wanted: false)
        #expect(articles.forms(limit: 1_000) == [.summary, .whole, .summary])
    }
}
