import BroadsheetModel

/// Which feeds a site has, and which articles each holds.
struct SiteFeeds: Sendable {
    let site: Site
    private var settings: FeedSettings { site.configuration.feeds }

    /// Where the list of all feeds goes.
    static let list = Route.file("feeds.opml")

    /// A feed holds no more than this of articles' texts, however few they are: readers ask for it again and again, and
    /// some refuse a longer one. The newest item is always whole.
    private static let mostBytes = 500_000

    init(site: Site) { self.site = site }

    /// The feeds about something.
    func files(_ subject: FeedSubject) -> [FeedFile] {
        let formats =
            switch subject {
            case .site: settings.site
            case .section: settings.sections
            case .topic(let index): hasFeed(topic: index) ? settings.topics : []
            case .editions: settings.editions
            }
        return formats.map { FeedFile(subject: subject, format: $0) }
    }

    /// Whether a topic has enough articles for feeds.
    func hasFeed(topic index: Int) -> Bool {
        !settings.topics.isEmpty && site.topics[index].hasPage
            && site.topics[index].articles.count >= settings.topicSize
    }

    /// All that feeds can be about, in the order of the paper; those of topics with few articles have no feed.
    var subjects: [FeedSubject] {
        [.site, .editions] + site.sections.indices.map { .section($0) } + site.topics.indices.map { .topic($0) }
    }

    /// The articles of a feed, newest first; none for the feed of editions.
    func articles(_ subject: FeedSubject) -> [Int] {
        let articles: [Int] =
            switch subject {
            case .site: Array(site.articles.indices.prefix(settings.items))
            case .section(let index): Array(site.sections[index].articles.prefix(settings.items))
            case .topic(let index): Array(site.topics[index].articles.prefix(settings.items))
            case .editions: []
            }
        return bounded(articles) { site.articles[$0].body.html.count }
            .sorted { site.articles[$0].published > site.articles[$1].published }
    }

    /// The positions of the editions that their feed holds, newest first.
    var editions: [Int] {
        bounded(Array(site.editions.indices.prefix(settings.items))) { edition in
            site.editions[edition].articles.reduce(0) { $0 + site.articles[$1].body.html.count }
        }
    }

    private func bounded(_ items: [Int], _ size: (Int) -> Int) -> [Int] {
        guard settings.text == .full else { return items }
        var bytes = 0
        let fitting = items.prefix {
            bytes += size($0)
            return bytes <= SiteFeeds.mostBytes
        }
        return fitting.isEmpty ? Array(items.prefix(1)) : Array(fitting)
    }
}
