import BroadsheetModel

/// The different names by which articles call topics, byte for byte.
///
/// Half a million names in a large site are a few thousand different ones: numbers stand for them from here on.
struct Spellings {
    /// The names.
    private(set) var names: [String] = []
    /// For each name the oldest article that writes it so.
    private(set) var firsts: [Int] = []
    /// For each article the positions of its names.
    private(set) var ofArticle: [[Int]] = []
    /// Positions of the names, those of the oldest articles first; in one article in the order in which it has them.
    private(set) var oldestFirst: [Int] = []

    /// The names of all articles; `isOlder` compares two of them by their positions.
    init(_ articles: [Article], isOlder: (Int, Int) -> Bool) {
        var numbers: [Fingerprint: Int] = [:]
        var placeInFirst: [Int] = []
        ofArticle.reserveCapacity(articles.count)
        for index in articles.indices {
            var own: [Int] = []
            let topics = articles[index].topics
            own.reserveCapacity(topics.count)
            for (place, name) in topics.enumerated() {
                let key = Fingerprint(of: name)
                if let number = numbers[key] {
                    if index != firsts[number], isOlder(index, firsts[number]) {
                        firsts[number] = index
                        placeInFirst[number] = place
                    }
                    own.append(number)
                } else {
                    numbers[key] = names.count
                    own.append(names.count)
                    names.append(name)
                    firsts.append(index)
                    placeInFirst.append(place)
                }
            }
            ofArticle.append(own)
        }
        oldestFirst = names.indices.sorted { a, b in
            firsts[a] == firsts[b] ? placeInFirst[a] < placeInFirst[b] : isOlder(firsts[a], firsts[b])
        }
    }
}
