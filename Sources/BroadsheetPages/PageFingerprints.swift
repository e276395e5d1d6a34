import BroadsheetModel

/// Says of each page what tells it apart from an earlier state of itself, without rendering it.
///
/// A fingerprint is made of all that the page's kind can show: whoever lets a page show more adds it here. Too much
/// costs a page that is rendered for nothing and found to be the same; too little would leave an old page standing.
/// A test edits sites at random and compares each build with one that knows nothing of the last.
struct PageFingerprints: Sendable {
    let site: Site
    let targets: LinkTargets
    let theme: Theme
    let months: [ArchiveMonth]
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
    let neighbours: Neighbours
    let stories: [UInt64]
    let pictures: PictureLinks
    /// Of the picture that stands for pages without one of their own.
    let sitePicture: Fingerprint?

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
        sitePicture = SitePictureFile(site: site)?.fingerprint
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
}
