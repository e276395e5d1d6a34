/// What was wrong in an article and has been put right.
public struct Correction: Sendable, Hashable {
    /// When it was put right.
    public let date: Timestamp
    /// What was wrong, in plain text.
    public let text: String

    /// A correction.
    public init(date: Timestamp, text: String) {
        self.date = date
        self.text = text
    }
}

/// That an article was taken back.
public struct Withdrawal: Sendable, Hashable {
    /// When it was taken back; nil when its editor does not say.
    public let date: Timestamp?
    /// Why, in plain text; nil when its editor does not say.
    public let reason: String?
    /// What the notice is called instead of the headline; nil for the usual words.
    public let title: String?
    /// Digests of the paths of files that its text showed, which no page may show any more on its account.
    public let files: [Fingerprint]

    /// A withdrawal.
    public init(date: Timestamp?, reason: String? = nil, title: String? = nil, files: [Fingerprint] = []) {
        self.date = date
        self.reason = reason
        self.title = title
        self.files = files
    }
}
