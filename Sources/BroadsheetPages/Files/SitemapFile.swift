import BroadsheetModel

/// A file that names pages for search engines, and when one of them was last changed.
struct SitemapFile: Sendable {
    let route: Route
    /// A run of the pages that search engines are told of.
    let pages: Range<Int>
    let lastChange: Timestamp?
}

/// Divides the pages of a site among sitemaps so that news changes few of them: the lists, then each year's articles.
struct SitemapDivision: Sendable {
    /// A sitemap may name 50,000 pages (sitemaps.org).
    static let mostPages = 20_000

    /// Positions of the pages that search engines are told of: lists, then articles from the oldest.
    let listed: [Int]
    let files: [SitemapFile]

    init(site: Site, pages: [PageSlot]) {
        var lists: [Int] = []
        var articles: [Int] = []
        for index in pages.indices {
            if case .article = pages[index].kind {
                articles.append(index)
            } else if pages[index].kind.isListed {
                lists.append(index)
            }
        }
        articles.reverse()
        listed = lists + articles
        // What the lists show changes with every edition.
        let edition = site.editions.first.map { Timestamp(day: $0.day) }
        var files = SitemapDivision.files("pages", 0..<lists.count) { _ in edition }
        let article = { (place: Int) -> Article? in
            guard case .article(let index) = pages[articles[place]].kind else { return nil }
            return site.articles[index]
        }
        var start = 0
        while start < articles.count {
            let year = article(start)?.published.day.year
            var end = start + 1
            while end < articles.count, article(end)?.published.day.year == year { end += 1 }
            files += SitemapDivision.files(String(year ?? 0), start..<end) { run in
                run.compactMap { article($0).map { $0.updated ?? $0.date } }.max()
            }.map {
                SitemapFile(
                    route: $0.route,
                    pages: $0.pages.lowerBound + lists.count..<$0.pages.upperBound + lists.count,
                    lastChange: $0.lastChange)
            }
            start = end
        }
        self.files = files
    }

    private static func files(
        _ name: String, _ range: Range<Int>, _ lastChange: (Range<Int>) -> Timestamp?
    ) -> [SitemapFile] {
        stride(from: range.lowerBound, to: range.upperBound, by: mostPages).enumerated().map { number, start in
            let run = start..<min(start + mostPages, range.upperBound)
            return SitemapFile(
                route: .file("sitemap-\(name)\(number == 0 ? "" : "-\(number + 1)").xml"), pages: run,
                lastChange: lastChange(run))
        }
    }
}
