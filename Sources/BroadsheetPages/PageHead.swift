import BroadsheetModel
import BroadsheetRenderer

/// Says what each page tells of itself: title, description, the way back up.
struct PageHead: Sendable {
    private let addresses: Addresses
    private let home: TemplateRecord
    /// For each section the way from the front page to it.
    private let sectionCrumbs: [[TemplateRecord]]

    init(addresses: Addresses) {
        self.addresses = addresses
        let home = CommonContext.crumb(addresses.site.configuration.title, addresses.root, isLast: false)
        self.home = home
        sectionCrumbs = addresses.site.sections.enumerated().map { index, section in
            [home, CommonContext.crumb(section.title, addresses.section(index), isLast: false)]
        }
    }

    private var site: Site { addresses.site }

    func head(_ page: PagePlan) -> CommonContext.Head {
        if case .article(let index) = page.kind { return article(index, page.route) }
        var head = CommonContext.Head(
            title: "", description: "", url: addresses.url(page.route), link: addresses.link(page.route))
        switch page.kind {
        case .section(let index, let list): section(index, list, &head)
        case .topics:
            head.title = "Topics"
            head.description = "All topics of \(site.configuration.title), from A to Z."
            head.crumbs = crumbs(("Topics", head.url))
        case .topic(let index, let list): topic(index, list, &head)
        case .editions:
            head.title = "Editions"
            head.description = "All editions of \(site.configuration.title) by date."
            head.crumbs = crumbs(("Editions", head.url))
        case .edition(let index): edition(index, &head)
        case .archive:
            head.title = "Archive"
            head.description = "All articles of \(site.configuration.title) by year and month."
            head.crumbs = crumbs(archive)
        case .archiveYear(let year):
            head.title = "Archive of \(year)"
            head.description = "Articles of \(site.configuration.title) in \(year), by month."
            head.crumbs = crumbs(archive, (String(year), head.url))
        case .month(let month):
            head.title = month.title
            head.description = "Articles of \(site.configuration.title) in \(month.title)."
            head.crumbs = crumbs(
                archive, (String(month.year), addresses.url(SitePlanner.archive(month.year))),
                (English.months[month.month - 1], head.url))
        case .notFound:
            head.title = "Page not found"
            head.description = "There is no page at this address."
        default:
            head.title = site.configuration.title
            head.description = site.configuration.description
            if head.description.isEmpty { head.description = "The latest edition of \(site.configuration.title)." }
        }
        return head
    }

    private var archive: (title: String, url: String) { ("Archive", addresses.archive) }

    private func section(_ index: Int, _ list: ListPage, _ head: inout CommonContext.Head) {
        let section = site.sections[index]
        head.title = numbered(section.title, list)
        head.section = index
        head.description =
            list.number == nil
            ? section.introduction?.description ?? "\(section.title): news from \(site.configuration.title)."
            : "\(section.title), page \(list.number ?? 0) of the archive of \(site.configuration.title)."
        head.crumbs = crumbs((section.title, addresses.section(index)))
    }

    private func topic(_ index: Int, _ list: ListPage, _ head: inout CommonContext.Head) {
        let topic = site.topics[index]
        head.title = numbered(topic.title, list)
        head.topic = index
        head.description =
            list.number == nil
            ? topic.introduction?.description ?? topic.description
                ?? "Articles about \(topic.title) in \(site.configuration.title)."
            : "\(topic.title), page \(list.number ?? 0) of the articles in \(site.configuration.title)."
        head.crumbs = crumbs(("Topics", addresses.topics), (topic.title, addresses.topic(index)))
    }

    private func article(_ index: Int, _ route: Route) -> CommonContext.Head {
        let title = site.articles[index].title
        let summary = PageHead.short(site.articles[index].summary)
        let url = addresses.article(index)
        let section = site.sectionOfArticle[index]
        return CommonContext.Head(
            title: title, description: summary.isEmpty ? title : summary, url: url, link: addresses.link(route),
            section: section,
            crumbs: (section.map { sectionCrumbs[$0] } ?? [home]) + [CommonContext.crumb(title, url, isLast: true)],
            image: addresses.socialPicture(index))
    }

    /// A text as search engines and cards show it: they cut what is longer.
    private static func short(_ text: String) -> String {
        guard text.utf8.count > 320, text.count > 320 else { return text }
        let cut = text.prefix(299)
        return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
    }

    private func edition(_ index: Int, _ head: inout CommonContext.Head) {
        let day = addresses.days.long(ofEdition: index)
        head.title = addresses.editionHeading(index)
        head.description = "The edition of \(site.configuration.title) of \(day)."
        head.crumbs = crumbs(("Editions", addresses.editions), (day, head.url))
    }

    private func numbered(_ title: String, _ list: ListPage) -> String {
        list.number.map { "\(title), archive page \($0)" } ?? title
    }

    /// The way from the front page down to the page itself.
    private func crumbs(_ crumbs: (title: String, url: String)...) -> [TemplateRecord] {
        [home]
            + crumbs.enumerated().map { index, crumb in
                CommonContext.crumb(crumb.title, crumb.url, isLast: index == crumbs.count - 1)
            }
    }
}
