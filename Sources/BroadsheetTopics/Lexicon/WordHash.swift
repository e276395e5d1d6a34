/// A word's bytes as one number, the same for capitals and small letters.
///
/// Eight bytes a step, so that a word costs one or two multiplications. Setting the bit that tells `A` from `a` in
/// every byte folds Latin letters without accent and most of those with one, and leaves digits, hyphens and apostrophes.
struct WordHash: Hashable, Sendable {
    let value: UInt64

    @inline(__always)
    init(value: UInt64) { self.value = value }

    /// The hash of the bytes from `start` to before `end`; those behind `end` may be read, but do not count.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var hash = UInt64(truncatingIfNeeded: end &- start) &* WordHash.second
        var place = start
        let raw = UnsafeRawBufferPointer(bytes)
        while place < end {
            let left = end &- place
            var chunk: UInt64
            if place &+ 8 <= raw.count {
                chunk = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
                if left < 8 { chunk &= (1 << UInt64(truncatingIfNeeded: left &* 8)) &- 1 }
            } else {
                chunk = 0
                var shift: UInt64 = 0
                for byte in place..<min(end, place &+ 8) {
                    chunk |= UInt64(bytes[byte]) << shift
                    shift &+= 8
                }
            }
            // Bytes that do not count stay nought, so that a word's length alone decides how many do.
            let fold: UInt64 =
                left < 8 ? WordHash.cases & ((1 << UInt64(truncatingIfNeeded: left &* 8)) &- 1) : WordHash.cases
            hash = WordHash.mix(hash, chunk | fold)
            place &+= 8
        }
        value = hash
    }

    /// The hash of at most seven letters of ASCII in one number, the first in its lowest byte.
    @inline(__always)
    init(letters: UInt64, count: Int) {
        let fold = WordHash.cases & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
        value = WordHash.mix(UInt64(truncatingIfNeeded: count) &* WordHash.second, letters | fold)
    }

    /// The hash of eight to fifteen letters of ASCII: the first eight in one number, and those behind them with whatever
    /// follows in the other.
    @inline(__always)
    init(letters: UInt64, rest: UInt64, count: Int) {
        let first = WordHash.mix(UInt64(truncatingIfNeeded: count) &* WordHash.second, letters | WordHash.cases)
        let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: (count &- 8) &* 8)) &- 1
        value = count > 8 ? WordHash.mix(first, (rest | WordHash.cases) & mask) : first
    }

    /// The hash of a word.
    init(_ word: some StringProtocol) {
        self = NameText.folded(Array(word.utf8)).withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
    }

    /// The same word in capitals that stand for other words: `US` is not `us`.
    @inline(__always)
    var ofCapitals: WordHash { WordHash(value: WordHash.mix(value, 0x5DEE_CE66_D1CE_4E5B)) }

    /// The hash of this word, or of these words, and the next.
    @inline(__always)
    func joined(_ next: WordHash) -> WordHash { WordHash(value: WordHash.mix(value ^ 0xA5A5, next.value)) }

    private static let cases: UInt64 = 0x2020_2020_2020_2020
    private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let second: UInt64 = 0xD6E8_FEB8_6659_FD93

    @inline(__always)
    private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = (a ^ first).multipliedFullWidth(by: b ^ second)
        return product.high ^ product.low
    }
}
