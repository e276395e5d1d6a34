import BroadsheetModel
import BroadsheetTopics

/// Says why articles have the topics that they have, and which topics may be one.
public struct TopicInspection: Sendable {
    private let site: Site
    private let registry: TopicRegistry

    /// Looks into a site whose texts are at hand.
    public init(site: Site) {
        self.site = site
        registry = TopicRegistry(site.configuration.topics.registered)
    }

    /// The names in an article, in the order of its text, and what became of each.
    public func names(in index: Int) -> [ExplainedName] {
        let article = site.articles[index]
        let shown = site.topicsOfArticle[index].map { site.topics[$0.topic].title }
        guard article.topics.isEmpty else {
            return zip(article.topics, article.topics.indices).map { name, place in
                ExplainedName(
                    text: name, block: nil, topic: shown.indices.contains(place) ? shown[place] : nil,
                    reason: "its author named it, so nothing was looked for in the text")
            }
        }
        guard case .bytes(let html) = article.body.html else { return [] }
        let language = article.language ?? site.configuration.language
        let detector = TopicDetector(language: language, registry: registry)
        let found = detector.detect(headline: article.title, body: html)
        var topicOfName: [String: String] = [:]
        for topic in found.topics { topicOfName[topic.name] = final(topic, shown) }
        guard TopicDetector.isSupported(language) else {
            return found.topics.map {
                ExplainedName(
                    text: $0.name, block: nil, topic: topicOfName[$0.name],
                    reason: "the list of topics has it; in the language `\(language)` nothing else is looked for")
            }
        }
        let words = detector.explain(headline: article.title, body: html).words
        let registered = found.topics.filter { $0.decision == .registered }.flatMap { topic in
            topic.mentions.map { (topic: topic, mention: $0) }
        }
        var names = words.filter { word in
            word.isInHeadline || !registered.contains { $0.mention.place.overlaps(word.place) }
        }.map { words in explained(words, topicOfName, html) }
        names += registered.map { topic, mention in
            ExplainedName(
                text: String(decoding: html[mention.place], as: UTF8.self),
                block: block(of: mention.place.lowerBound, in: html), topic: topicOfName[topic.name],
                reason: "the list of topics has it")
        }
        return names.enumerated().sorted { ($0.element.block ?? 0, $0.offset) < ($1.element.block ?? 0, $1.offset) }
            .map(\.element)
    }

    private func explained(
        _ words: ConsideredWords, _ topicOfName: [String: String], _ html: [UInt8]
    ) -> ExplainedName {
        let topic = words.name.flatMap { topicOfName[$0] }
        let isKnown = words.decision.isTaken || words.decision == .joined
        return ExplainedName(
            text: words.text, block: words.isInHeadline ? nil : block(of: words.place.lowerBound, in: html),
            topic: isKnown ? topic : nil, reason: reason(words, topic))
    }

    /// The topic that a found name has become in the whole site.
    private func final(_ topic: DetectedTopic, _ shown: [String]) -> String? {
        if shown.contains(topic.name) { return topic.name }
        if let name = registry.topic(named: topic.name)?.name, shown.contains(name) { return name }
        // A surname, or the initials, of a name that earlier articles have in full.
        let word = topic.name.split(separator: " ").last ?? ""
        return shown.first { $0.hasSuffix(" " + word) }
            ?? shown.first {
                $0.split(separator: " ").compactMap { $0.first?.isUppercase == true ? $0.first : nil }.elementsEqual(
                    topic.name)
            }
    }

    private func block(of place: Int, in html: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index < place {
            if html[index] == UInt8(ascii: "<"), index + 2 < html.count {
                let (a, b) = (html[index + 1], html[index + 2])
                let isParagraph = a == UInt8(ascii: "p") && (b == UInt8(ascii: ">") || b == UInt8(ascii: " "))
                let isItem = a == UInt8(ascii: "l") && b == UInt8(ascii: "i")
                let isHeading = a == UInt8(ascii: "h") && (0x31...0x36).contains(b)
                if isParagraph || isItem || isHeading { count += 1 }
            }
            index += 1
        }
        return max(1, count)
    }

    private func reason(_ words: ConsideredWords, _ topic: String?) -> String {
        if words.decision.isTaken, topic == nil { return "the list of topics hides it" }
        return switch words.decision {
        case .inHeadline: "it stands in the headline and in the text"
        case .repeated: "it is named at least twice"
        case .acting: "it is named with a title, as one who acts"
        case .registered: "the list of topics has it"
        case .joined: "it means the same as a fuller name of the article"
        case .ambiguous: "it could mean several names of the article"
        case .namedOnce: "it is named once"
        case .tooMany: "others are named more often"
        case .everydayWord: "it is an everyday word"
        case .sentenceStart: "it has a capital only because it begins a sentence or a heading"
        case .calendar: "it is a day, a month or a season"
        case .title: "it is a title or an office"
        case .demonym: "it is a people or a language, not a name"
        case .generic: "it names nothing alone"
        case .headlineWord: "all words of the headline have capitals, and the text has no such name"
        }
    }

    /// Topics that may be one, those of the most articles first.
    public func merges() -> [LikelyMerge] {
        let candidates = site.topics.map {
            TopicSuggester.Candidate(name: $0.title, kind: $0.kind, articles: $0.articles.count)
        }
        return TopicSuggester(registry: registry).suggest(candidates).map {
            let reason =
                switch $0.reason {
                case .spelling: "another spelling"
                case .shortName: "the last name alone"
                case .acronym: "the initials"
                }
            return LikelyMerge(name: $0.name, alias: $0.alias, reason: reason, articles: $0.articles)
        }
    }
}
