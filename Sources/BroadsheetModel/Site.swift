/// All that one build produces, before any page is planned.
public struct Site: Sendable {
    /// What the editor has set.
    public let configuration: Configuration
    /// What pages say themselves, in the site's language.
    public let words: InterfaceWords
    /// The time that decided what is shown; no page shows it.
    public let now: Timestamp
    /// The articles that are shown, in reading order.
    public let articles: [Article]
    /// The route of each article, in the same order.
    public let routes: [Route]
    /// The sections, in the order of the paper.
    public let sections: [Section]
    /// For each article the position of its section; nil when it has none.
    public let sectionOfArticle: [Int?]
    /// The topics, by name.
    public let topics: [Topic]
    /// For each article its topics, the most salient first.
    public let topicsOfArticle: [[TopicOfArticle]]
    /// Other names of topics that have addresses.
    public let topicAliases: [TopicAlias]
    /// The authors, by name.
    public let authors: [Author]
    /// For each article its authors' positions in the site's list; empty when no article has any.
    let authorsOfArticle: [[Int]]
    /// The series, by name.
    public let series: [Series]
    /// For each article of a series its places.
    let seriesOfArticle: [Int: [SeriesPlace]]
    /// Positions of the articles that were corrected or withdrawn, in reading order.
    public let noticed: [Int]
    /// For each article the words of its title that tell stories apart.
    public let titleWords: [TitleWords]
    /// Which articles are translations of each other.
    public let translations: Translations
    /// The editions, newest first.
    public let editions: [Edition]
    /// What digest files say besides their articles, by path.
    public let notes: [EditionNote]
    /// Articles that are not shown now, in reading order, with the routes that they would have.
    public let heldBack: [(article: Article, route: Route)]
    /// Files that are copied as they are.
    public let files: [CopiedFile]

    /// A site with all its parts.
    public init(
        configuration: Configuration, now: Timestamp, articles: [Article], routes: [Route], sections: [Section],
        sectionOfArticle: [Int?], topics: [Topic], topicsOfArticle: [[TopicOfArticle]],
        topicAliases: [TopicAlias], authors: [Author] = [], authorsOfArticle: [[Int]] = [],
        series: [Series] = [], seriesOfArticle: [Int: [SeriesPlace]] = [:], noticed: [Int] = [],
        titleWords: [TitleWords], translations: Translations = Translations(), editions: [Edition],
        notes: [EditionNote], heldBack: [(article: Article, route: Route)], files: [CopiedFile]
    ) {
        self.configuration = configuration
        words = InterfaceWords(language: configuration.language, own: configuration.words)
        self.now = now
        self.articles = articles
        self.routes = routes
        self.sections = sections
        self.sectionOfArticle = sectionOfArticle
        self.topics = topics
        self.topicsOfArticle = topicsOfArticle
        self.topicAliases = topicAliases
        self.authors = authors
        self.authorsOfArticle = authorsOfArticle
        self.series = series
        self.seriesOfArticle = seriesOfArticle
        self.noticed = noticed
        self.titleWords = titleWords
        self.translations = translations
        self.editions = editions
        self.notes = notes
        self.heldBack = heldBack
        self.files = files
    }

    /// The positions of an article's authors in the site's list, in the order of the article.
    public func authors(of article: Int) -> [Int] { authorsOfArticle.isEmpty ? [] : authorsOfArticle[article] }

    /// An article's places in series.
    public func series(of article: Int) -> [SeriesPlace] {
        seriesOfArticle.isEmpty ? [] : seriesOfArticle[article] ?? []
    }
}

/// A file that is copied into the site as it is.
public struct CopiedFile: Sendable, Hashable {
    /// Where it is read from.
    public let source: String
    /// Its place as shown to the reader.
    public let path: String
    /// Where it goes.
    public let route: Route
    /// How many bytes it has.
    public let size: Int
    /// What tells it apart from an earlier state of itself, without reading it.
    public let fingerprint: Fingerprint

    /// A file to copy.
    public init(source: String, path: String, route: Route, size: Int, fingerprint: Fingerprint) {
        self.source = source
        self.path = path
        self.route = route
        self.size = size
        self.fingerprint = fingerprint
    }
}
