import BroadsheetDiagnostics
import BroadsheetModel

/// Decides on every file of a site before one is rendered.
///
/// Two pages on one route, and links to nothing, are found here, before a byte is written.
public struct SitePlanner: Sendable {
    let theme: Theme
    /// What tells this program from others, which may render the same page differently.
    let program: Fingerprint
    let width: Int

    /// A planner of sites shown with a theme, by a program with this fingerprint; `width` pages are worked on at a time.
    public init(theme: Theme, program: Fingerprint, width: Int) {
        self.theme = theme
        self.program = program
        self.width = width
    }

    /// The pages of a site; `known` is what an earlier plan was found to be.
    public func plan(_ site: Site, known: PlanChecks? = nil) async -> Diagnosed<SitePlan> {
        let months = SitePlanner.months(of: site)
        let pages = slots(site, months)
        let listed = SitePlanner.listed(pages)
        let all = pages + SitePlanner.sitemaps(listed: listed.count)
        async let checked = check(site, all, known)
        let fingerprints = await PageFingerprints(
            site: site, theme: theme, months: months, program: program, pages: all, listed: listed, width: width)
        let planned = await parallelMap(all.count, width: width) { run in
            run.map {
                PagePlan(route: all[$0].route, kind: all[$0].kind, fingerprint: fingerprints.fingerprint(of: all[$0]))
            }
        }
        let (problems, checks) = await checked
        return Diagnosed(
            SitePlan(site: site, pages: planned, listed: listed, months: months, checks: checks), problems)
    }

    /// The problems of pages as a whole; and that there are none.
    private func check(_ site: Site, _ pages: [PageSlot], _ known: PlanChecks?) -> ([Diagnostic], PlanChecks?) {
        let checks = PlanChecks(site: site, pages: pages)
        guard checks != known else { return ([], checks) }
        let routes = checks.routes == known?.routes ? [] : RouteCheck(site: site, pages: pages).diagnostics()
        let links = LinkCheck(site: site, pages: pages).diagnostics()
        return (routes + links, routes.isEmpty && links.isEmpty ? checks : nil)
    }

    /// All pages but the sitemaps.
    private func slots(_ site: Site, _ months: [ArchiveMonth]) -> [PageSlot] {
        var pages: [PageSlot] = []
        pages.reserveCapacity(site.articles.count + 2 * (site.topics.count + site.editions.count) + 64)
        func add(_ route: Route, _ kind: PageKind) { pages.append(PageSlot(route: route, kind: kind)) }
        for index in theme.assets.indices { add(theme.assets[index].route, .asset(index)) }
        for index in site.files.indices { add(site.files[index].route, .copy(index)) }
        for index in site.articles.indices { add(site.routes[index], .article(index)) }
        add(.root, .front)
        let size = site.configuration.pageSize
        for (index, section) in site.sections.enumerated() {
            for page in ListPage.pages(count: section.articles.count, size: size) {
                add(SitePlanner.route(of: page, in: section.route), .section(index, page))
            }
            add(section.route.file("feed.xml"), .sectionFeed(index))
        }
        add(.folder("topics"), .topics)
        for (index, topic) in site.topics.enumerated() {
            for page in ListPage.pages(count: topic.articles.count, size: size) {
                add(SitePlanner.route(of: page, in: topic.route), .topic(index, page))
            }
        }
        add(.folder("editions"), .editions)
        for index in site.editions.indices { add(site.editions[index].route, .edition(index)) }
        if let latest = site.editions.first { add(.folder("latest"), .redirect(latest.route)) }
        add(.folder("archive"), .archive)
        for year in uniqued(months.map(\.year)) { add(SitePlanner.archive(year), .archiveYear(year)) }
        for month in months { add(SitePlanner.archive(month), .month(month)) }
        for index in site.articles.indices {
            for alias in site.articles[index].aliases where alias != site.routes[index] {
                add(alias, .redirect(site.routes[index]))
            }
        }
        add(.file("404.html"), .notFound)
        add(.file("feed.xml"), .siteFeed)
        add(.file("robots.txt"), .robots)

        return pages
    }

    static func route(of page: ListPage, in folder: Route) -> Route {
        page.number.map { folder.folder("page", String($0)) } ?? folder
    }

    static func archive(_ year: Int) -> Route { .folder("archive", fourDigits(year)) }

    static func archive(_ month: ArchiveMonth) -> Route {
        archive(month.year).folder(month.month < 10 ? "0\(month.month)" : String(month.month))
    }

    private static func fourDigits(_ year: Int) -> String {
        String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    }

    private static func months(of site: Site) -> [ArchiveMonth] {
        var months: [ArchiveMonth] = []
        var start = 0
        let articles = site.articles
        while start < articles.count {
            let day = articles[start].published.day
            var end = start + 1
            while end < articles.count, articles[end].published.day.month == day.month,
                articles[end].published.day.year == day.year
            {
                end += 1
            }
            months.append(ArchiveMonth(year: day.year, month: day.month, articles: start..<end))
            start = end
        }
        return months
    }

    /// Lists first, then articles from the oldest, so that a new article changes the last sitemap only.
    private static func listed(_ pages: [PageSlot]) -> [Int] {
        let listed = pages.indices.filter { pages[$0].kind.isListed }
        let isArticle = { (index: Int) in
            if case .article = pages[index].kind { true } else { false }
        }
        return listed.filter { !isArticle($0) } + listed.filter(isArticle).reversed()
    }

    /// A sitemap may name 50,000 pages (sitemaps.org); more are split into parts of 20,000.
    private static func sitemaps(listed: Int) -> [PageSlot] {
        let size = 20_000
        guard listed > size else { return [PageSlot(route: .file("sitemap.xml"), kind: .sitemap(.all))] }
        let count = (listed + size - 1) / size
        return [PageSlot(route: .file("sitemap.xml"), kind: .sitemap(.index(count: count)))]
            + (1...count).map { number in
                PageSlot(
                    route: .file("sitemap-\(number).xml"),
                    kind: .sitemap(.part((number - 1) * size..<min(listed, number * size))))
            }
    }
}

/// The elements without repetitions, in their order.
func uniqued<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
