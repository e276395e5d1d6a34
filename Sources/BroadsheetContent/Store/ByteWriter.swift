import BroadsheetModel

/// Numbers and texts as bytes, one after the other; a `ByteReader` gives them back in the same order.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Forgets what was written and keeps the room for more.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    /// A number in as few bytes as it needs, seven bits in each, small negative numbers too.
    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes += text.utf8
    }

    mutating func add(_ text: String?) {
        guard let text else { return add(-1) }
        add(text)
    }

    mutating func add(_ number: Int?) {
        add(number != nil)
        if let number { add(number) }
    }

    mutating func add(_ fingerprint: Fingerprint) {
        addFixed(fingerprint.high)
        addFixed(fingerprint.low)
    }

    mutating func add(_ time: Timestamp) {
        add(time.day.daysSince1970)
        add(time.secondOfDay)
        add(time.offset)
        add(time.hasTime)
    }

    mutating func add(_ time: Timestamp?) {
        add(time != nil)
        if let time { add(time) }
    }

    /// A list: how many, then each.
    mutating func add<Element>(_ list: [Element], _ each: (Element, inout ByteWriter) -> Void) {
        add(list.count)
        for element in list { each(element, &self) }
    }

    mutating func add(_ texts: [String]) { add(texts) { $1.add($0) } }

    /// A number of always eight bytes.
    mutating func addFixed(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    mutating func add(raw: some Sequence<UInt8>) { bytes += raw }
}
