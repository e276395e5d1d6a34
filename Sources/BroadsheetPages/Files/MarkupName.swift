/// The name of a tag or attribute: its first sixteen bytes in lower case, which tell those apart that matter here.
struct MarkupName: Hashable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    init(_ name: String) {
        for byte in name.utf8 { add(byte) }
    }

    /// The name that some bytes in lower case are.
    init(_ name: ArraySlice<UInt8>) {
        for byte in name { add(byte) }
    }

    /// The name at a place; `index` moves behind it.
    init(_ html: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        beginsWithOn =
            index + 1 < html.count && MarkupName.lower(html[index]) == UInt8(ascii: "o")
            && MarkupName.lower(html[index + 1]) == UInt8(ascii: "n")
        while index < html.count, MarkupName.isPart(html[index]) {
            add(MarkupName.lower(html[index]))
            index += 1
        }
    }

    /// The last eight bytes tell names apart well enough to find them.
    func hash(into hasher: inout Hasher) { hasher.combine(low) }

    private mutating func add(_ byte: UInt8) {
        guard high >> 56 == 0 else { return }
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte)
    }

    var isEmpty: Bool { low == 0 }

    /// Whether it has at most three letters, as names of most tags have.
    var isShort: Bool { low >> 24 == 0 }

    /// Whether it is the name of something that runs: `onclick`.
    private(set) var beginsWithOn = false

    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
