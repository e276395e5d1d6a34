import BroadsheetModel

/// Finds earlier articles of the same story: those that share salient topics and words of the title.
///
/// Only articles of earlier editions count, so a new article changes no old page. Each article is held against the last
/// few of its topics, so the time grows with the number of articles and not with its square.
struct StoryThreads {
    /// How many of an article's topics count, how many articles of each are looked at, and how many are kept.
    private static let topics = 5
    private static let looked = 8
    private static let kept = 5
    /// What a shared word of the title is worth, and what two articles of one story are worth together: a rare topic and
    /// a word, or two topics that are not in half of the paper.
    private static let word = 4
    private static let enough = 12

    /// The positions of the articles, the oldest first, with the days of their editions.
    let order: [(index: Int, day: Int)]
    let topicsOfArticle: [[TopicOfArticle]]
    let topicCount: Int
    let words: [TitleWords]

    /// For each article the earlier ones, the newest first.
    func earlier() -> [[Int]] {
        var earlier = [[Int]](repeating: [], count: topicsOfArticle.count)
        var known = [[Int32]](repeating: [], count: topicCount)
        var scores: [(rank: Int32, score: Int)] = []
        var start = 0
        while start < order.count {
            var end = start
            while end < order.count, order[end].day == order[start].day { end += 1 }
            for rank in start..<end {
                let index = order[rank].index
                scores.removeAll(keepingCapacity: true)
                for topic in topicsOfArticle[index].prefix(StoryThreads.topics) {
                    add(known[topic.topic], to: &scores)
                }
                guard !scores.isEmpty else { continue }
                earlier[index] = best(of: scores, for: index)
            }
            for rank in start..<end {
                for topic in topicsOfArticle[order[rank].index].prefix(StoryThreads.topics) {
                    known[topic.topic].append(Int32(truncatingIfNeeded: rank))
                }
            }
            start = end
        }
        return earlier
    }

    private func add(_ ranks: [Int32], to scores: inout [(rank: Int32, score: Int)]) {
        guard !ranks.isEmpty else { return }
        // A topic that many articles have tells little.
        let weight = max(1, 12 - (Int.bitWidth - ranks.count.leadingZeroBitCount))
        for rank in ranks.suffix(StoryThreads.looked) {
            if let place = scores.firstIndex(where: { $0.rank == rank }) {
                scores[place].score += weight
            } else {
                scores.append((rank, weight))
            }
        }
    }

    private func best(of scores: [(rank: Int32, score: Int)], for index: Int) -> [Int] {
        let own = words[index]
        let good = scores.compactMap { rank, score -> (rank: Int32, score: Int)? in
            let score = score + StoryThreads.word * own.shared(words[order[Int(rank)].index])
            return score >= StoryThreads.enough ? (rank, score) : nil
        }
        guard !good.isEmpty else { return [] }
        return good.sorted { ($0.score, $0.rank) > ($1.score, $1.rank) }.prefix(StoryThreads.kept)
            .map(\.rank).sorted(by: >).map { order[Int($0)].index }
    }
}
