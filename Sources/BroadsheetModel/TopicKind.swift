/// What sort of thing a topic is.
public enum TopicKind: String, Sendable, Hashable, CaseIterable, Comparable {
    case person
    case place
    case organisation
    case event
    case other

    /// Orders as the cases are listed.
    public static func < (a: TopicKind, b: TopicKind) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}
