import BroadsheetModel

/// What is known of one article's topics before those of the whole site are.
public struct ArticleTopics: Sendable, Hashable {
    /// The topics that its author typed, as numbers of names in the list that the resolver is given: a large site has
    /// many names and few different ones. When there are any, they are all it has.
    public let typed: ArraySlice<Int>
    /// The names that were found in it, the most salient first.
    public let found: [FoundTopic]
    /// What it says that short names stand for.
    public let definitions: [TopicDefinition]

    /// An article's topics.
    public init(typed: ArraySlice<Int> = [], found: [FoundTopic] = [], definitions: [TopicDefinition] = []) {
        self.typed = typed
        self.found = found
        self.definitions = definitions
    }

    /// An article's topics as they were detected.
    public init(_ detection: Detection) {
        self.init(
            found: detection.topics.map { FoundTopic(name: $0.name, kind: $0.kind, salience: $0.salience) },
            definitions: detection.definitions)
    }
}

/// A name that was found in an article: as much as is remembered of it for the whole site.
public struct FoundTopic: Sendable, Hashable {
    /// The fullest name in the article.
    public let name: String
    /// What sort of thing it is.
    public let kind: TopicKind
    /// How much of the article is about it.
    public let salience: Int

    /// A found name.
    public init(name: String, kind: TopicKind, salience: Int) {
        self.name = name
        self.kind = kind
        self.salience = salience
    }
}
