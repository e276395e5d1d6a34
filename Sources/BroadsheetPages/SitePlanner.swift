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
    ///
    /// Throws when a text that links lead into cannot be read.
    public func plan(_ site: Site, bodies: BodyReader, known: PlanChecks? = nil) async throws -> Diagnosed<SitePlan> {
        let months = SitePlanner.months(of: site)
        let notices = Notice.all(in: site)
        var slots = slots(site, months, notices)
        let division = SitemapDivision(site: site, pages: slots.all)
        slots.all += SitePlanner.sitemaps(division)
        let news = NewsSitemap.articles(of: site)
        let ids = ArticleIDs(site: site)
        let pages = slots
        let routes = await parallelMap(pages.all.count, width: width) { run in
            run.map { Fingerprint(of: pages.all[$0].route.path) }
        }
        let targets = LinkTargets(site: site)
        let fingerprints = await PageFingerprints(
            site: site, targets: targets, theme: theme, months: months, notices: notices, program: program,
            pages: pages,
            division: division, news: news, ids: ids, routes: routes, width: width)
        let links = LinkCheck(site: site, pages: pages.all, targets: targets, bodies: bodies)
        async let checked = check(links, PlanChecks(routes: routes, texts: fingerprints.texts), known)
        let planned = await parallelMap(pages.all.count, width: width) { run in
            run.map {
                PagePlan(
                    route: pages.all[$0].route, kind: pages.all[$0].kind, fingerprint: fingerprints.fingerprint(of: $0))
            }
        }
        let (problems, checks) = try await checked
        return Diagnosed(
            SitePlan(
                site: site, targets: targets, pages: planned, listed: division.listed, sitemaps: division.files,
                news: news,
                months: months, notices: notices, ids: ids, checks: checks),
            problems + ids.diagnostics() + FeedCheck(site: site).diagnostics()
                + SitePictureFile.diagnostics(site))
    }

    /// The problems of pages as a whole; and that there are none.
    private func check(
        _ linkCheck: LinkCheck, _ checks: PlanChecks, _ known: PlanChecks?
    ) throws -> ([Diagnostic], PlanChecks?) {
        guard checks != known else { return ([], checks) }
        let routes =
            checks.routes == known?.routes
            ? [] : RouteCheck(site: linkCheck.site, pages: linkCheck.pages).diagnostics()
        let links = try linkCheck.diagnostics()
        return (routes + links, routes.isEmpty && links.isEmpty ? checks : nil)
    }

    /// All pages but the sitemaps.
    private func slots(_ site: Site, _ months: [ArchiveMonth], _ notices: [Notice]) -> PageSlots {
        var pages: [PageSlot] = []
        pages.reserveCapacity(site.articles.count + 2 * (site.topics.count + site.editions.count) + 64)
        func add(_ route: Route, _ kind: PageKind) { pages.append(PageSlot(route: route, kind: kind)) }
        for index in theme.assets.indices { add(theme.assets[index].route, .asset(index)) }
        for index in site.files.indices { add(site.files[index].route, .copy(index)) }
        let firstArticle = pages.count
        for index in site.articles.indices { add(site.routes[index], .article(index)) }
        for index in site.noticed where site.articles[index].withdrawal != nil {
            pages[firstArticle + index] = PageSlot(route: site.routes[index], kind: .withdrawn(index))
        }
        add(.root, .front)
        let size = site.configuration.pageSize
        for (index, section) in site.sections.enumerated() {
            for page in ListPage.pages(count: section.articles.count, size: size) {
                add(SitePlanner.route(of: page, in: section.route), .section(index, page))
            }
        }
        add(.folder("topics"), .topics)
        for (index, topic) in site.topics.enumerated() where topic.hasPage {
            for page in ListPage.pages(count: topic.articles.count, size: size) {
                add(SitePlanner.route(of: page, in: topic.route), .topic(index, page))
            }
        }
        addNames(of: site, notices, add)
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
        for alias in site.topicAliases where site.topics[alias.topic].hasPage {
            add(.folder("topics", alias.slug.text), .redirect(site.topics[alias.topic].route))
        }
        add(.file("404.html"), .notFound)
        addFeeds(of: site, add)
        if site.configuration.mail != nil {
            for index in site.editions.indices { add(site.editions[index].mail, .mail(index)) }
        }
        let robots = Route.file("robots.txt")
        if !site.files.contains(where: { $0.route == robots }) { add(robots, .robots) }
        return PageSlots(all: pages, firstArticle: firstArticle)
    }

    /// Pages of authors, series and notices, where there are any.
    private func addNames(of site: Site, _ notices: [Notice], _ add: (Route, PageKind) -> Void) {
        let size = site.configuration.pageSize
        if !site.authors.isEmpty { add(.folder("authors"), .authors) }
        for (index, author) in site.authors.enumerated() {
            for page in ListPage.pages(count: author.articles.count, size: size) {
                add(SitePlanner.route(of: page, in: author.route), .author(index, page))
            }
        }
        if !site.series.isEmpty { add(.folder("series"), .allSeries) }
        for index in site.series.indices { add(site.series[index].route, .series(index)) }
        guard !notices.isEmpty else { return }
        for page in ListPage.pages(count: notices.count, size: size) {
            add(SitePlanner.route(of: page, in: Notice.folder), .corrections(page))
        }
    }

    private func addFeeds(of site: Site, _ add: (Route, PageKind) -> Void) {
        guard site.configuration.feeds.isOn else { return }
        let feeds = SiteFeeds(site: site)
        for subject in feeds.subjects {
            for file in feeds.files(subject) { add(file.route(in: site), .feed(file)) }
        }
        add(SiteFeeds.list, .feedList)
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
            // The articles are in the order of days, so the month's end need not be looked for one by one.
            var (inside, behind) = (start, articles.count)
            while behind - inside > 1 {
                let middle = (inside + behind) / 2
                let other = articles[middle].published.day
                if other.month == day.month, other.year == day.year { inside = middle } else { behind = middle }
            }
            months.append(ArchiveMonth(year: day.year, month: day.month, articles: start..<behind))
            start = behind
        }
        return months
    }

    private static func sitemaps(_ division: SitemapDivision) -> [PageSlot] {
        [PageSlot(route: .file("sitemap.xml"), kind: .sitemapIndex)]
            + division.files.indices.map { PageSlot(route: division.files[$0].route, kind: .sitemap($0)) }
            + [PageSlot(route: NewsSitemap.route, kind: .newsSitemap)]
    }
}

/// The elements without repetitions, in their order.
func uniqued<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
