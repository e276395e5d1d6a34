/// The articles published together, named by date.
public struct Edition: Sendable {
    /// The day.
    public let day: CalendarDay
    /// The title of the digest; nil when it has none.
    public let title: String?
    /// What the digest says before its articles: a greeting, a line about today.
    public let opening: [String]
    /// What the digest says after its articles.
    public let closing: [String]
    /// Positions of its articles in the site's list, in reading order.
    public let articles: [Int]

    /// An edition.
    public init(day: CalendarDay, title: String?, opening: [String], closing: [String], articles: [Int]) {
        self.day = day
        self.title = title
        self.opening = opening
        self.closing = closing
        self.articles = articles
    }

    /// The route of its page.
    public var route: Route { .folder("editions", day.iso) }

    /// The route of its mail.
    public var mail: Route { route.file("edition.eml") }
}

/// What one digest file says besides its articles.
public struct EditionNote: Sendable {
    /// The file.
    public let path: String
    /// The digest's title.
    public let title: String?
    /// The date as written.
    public let dateText: String?
    /// The time that the digest's articles are published at.
    public let published: Timestamp
    /// Lines before the articles.
    public let opening: [String]
    /// Lines after the articles, and others that belong to none.
    public let closing: [String]

    /// A note.
    public init(
        path: String, title: String?, dateText: String?, published: Timestamp, opening: [String], closing: [String]
    ) {
        self.path = path
        self.title = title
        self.dateText = dateText
        self.published = published
        self.opening = opening
        self.closing = closing
    }
}
