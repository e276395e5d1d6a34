/// A set of words that may say yes to a word it has not met, but never no to one it has.
struct WordFilter: Sendable {
    /// How many numbers of 64 bits there are: with a few hundred words, one in forty others seems to be there.
    static let size = 256

    private var bits: [UInt64]

    /// A filter with its bits, `size` numbers.
    init(_ bits: [UInt64] = [UInt64](repeating: 0, count: size)) { self.bits = bits }

    mutating func insert(_ hash: WordHash) {
        bits.withUnsafeMutableBufferPointer { WordFilter.insert(hash, $0) }
    }

    /// Inserts a word into the bits of a filter.
    @inline(__always)
    static func insert(_ hash: WordHash, _ bits: UnsafeMutableBufferPointer<UInt64>) {
        let place = Int(truncatingIfNeeded: hash.value >> 40) & (size &* 64 &- 1)
        bits[place >> 6] |= 1 << UInt64(truncatingIfNeeded: place & 63)
    }

    @inline(__always)
    func contains(_ hash: WordHash) -> Bool {
        let place = Int(truncatingIfNeeded: hash.value >> 40) & (WordFilter.size &* 64 &- 1)
        return bits[place >> 6] & 1 << UInt64(truncatingIfNeeded: place & 63) != 0
    }
}
