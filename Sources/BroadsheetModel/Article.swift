import BroadsheetDiagnostics

/// One news story, as its file tells it.
///
/// The parts lie in one storage that never changes, so a copy of an article costs no more than a reference to it. They
/// are read millions of times in a large site, so other modules see where they lie.
@frozen public struct Article: Sendable {
    @usableFromInline let storage: Storage

    /// Where it stands in the content folder.
    @inlinable public var place: ArticlePlace { storage.place }
    /// The title.
    @inlinable public var title: String { storage.title }
    /// The section's name as written, or the folder's name; nil when it belongs to none.
    @inlinable public var section: SectionName? { storage.section }
    /// The day and time that the article shows.
    @inlinable public var date: Timestamp { storage.date }
    /// The date as the digest text has it; nil elsewhere.
    @inlinable public var dateText: String? { storage.dateText }
    /// The time by which articles are ordered: the article's own, or that of the digest it came in.
    @inlinable public var published: Timestamp { storage.published }
    /// When it was last changed, as its author says, or corrected or withdrawn.
    @inlinable public var updated: Timestamp? { storage.updated }
    /// Who wrote it, one line for people.
    @inlinable public var byline: String? { storage.byline }
    /// Who wrote it, one by one, as far as that is known.
    @inlinable public var authors: [ArticleAuthor] { storage.authors }
    /// Where the news came from.
    @inlinable public var sources: [Source] { storage.sources }
    /// Names of topics, the most salient first.
    @inlinable public var topics: [String] { storage.topics }
    /// The opening, plain text.
    @inlinable public var summary: String { storage.summary }
    /// What the address is made from.
    @inlinable public var address: ArticleAddress { storage.address }
    /// The route that the address means; a found one may be numbered later.
    @inlinable public var route: Route { storage.route }
    /// Older addresses that lead here.
    @inlinable public var aliases: [Route] { storage.aliases }
    /// The text.
    @inlinable public var body: ArticleBody { storage.body }
    /// What was wrong in it, the latest first.
    @inlinable public var corrections: [Correction] { storage.corrections }
    /// The names of the series that it is a part of.
    @inlinable public var series: [String] { storage.series }
    /// That it was taken back; then nothing of its text is here, only a notice.
    @inlinable public var withdrawal: Withdrawal? { storage.withdrawal }
    /// When it is shown.
    @inlinable public var schedule: ArticleSchedule { storage.schedule }
    /// The picture that stands for the article.
    @inlinable public var picture: Picture? { storage.picture }
    /// The place among the articles of its edition: smaller comes first, none comes last.
    @inlinable public var weight: Int? { storage.weight }
    /// The language when it is not the site's.
    @inlinable public var language: String? { storage.language }
    /// What the article has in common with its translations.
    @inlinable public var translationKey: String? { storage.translationKey }
    /// What tells it from all others in feeds.
    @inlinable public var identity: ArticleIdentity { storage.identity }
    /// What tells it apart from an earlier state of itself.
    @inlinable public var fingerprint: ArticleFingerprint { storage.fingerprint }

    /// An article with all its parts.
    ///
    /// - Parameter fingerprint: the one that these parts have, when it is known already.
    public init(
        place: ArticlePlace, title: String, section: SectionName?, date: Timestamp, dateText: String? = nil,
        published: Timestamp? = nil, updated: Timestamp? = nil, byline: String? = nil, authors: [ArticleAuthor] = [],
        sources: [Source] = [], topics: [String] = [], summary: String = "", address: ArticleAddress, route: Route,
        aliases: [Route] = [], body: ArticleBody, corrections: [Correction] = [], series: [String] = [],
        withdrawal: Withdrawal? = nil, schedule: ArticleSchedule? = nil, picture: Picture? = nil,
        weight: Int? = nil, language: String? = nil, translationKey: String? = nil,
        identity: ArticleIdentity = ArticleIdentity(),
        fingerprint: ArticleFingerprint? = nil
    ) {
        storage = Storage(
            place: place, title: title, section: section, date: date, dateText: dateText,
            published: published ?? date, updated: updated, byline: byline, authors: authors, sources: sources,
            topics: topics, summary: summary, address: address, route: route, aliases: aliases, body: body,
            corrections: corrections,
            series: series, withdrawal: withdrawal, schedule: schedule ?? ArticleSchedule(date: date), picture: picture,
            weight: weight, language: language, translationKey: translationKey,
            identity: identity, known: fingerprint)
    }

    /// The same article with its text kept elsewhere.
    public func with(body: ArticleBody) -> Article {
        Article(
            place: place, title: title, section: section, date: date, dateText: dateText, published: published,
            updated: updated, byline: byline, authors: authors, sources: sources, topics: topics, summary: summary,
            address: address, route: route, aliases: aliases, body: body, corrections: corrections, series: series,
            withdrawal: withdrawal, schedule: schedule, picture: picture, weight: weight, language: language,
            translationKey: translationKey,
            identity: identity, fingerprint: fingerprint)
    }

    /// Reading order: newest edition first, then weight, then newest, then the order of files and within them.
    public static func precedes(_ a: Article, _ b: Article) -> Bool {
        if a.published.day != b.published.day { return a.published.day > b.published.day }
        if a.weight != b.weight { return a.weight ?? .max < b.weight ?? .max }
        if a.published != b.published { return a.published > b.published }
        if a.place.path != b.place.path { return a.place.path < b.place.path }
        return a.place.ordinal < b.place.ordinal
    }
}

/// Where an article stands: its file, the line it begins on, and its number in that file.
public struct ArticlePlace: Sendable, Hashable {
    /// The path of the file as shown to the reader.
    public let path: String
    /// The line of the headline, or of the title in the front matter.
    public let line: Int
    /// How many articles stand before it in the same file.
    public let ordinal: Int

    /// A place.
    public init(path: String, line: Int, ordinal: Int = 0) {
        self.path = path
        self.line = line
        self.ordinal = ordinal
    }

    /// The place for a diagnostic.
    public var location: SourceLocation { SourceLocation(path: path, line: line) }
}

/// The name of a section and who gave it.
public struct SectionName: Sendable, Hashable {
    /// The name as written.
    public let name: String
    /// Whether it is the name of a folder, which is no title until someone gives it one.
    public let isFolder: Bool
    /// The name in addresses.
    public let slug: Slug

    /// A section's name.
    public init(_ name: String, isFolder: Bool = false) {
        self.name = name
        self.isFolder = isFolder
        let slug = Slug(name) ?? Slug(codePointsOf: name)
        self.slug = SectionName.taken.contains(slug.text) ? slug.suffixed("section") : slug
    }

    /// The name that had these parts when it was made.
    package init(kept name: String, isFolder: Bool, slug: Slug) {
        self.name = name
        self.isFolder = isFolder
        self.slug = slug
    }

    /// Names at the top of the site that are its own: a section called Archive lies in `/archive-section/`.
    private static let taken: Set<String> = [
        "archive", "assets", "authors", "corrections", "editions", "latest", "series", "topics",
    ]
}

/// What an article's address is made from.
public enum ArticleAddress: Sendable, Hashable {
    /// A whole route, typed by the author.
    case route(Route)
    /// A slug typed by the author, or the name of a page folder.
    case slug(Slug)
    /// The slug of the headline or of the file's name, numbered when two meet on a day.
    case found(Slug)
}

/// Where a piece of news came from.
public struct Source: Sendable, Hashable {
    /// The name; the address's host when only an address was given.
    public let title: String
    /// The address, http or https.
    public let url: String?

    /// A source.
    public init(title: String, url: String? = nil) {
        self.title = title
        self.url = url
    }
}

/// A picture that belongs to an article.
public struct Picture: Sendable, Hashable {
    /// The address, ready for `src`.
    public let url: String
    /// What it shows, for those who do not see it.
    public let alt: String

    /// A picture.
    public init(url: String, alt: String) {
        self.url = url
        self.alt = alt
    }
}
