/// Finds out which names of a site's articles mean the same topic.
///
/// An article's names are held against earlier articles only, so that a new article changes no older one. The front
/// matter beats the registry, the registry beats what was found, and in doubt two names are two topics:
///
///     TopicResolver(registry: registry).resolve(articles)  // the oldest first
public struct TopicResolver: Sendable {
    private let registry: TopicRegistry

    /// A resolver that knows the editor's registry.
    public init(registry: TopicRegistry = .empty) { self.registry = registry }

    /// The topics of articles that come in the order of their dates, and in a fixed order within one date.
    ///
    /// - Parameter names: the typed names that articles have by their numbers.
    public func resolve(_ articles: some Collection<ArticleTopics>, names: [String] = []) -> TopicResolution {
        var state = ResolvedNames(registry: registry, names: names)
        var ofArticle: [[ArticleTopic]] = []
        ofArticle.reserveCapacity(articles.count)
        for article in articles { ofArticle.append(state.add(article)) }
        return TopicResolution(topics: state.topics, ofArticle: ofArticle)
    }
}
