/// What the editor wants of topics: `[topics]` in the configuration, and `topics.toml` in the content folder.
public struct TopicSettings: Sendable {
    /// Whether topics are looked for in the text of articles whose author named none.
    public var detects = true
    /// How many articles a topic has before it gets a page; those that an author or the editor named always have one.
    public var minimum = 2
    /// Whether the first mention of a topic in an article leads to its page.
    public var links = true
    /// Whether an article's page leads to earlier ones of the same story.
    public var threads = true
    /// The editor's own topics.
    public var registered: [RegisteredTopic] = []

    /// The settings of a site that says nothing.
    public init() {}
}
