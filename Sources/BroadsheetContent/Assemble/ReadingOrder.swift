/// The order in which articles are read: newest edition first, then weight, then newest, then the order of files.
struct ReadingOrder {
    /// Positions of the articles in reading order.
    let positions: [Int]

    /// The reading order of articles that come in the order of their files.
    init(_ keys: AssemblyKeys) {
        positions = keys.keys.indices.sorted { a, b in
            let (x, y) = (keys[a], keys[b])
            if x.day != y.day { return x.day > y.day }
            if x.weight != y.weight { return x.weight < y.weight }
            if x.instant != y.instant { return x.instant > y.instant }
            return a < b
        }
    }
}
