/// A short text made of numbers and words, without the cost of joining strings.
struct ASCIIText {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(40) }

    /// How many bytes it has.
    var count: Int { bytes.count }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    mutating func append(word text: Substring) { bytes.append(contentsOf: text.utf8) }

    mutating func append(word text: String) { bytes.append(contentsOf: text.utf8) }

    /// A number with zeros before it up to the width.
    mutating func digits(_ number: Int, _ width: Int) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    /// A number from 0 to 9999.
    mutating func number(_ number: Int) {
        digits(number, number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : 4)
    }

    /// `2026-09-20`
    mutating func day(_ day: CalendarDay) {
        digits(day.year, 4)
        append("-")
        digits(day.month, 2)
        append("-")
        digits(day.day, 2)
    }

    /// `18:30:00`
    mutating func clock(_ second: Int) {
        digits(second / 3_600, 2)
        append(":")
        digits(second / 60 % 60, 2)
        append(":")
        digits(second % 60, 2)
    }

    /// `+02:00` with the separator, or the text for no offset.
    mutating func zone(_ offset: Int, separator: StaticString, utc: StaticString) {
        guard offset != 0 else { return append(utc) }
        append(offset < 0 ? "-" : "+")
        digits(abs(offset) / 3_600, 2)
        append(separator)
        digits(abs(offset) / 60 % 60, 2)
    }
}
