/// A set of words that may say yes to a word it has not met, but never no to one it has.
struct WordFilter: Sendable {
    /// How many numbers of 64 bits there are: with a few hundred words, one in forty others seems to be there.
    static let size = 256

    private var bits = [UInt64](repeating: 0, count: size)

    mutating func insert(_ hash: WordHash) {
        bits.withUnsafeMutableBufferPointer { View($0).insert(hash) }
    }

    @inline(__always)
    func contains(_ hash: WordHash) -> Bool { WordFilter.isSet(bits[WordFilter.number(hash)], hash) }

    @inline(__always)
    private static func number(_ hash: WordHash) -> Int {
        Int(truncatingIfNeeded: hash.value >> 46) & (size &- 1)
    }

    @inline(__always)
    private static func bit(_ hash: WordHash) -> UInt64 { 1 &<< (hash.value >> 40) }

    @inline(__always)
    private static func isSet(_ bits: UInt64, _ hash: WordHash) -> Bool { bits & bit(hash) != 0 }

    /// The bits of a filter that someone holds.
    struct View {
        private let bits: UnsafeMutableBufferPointer<UInt64>

        /// A filter with its bits, `size` numbers.
        init(_ bits: UnsafeMutableBufferPointer<UInt64>) { self.bits = bits }

        @inline(__always)
        func insert(_ hash: WordHash) { bits[number(hash)] |= bit(hash) }

        @inline(__always)
        func contains(_ hash: WordHash) -> Bool { isSet(bits[number(hash)], hash) }
    }
}
