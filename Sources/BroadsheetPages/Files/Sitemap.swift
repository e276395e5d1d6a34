import BroadsheetModel

/// The lists of all pages for search engines. Source: the protocol of sitemaps.org.
struct Sitemap {
    let plan: SitePlan

    private var base: BaseURL { plan.site.configuration.baseURL }

    /// The list of the lists.
    func index() -> [UInt8] {
        var xml = XML()
        xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for file in plan.sitemaps {
            xml.raw("<sitemap>")
            location(file.route, file.lastChange, into: &xml)
            xml.raw("</sitemap>\n")
        }
        xml.raw("</sitemapindex>\n")
        return xml.bytes
    }

    func bytes(_ file: SitemapFile) -> [UInt8] {
        var xml = XML()
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        let hasTranslations = plan.listed[file.pages].contains { !translations($0).isEmpty }
        if hasTranslations { xml.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
        xml.raw(">\n")
        for index in plan.listed[file.pages] {
            xml.raw("<url>")
            location(plan.pages[index].route, lastChange(plan.pages[index].kind), into: &xml)
            for other in translations(index) {
                xml.raw("<xhtml:link rel=\"alternate\" hreflang=\"")
                xml.text(plan.site.language(ofArticle: other))
                xml.raw("\" href=\"")
                xml.text(base.link(plan.site.routes[other]))
                xml.raw("\"/>")
            }
            xml.raw("</url>\n")
        }
        xml.raw("</urlset>\n")
        return xml.bytes
    }

    /// The article of a page with its translations.
    private func translations(_ index: Int) -> [Int] {
        guard !plan.site.translations.isEmpty, case .article(let article) = plan.pages[index].kind else { return [] }
        return plan.site.translations.of(article)
    }

    private func location(_ route: Route, _ lastChange: Timestamp?, into xml: inout XML) {
        xml.raw("<loc>")
        xml.text(base.link(route))
        xml.raw("</loc>")
        guard let lastChange else { return }
        xml.raw("<lastmod>")
        xml.text(lastChange.hasTime ? lastChange.iso : lastChange.day.iso)
        xml.raw("</lastmod>")
    }

    /// When what a page shows was last changed; only for articles, since lists change with the whole site.
    private func lastChange(_ kind: PageKind) -> Timestamp? {
        guard case .article(let index) = kind else { return nil }
        return plan.site.articles[index].updated ?? plan.site.articles[index].date
    }
}
