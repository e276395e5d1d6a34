import BroadsheetModel

/// Gives back what a `ByteWriter` has written, in the same order.
///
/// It reads from a buffer that its caller keeps, since a copy of each record would cost more than reading it; every
/// access is checked, and after the first that fails all answers are empty and `isDamaged` is true.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position: Int
    private(set) var isDamaged = false

    /// A reader of some bytes, which must outlive it.
    init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(Int64(bitPattern: value >> 1)) ^ -Int(Int64(bitPattern: value & 1)) }
            shift += 7
        }
        fail()
        return 0
    }

    /// How many bytes or elements follow; never more than there are bytes.
    private mutating func count() -> Int {
        let count = number()
        guard count >= 0, count <= bytes.count - position else {
            fail()
            return 0
        }
        return count
    }

    mutating func flag() -> Bool {
        guard position < bytes.count else {
            fail()
            return false
        }
        position += 1
        return bytes[position - 1] != 0
    }

    mutating func text() -> String { text(ofBytes: count()) }

    mutating func optionalText() -> String? {
        let count = number()
        if count == -1 { return nil }
        guard count >= 0, count <= bytes.count - position else {
            fail()
            return nil
        }
        return text(ofBytes: count)
    }

    private mutating func text(ofBytes count: Int) -> String {
        let run = UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
        position += count
        return String(decoding: run, as: UTF8.self)
    }

    mutating func optionalNumber() -> Int? { flag() ? number() : nil }

    mutating func fixed() -> UInt64 {
        guard bytes.count - position >= 8 else {
            fail()
            return 0
        }
        position += 8
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position - 8, as: UInt64.self))
    }

    mutating func fingerprint() -> Fingerprint {
        let high = fixed()
        return Fingerprint(high: high, low: fixed())
    }

    mutating func time() -> Timestamp {
        let day = number()
        // Years 1 to 9999: all that a calendar day may be.
        guard (-719_162...2_932_896).contains(day) else {
            fail()
            return Timestamp(day: CalendarDay(daysSince1970: 0))
        }
        let second = number()
        let offset = number()
        return Timestamp(day: CalendarDay(daysSince1970: day), secondOfDay: second, offset: offset, hasTime: flag())
    }

    mutating func optionalTime() -> Timestamp? { flag() ? time() : nil }

    mutating func list<Element>(_ each: (inout ByteReader) -> Element) -> [Element] {
        let count = count()
        guard count > 0 else { return [] }
        var out: [Element] = []
        out.reserveCapacity(count)
        for _ in 0..<count where !isDamaged { out.append(each(&self)) }
        return out
    }

    mutating func texts() -> [String] { list { $0.text() } }

    private mutating func fail() {
        isDamaged = true
        position = bytes.count
    }

    /// Notes that what was read makes no sense.
    mutating func refuse() { fail() }
}
