import BroadsheetModel

/// What the topic index names, and which topics are seen together.
enum TopicIndex {
    /// Whether the index names a topic: one that has a page, or that the newest edition has.
    ///
    /// All names that one article ever had would be an index that nobody can read.
    static func names(_ topic: Topic, in site: Site) -> Bool {
        guard !topic.hasPage else { return true }
        guard let article = topic.articles.first, let latest = site.editions.first(where: { !$0.articles.isEmpty })
        else { return false }
        return latest.articles.contains(article)
    }

    /// How many related topics a page shows.
    private static let related = 8

    /// The topics that have a page and stand in at least two articles with this one, the most frequent first.
    static func related(to index: Int, in site: Site) -> [(topic: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for article in site.topics[index].articles {
            for other in site.topicsOfArticle[article] where other.topic != index {
                counts[other.topic, default: 0] += 1
            }
        }
        return counts.filter { $1 > 1 && site.topics[$0].hasPage }.map { (topic: $0, count: $1) }
            .sorted { ($1.count, $0.topic) < ($0.count, $1.topic) }.prefix(related).map { $0 }
    }
}
