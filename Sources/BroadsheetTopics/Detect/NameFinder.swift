/// Finds the names in a list of words: runs of capitals, cut where titles, days and other names begin.
///
/// This is the other half of the hot path: it walks the words with an unsafe buffer, and makes no strings.
struct NameFinder<Recorder: WordRecorder> {
    typealias Words = UnsafeBufferPointer<Token>

    let lexicon: Lexicon.View
    /// The words that the article also has in small letters.
    let small: WordFilter.View
    var names: [FoundName] = []
    var occurrences: [NameOccurrence] = []
    /// The hashes of all names' words, one name after the other.
    var words: [WordHash] = []
    var index = HashIndex(capacity: 48)
    /// Pairs of names, of which the second explains the first: `IAEA` and what it stands for.
    var definitions: [(short: Int, long: Int)] = []
    /// The same for short forms in quotation marks, which are words of the long one.
    var nicknames: [(short: Int, long: Int)] = []
    /// Whether some names begin with initials.
    var hasInitialed = false
    /// The last words of the persons so far, which stand for them even when they are everyday words.
    var surnames = HashIndex()
    var recorder: Recorder
    var isHeadline = false
    /// Capitals in brackets, which may explain the name before them.
    var letters: [Int] = []
    /// Where names of the text stand that it explains by their first letters, in its order.
    var explained: [Range<Int>] = []

    /// The number of the last block of the opening.
    var ledeEnd: UInt16 = 0
    /// The last name that was counted, and the place behind it.
    var lastEnd = -1
    var lastName = -1

    init(lexicon: Lexicon.View, small: WordFilter.View, recorder: Recorder) {
        self.lexicon = lexicon
        self.small = small
        self.recorder = recorder
        names.reserveCapacity(48)
        occurrences.reserveCapacity(96)
        words.reserveCapacity(96)
    }

    // What words tell by themselves is read with the lexicon alone, so that this large value is not handed around for it.

    /// Whether a name of the lexicon stands here as where it was found first.
    func isFirstForm(_ occurrence: NameOccurrence, _ texts: NameTexts) -> Bool {
        let own = names[occurrence.name].words
        return occurrence.last &- occurrence.first &+ 1 == own.count
            && texts.words(occurrence)[occurrence.first].hash == words[own.lowerBound]
    }

    @inline(__always)
    func entry(_ token: Token) -> Lexicon.Entry { lexicon.entry(token) }

    @inline(__always)
    func sense(_ tokens: Words, _ at: Int) -> WordSense { lexicon.sense(tokens, at) }

    @inline(__always)
    func follows(_ tokens: Words, _ at: Int) -> Bool { lexicon.follows(tokens, at) }

    @inline(__always)
    func isCapital(_ token: Token) -> Bool { lexicon.isCapital(token) }

    @inline(__always)
    func startsSentence(_ tokens: Words, _ at: Int) -> Bool { lexicon.startsSentence(tokens, at) }

    @inline(__always)
    func goesOn(_ tokens: Words, _ at: Int) -> Bool { lexicon.goesOn(tokens, at) }

    @inline(__always)
    func joined(_ tokens: Words, _ start: Int, _ end: Int) -> Int { lexicon.joined(tokens, start, end) }
}
