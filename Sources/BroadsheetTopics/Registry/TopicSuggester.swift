import BroadsheetModel

/// Finds topics that may be one: spelling variants, short names, acronyms.
///
/// It looks at the names only, so it knows Zelensky and Zelenskyy, but not Kiev and Kyiv. Names are compared with those
/// that share most of their words, never all with all.
public struct TopicSuggester: Sendable {
    /// A topic and how many articles have it.
    public struct Candidate: Sendable, Hashable {
        let name: String
        let kind: TopicKind
        let articles: Int

        /// A candidate.
        public init(name: String, kind: TopicKind, articles: Int) {
            self.name = name
            self.kind = kind
            self.articles = articles
        }
    }

    private let registry: TopicRegistry

    /// A suggester that leaves out what the registry has settled.
    public init(registry: TopicRegistry = .empty) { self.registry = registry }

    /// Likely merges, those of the most articles first.
    public func suggest(_ candidates: [Candidate]) -> [TopicSuggestion] {
        let names = candidates.map { SuggestedName($0) }
        var found: [TopicSuggestion] = []
        var seen: Set<[Int]> = []
        func add(_ a: Int, _ b: Int, _ reason: TopicSuggestion.Reason) {
            guard a != b, seen.insert([min(a, b), max(a, b)]).inserted else { return }
            let isFirst =
                reason == .spelling ? names[a].isBetter(than: names[b]) : names[a].words.count >= names[b].words.count
            let (kept, merged) = isFirst ? (candidates[a], candidates[b]) : (candidates[b], candidates[a])
            guard !registry.keepsApart(kept.name, merged.name),
                registry.topic(named: merged.name) == nil || registry.topic(named: kept.name) == nil
            else { return }
            found.append(
                TopicSuggestion(
                    name: kept.name, alias: merged.name, reason: reason, articles: kept.articles + merged.articles))
        }
        for (a, b) in SpellingPairs(names).pairs { add(a, b, .spelling) }
        for (a, b) in shortNames(names) { add(a, b, .shortName) }
        for (a, b) in acronyms(names) { add(a, b, .acronym) }
        return found.sorted { ($1.articles, $0.name, $0.alias) < ($0.articles, $1.name, $1.alias) }
    }

    /// A single word that is the last of exactly one person's name.
    private func shortNames(_ names: [SuggestedName]) -> [(Int, Int)] {
        var owners: [Substring: Int] = [:]
        for (number, name) in names.enumerated() where name.words.count > 1 && name.kind == .person {
            guard let last = name.words.last else { continue }
            owners[last] = owners[last] == nil ? number : -1
        }
        return names.indices.compactMap { number in
            guard names[number].words.count == 1, [.person, .other].contains(names[number].kind),
                let owner = owners[names[number].words[0]], owner >= 0
            else { return nil }
            return (owner, number)
        }
    }

    /// A word in capitals whose letters are the initials of exactly one name.
    private func acronyms(_ names: [SuggestedName]) -> [(Int, Int)] {
        var owners: [String: Int] = [:]
        for (number, name) in names.enumerated() where name.words.count > 2 && name.kind != .person {
            owners[name.initials] = owners[name.initials] == nil ? number : -1
        }
        return names.indices.compactMap { number in
            guard names[number].isCapitals, let owner = owners[names[number].folded], owner >= 0 else { return nil }
            return (owner, number)
        }
    }
}

/// Two topics that may be one.
public struct TopicSuggestion: Sendable, Hashable {
    /// Why they may be.
    public enum Reason: String, Sendable, Hashable {
        /// Their names differ in a letter or two, or in accents.
        case spelling
        /// One is the last name of the other.
        case shortName
        /// One is the initials of the other.
        case acronym
    }

    /// The name to keep.
    public let name: String
    /// The name to make an alias.
    public let alias: String
    /// Why they may be one.
    public let reason: Reason
    /// How many articles have one of them.
    public let articles: Int
}

/// A name in the forms that comparing needs.
struct SuggestedName {
    let folded: String
    let words: [Substring]
    let initials: String
    let kind: TopicKind
    let isCapitals: Bool
    private let name: String
    private let articles: Int

    init(_ candidate: TopicSuggester.Candidate) {
        name = candidate.name
        articles = candidate.articles
        kind = candidate.kind
        folded = Slug(candidate.name)?.text ?? candidate.name
        words = folded.split(separator: "-")
        let small: Set<Substring> = ["of", "the", "and", "for", "on", "in", "de"]
        initials = String(words.filter { !small.contains($0) }.compactMap(\.first))
        isCapitals = candidate.name.count > 1 && candidate.name.allSatisfy { $0.isUppercase || $0 == "." }
    }

    /// More articles, then the longer name, then the alphabet.
    func isBetter(than other: SuggestedName) -> Bool {
        (articles, name.count, other.name) > (other.articles, other.name.count, name)
    }
}
