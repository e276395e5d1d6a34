/// A person, place, organisation, event or subject that runs across sections.
public struct Topic: Sendable {
    /// The name.
    public let title: String
    /// The name in addresses.
    public let slug: Slug
    /// What sort of thing it is.
    public let kind: TopicKind
    /// What the editor says about it.
    public let introduction: Introduction?
    /// One plain sentence about it, from the editor's list of topics.
    public let description: String?
    /// Addresses elsewhere that say what is meant.
    public let sameAs: [String]
    /// Whether it has a page of its own.
    public let hasPage: Bool
    /// Positions of its articles in the site's list, in reading order.
    public let articles: [Int]

    /// A topic.
    public init(
        title: String, slug: Slug, kind: TopicKind = .other, introduction: Introduction? = nil,
        description: String? = nil, sameAs: [String] = [], hasPage: Bool = true, articles: [Int]
    ) {
        self.title = title
        self.slug = slug
        self.kind = kind
        self.introduction = introduction
        self.description = description
        self.sameAs = sameAs
        self.hasPage = hasPage
        self.articles = articles
    }

    /// The route of its page.
    public var route: Route { .folder("topics", slug.text) }
}

/// One of an article's topics.
public struct TopicOfArticle: Sendable, Hashable {
    /// The topic's position in the site's list.
    public let topic: Int
    /// Whether the article's page leads to the topic's: not when that came to be in a later edition, so that old pages stay.
    public let isLinked: Bool
    /// The bytes of the text that name it first; nil when no link can be set there.
    public let mention: Range<Int>?

    /// A topic of an article.
    public init(topic: Int, isLinked: Bool = true, mention: Range<Int>? = nil) {
        self.topic = topic
        self.isLinked = isLinked
        self.mention = mention
    }
}

/// An older name in addresses that leads on to a topic.
public struct TopicAlias: Sendable, Hashable {
    /// The name in addresses.
    public let slug: Slug
    /// The topic's position in the site's list.
    public let topic: Int

    /// An alias.
    public init(slug: Slug, topic: Int) {
        self.slug = slug
        self.topic = topic
    }
}
