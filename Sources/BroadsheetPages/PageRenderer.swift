import BroadsheetModel
import BroadsheetRenderer

/// Turns plans into the bytes of finished pages.
public struct PageRenderer: Sendable {
    private let plan: SitePlan
    private let theme: Theme
    private let common: CommonContext
    private let neighbours: Neighbours
    private let addresses: Addresses
    /// What the entries of each page kind's lists need to hold.
    private let entryFields: [TemplateName: EntryFields]

    /// A renderer of a site's pages with a theme.
    public init(plan: SitePlan, theme: Theme, bodies: BodyReader) {
        self.plan = plan
        self.theme = theme
        addresses = Addresses(site: plan.site, bodies: bodies)
        common = CommonContext(addresses: addresses, theme: theme)
        neighbours = Neighbours(site: plan.site)
        entryFields = Dictionary(
            uniqueKeysWithValues: TemplateName.allCases.map {
                ($0, EntryFields(usedPaths: theme.templates[$0.rawValue]?.usedPaths ?? []))
            })
    }

    /// Writes the bytes of a page behind those that `buffer` holds.
    ///
    /// Files that are copied as they are have no bytes here: `buffer` stays as it is.
    public func render(_ page: PagePlan, into buffer: inout [UInt8]) throws {
        let site = plan.site
        switch page.kind {
        case .asset(let index): buffer += theme.assets[index].bytes
        case .copy: break
        case .redirect(let target): buffer += Redirect.bytes(to: target, site.configuration)
        case .robots: buffer += robots()
        case .sitemap(let part): buffer += Sitemap(plan: plan).bytes(part)
        case .siteFeed:
            try feed(
                title: site.configuration.title, page: .root, articles: Array(site.articles.indices), at: page.route,
                into: &buffer)
        case .sectionFeed(let index):
            let section = site.sections[index]
            try feed(
                title: "\(section.title) – \(site.configuration.title)", page: section.route,
                articles: section.articles, at: page.route, into: &buffer)
        default: try template(page, into: &buffer)
        }
    }

    private func feed(title: String, page: Route, articles: [Int], at route: Route, into buffer: inout [UInt8]) throws {
        let size = plan.site.configuration.feedSize
        buffer +=
            try AtomFeed(
                site: plan.site, bodies: addresses.bodies, title: title, route: route, page: page,
                articles: articles.prefix(size)
            )
            .bytes()
    }

    private func robots() -> [UInt8] {
        Array("User-agent: *\nAllow: /\n\nSitemap: \(addresses.link(.file("sitemap.xml")))\n".utf8)
    }

    private func template(_ page: PagePlan, into buffer: inout [UInt8]) throws {
        let name = TemplateName(page.kind)
        var addresses = addresses
        addresses.entryFields = entryFields[name] ?? []
        let head = PageHead(plan: plan, addresses: addresses).head(page)
        let record = TemplateRecord(common.values(head) + (try own(page, addresses)))
        theme.templates[name.rawValue]?.render(record, into: &buffer)
    }

    private func own(_ page: PagePlan, _ addresses: Addresses) throws -> [TemplateValue] {
        switch page.kind {
        case .section(let index, let list): try SectionContext.values(index, list, addresses)
        case .article(let index): try ArticleContext.values(index, neighbours: neighbours, addresses)
        case .topics: TopicsContext.values(addresses)
        case .topic(let index, let list): try TopicContext.values(index, list, addresses)
        case .editions: EditionsContext.values(addresses)
        case .edition(let index): EditionContext.values(index, addresses)
        case .archive: ArchiveContext.values(plan.months, addresses)
        case .archiveYear(let year): ArchiveContext.values(plan.months.filter { $0.year == year }, addresses)
        case .month(let month): MonthContext.values(month, in: plan.months, addresses)
        case .notFound: []
        default: FrontContext.values(addresses)
        }
    }
}
