import BroadsheetModel

/// The editor's topics: what they are called, what else means them, what is never one of them.
public struct TopicRegistry: Sendable {
    /// The topics in the editor's order.
    public let topics: [RegisteredTopic]
    private let numbers: [NameKey: Int]
    private let separate: Set<NamePair>

    private struct NamePair: Hashable {
        let topic: NameKey
        let other: NameKey
    }

    /// A name that the editor gave to two topics.
    public struct Clash: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The topic that has it.
        public let owner: String
        /// The topic that wants it, too.
        public let other: String
    }

    /// A registry without topics.
    public static let empty = TopicRegistry([])

    /// Names that two topics claim; the first keeps them.
    public let clashes: [Clash]

    /// A registry of some topics.
    public init(_ topics: [RegisteredTopic]) {
        self.topics = topics
        var numbers: [NameKey: Int] = [:]
        var clashes: [Clash] = []
        var separate: Set<NamePair> = []
        // A topic's own name is stronger than another's alias.
        for (number, topic) in topics.enumerated() {
            if let owner = numbers.updateValue(number, forKey: NameKey(topic.name)) {
                numbers[NameKey(topic.name)] = owner
                clashes.append(Clash(name: topic.name, owner: topics[owner].name, other: topic.name))
            }
            for other in topic.neverMerge {
                separate.insert(NamePair(topic: NameKey(topic.name), other: NameKey(other)))
            }
        }
        for (number, topic) in topics.enumerated() {
            for alias in topic.aliases {
                if let owner = numbers[NameKey(alias)] {
                    if owner != number {
                        clashes.append(Clash(name: alias, owner: topics[owner].name, other: topic.name))
                    }
                } else {
                    numbers[NameKey(alias)] = number
                }
            }
        }
        self.numbers = numbers
        self.clashes = clashes
        self.separate = separate
    }

    /// Whether the editor said nothing.
    public var isEmpty: Bool { topics.isEmpty }

    /// The topic that a name means.
    public func topic(named name: String) -> RegisteredTopic? { number(of: NameKey(name)).map { topics[$0] } }

    func number(of key: NameKey) -> Int? { numbers.isEmpty ? nil : numbers[key] }

    /// Whether the editor forbids to take one name for the other.
    public func keepsApart(_ a: String, _ b: String) -> Bool {
        separate.isEmpty ? false : keepsApart(NameKey(a), NameKey(b))
    }

    func keepsApart(_ a: NameKey, _ b: NameKey) -> Bool {
        guard !separate.isEmpty else { return false }
        return separate.contains(NamePair(topic: a, other: b)) || separate.contains(NamePair(topic: b, other: a))
    }

    /// Aliases whose names in addresses are not their topic's: readers who come there are to be led on.
    public var redirects: [TopicRedirect] {
        let own = Set(topics.compactMap { Slug($0.name) })
        var seen = own
        return topics.flatMap { topic -> [TopicRedirect] in
            guard !topic.isHidden else { return [] }
            return topic.aliases.compactMap { alias in
                guard let slug = Slug(alias), seen.insert(slug).inserted else { return nil }
                return TopicRedirect(from: slug, alias: alias, to: topic.name)
            }
        }
    }

    /// Tells apart registries that find different names: descriptions and addresses do not count.
    public var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        for topic in topics {
            builder.add(topic.name)
            builder.add(topic.aliases.count)
            for alias in topic.aliases { builder.add(alias) }
            builder.add(topic.neverMerge.count)
            for other in topic.neverMerge { builder.add(other) }
        }
        return builder.fingerprint
    }
}

/// An address that leads on to a topic's.
public struct TopicRedirect: Sendable, Hashable {
    /// The alias in addresses.
    public let from: Slug
    /// The alias.
    public let alias: String
    /// The topic's name.
    public let to: String
}
