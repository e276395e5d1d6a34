/// Which words of an article were looked at, and what became of them.
public struct TopicExplanation: Sendable, Hashable {
    /// The words, those of the headline first, in the order of the text.
    public let words: [ConsideredWords]
}

/// Words that might have been a topic.
public struct ConsideredWords: Sendable, Hashable {
    /// The words as they are written.
    public let text: String
    /// The bytes of the body, or of the headline.
    public let place: Range<Int>
    /// Whether they stand in the headline.
    public let isInHeadline: Bool
    /// The topic or the fuller name that they are taken for.
    public let name: String?
    /// Why they make a topic, or none.
    public let decision: TopicDecision
}

extension TopicDetector {
    /// Which words of an article were looked at, and why they make topics or not; slower than `detect`, which it explains.
    public func explain(headline: String, body: [UInt8], form: BodyForm = .html) -> TopicExplanation {
        guard hasRules else { return TopicExplanation(words: []) }
        return ArticleReading.read(headline: headline, body: body, isHTML: form == .html, recorder: DropRecorder()) {
            TopicExplanation(words: $0.considered($1))
        }
    }
}

extension ArticleReading where Recorder == DropRecorder {
    func considered(_ texts: NameTexts) -> [ConsideredWords] {
        let names = finder.occurrences.map { occurrence -> ConsideredWords in
            let name = finder.names[occurrence.name]
            let target = finder.names[name.target]
            let isKept = ![.sentenceStart, .ambiguous, .everydayWord].contains(name.decision)
            return considered(
                texts, occurrence, isKept ? display(name.target, texts) : nil,
                name.target == occurrence.name ? name.decision : target.decision.isTaken ? .joined : target.decision)
        }
        let drops = finder.recorder.drops.map { drop in
            considered(
                texts,
                NameOccurrence(
                    first: drop.first, last: drop.last, isHeadline: drop.isHeadline, isUncertain: false, name: 0),
                nil, drop.decision)
        }
        return (names + drops).sorted {
            ($0.isInHeadline ? 0 : 1, $0.place.lowerBound, $0.place.upperBound)
                < ($1.isInHeadline ? 0 : 1, $1.place.lowerBound, $1.place.upperBound)
        }
    }

    private func considered(
        _ texts: NameTexts, _ occurrence: NameOccurrence, _ name: String?, _ decision: TopicDecision
    ) -> ConsideredWords {
        let words = texts.words(occurrence)
        return ConsideredWords(
            text: texts.text(occurrence), place: Int(words[occurrence.first].start)..<Int(words[occurrence.last].end),
            isInHeadline: occurrence.isHeadline, name: name, decision: decision)
    }
}
