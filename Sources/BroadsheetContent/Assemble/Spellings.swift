import BroadsheetModel

/// The different names by which authors call topics, byte for byte.
///
/// Half a million names in a large site are a few thousand different ones: numbers stand for them from here on.
struct Spellings {
    /// The names.
    private(set) var names: [String] = []
    /// The numbers of the names of all articles, one article after the other.
    private var numbers: [Int] = []
    private var ends: [Int] = []

    /// The names of all articles.
    init(_ articles: KeyedArticles) {
        var known: [Fingerprint: Int] = [:]
        ends.reserveCapacity(articles.count)
        for index in articles.indices {
            for (place, key) in articles.topics(of: index).enumerated() {
                if let number = known[key] {
                    numbers.append(number)
                } else {
                    known[key] = names.count
                    numbers.append(names.count)
                    names.append(articles[index].topics[place])
                }
            }
            ends.append(numbers.count)
        }
    }

    /// The numbers of an article's names, in its order.
    func of(_ index: Int) -> ArraySlice<Int> { numbers[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }
}
