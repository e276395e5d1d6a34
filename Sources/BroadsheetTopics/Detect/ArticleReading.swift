/// Reads one article and says what its topics are.
struct ArticleReading<Recorder: WordRecorder> {
    var finder: NameFinder<Recorder>
    let isShort: Bool
    /// The longest list of topics.
    let most: Int
    /// The names that make topics, the most salient first, then all others.
    private(set) var order: [Int] = []
    private(set) var taken = 0

    /// Reads an article, and hands the reading out while its bytes are at hand.
    static func read<Result>(
        headline: String, body: [UInt8], isHTML: Bool, recorder: Recorder,
        _ use: (ArticleReading, NameTexts) -> Result
    ) -> Result {
        var headline = headline
        return headline.withUTF8 { headline in
            body.withUnsafeBufferPointer { body in
                EnglishLexicon.lexicon.read { lexicon in
                    ScanMemory.with(bytes: (headline.count, body.count)) { memory in
                        // The small words of the headline tell nothing.
                        let top = TokenScanner.scan(
                            headline, isHTML: false, isHeadline: true, lexicon: lexicon, into: memory.headline,
                            small: memory.cleared())
                        let small = memory.cleared()
                        let text = TokenScanner.scan(
                            body, isHTML: isHTML, lexicon: lexicon, into: memory.body, small: small)
                        let texts = NameTexts(
                            headline: headline, headlineWords: top.tokens, body: body, bodyWords: text.tokens)
                        var reading = ArticleReading(
                            finder: NameFinder(lexicon: lexicon, small: small, recorder: recorder),
                            words: text.tokens.count)
                        reading.find(texts, hasHeadings: (top.hasHeadings, text.hasHeadings))
                        return use(reading, texts)
                    }
                }
            }
        }
    }

    private init(finder: NameFinder<Recorder>, words: Int) {
        self.finder = finder
        isShort = words < 600
        most = words < 550 ? 12 : 14
    }

    private mutating func find(_ texts: NameTexts, hasHeadings: (headline: Bool, body: Bool)) {
        finder.ledeEnd = ledeEnd(texts.bodyWords)
        let recorder = finder.recorder
        finder.find(texts.bodyWords)
        if !finder.letters.isEmpty { findExplained(texts, recorder) }
        let letters = finder.letters
        if hasHeadings.body { finder.matchHeadings(texts.bodyWords) }
        finder.isHeadline = true
        finder.find(texts.headlineWords)
        if hasHeadings.headline { finder.matchHeadings(texts.headlineWords) }
        if !letters.isEmpty { refuseEverydayLetters(texts, letters) }
        finder.join(texts)
        decide()
    }

    /// Reads the text again when letters in brackets tell how far some of its names go.
    private mutating func findExplained(_ texts: NameTexts, _ recorder: Recorder) {
        let explained = ExplainedNames.find(texts, letters: finder.letters, finder.lexicon)
        guard !explained.isEmpty else { return }
        let ledeEnd = finder.ledeEnd
        finder = NameFinder(lexicon: finder.lexicon, small: finder.small, recorder: recorder)
        finder.ledeEnd = ledeEnd
        finder.explained = explained
        finder.find(texts.bodyWords)
        finder.explained = []
    }

    private mutating func refuseEverydayLetters(_ texts: NameTexts, _ letters: [Int]) {
        for letters in EverydayLetters.find(texts, letters: letters, finder.lexicon) {
            let name = finder.index[letters]
            if name >= 0, finder.names[name].known < 0 { finder.names[name].decision = .everydayWord }
        }
    }

    /// The number of the first paragraph with a sentence's worth of words: a dateline is no opening.
    private func ledeEnd(_ words: UnsafeBufferPointer<Token>) -> UInt16 {
        var start = 0
        var at = 0
        while at < words.count, at < 200 {
            if words[at].block != words[start].block {
                if at - start >= 12 { return words[start].block }
                start = at
            }
            at += 1
        }
        return words.isEmpty ? 0 : words[start].block
    }

    private mutating func decide() {
        var chosen: [(salience: Int, name: Int)] = []
        for number in finder.names.indices {
            let name = finder.names[number]
            guard name.target == number, !finder.isDropped(number) else { continue }
            let decision = decision(name)
            finder.names[number].decision = decision
            if decision.isTaken { chosen.append((salience(name), number)) }
        }
        // What comes first in the article is first among equals.
        chosen.sort {
            ($0.salience, -finder.names[$0.name].occurrence) > ($1.salience, -finder.names[$1.name].occurrence)
        }
        for (_, name) in chosen.dropFirst(most) { finder.names[name].decision = .tooMany }
        order = chosen.prefix(most).map(\.name)
        taken = order.count
    }

    private func decision(_ name: FoundName) -> TopicDecision {
        if name.headline > 0 { return .inHeadline }
        let count = name.count + (name.count > 0 ? name.nested : 0)
        if count >= 2 { return .repeated }
        if isShort, name.kind == .person, name.isTitled, name.isSubject, name.length >= 2 { return .acting }
        return .namedOnce
    }

    func salience(_ name: FoundName) -> Int {
        (name.headline > 0 ? 10 : 0) + (name.lede > 0 ? 4 : 0) + 2 * min(name.count, 20) + min(name.weak, 3)
    }

    /// The topics with their names as text.
    func detection(_ texts: NameTexts) -> Detection {
        guard !order.isEmpty else { return .nothing }
        var slots = [Int](repeating: -1, count: finder.names.count)
        for (slot, name) in order.enumerated() { slots[name] = slot }
        var mentions = [[TopicMention]](repeating: [], count: order.count)
        var forms = [[String]](repeating: [], count: order.count)
        var formOfName = [Int](repeating: -1, count: finder.names.count)
        for occurrence in finder.occurrences {
            let slot = slots[finder.names[occurrence.name].target]
            guard slot >= 0 else { continue }
            // Names of the lexicon have several forms each.
            let isOther = finder.names[occurrence.name].known >= 0 && !finder.isFirstForm(occurrence, texts)
            var number = isOther ? -1 : formOfName[occurrence.name]
            if number < 0 {
                let form = isOther ? texts.text(occurrence) : text(of: occurrence.name, texts)
                number = forms[slot].firstIndex(of: form) ?? forms[slot].count
                if number == forms[slot].count { forms[slot].append(form) }
                if !isOther { formOfName[occurrence.name] = number }
            }
            guard !occurrence.isHeadline else { continue }
            let (first, last) = (texts.bodyWords[occurrence.first], texts.bodyWords[occurrence.last])
            mentions[slot].append(
                TopicMention(
                    place: Token.place(first, last, texts.body), form: number,
                    isLinkable: first.shape.isDisjoint(with: [.link, .heading]) && !texts.hasMarkup(first, last)))
        }
        let topics = order.enumerated().map { slot, number in
            let name = finder.names[number]
            return DetectedTopic(
                name: display(number, texts), kind: name.kind, forms: forms[slot],
                mentions: mentions[slot].sorted { $0.place.lowerBound < $1.place.lowerBound },
                isInHeadline: name.headline > 0, salience: salience(name), decision: name.decision)
        }
        return Detection(topics: topics, definitions: definitions(texts))
    }

    private func definitions(_ texts: NameTexts) -> [TopicDefinition] {
        finder.definitions.compactMap { short, long in
            guard finder.names[short].target == finder.names[long].target else { return nil }
            let target = finder.names[short].target
            let form = text(of: target == short ? long : short, texts)
            return TopicDefinition(short: form, name: display(target, texts))
        }
    }

    /// The name that a topic goes by.
    func display(_ number: Int, _ texts: NameTexts) -> String {
        let known = finder.names[number].known
        return known >= 0 ? finder.lexicon.names[known].text : text(of: number, texts)
    }

    /// The name as the article writes it.
    func text(of number: Int, _ texts: NameTexts) -> String {
        let occurrence = finder.names[number].occurrence
        return occurrence >= 0 ? texts.text(finder.occurrences[occurrence]) : ""
    }
}
