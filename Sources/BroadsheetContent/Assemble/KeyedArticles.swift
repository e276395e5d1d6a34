import BroadsheetModel

/// The articles that are shown, in reading order, each with its key.
struct KeyedArticles: Sendable {
    let articles: [Article]
    /// For each its place in the order of files.
    let places: [Int]
    private let all: AssemblyKeys

    /// The articles at some places of a list, whose keys are in the order of the list.
    init(_ articles: [Article], places: [Int], keys: AssemblyKeys) {
        self.articles = articles
        self.places = places
        all = keys
    }

    var indices: Range<Int> { places.indices }
    var count: Int { places.count }

    subscript(index: Int) -> Article { articles[index] }

    func key(_ index: Int) -> AssemblyKeys.Key { all[places[index]] }

    func topics(of index: Int) -> ArraySlice<Fingerprint> { all.topics(of: places[index]) }
}
