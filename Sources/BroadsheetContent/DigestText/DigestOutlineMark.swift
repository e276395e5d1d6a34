/// A mark before a heading that is no plain number: "A.", "II.", "1.2".
struct DigestOutlineMark {
    /// The kinds of marks; the sign that stands for each.
    enum Style: UInt32, Comparable {
        case roman = 0x49
        case letter = 0x41
        case decimal = 0x31

        static func < (one: Style, other: Style) -> Bool { one.rawValue > other.rawValue }
    }

    /// What it is.
    let style: Style
    /// Its place in the row, from 1.
    let value: Int
    /// Where the words after it begin.
    let content: Int

    /// All readings of the beginning of a range: "I." is a letter and a Roman number.
    static func all(_ bytes: [UInt8], _ range: Range<Int>) -> [DigestOutlineMark] {
        var end = range.lowerBound
        while end < range.upperBound, end - range.lowerBound < 8, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
        guard end < range.upperBound, bytes[end] == 0x20, end - range.lowerBound > 1 else { return [] }
        let content = DigestMeta.trimmed(bytes, end..<range.upperBound)
        guard DigestForm.hasWord(bytes, content) else { return [] }
        let last = bytes[end - 1]
        let closes = last == UInt8(ascii: ".") || last == UInt8(ascii: ")")
        let name = bytes[range.lowerBound..<(closes ? end - 1 : end)]
        var out: [DigestOutlineMark] = []
        if closes, name.count == 1, let letter = name.first, letter >= 0x41, letter <= 0x5A {
            out.append(DigestOutlineMark(style: .letter, value: Int(letter) - 0x40, content: content.lowerBound))
        }
        if closes, let value = roman.firstIndex(where: { $0.utf8.elementsEqual(name) }) {
            out.append(DigestOutlineMark(style: .roman, value: value + 1, content: content.lowerBound))
        }
        let numbers = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if last != UInt8(ascii: ")"), numbers.count == 2, numbers.allSatisfy(isNumber) {
            // Only the second number counts: sections count the first.
            let value = Int(String(decoding: numbers[1], as: UTF8.self)) ?? 0
            out.append(DigestOutlineMark(style: .decimal, value: value, content: content.lowerBound))
        }
        return out
    }

    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.count < 3 && bytes.first != 0x30 && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
}
