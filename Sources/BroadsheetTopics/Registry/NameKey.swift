/// A name without what does not tell names apart: case, curly apostrophes, full stops, doubled spaces, a leading "the".
struct NameKey: Hashable, Sendable {
    /// All words.
    let hash: WordHash
    let first: WordHash
    let last: WordHash
    /// How many words there are.
    let count: Int

    init(_ name: String) {
        var text = name
        self = text.withUTF8 { NameKey($0) }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var (hash, first, last) = (NameKey.nothing, NameKey.nothing, NameKey.nothing)
        var count = 0
        var start = 0
        var place = 0
        // Most names are plain ASCII and need no other copy.
        var isPlain = true
        while place <= bytes.count {
            if place == bytes.count || bytes[place] <= 0x20 {
                if place > start {
                    let word = isPlain ? WordHash(bytes, start, place) : NameKey.word(bytes, start, place)
                    if count == 1, last == SmallWords.the { (hash, count) = (NameKey.nothing, 0) }
                    if count == 0 { first = word }
                    hash = hash.joined(word)
                    last = word
                    count += 1
                }
                start = place + 1
                isPlain = true
            } else if bytes[place] >= 0x80 || bytes[place] == UInt8(ascii: ".") {
                isPlain = false
            }
            place += 1
        }
        (self.hash, self.first, self.last, self.count) = (hash, first, last, count)
    }

    /// The key of a first and a last name.
    static func ends(_ key: NameKey) -> WordHash { nothing.joined(key.first).joined(key.last) }

    /// The key of a name that is one word.
    static func single(_ word: WordHash) -> WordHash { nothing.joined(word) }

    /// Two keys are one when their hashes are.
    static func == (a: NameKey, b: NameKey) -> Bool { a.hash == b.hash }

    func hash(into hasher: inout Hasher) { hasher.combine(hash.value) }

    private static let nothing = WordHash(value: 0x1234_5678)

    /// Full stops of initials and abbreviations do not count: J. K. is J K, U.S. is US.
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordHash {
        let plain = NameText.folded(bytes[start..<end].filter { $0 != UInt8(ascii: ".") })
        return plain.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
    }
}
