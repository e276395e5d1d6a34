/// What tells an article from all others in the eyes of those who read its feeds, besides the file that it stands in.
public struct ArticleIdentity: Sendable, Hashable {
    /// The name that its author gave it for ever.
    public let typed: String?
    /// Whether its file holds other articles as well, so that its headline is needed to tell them apart.
    public let isInDigest: Bool
    /// Whether its day is known from more than the time at which its file was last changed.
    public let isDated: Bool

    /// An identity.
    public init(typed: String? = nil, isInDigest: Bool = false, isDated: Bool = true) {
        self.typed = typed
        self.isInDigest = isInDigest
        self.isDated = isDated
    }
}
