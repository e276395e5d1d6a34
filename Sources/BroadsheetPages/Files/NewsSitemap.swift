import BroadsheetModel

/// The newest articles for news searches. Source: Google's description of news sitemaps.
///
/// It is the only file that a later build changes although nothing was written: articles leave it after two days.
struct NewsSitemap {
    let plan: SitePlan

    static let route = Route.file("sitemap-news.xml")
    /// Such a file may name as many.
    private static let mostArticles = 1_000
    private static let seconds = 48 * 3_600

    /// Positions of the articles of the two days before the site's time, newest first.
    static func articles(of site: Site) -> [Int] {
        let end = site.now.secondsSince1970
        let from = end - seconds
        // Articles lie in the order of days; an article's own time may be on another day than its edition's.
        let near = site.articles.indices.prefix {
            site.articles[$0].published.day.daysSince1970 >= site.now.day.daysSince1970 - 4
        }
        return Array(
            near.filter {
                guard site.articles[$0].withdrawal == nil else { return false }
                let date = site.articles[$0].date
                return date.secondsSince1970 >= from && (date.secondsSince1970 <= end || date.day == site.now.day)
            }
            .sorted { (site.articles[$1].date, $0) < (site.articles[$0].date, $1) }
            .prefix(mostArticles))
    }

    func bytes() -> [UInt8] {
        let site = plan.site
        let base = site.configuration.baseURL
        var xml = XML()
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        xml.raw(" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n")
        for index in plan.news {
            let article = site.articles[index]
            xml.raw("<url>\n")
            xml.element("loc", base.link(site.routes[index]))
            xml.raw("<news:news>\n<news:publication>\n")
            xml.element("news:name", site.configuration.title)
            xml.element("news:language", NewsSitemap.language(article.language ?? site.configuration.language))
            xml.raw("</news:publication>\n")
            xml.element("news:publication_date", article.date.hasTime ? article.date.iso : article.date.day.iso)
            xml.element("news:title", article.title)
            xml.raw("</news:news>\n</url>\n")
        }
        xml.raw("</urlset>\n")
        return xml.bytes
    }

    /// A language as news sitemaps name it: two or three letters, but Chinese by its script.
    static func language(_ tag: String) -> String {
        let parts = tag.lowercased().split(separator: "-")
        guard parts.first == "zh" else { return parts.first.map(String.init) ?? "en" }
        return parts.contains { ["tw", "hk", "mo", "hant"].contains($0) } ? "zh-tw" : "zh-cn"
    }
}
