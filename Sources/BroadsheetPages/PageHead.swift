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
    private var words: InterfaceWords { addresses.words }
    /// The site's name.
    private var name: String { site.configuration.title }

    func head(_ page: PagePlan) -> CommonContext.Head {
        switch page.kind {
        case .article(let index): return article(index, page.route, addresses.card(ofArticle: index))
        // No other place shows a card of it.
        case .withdrawn(let index): return article(index, page.route, .absent)
        default: return list(page)
        }
    }

    private func list(_ page: PagePlan) -> CommonContext.Head {
        var head = CommonContext.Head(
            title: "", description: "", url: addresses.url(page.route), link: addresses.link(page.route),
            image: page.kind.isListed ? addresses.card : .absent)
        switch page.kind {
        case .section(let index, let list): section(index, list, &head)
        case .topics:
            head.title = words[.topics]
            head.description = words.text(.allTopicsOf, ["site": name])
            head.crumbs = crumbs((head.title, head.url))
        case .topic(let index, let list): topic(index, list, &head)
        case .authors:
            head.title = words[.authors]
            head.description = words.text(.allAuthorsOf, ["site": name])
            head.crumbs = crumbs((head.title, head.url))
        case .author(let index, let list): author(index, list, &head)
        case .allSeries:
            head.title = words[.series]
            head.description = words.text(.allSeriesOf, ["site": name])
            head.crumbs = crumbs((head.title, head.url))
        case .series(let index):
            head.title = site.series[index].title
            head.description = words.text(.partsOfSeries, ["series": head.title, "site": name])
            head.crumbs = crumbs((words[.series], addresses.series), (head.title, head.url))
        case .corrections(let list):
            head.title = numbered(words[.corrections], list)
            head.description = words.text(.correctionsOf, ["site": name])
            head.crumbs = crumbs((words[.corrections], addresses.url(Notice.folder)))
        case .editions:
            head.title = words[.editions]
            head.description = words.text(.allEditionsOf, ["site": name])
            head.crumbs = crumbs((head.title, head.url))
        case .edition(let index): edition(index, &head)
        case .archive:
            head.title = words[.archive]
            head.description = words.text(.allArticlesOf, ["site": name])
            head.crumbs = crumbs(archive)
        case .archiveYear(let year):
            let number = words.number(year)
            head.title = words.text(.archiveOfYear, ["year": number])
            head.description = words.text(.articlesInYear, ["site": name, "year": number])
            head.crumbs = crumbs(archive, (number, head.url))
        case .month(let month):
            head.title = month.title(words)
            head.description = words.text(.articlesInMonth, ["site": name, "month": head.title])
            head.crumbs = crumbs(
                archive, (words.number(month.year), addresses.url(SitePlanner.archive(month.year))),
                (words.month(month.month), head.url))
        case .notFound:
            head.title = words[.pageNotFound]
            head.description = words[.notFoundText]
        default:
            head.title = name
            head.description = site.configuration.description
            if head.description.isEmpty { head.description = words.text(.latestEditionOf, ["site": name]) }
        }
        return head
    }

    private var archive: (title: String, url: String) { (words[.archive], addresses.archive) }

    private func section(_ index: Int, _ list: ListPage, _ head: inout CommonContext.Head) {
        let section = site.sections[index]
        head.title = numbered(section.title, list)
        head.section = index
        head.description =
            list.number == nil
            ? section.introduction?.description ?? words.text(.newsOfSection, ["section": section.title, "site": name])
            : words.text(
                .sectionArchivePage,
                ["section": section.title, "number": words.number(list.number ?? 0), "site": name])
        head.crumbs = crumbs((section.title, addresses.section(index)))
    }

    private func topic(_ index: Int, _ list: ListPage, _ head: inout CommonContext.Head) {
        let topic = site.topics[index]
        head.title = numbered(topic.title, list)
        head.topic = index
        head.description =
            list.number == nil
            ? topic.introduction?.description ?? topic.description
                ?? words.text(.articlesAboutTopic, ["topic": topic.title, "site": name])
            : words.text(
                .topicArchivePage, ["topic": topic.title, "number": words.number(list.number ?? 0), "site": name])
        head.crumbs = crumbs((words[.topics], addresses.topics), (topic.title, addresses.topic(index)))
    }

    private func author(_ index: Int, _ list: ListPage, _ head: inout CommonContext.Head) {
        let author = site.authors[index]
        head.title = numbered(author.name, list)
        head.description =
            list.number == nil
            ? author.description ?? words.text(.articlesByAuthor, ["author": author.name, "site": name])
            : words.text(
                .topicArchivePage, ["topic": author.name, "number": words.number(list.number ?? 0), "site": name])
        head.crumbs = crumbs((words[.authors], addresses.authors), (author.name, addresses.url(author.route)))
    }

    private func article(_ index: Int, _ route: Route, _ image: TemplateValue) -> CommonContext.Head {
        let title = site.articles[index].title
        let summary = PageHead.short(site.articles[index].summary)
        let url = addresses.article(index)
        let section = site.sectionOfArticle[index]
        return CommonContext.Head(
            title: title, description: summary.isEmpty ? title : summary, url: url, link: addresses.link(route),
            section: section,
            crumbs: (section.map { sectionCrumbs[$0] } ?? [home]) + [CommonContext.crumb(title, url, isLast: true)],
            image: image, voice: addresses.voices.of(index, in: site))
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
        head.description = words.text(.editionOfSite, ["site": name, "date": day])
        head.crumbs = crumbs((words[.editions], addresses.editions), (InterfaceWords.title(day), head.url))
    }

    private func numbered(_ title: String, _ list: ListPage) -> String {
        list.number.map { words.text(.archivePage, ["title": title, "number": words.number($0)]) } ?? title
    }

    /// The way from the front page down to the page itself.
    private func crumbs(_ crumbs: (title: String, url: String)...) -> [TemplateRecord] {
        [home]
            + crumbs.enumerated().map { index, crumb in
                CommonContext.crumb(crumb.title, crumb.url, isLast: index == crumbs.count - 1)
            }
    }
}
