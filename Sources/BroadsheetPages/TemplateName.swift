import BroadsheetRenderer

/// The page kinds that have a template of their own.
enum TemplateName: String, CaseIterable, Sendable {
    case front, section, article, withdrawn, topics, topic, authors, author, series, corrections
    case editions, edition, archive, month, mail
    case allSeries = "all-series"
    case notFound = "404"

    /// The template that shows a page of a kind.
    init(_ kind: PageKind) {
        switch kind {
        case .section: self = .section
        case .article: self = .article
        case .withdrawn: self = .withdrawn
        case .authors: self = .authors
        case .author: self = .author
        case .allSeries: self = .allSeries
        case .series: self = .series
        case .corrections: self = .corrections
        case .topics: self = .topics
        case .topic: self = .topic
        case .editions: self = .editions
        case .edition: self = .edition
        case .archive, .archiveYear: self = .archive
        case .month: self = .month
        case .mail: self = .mail
        case .notFound: self = .notFound
        default: self = .front
        }
    }

    /// What its pages say of their kind.
    var pageKind: String {
        switch self {
        case .front: "front"
        case .article, .withdrawn: "article"
        case .notFound: "error"
        default: "list"
        }
    }

    /// Whether its pages belong to one section.
    var isOfSection: Bool { self == .section || self == .article || self == .withdrawn }

    /// Whether search engines are asked to leave its pages out.
    var isUnlisted: Bool { self == .notFound || self == .withdrawn }

    /// The name of the file.
    var file: String { rawValue + ".html" }

    /// What the template may name: the common names and the page's own.
    func shape(_ names: SiteNames) -> RecordShape {
        RecordShape(CommonContext.fields(names) + ownFields)
    }

    private var ownFields: [(String, ValueShape)] {
        switch self {
        case .front: FrontContext.fields
        case .section: SectionContext.fields
        case .article: ArticleContext.fields
        case .withdrawn: WithdrawnContext.fields
        case .authors: AuthorsContext.fields
        case .author: AuthorContext.fields
        case .allSeries: AllSeriesContext.fields
        case .series: SeriesContext.fields
        case .corrections: CorrectionsContext.fields
        case .topics: TopicsContext.fields
        case .topic: TopicContext.fields
        case .editions: EditionsContext.fields
        case .edition: EditionContext.fields
        case .archive: ArchiveContext.fields
        case .month: MonthContext.fields
        case .mail: MailContext.fields
        case .notFound: []
        }
    }
}
