/// A set of words that may say yes to a word it has not met, but never no to one it has.
struct WordFilter: Sendable {
    private var bits: [UInt64]

    init(bits count: Int = 16_384) { bits = [UInt64](repeating: 0, count: count / 64) }

    @inline(__always)
    mutating func insert(_ hash: WordHash) {
        let place = Int(truncatingIfNeeded: hash.value >> 40) & (bits.count &* 64 &- 1)
        bits[place >> 6] |= 1 << UInt64(truncatingIfNeeded: place & 63)
    }

    @inline(__always)
    func contains(_ hash: WordHash) -> Bool {
        let place = Int(truncatingIfNeeded: hash.value >> 40) & (bits.count &* 64 &- 1)
        return bits[place >> 6] & 1 << UInt64(truncatingIfNeeded: place & 63) != 0
    }
}
