/// Compares texts without their case, their spacing and the punctuation at their ends, by a number for each text.
///
/// A number is made without making a string, since every short line of a file is looked up in several tables.
enum DigestFold {
    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The number of a range of text.
    static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        let core = trimmed(bytes, range)
        var hash = seed
        var index = core.lowerBound
        var wasSpace = false
        while index < core.upperBound {
            let (v, n) = DigestScalars.decode(bytes, index, core.upperBound)
            index += n
            if DigestScalars.isInvisible(v) { continue }
            let isSpace = DigestScalars.isSpace(v)
            if isSpace, wasSpace { continue }
            wasSpace = isSpace
            hash = (hash ^ UInt64(isSpace ? 0x20 : DigestScalars.lowered(v))) &* 0x100_0000_01b3
        }
        return hash
    }

    /// The number of a text.
    static func hash(_ text: some StringProtocol) -> UInt64 {
        let bytes = Array(text.utf8)
        return hash(bytes, 0..<bytes.count)
    }

    /// The numbers of the texts in a table, one on each line or between upright strokes.
    static func table(_ text: String) -> Set<UInt64> {
        Set(text.split { $0 == "|" || $0 == "\n" }.map { hash($0) })
    }

    /// A range without what is no letter or digit at its ends; vowel signs of India are letters here.
    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let (v, n) = DigestScalars.decode(bytes, start, end)
            if DigestScalars.isWord(v) { break }
            start += n
        }
        while end > start {
            let (v, n) = DigestScalars.decodeLast(bytes, start, end)
            if DigestScalars.isWord(v) || DigestScalars.isVowelSign(v) { break }
            end -= n
        }
        return start..<end
    }
}
