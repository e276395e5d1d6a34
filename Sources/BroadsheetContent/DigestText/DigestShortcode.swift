/// A picture by its name between colons, as chat programs copy it: ":newspaper:".
enum DigestShortcode {
    /// Where the words begin after such a name at the beginning of a range; nil when it begins otherwise.
    static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count > 4, bytes[range.lowerBound] == UInt8(ascii: ":") else { return nil }
        var index = range.lowerBound + 1
        while index < range.upperBound, isName(bytes[index]) { index += 1 }
        guard index > range.lowerBound + 2, index + 1 < range.upperBound, bytes[index] == UInt8(ascii: ":"),
            bytes[index + 1] == 0x20
        else { return nil }
        return index + 2
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
        default: false
        }
    }
}
