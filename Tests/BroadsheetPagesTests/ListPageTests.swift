import Testing

@testable import BroadsheetPages

@Suite struct ListPageTests {
    @Test(arguments: [0, 1, 49, 50, 99, 100, 101, 149, 150, 151, 1_000, 1_234])
    func `every article is on exactly one page`(count: Int) {
        let pages = ListPage.pages(count: count, size: 50)
        let shown = pages.flatMap { Array($0.range) }.sorted()
        #expect(shown == Array(0..<count))
        #expect(pages.first?.number == nil)
        #expect(pages.first.map { $0.range.count < 100 } == true)
        #expect(pages.dropFirst().allSatisfy { $0.range.count == 50 })
    }

    @Test func `an archive page shows the same articles however many follow`() {
        // Positions count from the newest; seen from the oldest they stay.
        func fromOldest(_ count: Int) -> [[Int]] {
            ListPage.pages(count: count, size: 50).dropFirst().map { page in page.range.map { count - 1 - $0 } }
        }
        let before = fromOldest(349)
        let after = fromOldest(401)
        #expect(before.count == 5)
        #expect(Array(after.prefix(before.count)) == before)
    }
}
