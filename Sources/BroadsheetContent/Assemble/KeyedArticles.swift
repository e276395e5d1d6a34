import BroadsheetModel
import BroadsheetTopics

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

    /// The positions of some articles by edition and time, the oldest first; what came at the same time in the order of files.
    func oldestFirst(_ isIncluded: (AssemblyKeys.Key) -> Bool) -> [Int] {
        var order: [(day: Int, instant: Int, place: Int, index: Int)] = []
        for index in indices {
            let key = key(index)
            if isIncluded(key) { order.append((key.day, key.instant, places[index], index)) }
        }
        return order.sorted { ($0.day, $0.instant, $0.place) < ($1.day, $1.instant, $1.place) }.map(\.index)
    }

    func topics(of index: Int) -> ArraySlice<Fingerprint> { parts.keys.topics(of: places[index]) }

    // Asked for one by one: a copy of all that a text gives would count references to each part.
    func found(_ index: Int) -> [FoundTopic] { parts.names[places[index]].found }
    func definitions(_ index: Int) -> [TopicDefinition] { parts.names[places[index]].definitions }
    func mentions(_ index: Int) -> [Range<Int>?] { parts.names[places[index]].mentions }
    func words(_ index: Int) -> TitleWords { parts.names[places[index]].words }
}
