/// What the rules found in one article.
public struct Detection: Sendable, Hashable {
    /// The article's topics, the most salient first.
    public let topics: [DetectedTopic]
    /// What the article says that its short names stand for.
    public let definitions: [TopicDefinition]

    /// Nothing found.
    public static let nothing = Detection(topics: [])

    /// A detection with its parts.
    public init(topics: [DetectedTopic], definitions: [TopicDefinition] = []) {
        self.topics = topics
        self.definitions = definitions
    }
}

/// A short name and what an article says that it stands for.
public struct TopicDefinition: Sendable, Hashable {
    /// The short name, `IAEA`.
    public let short: String
    /// What it stands for.
    public let name: String

    /// A definition.
    public init(short: String, name: String) {
        self.short = short
        self.name = name
    }
}
