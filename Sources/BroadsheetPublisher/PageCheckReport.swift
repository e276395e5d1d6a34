/// What was seen at the site's addresses after publishing.
public struct PageCheckReport: Sendable {
    /// How many addresses were looked at.
    public let checked: Int
    /// How many were not, since there were too many.
    public let skipped: Int
    /// Addresses that did not answer as they should, and how they answered.
    public let differing: [(address: String, answer: String)]
}
