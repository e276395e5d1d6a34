import BroadsheetModel

/// The articles that are shown, in reading order, each with its key.
struct KeyedArticles: Sendable {
    let articles: [Article]
    /// For each its place in the order of files.
    let places: [Int]
    private let parts: Assembler.Parts

    /// The articles at some places of all.
    init(_ articles: [Article], places: [Int], parts: Assembler.Parts) {
        self.articles = articles
        self.places = places
        self.parts = parts
    }

    var indices: Range<Int> { places.indices }
    var count: Int { places.count }

    subscript(index: Int) -> Article { articles[index] }

    func key(_ index: Int) -> AssemblyKeys.Key { parts.keys[places[index]] }

    func names(_ index: Int) -> ArticleNames { parts.names[places[index]] }
}
