import BroadsheetModel

/// Finds the topics of an article in its headline and text.
///
///     let detector = TopicDetector(language: "en")
///     let detection = detector.detect(headline: "Talks begin in Geneva", body: html)
///
/// Rules and small word lists, no model: the same article always has the same topics. Languages without rules get none.
public struct TopicDetector: Sendable {
    /// How the body is written.
    public enum BodyForm: Sendable {
        /// The HTML that the renderer makes.
        case html
        /// Text whose paragraphs are separated by empty lines.
        case plain
    }

    /// The number of these rules: what was remembered of other rules is to be found anew.
    public static let rules = 9

    let hasRules: Bool
    private let matcher: RegistryMatcher?
    private let registry: TopicRegistry

    /// A detector for a language, given by its code as in `en` or `en-GB`, that also finds the registry's names.
    public init(language: String, registry: TopicRegistry = .empty) {
        hasRules = TopicDetector.isSupported(language)
        matcher = registry.isEmpty ? nil : RegistryMatcher(registry)
        self.registry = registry
    }

    /// Whether there are rules for a language. In others only the names of the registry are found.
    public static func isSupported(_ language: String) -> Bool {
        language.prefix { $0 != "-" && $0 != "_" }.lowercased() == "en"
    }

    /// Tells apart detectors that may find different topics in one article.
    public var fingerprint: Fingerprint {
        var builder = FingerprintBuilder()
        builder.add(TopicDetector.rules)
        builder.add(hasRules)
        builder.add(registry.fingerprint)
        return builder.fingerprint
    }

    /// The topics of an article.
    public func detect(headline: String, body: [UInt8], form: BodyForm = .html) -> Detection {
        let registered = matcher?.detect(headline: headline, body: body, form: form) ?? .nothing
        guard hasRules else { return registered }
        let found = ArticleReading.read(
            headline: headline, body: body, isHTML: form == .html, recorder: NoRecorder()
        ) { $0.detection($1) }
        return matcher == nil ? found : merged(found, registered)
    }

    /// What the registry has takes the place of what the rules found under its names.
    private func merged(_ found: Detection, _ registered: Detection) -> Detection {
        var topics: [DetectedTopic] = []
        var places: [String: Int] = [:]
        for topic in registered.topics {
            places[topic.name] = topics.count
            topics.append(topic)
        }
        for topic in found.topics.flatMap(apart) {
            guard let owner = registry.topic(named: topic.name) else {
                topics.append(topic)
                continue
            }
            let place = places[owner.name]
            let other = place.map { topics[$0] }
            let joined = topic.joined(other, name: owner.name, kind: owner.kind ?? topic.kind)
            if let place {
                topics[place] = joined
            } else {
                places[owner.name] = topics.count
                topics.append(joined)
            }
        }
        topics.sort { ($1.salience, $0.name) < ($0.salience, $1.name) }
        return Detection(topics: topics, definitions: found.definitions)
    }

    /// A topic without the forms that the registry keeps apart from it; each that is named at least twice is one of its own.
    private func apart(_ topic: DetectedTopic) -> [DetectedTopic] {
        let others = topic.forms.indices.filter { registry.keepsApart(topic.name, topic.forms[$0]) }
        guard !others.isEmpty else { return [topic] }
        let rest = topic.with(forms: topic.forms.indices.filter { !others.contains($0) })
        return [rest] + others.map(topic.alone).filter { $0.mentions.count > 1 }
    }
}
