import BroadsheetModel

/// Finds earlier articles of the same story: those that share salient topics and words of the title.
///
/// Only articles of earlier editions count, so a new article changes no old page. An article is held against the last few
/// of each of its topics, so that its story costs the same in a large site and in a small one.
struct StoryThreads: Sendable {
    /// How many of an article's topics count, how many articles of each are looked at, and how many are kept.
    private static let topics = 5
    private static let looked = 8
    private static let kept = 5
    /// What a shared word of the title is worth, and what two articles of one story are worth together: a rare topic and
    /// a word, or two topics that are not in half of the paper.
    private static let word = 4
    private static let enough = 12

    private let site: Site

    init(site: Site) { self.site = site }

    /// The earlier articles of an article's story, the newest first.
    func earlier(than index: Int) -> [Int] {
        guard site.configuration.topics.threads else { return [] }
        let editionEnd = editionEnd(of: index)
        var scores: [(article: Int, score: Int)] = []
        scores.reserveCapacity(StoryThreads.topics * StoryThreads.looked)
        for topic in site.topicsOfArticle[index].prefix(StoryThreads.topics) {
            let articles = site.topics[topic.topic].articles
            let start = StoryThreads.first(from: editionEnd, in: articles)
            let weight = StoryThreads.weight(articles.count - start)
            for article in articles[start...].prefix(StoryThreads.looked) {
                if let place = scores.firstIndex(where: { $0.article == article }) {
                    scores[place].score += weight
                } else {
                    scores.append((article, weight))
                }
            }
        }
        let own = site.titleWords[index]
        return scores.map { ($0.article, $0.score + StoryThreads.word * own.shared(site.titleWords[$0.article])) }
            .filter { $0.1 >= StoryThreads.enough }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            .prefix(StoryThreads.kept).map(\.0).sorted()
    }

    /// A topic that many articles have tells little.
    private static func weight(_ count: Int) -> Int { max(1, 12 - (Int.bitWidth - count.leadingZeroBitCount)) }

    /// The place of the first article of an earlier edition among all.
    ///
    /// Articles stand in the order of their editions, the newest first, so that the articles of a topic need not be looked
    /// at for their days.
    private func editionEnd(of index: Int) -> Int {
        let day = site.articles[index].published.day
        var (low, high, step) = (index + 1, index + 1, 8)
        while high < site.articles.count, site.articles[high].published.day >= day {
            low = high + 1
            high += step
            step *= 2
        }
        high = min(high, site.articles.count)
        while low < high {
            let middle = (low + high) / 2
            if site.articles[middle].published.day < day { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The place of the first that is not before another in a list that rises.
    private static func first(from article: Int, in articles: [Int]) -> Int {
        var (low, high) = (0, articles.count)
        while low < high {
            let middle = (low + high) / 2
            if articles[middle] >= article { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// For each article what its story depends on: the articles that are looked at, and what counts of them.
    ///
    /// Stories themselves are only told for pages that are made anew; this costs a few steps for each topic of an article.
    /// Topics that do not count for a story are among them, since looking for those would cost more.
    ///
    /// - Parameters:
    ///   - marks: for each article what tells its address, title and time from others.
    ///   - days: the days of their editions.
    func marks(_ marks: [UInt64], days: [Int]) async -> [UInt64] {
        guard site.configuration.topics.threads else { return [UInt64](repeating: 0, count: site.articles.count) }
        async let even = self.marks(ofEach: 0, marks, days)
        var all = self.marks(ofEach: 1, marks, days)
        let other = await even
        for index in all.indices { all[index] &+= other[index] }
        return all
    }

    /// The part that every second topic has.
    private func marks(ofEach first: Int, _ ofArticles: [UInt64], _ days: [Int]) -> [UInt64] {
        var out = [UInt64](repeating: 0, count: ofArticles.count)
        for number in stride(from: first, to: site.topics.count, by: 2) {
            let articles = site.topics[number].articles
            var end = articles.count
            var window: UInt64 = 0
            // The oldest first, an edition at a time.
            while end > 0 {
                var start = end - 1
                while start > 0, days[articles[start - 1]] == days[articles[end - 1]] { start -= 1 }
                if end < articles.count {
                    var mark = FingerprintBuilder()
                    mark.add(Fingerprint(high: window, low: UInt64(StoryThreads.weight(articles.count - end))))
                    let mixed = mark.fingerprint.high
                    for place in start..<end { out[articles[place]] &+= mixed }
                }
                for place in start..<end { window &+= ofArticles[articles[place]] }
                // What is no longer among the last few leaves.
                let left = start + StoryThreads.looked
                for place in left..<max(left, min(articles.count, end + StoryThreads.looked)) {
                    window &-= ofArticles[articles[place]]
                }
                end = start
            }
        }
        return out
    }
}
