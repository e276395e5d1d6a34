/// Is told of words that were looked at and dropped; the one that records nothing costs nothing.
protocol WordRecorder {
    mutating func drop(_ first: Int, _ last: Int, isHeadline: Bool, _ decision: TopicDecision)
}

/// Records nothing.
struct NoRecorder: WordRecorder {
    @inline(__always)
    mutating func drop(_ first: Int, _ last: Int, isHeadline: Bool, _ decision: TopicDecision) {}
}

/// Keeps all that was dropped, in the order of the text.
struct DropRecorder: WordRecorder {
    struct Drop {
        let first: Int
        let last: Int
        let isHeadline: Bool
        let decision: TopicDecision
    }

    var drops: [Drop] = []

    mutating func drop(_ first: Int, _ last: Int, isHeadline: Bool, _ decision: TopicDecision) {
        drops.append(Drop(first: first, last: last, isHeadline: isHeadline, decision: decision))
    }
}
