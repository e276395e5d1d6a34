import BroadsheetModel

/// The order in which articles are read: newest edition first, then weight, then newest, then the order of files.
struct ReadingOrder {
    /// What decides, as numbers, so that sorting moves no articles and compares no texts.
    private struct Key {
        let day: Int
        let weight: Int
        let instant: Int
        let index: Int
    }

    /// Positions of the articles in reading order.
    let positions: [Int]

    /// The reading order of articles that come in the order of their files.
    init(_ articles: [Article]) {
        let keys = articles.indices.map { index in
            let published = articles[index].published
            return Key(
                day: published.day.daysSince1970, weight: articles[index].weight ?? .max,
                instant: published.secondsSince1970, index: index)
        }
        positions = keys.sorted(by: ReadingOrder.precedes).map(\.index)
    }

    private static func precedes(_ a: Key, _ b: Key) -> Bool {
        if a.day != b.day { return a.day > b.day }
        if a.weight != b.weight { return a.weight < b.weight }
        if a.instant != b.instant { return a.instant > b.instant }
        return a.index < b.index
    }
}
