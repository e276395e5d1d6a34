/// Counts words: runs of letters and digits; each Chinese, Japanese or Korean character is a word of its own.
enum WordCounter {
    /// How many words a text has.
    static func count(_ text: Span<UInt8>) -> Int {
        var words = 0
        var isInside = false
        var reader = ScalarReader()
        while let scalar = reader.next(in: text) {
            switch CharacterClass(scalar) {
            case .letter:
                if !isInside { words += 1 }
                isInside = true
            case .ideograph:
                words += 1
                isInside = false
            case .other: isInside = false
            case .mark, .ignored: break
            }
        }
        return words
    }
}
