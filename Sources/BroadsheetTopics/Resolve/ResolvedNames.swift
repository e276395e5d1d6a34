import BroadsheetModel

/// The names that the articles so far have, and what can be told of the next by them.
struct ResolvedNames {
    private(set) var topics: [ResolvedTopic] = []
    private let registry: TopicRegistry
    private var keys: [NameKey] = []
    /// Topics by the names that are theirs.
    private var byName = HashIndex(capacity: 1024)
    /// Persons by their last word.
    private var bySurname = HashIndex(capacity: 1024)
    /// Persons by first and last word, for those with and without names between.
    private var byEnds = HashIndex(capacity: 1024)
    /// Topics by the acronyms that articles explained.
    private var byAcronym = HashIndex(capacity: 256)
    private var topicOfEntry: [Int: Int] = [:]

    /// The typed names that articles have by their numbers, and what they were found to be.
    private let names: [String]
    private var topicOfName: [Typed]

    private enum Typed {
        case unknown, nothing
        case topic(Int)
    }

    init(registry: TopicRegistry, names: [String] = []) {
        self.registry = registry
        self.names = names
        topicOfName = [Typed](repeating: .unknown, count: names.count)
    }

    /// The topics of the next article, which is remembered.
    mutating func add(_ article: ArticleTopics) -> [ArticleTopic] {
        var out: [ArticleTopic] = []
        if !article.typed.isEmpty {
            out.reserveCapacity(article.typed.count)
            for number in article.typed {
                guard let topic = topic(number: number), !out.contains(where: { $0.topic == topic }) else { continue }
                out.append(ArticleTopic(topic: topic, found: nil))
            }
        } else {
            out.reserveCapacity(article.found.count)
            for (number, found) in article.found.enumerated() {
                guard let topic = topic(found), !out.contains(where: { $0.topic == topic }) else { continue }
                out.append(ArticleTopic(topic: topic, found: number))
            }
        }
        for mention in out {
            topics[mention.topic].articles += 1
            if let found = mention.found { learn(mention.topic, article.found[found]) }
        }
        for definition in article.definitions { learn(definition) }
        return out
    }

    /// The topic of a name by its number; what it is does not depend on the article.
    private mutating func topic(number: Int) -> Int? {
        switch topicOfName[number] {
        case .topic(let topic): return topic
        case .nothing: return nil
        case .unknown:
            let key = NameKey(names[number])
            guard key.count > 0 else {
                topicOfName[number] = .nothing
                return nil
            }
            let topic = registry.number(of: key).map { entry($0) } ?? topic(key, names[number], .other)
            topicOfName[number] = .topic(topic)
            return topic
        }
    }

    // MARK: - Names

    /// The topic that a found name means; nil when the editor hides it.
    private mutating func topic(_ found: FoundTopic) -> Int? {
        let key = NameKey(found.name)
        guard key.count > 0 else { return nil }
        if let number = registry.number(of: key) {
            return registry.topics[number].isHidden ? nil : noted(entry(number), found, key)
        }
        if let known = fuller(key, found) {
            if let number = topics[known].registered, registry.topics[number].isHidden { return nil }
            return noted(known, found, key)
        }
        return topic(key, found.name, found.kind)
    }

    /// The one topic of earlier articles that a short name or another spelling can mean.
    private func fuller(_ key: NameKey, _ found: FoundTopic) -> Int? {
        var candidate = HashIndex.none
        if key.count == 1 {
            if found.kind == .person || found.kind == .other { candidate = bySurname[key.hash] }
            if candidate < 0, found.kind == .organisation || found.kind == .other { candidate = byAcronym[key.hash] }
        } else if found.kind == .person, byName[key.hash] < 0, SurnameRule.hasInitialsOnly(found.name) {
            // Joe Biden and Joe R. Biden, when only one of the kind is known, and one has nothing between.
            candidate = byEnds[NameKey.ends(key)]
            if candidate >= 0, key.count > 2, keys[candidate].count > 2 { return nil }
        }
        guard candidate >= 0, keys[candidate] != key else { return nil }
        return registry.keepsApart(keys[candidate], key) ? nil : candidate
    }

    private mutating func topic(_ key: NameKey, _ name: String, _ kind: TopicKind) -> Int {
        let old = byName[key.hash]
        if old >= 0 { return old }
        let number = topics.count
        topics.append(ResolvedTopic(name: name, kind: kind, articles: 0, registered: nil, forms: []))
        keys.append(key)
        byName.set(key.hash, number)
        return number
    }

    /// The topic of an entry of the registry.
    private mutating func entry(_ number: Int) -> Int {
        if let topic = topicOfEntry[number] { return topic }
        let registered = registry.topics[number]
        let topic = topics.count
        topics.append(
            ResolvedTopic(
                name: registered.name, kind: registered.kind ?? .other, articles: 0, registered: number, forms: []))
        let key = NameKey(registered.name)
        keys.append(key)
        byName.set(key.hash, topic)
        topicOfEntry[number] = topic
        return topic
    }

    private mutating func noted(_ topic: Int, _ found: FoundTopic, _ key: NameKey) -> Int {
        if keys[topic] != key, topics[topic].forms.count < 16, !topics[topic].forms.contains(found.name) {
            topics[topic].forms.append(found.name)
        }
        return topic
    }

    // MARK: - What articles teach

    private mutating func learn(_ topic: Int, _ found: FoundTopic) {
        let isOwn = topics[topic].registered.map { registry.topics[$0].kind == nil } ?? true
        if isOwn, topics[topic].kind == .other { topics[topic].kind = found.kind }
        let key = keys[topic]
        guard found.kind == .person, key.count > 1 else { return }
        let surname = SurnameRule.surname(of: topics[topic].name, key)
        bySurname.add(surname, topic)
        if SurnameRule.hasInitialsOnly(topics[topic].name) { byEnds.add(NameKey.ends(key), topic) }
    }

    private mutating func learn(_ definition: TopicDefinition) {
        let name = NameKey(definition.name)
        let topic = registry.number(of: name).flatMap { topicOfEntry[$0] } ?? byName[name.hash]
        if topic >= 0 { byAcronym.add(NameKey(definition.short).hash, topic) }
    }
}

/// Tells which word of a person's name stands for it alone.
enum SurnameRule {
    private static let suffixes: Set<WordHash> = Set(["jr", "sr", "ii", "iii", "iv", "v"].map { WordHash($0) })

    /// Whether nothing but initials stand between the first word and the last: full names between tell persons apart.
    static func hasInitialsOnly(_ name: String) -> Bool {
        name.split(separator: " ").dropFirst().dropLast().allSatisfy { $0.utf8.count { $0 != UInt8(ascii: ".") } <= 2 }
    }

    static func surname(of name: String, _ key: NameKey) -> WordHash {
        guard suffixes.contains(key.last) else { return NameKey.single(key.last) }
        let words = name.split(separator: " ")
        guard words.count > 2 else { return NameKey.single(key.last) }
        return NameKey(String(words[words.count - 2].filter { $0 != "," })).hash
    }
}
