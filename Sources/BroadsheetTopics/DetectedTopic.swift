import BroadsheetModel

/// A name that an article has, with where and how often.
public struct DetectedTopic: Sendable, Hashable {
    /// The fullest name that the article has, or the one that everybody knows it by.
    public let name: String
    /// What sort of thing it is.
    public let kind: TopicKind
    /// All the ways in which the article writes it, in the order of the text.
    public let forms: [String]
    /// Where it stands in the text, in order.
    public let mentions: [TopicMention]
    /// Whether the headline has it.
    public let isInHeadline: Bool
    /// How much of the article is about it; more is more.
    public let salience: Int
    /// Why it is one of the article's topics.
    public let decision: TopicDecision

    /// A topic with all its parts.
    public init(
        name: String, kind: TopicKind, forms: [String], mentions: [TopicMention], isInHeadline: Bool, salience: Int,
        decision: TopicDecision
    ) {
        self.name = name
        self.kind = kind
        self.forms = forms
        self.mentions = mentions
        self.isInHeadline = isInHeadline
        self.salience = salience
        self.decision = decision
    }

    /// This topic as it is written in some of its forms.
    func with(forms kept: [Int]) -> DetectedTopic {
        let mentions = part(kept)
        return DetectedTopic(
            name: name, kind: kind, forms: kept.map { forms[$0] }, mentions: mentions, isInHeadline: isInHeadline,
            salience: max(1, salience - 2 * (self.mentions.count - mentions.count)), decision: decision)
    }

    /// One form of this topic as a topic of its own.
    func alone(_ form: Int) -> DetectedTopic {
        let mentions = part([form])
        return DetectedTopic(
            name: forms[form], kind: kind, forms: [forms[form]], mentions: mentions, isInHeadline: false,
            salience: 2 * min(mentions.count, 20), decision: .repeated)
    }

    private func part(_ kept: [Int]) -> [TopicMention] {
        mentions.compactMap { mention in
            kept.firstIndex(of: mention.form).map {
                TopicMention(place: mention.place, form: $0, isLinkable: mention.isLinkable)
            }
        }
    }

    /// This topic with what the registry's matcher found of it, under the registry's name.
    func joined(_ other: DetectedTopic?, name: String, kind: TopicKind) -> DetectedTopic {
        var forms = forms
        var mentions = mentions
        for mention in other?.mentions ?? [] where !mentions.contains(where: { $0.place.overlaps(mention.place) }) {
            let form = other?.forms[mention.form] ?? name
            if !forms.contains(form) { forms.append(form) }
            mentions.append(
                TopicMention(
                    place: mention.place, form: forms.firstIndex(of: form) ?? 0, isLinkable: mention.isLinkable))
        }
        return DetectedTopic(
            name: name, kind: kind, forms: forms,
            mentions: mentions.sorted { $0.place.lowerBound < $1.place.lowerBound },
            isInHeadline: isInHeadline || other?.isInHeadline ?? false,
            salience: max(salience, other?.salience ?? 0), decision: .registered)
    }
}

/// One place where a text names a topic.
public struct TopicMention: Sendable, Hashable {
    /// The bytes of the body that name it.
    public let place: Range<Int>
    /// The number of its form.
    public let form: Int
    /// Whether a link can be set here: no link and no heading is around it, and no tag in it.
    public let isLinkable: Bool

    /// A mention.
    public init(place: Range<Int>, form: Int, isLinkable: Bool) {
        self.place = place
        self.form = form
        self.isLinkable = isLinkable
    }
}
