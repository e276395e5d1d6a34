/// Numbers by hashes, in one open table: what a dictionary does, for keys that are hashes already.
struct HashIndex: Sendable {
    /// Stands for a key that several numbers were put under.
    static let several = -2
    /// Stands for a key that is not there.
    static let none = -1

    private struct Slot {
        var key: UInt64 = 0
        var value: Int32 = -1
    }

    /// None until something is put under a key: most of an article's indexes stay empty.
    private var slots: [Slot] = []
    private let size: Int
    private var count = 0

    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        self.size = size
    }

    @inline(__always)
    private func place(_ key: UInt64) -> Int {
        let mask = slots.count &- 1
        var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while slots[place].key != 0, slots[place].key != key { place = (place &+ 1) & mask }
        return place
    }

    /// The number under a key, `none` or `several`.
    @inline(__always)
    subscript(hash: WordHash) -> Int {
        slots.isEmpty ? HashIndex.none : Int(slots[place(hash.value)].value)
    }

    /// Puts a number under a key, whatever was there.
    mutating func set(_ hash: WordHash, _ value: Int) {
        if slots.isEmpty { slots = [Slot](repeating: Slot(), count: size) }
        let place = place(hash.value)
        if slots[place].key == 0 { count += 1 }
        slots[place] = Slot(key: hash.value, value: Int32(truncatingIfNeeded: value))
        if count * 2 > slots.count { grow() }
    }

    /// Puts a number under a key; two different ones are `several`.
    mutating func add(_ hash: WordHash, _ value: Int) {
        let old = self[hash]
        set(hash, old == HashIndex.none || old == value ? value : HashIndex.several)
    }

    private mutating func grow() {
        var larger = HashIndex(capacity: slots.count)
        for slot in slots where slot.key != 0 { larger.set(WordHash(value: slot.key), Int(slot.value)) }
        self = larger
    }
}
