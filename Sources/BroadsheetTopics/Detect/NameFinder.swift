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
    /// Where names of the text stand that it explains by their first letters.
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

    @inline(__always)
    func entry(_ token: Token) -> Lexicon.Entry {
        token.shape.contains(.upper) ? token.entry : lexicon[token.hash, token.shape]
    }

    /// Whether a name of the lexicon stands here as where it was found first.
    func isFirstForm(_ occurrence: NameOccurrence, _ texts: NameTexts) -> Bool {
        let own = names[occurrence.name].words
        return occurrence.last &- occurrence.first &+ 1 == own.count
            && texts.words(occurrence)[occurrence.first].hash == words[own.lowerBound]
    }

    @inline(__always)
    func sense(_ tokens: Words, _ at: Int) -> WordSense { entry(tokens[at]).sense }

    /// Whether a word goes on with the one before it, as words of a name do.
    @inline(__always)
    func follows(_ tokens: Words, _ at: Int) -> Bool {
        let gap = tokens[at].gap
        if gap == .space { return true }
        guard gap == [.space, .stop] else { return false }
        let before = tokens[at &- 1]
        return !before.shape.isDisjoint(with: [.initial, .dotted]) || entry(before).sense.contains(.abbreviation)
    }

    /// Whether a word may stand in a name because of its look.
    @inline(__always)
    func isCapital(_ token: Token) -> Bool { token.shape.contains(.upper) }

    /// Whether every word would have a capital here.
    @inline(__always)
    func startsSentence(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        if at == 0 || token.gap.contains(.end) || !token.shape.isDisjoint(with: [.titleCase, .shout]) { return true }
        if token.gap.contains(.stop) {
            let before = tokens[at &- 1]
            return before.shape.isDisjoint(with: [.initial, .dotted]) && !entry(before).sense.contains(.abbreviation)
        }
        return token.gap.contains(.quote) && !token.gap.isDisjoint(with: [.comma, .open])
    }
}
