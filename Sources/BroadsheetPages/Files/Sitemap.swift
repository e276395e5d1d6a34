import BroadsheetModel

/// The list of all pages for search engines. Source: the protocol of sitemaps.org.
struct Sitemap {
    let plan: SitePlan

    func bytes(_ part: SitemapPart) -> [UInt8] {
        switch part {
        case .all: return urls(plan.listed[...])
        case .part(let range): return urls(plan.listed[range])
        case .index(let count):
            let base = plan.site.configuration.baseURL
            var xml = XML()
            xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
            for number in 1...count {
                xml.raw("<sitemap>")
                xml.element("loc", base.link(.file("sitemap-\(number).xml")))
                xml.raw("</sitemap>\n")
            }
            xml.raw("</sitemapindex>\n")
            return xml.bytes
        }
    }

    private func urls(_ pages: ArraySlice<Int>) -> [UInt8] {
        let base = plan.site.configuration.baseURL
        var xml = XML()
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for index in pages {
            xml.raw("<url><loc>")
            xml.text(base.link(plan.pages[index].route))
            xml.raw("</loc>")
            if let time = lastChange(plan.pages[index].kind) {
                xml.raw("<lastmod>")
                xml.text(time.hasTime ? time.iso : time.day.iso)
                xml.raw("</lastmod>")
            }
            xml.raw("</url>\n")
        }
        xml.raw("</urlset>\n")
        return xml.bytes
    }

    /// When what a page shows was last changed; only for articles, since lists change with the whole site.
    private func lastChange(_ kind: PageKind) -> Timestamp? {
        guard case .article(let index) = kind else { return nil }
        return plan.site.articles[index].updated ?? plan.site.articles[index].date
    }
}
