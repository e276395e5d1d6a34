/// A topic as the editor wants it.
public struct RegisteredTopic: Sendable, Hashable {
    /// The name that readers see.
    public let name: String
    /// Other names that mean it.
    public let aliases: [String]
    /// What sort of thing it is, when the editor says so.
    public let kind: TopicKind?
    /// What the editor says about it.
    public let description: String?
    /// Whether no page and no list shows it.
    public let isHidden: Bool
    /// Names that are never taken for this one.
    public let neverMerge: [String]
    /// Addresses that say what is meant, of Wikipedia or Wikidata.
    public let sameAs: [String]

    /// A topic with its parts.
    public init(
        name: String, aliases: [String] = [], kind: TopicKind? = nil, description: String? = nil,
        isHidden: Bool = false, neverMerge: [String] = [], sameAs: [String] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.kind = kind
        self.description = description
        self.isHidden = isHidden
        self.neverMerge = neverMerge
        self.sameAs = sameAs
    }
}
