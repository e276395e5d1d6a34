/// Why a name that an article has is one of its topics, or is not.
public enum TopicDecision: String, Sendable, Hashable, CaseIterable {
    /// It is in the headline.
    case inHeadline
    /// It is named at least twice.
    case repeated
    /// It is named once, but with a title and as one who acts, in a short article.
    case acting
    /// The editor's registry has it.
    case registered
    /// It means the same as a fuller name in the article.
    case joined
    /// It could mean several of the names in the article.
    case ambiguous
    /// It is named once.
    case namedOnce
    /// More salient ones fill the list.
    case tooMany
    /// An everyday word, or several.
    case everydayWord
    /// A word that stands capitalised only where every word does.
    case sentenceStart
    /// A day, month or season.
    case calendar
    /// A title or an office.
    case title
    /// A people or a language: it points at a place without naming it.
    case demonym
    /// Capitals or a word such as `Ministry` that name nothing alone.
    case generic
    /// A word in a headline whose words all have capitals, which the text does not have as a name.
    case headlineWord

    /// Whether it makes a topic.
    public var isTaken: Bool {
        switch self {
        case .inHeadline, .repeated, .acting, .registered: true
        default: false
        }
    }
}
