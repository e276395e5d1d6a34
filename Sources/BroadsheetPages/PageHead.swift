import BroadsheetModel

/// Says what each page tells of itself: title, description, the way back up.
struct PageHead {
    let plan: SitePlan
    let addresses: Addresses

    private var site: Site { plan.site }

    func head(_ page: PagePlan) -> CommonContext.Head {
        var head = CommonContext.Head(title: "", description: "", route: page.route, kind: "list")
        switch page.kind {
        case .section(let index, let list): section(index, list, &head)
        case .article(let index): article(index, &head)
        case .topics:
            head.title = "Topics"
            head.description = "All topics of \(site.configuration.title), from A to Z."
            head.crumbs = [("Topics", addresses.url(page.route))]
        case .topic(let index, let list): topic(index, list, &head)
        case .editions:
            head.title = "Editions"
            head.description = "All editions of \(site.configuration.title) by date."
            head.crumbs = [("Editions", addresses.url(page.route))]
        case .edition(let index): edition(index, &head)
        case .archive:
            head.title = "Archive"
            head.description = "All articles of \(site.configuration.title) by year and month."
            head.crumbs = [archive]
        case .archiveYear(let year):
            head.title = "Archive of \(year)"
            head.description = "Articles of \(site.configuration.title) in \(year), by month."
            head.crumbs = [archive, (String(year), addresses.url(page.route))]
        case .month(let month):
            head.title = month.title
            head.description = "Articles of \(site.configuration.title) in \(month.title)."
            head.crumbs = [
                archive, (String(month.year), addresses.url(SitePlanner.archive(month.year))),
                (English.months[month.month - 1], addresses.url(page.route)),
            ]
        case .notFound:
            head.title = "Page not found"
            head.description = "There is no page at this address."
            head.kind = "error"
            head.isIndexed = false
        default:
            head.title = site.configuration.title
            head.description = site.configuration.description
            head.kind = "front"
            if head.description.isEmpty { head.description = "The latest edition of \(site.configuration.title)." }
        }
        return head
    }

    private var archive: (title: String, url: String) { ("Archive", addresses.url(.folder("archive"))) }

    private func section(_ index: Int, _ list: ListPage, _ head: inout CommonContext.Head) {
        let section = site.sections[index]
        head.title = numbered(section.title, list)
        head.section = index
        head.description =
            list.number == nil
            ? section.introduction?.description ?? "\(section.title): news from \(site.configuration.title)."
            : "\(section.title), page \(list.number ?? 0) of the archive of \(site.configuration.title)."
        head.crumbs = [(section.title, addresses.section(index))]
    }

    private func topic(_ index: Int, _ list: ListPage, _ head: inout CommonContext.Head) {
        let topic = site.topics[index]
        head.title = numbered(topic.title, list)
        head.description =
            list.number == nil
            ? topic.introduction?.description ?? "Articles about \(topic.title) in \(site.configuration.title)."
            : "\(topic.title), page \(list.number ?? 0) of the articles in \(site.configuration.title)."
        head.crumbs = [("Topics", addresses.url(.folder("topics"))), (topic.title, addresses.topic(index))]
    }

    private func article(_ index: Int, _ head: inout CommonContext.Head) {
        let article = site.articles[index]
        head.title = article.title
        head.description = article.summary.isEmpty ? article.title : article.summary
        head.kind = "article"
        head.section = site.sectionOfArticle[index]
        if let section = head.section {
            head.crumbs = [(site.sections[section].title, addresses.section(section))]
        }
        head.crumbs.append((article.title, addresses.article(index)))
    }

    private func edition(_ index: Int, _ head: inout CommonContext.Head) {
        let edition = site.editions[index]
        let day = English.long(edition.day)
        head.title = edition.title.map { "\($0), \(day)" } ?? "Edition of \(day)"
        head.description = "The edition of \(site.configuration.title) of \(day)."
        head.crumbs = [("Editions", addresses.url(.folder("editions"))), (day, addresses.url(edition.route))]
    }

    private func numbered(_ title: String, _ list: ListPage) -> String {
        list.number.map { "\(title), archive page \($0)" } ?? title
    }
}
