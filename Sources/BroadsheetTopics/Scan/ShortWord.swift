/// A word of up to seven letters, read at once: a letter and the small letters that follow it.
///
/// Two of three words are that short. Eight bytes are loaded as one number, and three additions tell which of them are
/// small letters, where a loop over the bytes would guess wrong at the end of each word.
struct ShortWord {
    /// How many letters there are; 8 when there may be more.
    let count: Int
    private let letters: UInt64

    /// The word that begins at a place with a letter of ASCII; eight bytes from there on must be at hand.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, _ start: Int) {
        // The first letter may be a capital.
        let chunk = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian | 0x20
        let low = chunk & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
        let beyondZ = low &+ 0x0505_0505_0505_0505
        let others = ~(fromA & ~beyondZ & ~chunk) & 0x8080_8080_8080_8080
        count = others.trailingZeroBitCount &>> 3
        letters = chunk
    }

    /// The hash of the word, which must have fewer than eight letters.
    @inline(__always)
    var hash: WordHash {
        WordHash(letters: letters & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1), count: count)
    }
}
