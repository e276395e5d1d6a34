/// When an article is shown.
public struct ArticleSchedule: Sendable, Hashable {
    /// Whether its author calls it a draft.
    public let isDraft: Bool
    /// Its date; before it the article is of the future.
    public let date: Timestamp
    /// The time from which it may be shown.
    public let publish: Timestamp?
    /// The time from which it is not shown any more.
    public let expiry: Timestamp?

    /// A schedule with all its parts.
    public init(isDraft: Bool = false, date: Timestamp, publish: Timestamp? = nil, expiry: Timestamp? = nil) {
        self.isDraft = isDraft
        self.date = date
        self.publish = publish
        self.expiry = expiry
    }

    /// Whether the article is shown at a moment, and if not, why: a draft, of the future, or expired.
    ///
    /// A date without a time counts by its day in the site's time zone: an article of today is shown all day, and one
    /// that expires today is gone all day.
    public func state(at now: Timestamp) -> ArticleState {
        func isLater(_ time: Timestamp) -> Bool { time.hasTime ? time > now : time.day > now.day }
        if isDraft { return .draft }
        if isLater(date) || publish.map(isLater) == true { return .future }
        if let expiry, !isLater(expiry) { return .expired }
        return .published
    }
}

/// Whether an article is shown, and if not, why.
public enum ArticleState: String, Sendable {
    case published, draft, future, expired
}
