/// Up to eight words of a title as numbers, for a quick look at how many two titles share.
public struct TitleWords: Sendable, Hashable {
    /// Zero where there is no word.
    public var numbers = SIMD8<UInt32>(repeating: 0)

    /// No words.
    public init() {}

    /// The words of a title that have at least four letters and say something.
    public init(_ title: String) {
        var count = 0
        for word in title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            guard word.utf8.count >= 4, !TitleWords.common.contains(String(word)) else { continue }
            // Talks and talk are one word here.
            let stem = word.utf8.count > 4 && word.hasSuffix("s") ? word.dropLast() : word
            var hash: UInt32 = 2_166_136_261
            for byte in stem.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
            hash = hash == 0 ? 1 : hash
            guard !(0..<count).contains(where: { numbers[$0] == hash }) else { continue }
            numbers[count] = hash
            count += 1
            if count == 8 { return }
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

    private static let common: Set<String> = [
        "about", "after", "again", "against", "amid", "among", "because", "been", "before", "between", "could",
        "during",
        "first", "from", "have", "into", "just", "last", "latest", "less", "make", "more", "most", "near", "news",
        "next",
        "only", "other", "over", "says", "said", "should", "since", "some", "still", "than", "that", "their", "them",
        "then", "there", "these", "they", "this", "three", "through", "today", "under", "until", "update", "week",
        "were",
        "what", "when", "where", "which", "while", "will", "with", "without", "would", "year", "years", "your",
    ]
}
