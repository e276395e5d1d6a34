/// The small words that the rules ask for by name.
enum SmallWords {
    static let of = WordHash("of")
    static let and = WordHash("and")
    static let the = WordHash("the")
    static let pronoun = WordHash("i")
    static let article = WordHash("a")
    static let church = WordHash("church")
    static let party = WordHash("party")
    /// What follows whoever does something.
    static let verbs = Set(["is", "was", "has", "had", "will", "would", "did"].map { WordHash($0) })
    /// What stands before the names of ships.
    static let ships = Set(["uss", "usns", "hms", "hmcs", "hmas", "rms", "ins", "ss", "mv", "ms"].map { WordHash($0) })
}
