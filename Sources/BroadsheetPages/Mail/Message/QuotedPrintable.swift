// Every byte of every mail comes here, so runs that are safe are copied at once, out of an unsafe buffer; none leaves this file.

/// Writes bytes as printable ASCII in short lines, so that every mail server takes them.
///
/// Source: RFC 2045, section 6.7.
enum QuotedPrintable {
    /// No line has more characters than this.
    static let longest = 76

    /// The text of lines that end in CR LF; `text` has line feeds alone.
    static func encoded(_ text: [UInt8]) -> [UInt8] {
        text.withUnsafeBufferPointer { text in
            // If each byte had to be written in digits: three for one, and three more where a line ends, for which so many lie
            // behind the last end that no character's digits have room any more.
            let room = 3 * text.count
            return [UInt8](unsafeUninitializedCapacity: room + room / (longest - 12) * 3 + 16) { out, count in
                var start = 0
                while true {
                    let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
                    append(text, start..<end, to: out, &count)
                    guard end < text.count else { return }
                    put(UInt8(ascii: "\r"), out, &count)
                    put(UInt8(ascii: "\n"), out, &count)
                    start = end + 1
                }
            }
        }
    }

    private static func put(_ byte: UInt8, _ out: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
        precondition(count < out.count, "the room is counted")
        out[count] = byte
        count += 1
    }

    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, to out: UnsafeMutableBufferPointer<UInt8>,
        _ count: inout Int
    ) {
        var column = 0
        var index = line.lowerBound
        while index < line.upperBound {
            let run = run(text, index..<line.upperBound, column: column)
            if run > 0 {
                precondition(count + run <= out.count, "the room is counted")
                _ = UnsafeMutableBufferPointer(rebasing: out[count...])
                    .initialize(from: UnsafeBufferPointer(rebasing: text[index..<index + run]))
                count += run
                index += run
                column += run
                continue
            }
            let isLast = index == line.upperBound - 1
            let isEscaped = needsEscape(text, line, index, isFirst: column == 0)
            let width = isEscaped ? 3 : 1
            // A character of several bytes is not parted, so that a mail is readable as it lies.
            let whole = isEscaped ? 3 * characterLength(text[index], line.upperBound - index) : 1
            if column + whole > (index + whole / 3 >= line.upperBound ? longest : longest - 1)
                || column + width > (isLast ? longest : longest - 1)
            {
                put(UInt8(ascii: "="), out, &count)
                put(UInt8(ascii: "\r"), out, &count)
                put(UInt8(ascii: "\n"), out, &count)
                column = 0
            }
            if isEscaped || column == 0 && needsEscape(text, line, index, isFirst: true) {
                put(UInt8(ascii: "="), out, &count)
                put(hex(text[index] >> 4), out, &count)
                put(hex(text[index] & 15), out, &count)
                column += 3
            } else {
                put(text[index], out, &count)
                column += 1
            }
            index += 1
        }
    }

    /// How many bytes stand as they are and fit into the line; what begins a line or ends the text's is looked at one by one.
    private static func run(_ text: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, column: Int) -> Int {
        guard column > 0 else { return 0 }
        let end = min(rest.upperBound - 1, rest.lowerBound + longest - 1 - column)
        var index = rest.lowerBound
        while index < end, text[index] &- 0x20 <= 0x5E, text[index] != UInt8(ascii: "=") { index += 1 }
        return index - rest.lowerBound
    }

    /// Blanks at the end of a line get lost on the way; a dot or `From ` at its beginning is changed by some programs.
    private static func needsEscape(
        _ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ index: Int, isFirst: Bool
    ) -> Bool {
        switch text[index] {
        case 0x20, 0x09: return index == line.upperBound - 1
        case UInt8(ascii: "="): return true
        case UInt8(ascii: "."): return isFirst
        case UInt8(ascii: "F"): return isFirst && text[index..<line.upperBound].starts(with: "From ".utf8)
        case 0x21...0x7E: return false
        default: return true
        }
    }

    /// How many bytes the character has that begins with a byte; 1 within one.
    private static func characterLength(_ byte: UInt8, _ rest: Int) -> Int {
        let length =
            switch byte {
            case 0xC0...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xFF: 4
            default: 1
            }
        return min(length, rest)
    }

    static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10 }
}
