/// Counts words: runs of letters and digits; each Chinese, Japanese or Korean character is a word of its own.
///
/// Every byte of every article passes here, so eight bytes of ASCII are looked at together, through an unsafe
/// buffer that does not leave this file.
enum WordCounter {
    /// How many words a text has.
    static func count(_ text: Span<UInt8>) -> Int {
        var words = 0
        var isInside = false
        var reader = ScalarReader()
        var slowEnd = 1
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
            // What stands before a run must be ASCII, so that the byte alone tells whether a word goes on.
            guard scalar.isASCII, reader.index >= slowEnd else { continue }
            let run = countASCII(from: reader.index, in: text)
            words += run.words
            if run.end > reader.index { isInside = isWordByte(text[run.end - 1]) }
            reader = ScalarReader(at: run.end)
            slowEnd = run.end + 8
        }
        return words
    }

    /// The words that begin in the ASCII characters from `start` on, whole groups of eight only.
    private static func countASCII(from start: Int, in text: Span<UInt8>) -> (words: Int, end: Int) {
        text.withUnsafeBytes { text in
            var words = 0
            var index = start
            var before: UInt64 = isWordByte(text[start - 1]) ? 0x80 : 0
            while index + 8 <= text.count {
                let bytes = ByteWord(at: index, in: text)
                guard bytes.isASCII else { break }
                let word = bytes.word
                let starts = word & ~(word << 8 | before)
                // The product gathers all bits in the highest byte.
                words += Int(((starts >> 7) &* 0x0101_0101_0101_0101) >> 56)
                before = word >> 56
                index += 8
            }
            return (words, index)
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
}
