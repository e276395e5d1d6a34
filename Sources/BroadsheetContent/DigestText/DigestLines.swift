/// The lines of a digest in a clean copy of its text.
///
/// Invisible characters inside words are gone, control characters are spaces, and every line is known by its
/// number in the file, its indent and the range of its words.
struct DigestLines {
    /// One line that is not blank.
    struct Line {
        /// Where the line's text begins, after white space.
        var start: Int
        /// Where it ends, before white space.
        var end: Int
        /// Its number in the file.
        let number: Int
        /// Its indent in columns.
        let indent: Int
        /// Blank lines before it.
        let gap: Int
        /// How many ">" stood before it.
        var quoted = 0
    }

    /// The clean text.
    var bytes: [UInt8] = []
    /// The lines that hold something.
    var lines: [Line] = []
    /// The numbers of the lines that hold nothing.
    var blanks: [Int] = []

    /// Splits and cleans the bytes of a file.
    init(_ source: [UInt8], firstLine: Int = 1) {
        bytes.reserveCapacity(source.count)
        var number = firstLine
        var gap = 0
        var lineStart = 0
        var index = 0
        let count = source.count

        func isThere(_ a: UInt8, _ b: UInt8) -> Bool {
            index + 2 < count && source[index + 1] == a && source[index + 2] == b
        }

        while true {
            // The plain stretch up to the next byte that may need care.
            let from = index
            while index < count {
                let byte = source[index]
                if byte < 0x20 ? byte != 0x09 : byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF { break }
                index += 1
            }
            if index > from { bytes.append(contentsOf: source[from..<index]) }
            var breaks = index >= count
            var ends = breaks
            var skip = 1
            if !breaks {
                switch source[index] {
                case 0x0A: (breaks, ends) = (true, true)
                case 0x0D:
                    (breaks, ends) = (true, true)
                    if index + 1 < count, source[index + 1] == 0x0A { skip = 2 }
                case 0x0B, 0x0C: breaks = true
                case 0xC2 where index + 1 < count && source[index + 1] == 0x85: (breaks, skip) = (true, 2)
                case 0xC2 where index + 1 < count && source[index + 1] == 0xAD: skip = 2
                case 0xC2 where index + 1 < count && source[index + 1] < 0xA0 && source[index + 1] >= 0x80:
                    skip = 2
                    bytes.append(0x20)
                case 0xE2 where isThere(0x80, 0xA8) || isThere(0x80, 0xA9): (breaks, skip) = (true, 3)
                case 0xE2 where isThere(0x81, 0xA0): skip = 3
                case 0xE2 where isThere(0x80, 0x8B):
                    skip = 3
                    if keepsZeroWidthSpace(after: lineStart) { bytes.append(contentsOf: [0xE2, 0x80, 0x8B]) }
                case 0xEF where isThere(0xBB, 0xBF): skip = 3
                case 0x00..<0x20, 0x7F: bytes.append(0x20)
                default: bytes.append(source[index])
                }
            }
            if breaks {
                let atEnd = index >= count
                close(from: lineStart, number: number, gap: &gap, isWhole: ends, isLast: atEnd)
                lineStart = bytes.count
                if atEnd { break }
                if ends { number += 1 }
            }
            index += skip
        }
    }

    private mutating func close(from start: Int, number: Int, gap: inout Int, isWhole: Bool, isLast: Bool) {
        var first = start
        var last = bytes.count
        var indent = 0
        while first < last {
            let (value, length) = DigestScalars.decode(bytes, first, last)
            guard DigestScalars.isSpace(value) || DigestScalars.isInvisible(value) else { break }
            indent += value == 0x09 ? 4 : value == 0x3000 ? 2 : DigestScalars.isSpace(value) ? 1 : 0
            first += length
        }
        while last > first {
            let (value, length) = DigestScalars.decodeLast(bytes, first, last)
            // A joiner at the end of a word shapes its last letter.
            guard DigestScalars.isSpace(value) || DigestScalars.isInvisible(value) && value & ~1 != 0x200C else {
                break
            }
            last -= length
        }
        if first == last {
            gap += 1
            if isWhole, !isLast || bytes.count > start, lines.last?.number != number { blanks.append(number) }
        } else {
            lines.append(Line(start: first, end: last, number: number, indent: indent, gap: gap))
            gap = 0
        }
    }

    /// Thai, Lao, Khmer and Burmese part words by zero-width spaces; elsewhere they are left over from copying.
    private func keepsZeroWidthSpace(after start: Int) -> Bool {
        guard bytes.count > start else { return false }
        let value = DigestScalars.decodeLast(bytes, start, bytes.count).value
        return value >= 0x0E00 && value <= 0x109F || value >= 0x1780 && value <= 0x17FF
    }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
