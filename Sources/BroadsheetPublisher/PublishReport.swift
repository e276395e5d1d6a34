/// What publishing has done.
public struct PublishReport: Sendable {
    /// What was to be done.
    public let plan: PublishPlan
    /// Whether it was done; false when it was not approved.
    public let isPublished: Bool
    /// What was seen at the site's addresses afterwards; nil when nobody asked.
    public internal(set) var check: PageCheckReport?
}
