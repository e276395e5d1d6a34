import BroadsheetModel

/// Says of each page what tells it apart from an earlier state of itself, without rendering it.
///
/// A fingerprint is made of all that the page's kind can show: whoever lets a page show more adds it here. Too much
/// costs a page that is rendered for nothing and found to be the same; too little would leave an old page standing.
/// A test edits sites at random and compares each build with one that knows nothing of the last.
struct PageFingerprints: Sendable {
    let site: Site
    private let targets: LinkTargets
    private let theme: Theme
    private let months: [ArchiveMonth]
    let notices: [Notice]
    let pages: [PageSlot]
    let division: SitemapDivision
    let news: [Int]
    let ids: ArticleIDs
    let feeds: SiteFeeds
    /// Of what all pages share: the program, the settings, the names of sections and assets.
    let common: Fingerprint
    /// Of each page kind's template with the partials that it uses.
    let templates: [TemplateName: Fingerprint]
    /// Of the style sheet of mail.
    let mailStyle: Fingerprint
    let mailPictures: MailPictures
    /// Of each page's route.
    let routes: [Fingerprint]
    let articles: [ArticleMarks]
    private let neighbours: Neighbours
    private let stories: [UInt64]
    let pictures: PictureLinks

    /// What pages may show of one article.
    struct ArticleMarks: Sendable {
        /// Its address and title.
        let link: Fingerprint
        /// What lists show of it.
        let entry: Fingerprint
        /// All of it but its section and topics.
        let whole: Fingerprint
        /// What sitemaps say of it.
        let listing: Fingerprint
        /// Its topics.
        let topics: UInt64
        /// What articles of the same story show of it, and what puts it in its place among them.
        let story: UInt64
        /// The day of its edition, counted from 1970.
        let day: Int
    }

    init(
        site: Site, targets: LinkTargets, theme: Theme, months: [ArchiveMonth], notices: [Notice],
        program: Fingerprint, pages: PageSlots,
        division: SitemapDivision, news: [Int], ids: ArticleIDs, routes: [Fingerprint], width: Int
    ) async {
        self.site = site
        self.targets = targets
        self.theme = theme
        self.months = months
        self.notices = notices
        self.pages = pages.all
        self.division = division
        self.news = news
        self.ids = ids
        feeds = SiteFeeds(site: site)
        mailStyle = theme.mailStyle.fingerprint
        mailPictures = MailPictures(site: site)
        self.routes = routes
        common = PageFingerprints.common(site, theme, program)
        templates = Dictionary(
            uniqueKeysWithValues: TemplateName.allCases.map { ($0, theme.fingerprint(ofTemplate: $0.rawValue)) })
        let sections = site.sections.map { PageFingerprints.link($0.title, Fingerprint(of: $0.route.path)) }
        let topics = site.topics.map { topic in
            var all = FingerprintBuilder()
            all.add(topic.title)
            all.add(topic.slug.text)
            all.add(topic.hasPage)
            return all.fingerprint
        }
        // One look at each article for all that its pages and those of others need.
        articles = await parallelMap(site.articles.count, width: width) { run in
            run.map { index in
                let article = site.articles[index]
                var link = PageFingerprints.link(article.title, routes[pages.firstArticle + index])
                if let language = article.language {
                    var named = FingerprintBuilder()
                    named.add(link)
                    named.add(language)
                    link = named.fingerprint
                }
                var entry = FingerprintBuilder()
                entry.add(article.fingerprint.entry)
                entry.add(link)
                if let section = site.sectionOfArticle[index] { entry.add(sections[section]) }
                var ofTopics = FingerprintBuilder()
                for topic in site.topicsOfArticle[index] {
                    ofTopics.add(topics[topic.topic])
                    entry.add(topics[topic.topic])
                    entry.add(topic.isLinked)
                }
                var listing = FingerprintBuilder()
                listing.add(link)
                listing.add(article.updated ?? article.date)
                for other in site.translations.of(index) {
                    listing.add(site.language(ofArticle: other))
                    listing.add(site.articles[other].title)
                    listing.add(routes[pages.firstArticle + other])
                }
                var story = FingerprintBuilder()
                story.add(link)
                story.add(article.date)
                story.add(article.published)
                story.add(article.weight ?? .max)
                var whole = article.fingerprint.whole
                if !article.body.links.isEmpty {
                    var filled = FingerprintBuilder()
                    filled.add(whole)
                    targets.add(article.body, to: &filled)
                    whole = filled.fingerprint
                }
                return ArticleMarks(
                    link: link, entry: entry.fingerprint, whole: whole,
                    listing: listing.fingerprint, topics: ofTopics.fingerprint.high,
                    story: story.fingerprint.high, day: article.published.day.daysSince1970)
            }
        }
        stories = await StoryThreads(site: site).marks(articles.map(\.story), days: articles.map(\.day))
        neighbours = Neighbours(site: site)
        pictures = PictureLinks(site: site)
    }

    /// Of the texts of all articles, in their order.
    var texts: Fingerprint {
        var all = FingerprintBuilder()
        for article in articles { all.add(article.whole) }
        for introduction in site.sections.compactMap(\.introduction) + site.topics.compactMap(\.introduction) {
            all.add(introduction.body.fingerprint)
        }
        // A file that links lead to may get another name, or be held back, and no route shows it.
        for path in targets.files.keys.sorted() {
            all.add(path)
            if case .heldBack(let state)? = targets.files[path] { all.add(state.rawValue) }
        }
        return all.fingerprint
    }

    private static func link(_ title: String, _ route: Fingerprint) -> Fingerprint {
        var all = FingerprintBuilder()
        all.add(title)
        all.add(route)
        return all.fingerprint
    }

    private static func common(_ site: Site, _ theme: Theme, _ program: Fingerprint) -> Fingerprint {
        var all = FingerprintBuilder()
        all.add(program)
        all.add(site.configuration.fingerprint)
        for section in site.sections { all.add(link(section.title, Fingerprint(of: section.route.path))) }
        for asset in theme.assets { all.add(link(asset.name, Fingerprint(of: asset.route.path))) }
        all.add(site.topics.isEmpty)
        all.add(site.editions.isEmpty)
        all.add(site.authors.isEmpty)
        all.add(site.series.isEmpty)
        all.add(site.noticed.isEmpty)
        return all.fingerprint
    }

    // MARK: - Pages

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
            content(pages[index].kind, &all)
        }
        return all.fingerprint
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
