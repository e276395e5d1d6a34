import BroadsheetModel

/// The different names by which articles call topics, byte for byte.
///
/// Half a million names in a large site are a few thousand different ones: numbers stand for them from here on.
struct Spellings {
    /// The names.
    private(set) var names: [String] = []
    /// For each name the oldest article that writes it so.
    private(set) var firsts: [Int] = []
    /// The positions of the names of all articles, one article after the other.
    private(set) var ofArticles: [Int] = []
    /// Positions of the names, those of the oldest articles first; in one article in the order in which it has them.
    private(set) var oldestFirst: [Int] = []

    /// The names of all articles; `isOlder` compares two of them by their positions.
    init(_ articles: KeyedArticles, isOlder: (Int, Int) -> Bool) {
        var numbers: [Fingerprint: Int] = [:]
        var placeInFirst: [Int] = []
        for index in articles.indices {
            for (place, key) in articles.topics(of: index).enumerated() {
                if let number = numbers[key] {
                    if index != firsts[number], isOlder(index, firsts[number]) {
                        firsts[number] = index
                        placeInFirst[number] = place
                    }
                    ofArticles.append(number)
                } else {
                    numbers[key] = names.count
                    ofArticles.append(names.count)
                    names.append(articles[index].topics[place])
                    firsts.append(index)
                    placeInFirst.append(place)
                }
            }
        }
        oldestFirst = names.indices.sorted { a, b in
            firsts[a] == firsts[b] ? placeInFirst[a] < placeInFirst[b] : isOlder(firsts[a], firsts[b])
        }
    }
}
