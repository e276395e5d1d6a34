/// Up to eight words of a title as numbers, for a quick look at how many two titles share.
public struct TitleWords: Sendable, Hashable {
    /// Zero where there is no word.
    public var numbers = SIMD8<UInt32>(repeating: 0)

    /// No words.
    public init() {}

    /// The words of a title that have at least four letters and say something.
    public init(_ title: String) {
        var title = title
        let isPlain = title.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
            var word = Word()
            for byte in bytes {
                let small = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
                switch small {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.add(small)
                default: end(&word)
                }
            }
            end(&word)
            return true
        }
        guard !isPlain else { return }
        for letters in title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            var word = Word()
            for byte in letters.utf8 { word.add(byte) }
            end(&word)
        }
    }

    /// Takes a word when it says something and is new, and begins the next.
    private mutating func end(_ word: inout Word) {
        defer { word = Word() }
        guard word.count >= 4, !TitleWords.common.contains(word.hash) else { return }
        let hash = word.stem
        for place in 0..<8 where numbers[place] == hash || numbers[place] == 0 { return numbers[place] = hash }
    }

    /// The bytes of a word as a number; talks and talk are one word. Source: the FNV-1a hash of 32 bits.
    private struct Word {
        var count = 0
        var hash: UInt32 = 2_166_136_261
        private var before: UInt32 = 0
        private var last: UInt8 = 0

        mutating func add(_ byte: UInt8) {
            (before, last) = (hash, byte)
            hash = (hash ^ UInt32(byte)) &* 16_777_619
            count += 1
        }

        var stem: UInt32 {
            let stem = count > 4 && last == UInt8(ascii: "s") ? before : hash
            return stem == 0 ? 1 : stem
        }
    }

    /// How many words two titles share.
    public func shared(_ other: TitleWords) -> Int {
        var count = 0
        for place in 0..<8 {
            let word = numbers[place]
            if word == 0 { break }
            for there in 0..<8 where other.numbers[there] == word { count += 1 }
        }
        return count
    }

    private static let common: Set<UInt32> = Set(
        [
            "about", "after", "again", "against", "amid", "among", "because", "been", "before", "between", "could",
            "during",
            "first", "from", "have", "into", "just", "last", "latest", "less", "make", "more", "most", "near", "news",
            "next",
            "only", "other", "over", "says", "said", "should", "since", "some", "still", "than", "that", "their",
            "them",
            "then", "there", "these", "they", "this", "three", "through", "today", "under", "until", "update", "week",
            "were",
            "what", "when", "where", "which", "while", "will", "with", "without", "would", "year", "years", "your",
        ].map { (text: String) in
            var word = Word()
            for byte in text.utf8 { word.add(byte) }
            return word.hash
        })
}
