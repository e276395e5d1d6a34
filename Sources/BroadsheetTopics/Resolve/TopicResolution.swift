import BroadsheetModel

/// The topics of a site, and which articles have them.
public struct TopicResolution: Sendable {
    /// All topics, in the order in which articles first have them.
    public let topics: [ResolvedTopic]
    /// For each article its topics, the most salient first.
    public let ofArticle: [[ArticleTopic]]
}

/// A topic of a site.
public struct ResolvedTopic: Sendable, Hashable {
    /// The name that readers see.
    public let name: String
    /// What sort of thing it is, as the editor says, or the first article that can tell.
    public internal(set) var kind: TopicKind
    /// How many articles have it.
    public internal(set) var articles: Int
    /// The number of its entry in the registry.
    public let registered: Int?
    /// Names in articles that were taken for it, other than its own, in the order of their first use.
    public internal(set) var forms: [String]
}

/// One of an article's topics.
public struct ArticleTopic: Sendable, Hashable {
    /// The number of the topic.
    public let topic: Int
    /// The place in the article's list of found names; nil when it was typed and not found.
    public let found: Int?

    /// A topic of an article.
    public init(topic: Int, found: Int?) {
        self.topic = topic
        self.found = found
    }
}
