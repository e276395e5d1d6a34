/// The part of the paper that an article belongs to.
public struct Section: Sendable {
    /// The title.
    public let title: String
    /// The name in addresses.
    public let slug: Slug
    /// What the editor says about it, from `_index.md`.
    public let introduction: Introduction?
    /// Positions of its articles in the site's list, in reading order.
    public let articles: [Int]

    /// A section.
    public init(title: String, slug: Slug, introduction: Introduction?, articles: [Int]) {
        self.title = title
        self.slug = slug
        self.introduction = introduction
        self.articles = articles
    }

    /// The route of its page.
    public var route: Route { .folder(slug.text) }
}

/// What the editor says about a section or topic, from its `_index.md`.
public struct Introduction: Sendable {
    /// The folder that it stands in: `science` or `topics/nato`.
    public let folder: String
    /// Its title; nil when none is given.
    public let title: String?
    /// One plain sentence.
    public let description: String?
    /// The text.
    public let body: ArticleBody
    /// Where it stands.
    public let place: ArticlePlace

    /// An introduction.
    public init(folder: String, title: String?, description: String?, body: ArticleBody, place: ArticlePlace) {
        self.folder = folder
        self.title = title
        self.description = description
        self.body = body
        self.place = place
    }

    /// The same introduction with its text kept elsewhere.
    public func with(body: ArticleBody) -> Introduction {
        Introduction(folder: folder, title: title, description: description, body: body, place: place)
    }
}
