/// Numbers by hashes, in one open table: what a dictionary does, for keys that are hashes already.
struct HashIndex: Sendable {
    /// Stands for a key that several numbers were put under.
    static let several = -2
    /// Stands for a key that is not there.
    static let none = -1

    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0

    init(capacity: Int = 64) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size)
    }

    @inline(__always)
    private func place(_ key: UInt64) -> Int {
        let mask = keys.count &- 1
        var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while keys[place] != 0, keys[place] != key { place = (place &+ 1) & mask }
        return place
    }

    /// The number under a key, `none` or `several`.
    @inline(__always)
    subscript(hash: WordHash) -> Int { Int(values[place(hash.value)]) }

    /// Puts a number under a key, whatever was there.
    mutating func set(_ hash: WordHash, _ value: Int) {
        let place = place(hash.value)
        if keys[place] == 0 {
            keys[place] = hash.value
            count += 1
        }
        values[place] = Int32(truncatingIfNeeded: value)
        if count * 2 > keys.count { grow() }
    }

    /// Puts a number under a key; two different ones are `several`.
    mutating func add(_ hash: WordHash, _ value: Int) {
        let old = self[hash]
        set(hash, old == HashIndex.none || old == value ? value : HashIndex.several)
    }

    private mutating func grow() {
        var larger = HashIndex(capacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { larger.set(WordHash(value: key), Int(value)) }
        self = larger
    }
}
