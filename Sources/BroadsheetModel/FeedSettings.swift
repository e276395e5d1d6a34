/// A form of feeds.
public enum FeedFormat: String, Sendable, Hashable, CaseIterable {
    case atom, rss, json

    /// The name of its files.
    public var file: String {
        switch self {
        case .atom: "feed.xml"
        case .rss: "rss.xml"
        case .json: "feed.json"
        }
    }

    /// What browsers and readers call its files.
    public var mediaType: String {
        switch self {
        case .atom: "application/atom+xml"
        case .rss: "application/rss+xml"
        case .json: "application/feed+json"
        }
    }
}

/// Which feeds a site has and what they hold, from `[feeds]`.
public struct FeedSettings: Sendable, Hashable {
    /// How much of an article a feed holds.
    public enum Text: String, Sendable, CaseIterable {
        case full, summary
    }

    /// The forms of the feed of all articles.
    public var site: [FeedFormat] = [.atom, .rss, .json]
    /// The forms of each section's feed.
    public var sections: [FeedFormat] = [.atom]
    /// The forms of the feeds of topics.
    public var topics: [FeedFormat] = [.atom]
    /// The forms of the feed whose items are whole editions.
    public var editions: [FeedFormat] = [.atom]
    /// How many items a feed holds.
    public var items = 20
    /// How many articles a topic has before it gets a feed.
    public var topicSize = 50
    /// How much of an article a feed holds.
    public var text = Text.full

    /// Settings with nothing set.
    public init() {}

    /// Whether there are any feeds.
    public var isOn: Bool { !(site.isEmpty && sections.isEmpty && topics.isEmpty && editions.isEmpty) }

    /// The settings in one text, for fingerprints.
    public var summary: String {
        let formats = [site, sections, topics, editions].map { $0.map(\.rawValue).joined(separator: ",") }
        return (formats + [String(items), String(topicSize), text.rawValue]).joined(separator: ";")
    }
}
