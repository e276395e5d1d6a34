/// Finds the names of the registry in a text, whatever its language or script.
///
/// This is what languages without rules have, and how names are found that are not capitalised. A name with capitals is
/// found with capitals only.
public struct RegistryMatcher: Sendable {
    private struct Candidate: Sendable {
        /// The topic's number; none for a name that is never taken for one, whose words then count for nobody.
        let topic: Int?
        let words: [WordHash]
        let isUpper: Bool
        let isCapitals: Bool
        let form: String
    }

    private let registry: TopicRegistry
    /// Candidates by their first word, the longest first.
    private let candidates: [WordHash: [Candidate]]
    private let firsts: WordFilter

    /// A matcher for a registry.
    public init(_ registry: TopicRegistry) {
        self.registry = registry
        var candidates: [WordHash: [Candidate]] = [:]
        var firsts = WordFilter()
        for (number, topic) in registry.topics.enumerated() {
            let own = ([topic.name] + topic.aliases).filter { registry.number(of: NameKey($0)) == number }
            let others = topic.neverMerge.filter { registry.number(of: NameKey($0)) == nil }
            for (form, topic) in own.map({ ($0, number) }) + others.map({ ($0, nil) }) {
                let bytes = Array(form.utf8)
                let tokens = bytes.withUnsafeBufferPointer {
                    TokenScanner.tokens($0, isHTML: false, lexicon: .empty)
                }
                guard let first = tokens.first else { continue }
                candidates[first.hash, default: []].append(
                    Candidate(
                        topic: topic, words: tokens.map(\.hash), isUpper: first.shape.contains(.upper),
                        isCapitals: tokens.count == 1 && first.shape.contains(.capitals), form: form))
                firsts.insert(first.hash)
            }
        }
        self.candidates = candidates.mapValues { list in
            list.enumerated().sorted { ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset) }.map(
                \.element)
        }
        self.firsts = firsts
    }

    /// The registry's topics that an article names in its headline, its opening, or at least twice.
    public func detect(headline: String, body: [UInt8], form: TopicDetector.BodyForm = .html) -> Detection {
        guard !candidates.isEmpty else { return .nothing }
        var found: [Int: Found] = [:]
        var headline = headline
        headline.withUTF8 { bytes in
            let tokens = TokenScanner.tokens(bytes, isHTML: false, lexicon: .empty)
            each(tokens) { topic, candidate, _, _ in
                found[topic, default: Found()].add(candidate.form, nil, lede: false)
            }
        }
        body.withUnsafeBufferPointer { bytes in
            let tokens = TokenScanner.tokens(bytes, isHTML: form == .html, lexicon: .empty)
            let lede = tokens.first?.block
            each(tokens) { topic, candidate, first, last in
                let (start, end) = (tokens[first], tokens[last])
                let place = Token.place(start, end, bytes)
                let isLinkable =
                    start.shape.isDisjoint(with: [.link, .heading]) && !bytes[place].contains(UInt8(ascii: "<"))
                found[topic, default: Found()].add(
                    candidate.form, (place, isLinkable), lede: start.block == lede)
            }
        }
        let topics = found.compactMap { number, found -> DetectedTopic? in
            guard found.headline > 0 || found.isInLede || found.mentions.count > 1 else { return nil }
            let topic = registry.topics[number]
            return DetectedTopic(
                name: topic.name, kind: topic.kind ?? .other, forms: found.forms, mentions: found.mentions,
                isInHeadline: found.headline > 0,
                salience: (found.headline > 0 ? 10 : 0) + (found.isInLede ? 4 : 0) + 2 * min(found.mentions.count, 20),
                decision: .registered)
        }
        return Detection(topics: topics.sorted { ($1.salience, $0.name) < ($0.salience, $1.name) })
    }

    private struct Found {
        var headline = 0
        var isInLede = false
        var forms: [String] = []
        var mentions: [TopicMention] = []

        mutating func add(_ form: String, _ place: (Range<Int>, Bool)?, lede: Bool) {
            let number = forms.firstIndex(of: form) ?? forms.count
            if number == forms.count { forms.append(form) }
            if lede { isInLede = true }
            guard let place else { return headline += 1 }
            mentions.append(TopicMention(place: place.0, form: number, isLinkable: place.1))
        }
    }

    private func each(_ tokens: [Token], _ found: (Int, Candidate, Int, Int) -> Void) {
        var at = 0
        while at < tokens.count {
            guard firsts.contains(tokens[at].hash), let list = candidates[tokens[at].hash],
                let candidate = list.first(where: { matches($0, tokens, at) })
            else {
                at += 1
                continue
            }
            if let topic = candidate.topic { found(topic, candidate, at, at + candidate.words.count - 1) }
            at += candidate.words.count
        }
    }

    private func matches(_ candidate: Candidate, _ tokens: [Token], _ at: Int) -> Bool {
        let first = tokens[at].shape
        guard at + candidate.words.count <= tokens.count, !candidate.isUpper || first.contains(.upper),
            !candidate.isCapitals || !first.isDisjoint(with: [.capitals, .dotted])
        else { return false }
        return candidate.words.indices.dropFirst().allSatisfy {
            tokens[at + $0].hash == candidate.words[$0] && !tokens[at + $0].gap.contains(.end)
        }
    }
}
