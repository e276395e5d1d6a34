/// A word of up to fifteen letters, read eight at a time: a letter and the small letters that follow it.
///
/// Nearly all words are that short. Eight bytes are loaded as one number, and three additions tell which of them are
/// small letters, where a loop over the bytes would guess wrong at the end of each word.
struct ShortWord {
    /// How many letters there are; 16 when there may be more.
    let count: Int
    private let letters: UInt64
    private let rest: UInt64

    /// The word that begins at a place with a letter of ASCII; sixteen bytes from there on must be at hand.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, _ start: Int) {
        // The first letter may be a capital.
        letters = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian | 0x20
        let first = ShortWord.smallLetters(letters)
        guard first == 8 else {
            count = first
            rest = 0
            return
        }
        rest = bytes.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self).littleEndian
        count = 8 &+ ShortWord.smallLetters(rest)
    }

    /// How many of eight bytes are small letters, from the lowest on.
    @inline(__always)
    private static func smallLetters(_ bytes: UInt64) -> Int {
        let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
        let beyondZ = low &+ 0x0505_0505_0505_0505
        let others = ~(fromA & ~beyondZ & ~bytes) & 0x8080_8080_8080_8080
        return others.trailingZeroBitCount &>> 3
    }

    /// The hash of the word, which must have fewer than sixteen letters.
    @inline(__always)
    var hash: WordHash {
        if count < 8 {
            return WordHash(letters: letters & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1), count: count)
        }
        return WordHash(letters: letters, rest: rest, count: count)
    }
}
