/// Someone who wrote an article, as the article says it.
public struct ArticleAuthor: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The author's own page elsewhere.
    public let url: String?
    /// The address for mail.
    public let email: String?

    /// An author.
    public init(_ name: String, url: String? = nil, email: String? = nil) {
        self.name = name
        self.url = url
        self.email = email
    }
}

/// Someone who wrote articles of a site.
public struct Author: Sendable {
    /// The name.
    public let name: String
    /// The name in addresses.
    public let slug: Slug
    /// One plain sentence about the author.
    public let description: String?
    /// The author's own page elsewhere.
    public let url: String?
    /// The address for mail.
    public let email: String?
    /// Addresses elsewhere that say who is meant.
    public let sameAs: [String]
    /// Positions of the author's articles in the site's list, in reading order.
    public let articles: [Int]

    /// An author.
    public init(
        name: String, slug: Slug, description: String? = nil, url: String? = nil, email: String? = nil,
        sameAs: [String] = [], articles: [Int]
    ) {
        self.name = name
        self.slug = slug
        self.description = description
        self.url = url
        self.email = email
        self.sameAs = sameAs
        self.articles = articles
    }

    /// The route of the author's page.
    public var route: Route { .folder("authors", slug.text) }
}

/// An author as the editor knows them: `[authors.NAME]` in the configuration, or `authors.toml` in the content folder.
public struct RegisteredAuthor: Sendable, Hashable {
    /// The name that readers see.
    public let name: String
    /// Other names that mean the same author.
    public var aliases: [String] = []
    /// One plain sentence about the author.
    public var description: String?
    /// The author's own page elsewhere.
    public var url: String?
    /// The address for mail.
    public var email: String?
    /// Addresses elsewhere that say who is meant.
    public var sameAs: [String] = []

    /// An author of whom only the name is known.
    public init(name: String) { self.name = name }
}
