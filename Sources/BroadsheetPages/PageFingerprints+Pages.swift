import BroadsheetModel

/// What each kind of page shows.
extension PageFingerprints {
    /// The fingerprint of the page at an index.
    func fingerprint(of index: Int) -> Fingerprint {
        var all = FingerprintBuilder()
        all.add(routes[index])
        switch pages[index].kind {
        case .asset(let index): all.add(Fingerprint(of: theme.assets[index].bytes))
        case .copy(let index): all.add(site.files[index].fingerprint)
        case .redirect(let target):
            all.add(common)
            all.add(target.path)
        case .feed(let file): feed(file, &all)
        case .feedList: feedList(&all)
        case .mail(let index): mail(index, &all)
        case .robots: all.add(common)
        case .sitemapIndex: sitemapIndex(&all)
        case .sitemap(let index): sitemap(division.files[index], &all)
        case .newsSitemap: newsSitemap(&all)
        default:
            all.add(common)
            if let template = templates[TemplateName(pages[index].kind)] { all.add(template) }
            if let sitePicture, standsFor(pages[index].kind) { all.add(sitePicture) }
            content(pages[index].kind, &all)
        }
        return all.fingerprint
    }

    /// Whether the site's picture stands for a page of this kind.
    private func standsFor(_ kind: PageKind) -> Bool {
        if case .article(let index) = kind { return pictures.card(site.articles[index].picture) == nil }
        return kind.isListed
    }

    private func content(_ kind: PageKind, _ all: inout FingerprintBuilder) {
        switch kind {
        case .section(let index, let page):
            all.add(index)
            introduction(site.sections[index].introduction, &all)
            list(page, of: site.sections[index].articles, &all)
        case .article(let index): article(index, &all)
        case .topics: topics(&all)
        case .topic(let index, let page):
            let topic = site.topics[index]
            all.add(topic.title)
            all.add(topic.kind.rawValue)
            all.add(topic.description)
            for address in topic.sameAs { all.add(address) }
            if page.number == nil {
                all.add(topic.articles.count)
                all.add(related(to: index))
            }
            all.add(feeds.hasFeed(topic: index))
            introduction(topic.introduction, &all)
            list(page, of: topic.articles, &all)
        case .withdrawn, .authors, .author, .allSeries, .series, .corrections: news(kind, &all)
        case .editions: for edition in site.editions { head(of: edition, &all) }
        case .edition(let index): edition(index, &all)
        case .archive: for month in months { self.month(month, &all) }
        case .archiveYear(let year): for month in months where month.year == year { self.month(month, &all) }
        case .month(let month): days(of: month, &all)
        case .front: front(&all)
        default: break
        }
    }

    private func introduction(_ introduction: Introduction?, _ all: inout FingerprintBuilder) {
        guard let introduction else { return all.add(false) }
        all.add(introduction.title)
        all.add(introduction.description)
        all.add(introduction.body.fingerprint)
        targets.add(introduction.body, to: &all)
    }

    func list(_ page: ListPage, of articles: [Int], _ all: inout FingerprintBuilder) {
        all.add(page.number ?? 0)
        // Archive pages know of the others only whether they are the newest of them.
        all.add(page.number == nil ? page.archives : page.number == page.archives ? 1 : 0)
        for index in articles[page.range] { all.add(self.articles[index].entry) }
    }

    private func article(_ index: Int, _ all: inout FingerprintBuilder) {
        people(index, &all)
        series(of: index, &all)
        all.add(articles[index].whole)
        all.add(articles[index].entry)
        if !site.translations.of(index).isEmpty { all.add(articles[index].listing) }
        all.add(site.sectionOfArticle[index] ?? -1)
        all.add(hasPicture(index))
        for topic in site.topicsOfArticle[index] {
            all.add(topic.mention?.lowerBound ?? -1)
            all.add(topic.mention?.upperBound ?? -1)
        }
        all.add(Fingerprint(high: stories[index], low: 0))
        for neighbour in [neighbours.newer[index], neighbours.older[index]] {
            if let neighbour { all.add(articles[neighbour].link) } else { all.add(false) }
        }
    }

    private func topics(_ all: inout FingerprintBuilder) {
        for topic in site.topics where TopicIndex.names(topic, in: site) {
            all.add(topic.title)
            all.add(topic.slug.text)
            all.add(topic.kind.rawValue)
            all.add(topic.articles.count)
            if !topic.hasPage, let article = topic.articles.first { all.add(articles[article].link) }
        }
    }

    /// What the topics that are seen with one depend on: the topics of all its articles, in whatever order.
    private func related(to index: Int) -> Int {
        var sum: UInt64 = 0
        for article in site.topics[index].articles { sum &+= articles[article].topics }
        return Int(truncatingIfNeeded: sum)
    }

    func head(of edition: Edition, _ all: inout FingerprintBuilder) {
        all.add(edition.day.daysSince1970)
        all.add(edition.title)
        all.add(edition.articles.count)
    }

    /// All of an edition but its articles.
    func frame(of edition: Edition, _ all: inout FingerprintBuilder) {
        head(of: edition, &all)
        for text in edition.opening { all.add(text) }
        all.add(edition.opening.count)
        for text in edition.closing { all.add(text) }
    }

    private func edition(_ index: Int, _ all: inout FingerprintBuilder) {
        let edition = site.editions[index]
        frame(of: edition, &all)
        for article in edition.articles {
            all.add(site.sectionOfArticle[article] ?? -1)
            all.add(articles[article].entry)
        }
        for other in [index - 1, index + 1] {
            all.add(site.editions.indices.contains(other) ? site.editions[other].day.daysSince1970 : -1)
        }
    }

    private func month(_ month: ArchiveMonth, _ all: inout FingerprintBuilder) {
        all.add(month.year)
        all.add(month.month)
        all.add(month.articles.count)
    }

    private func days(of month: ArchiveMonth, _ all: inout FingerprintBuilder) {
        let position = months.firstIndex { $0.year == month.year && $0.month == month.month } ?? 0
        for index in position - 1...position + 1 where months.indices.contains(index) {
            all.add(index - position)
            all.add(months[index].year)
            all.add(months[index].month)
        }
        for article in month.articles { all.add(articles[article].entry) }
    }

    /// The front page shows the latest edition and the heads of some before it.
    private func front(_ all: inout FingerprintBuilder) {
        for edition in site.editions.prefix(FrontContext.editionCount) {
            head(of: edition, &all)
            for article in edition.articles {
                all.add(site.sectionOfArticle[article] ?? -1)
                all.add(articles[article].entry)
            }
        }
    }
}
