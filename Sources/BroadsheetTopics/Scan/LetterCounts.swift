/// What a word is made of.
struct LetterCounts {
    var uppers = 0
    var lowers = 0
    var digits = 0
    /// All signs but digits and those of ASCII that are no letters.
    var letters = 0
    var isFirstUpper = false
    /// Whether there are signs whose bytes are not those of the word's hash: letters with accents, curly apostrophes.
    var isFolded = false

    /// Nothing yet.
    init() {}

    /// The counts of a word's first byte, of some class, and of small letters behind it; a word that nothing is read of
    /// has -1 of those.
    @inline(__always)
    init(first: UInt8, behind: Int) {
        guard behind >= 0 else { return }
        isFirstUpper = first == ByteClass.upper
        uppers = isFirstUpper ? 1 : 0
        digits = first == ByteClass.digit ? 1 : 0
        lowers = behind &+ (first == ByteClass.lower ? 1 : 0)
        letters = lowers &+ uppers
    }

    @inline(__always)
    mutating func add(_ sign: LetterReader.Sign) {
        if sign == .upper {
            uppers &+= 1
            if letters == 0 { isFirstUpper = true }
        } else if sign == .lower {
            lowers &+= 1
        }
        letters &+= 1
    }

    /// The same for a sign outside ASCII that begins with this byte.
    @inline(__always)
    mutating func add(_ sign: LetterReader.Sign, _ first: UInt8) {
        if first <= 0xC5 || first == 0xE2 { isFolded = true }
        add(sign)
    }
}
