import BroadsheetDiagnostics

/// One news story, as its file tells it.
public struct Article: Sendable {
    /// Where it stands in the content folder.
    public let place: ArticlePlace
    /// The title.
    public let title: String
    /// The section's name as written, or the folder's name; nil when it belongs to none.
    public let section: SectionName?
    /// The day and time that the article shows.
    public let date: Timestamp
    /// The date as the digest text has it; nil elsewhere.
    public let dateText: String?
    /// The time by which articles are ordered: the article's own, or that of the digest it came in.
    public let published: Timestamp
    /// When it was last changed, as its author says.
    public let updated: Timestamp?
    /// Who wrote it, one line for people.
    public let byline: String?
    /// Who wrote it, one by one.
    public let authors: [String]
    /// Where the news came from.
    public let sources: [Source]
    /// Names of topics, the most salient first.
    public let topics: [String]
    /// The opening, plain text.
    public let summary: String
    /// What the address is made from.
    public let address: ArticleAddress
    /// Older addresses that lead here.
    public let aliases: [Route]
    /// The text.
    public let body: ArticleBody
    /// Whether it is shown, and if not, why.
    public let state: ArticleState
    /// The picture that stands for the article.
    public let picture: Picture?
    /// The place among the articles of its edition: smaller comes first, none comes last.
    public let weight: Int?
    /// The language when it is not the site's.
    public let language: String?

    /// An article with all its parts.
    public init(
        place: ArticlePlace, title: String, section: SectionName?, date: Timestamp, dateText: String? = nil,
        published: Timestamp? = nil, updated: Timestamp? = nil, byline: String? = nil, authors: [String] = [],
        sources: [Source] = [], topics: [String] = [], summary: String = "", address: ArticleAddress,
        aliases: [Route] = [], body: ArticleBody, state: ArticleState = .published, picture: Picture? = nil,
        weight: Int? = nil, language: String? = nil
    ) {
        self.place = place
        self.title = title
        self.section = section
        self.date = date
        self.dateText = dateText
        self.published = published ?? date
        self.updated = updated
        self.byline = byline
        self.authors = authors
        self.sources = sources
        self.topics = topics
        self.summary = summary
        self.address = address
        self.aliases = aliases
        self.body = body
        self.state = state
        self.picture = picture
        self.weight = weight
        self.language = language
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

    /// Names at the top of the site that are its own: a section called Archive lies in `/archive-section/`.
    private static let taken: Set<String> = ["archive", "assets", "editions", "latest", "topics"]
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

/// Whether an article is shown, and if not, why.
public enum ArticleState: String, Sendable {
    case published, draft, future, expired
}
