/// A person, place, organisation, event or subject that runs across sections.
public struct Topic: Sendable {
    /// The name.
    public let title: String
    /// The name in addresses.
    public let slug: Slug
    /// What the editor says about it.
    public let introduction: Introduction?
    /// Positions of its articles in the site's list, in reading order.
    public let articles: [Int]

    /// A topic.
    public init(title: String, slug: Slug, introduction: Introduction?, articles: [Int]) {
        self.title = title
        self.slug = slug
        self.introduction = introduction
        self.articles = articles
    }

    /// The route of its page.
    public var route: Route { .folder("topics", slug.text) }
}
