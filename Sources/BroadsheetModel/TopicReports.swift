/// Words of an article that were looked at for its topics, and what became of them.
public struct ExplainedName: Sendable, Hashable {
    /// The words as they are written.
    public let text: String
    /// The paragraph, list item or heading that they stand in, counted from 1; nil for the headline.
    public let block: Int?
    /// The topic that they stand for; nil when they make none.
    public let topic: String?
    /// Why.
    public let reason: String

    /// Words with what became of them.
    public init(text: String, block: Int?, topic: String?, reason: String) {
        self.text = text
        self.block = block
        self.topic = topic
        self.reason = reason
    }
}

/// Two topics that may be one.
public struct LikelyMerge: Sendable, Hashable {
    /// The name to keep.
    public let name: String
    /// The name that may mean the same.
    public let alias: String
    /// Why.
    public let reason: String
    /// How many articles have one of them.
    public let articles: Int

    /// A likely merge.
    public init(name: String, alias: String, reason: String, articles: Int) {
        self.name = name
        self.alias = alias
        self.reason = reason
        self.articles = articles
    }
}
