/// The small words that the rules ask for by name.
enum SmallWords {
    static let of = WordHash("of")
    static let and = WordHash("and")
    static let `for` = WordHash("for")
    /// Who may be so for something: the Minister for Law.
    static let ministers = ["minister", "secretary", "commissioner", "spokesman", "spokesperson"].map { WordHash($0) }
    static let the = WordHash("the")
    static let pronoun = WordHash("i")
    static let article = WordHash("a")
    static let church = WordHash("church")
    static let party = WordHash("party")
    /// What follows whoever does something.
    static let verbs = Set(["is", "was", "has", "had", "will", "would", "did"].map { WordHash($0) })
    static let house = WordHash("house")
    static let university = WordHash("university")
    /// Bodies that go by what stands before: the Malthouse Theatre.
    static let houses = ["university", "college", "foundation", "theatre", "theater", "museum", "hospice"].map {
        WordHash($0)
    }
    /// What may be left off behind two words or more.
    static let societies = ["society", "association", "organisation", "organization"].map { WordHash($0) }
    /// What many countries have one of.
    static let nationalBodies = ["senate", "congress"].map { WordHash($0) }
    static let red = WordHash("red")
    /// What an article calls the one army or navy that it names.
    static let forces = ["army", "navy"].map { WordHash($0) }
    static let feasts = ["easter", "christmas"].map { WordHash($0) }
    /// What stands before the name of whoever made a picture: `Image: Jane Doe.`
    static let credits = Set(["image", "images", "photo", "photos", "picture", "photograph"].map { WordHash($0) })
    /// What is counted behind letters of a country that name nothing there: U.S. dollars.
    static let units = Set(["dollar", "dollars", "gallon", "gallons", "cents", "pints"].map { WordHash($0) })
    /// Whose proper name stands for them without what they are: Blenheim Palace, then Blenheim.
    static let grounds = ["airport", "palace", "castle"].map { WordHash($0) }
    static let juniors = ["jr", "sr"].map { WordHash($0) }
    static let al = WordHash("al")
    static let saint = WordHash("saint")
    static let board = WordHash("board")
    static let state = WordHash("state")
    static let attorney = WordHash("attorney")
    static let annual = WordHash("annual")
    /// A race that no name says which.
    static let grand = WordHash("grand")
    static let prix = WordHash("prix")
    /// Numbers in letters, which names of bodies may begin with.
    static let counts = Set(
        "one two three four five six seven eight nine ten first second third fourth fifth sixth".split(separator: " ")
            .map { WordHash($0) })
    static let grade = WordHash("class")
    static let lieutenant = WordHash("jg")
    static let christian = WordHash("christian")
    /// Where shares are traded: what follows in `(NYSE: ABC)` is no name.
    static let exchanges = Set(
        [
            "nyse", "nasdaq", "lse", "tsx", "tsxv", "asx", "nse", "bse", "otc", "otcqb", "otcqx", "amex", "euronext",
            "fra",
            "aim", "hkex", "sgx", "cse", "nysemkt", "american", "global", "select", "market",
        ].map { WordHash($0) })
    /// Words that a number behind them makes one of a row.
    static let labels = Set(
        [
            "category", "phase", "form", "level", "tier", "figure", "fig", "table", "class", "stage", "step", "page",
            "part",
            "appendix", "annex", "schedule", "grade", "round", "no", "section", "rs", "item", "exhibit", "note",
            "version",
            "lot", "row", "day", "week", "episode", "scene", "rule", "type", "gate", "pillar", "goal",
        ].map { WordHash($0) })
    /// What stands before a vessel's name.
    static let vessels = ["vessel", "boat", "ship", "yacht", "trawler", "ferry", "tanker", "tug", "schooner"].map {
        WordHash($0)
    }
    /// What follows a word to make one rank of both.
    static let lance = WordHash("lance")
    static let corporals = ["cpl", "corporal"].map { WordHash($0) }
    /// What stands before the names of ships.
    static let ships = Set(["uss", "usns", "hms", "hmcs", "hmas", "rms", "ins", "ss", "mv", "ms"].map { WordHash($0) })
}
