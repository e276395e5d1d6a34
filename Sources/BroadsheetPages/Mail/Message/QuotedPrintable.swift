/// Writes bytes as printable ASCII in short lines, so that every mail server takes them.
///
/// Source: RFC 2045, section 6.7.
enum QuotedPrintable {
    /// No line has more characters than this.
    static let longest = 76

    /// The text of lines that end in CR LF; `text` has line feeds alone.
    static func encoded(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count + text.count / 8)
        for (number, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if number > 0 { out += "\r\n".utf8 }
            append(line, to: &out)
        }
        return out
    }

    private static func append(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
        var column = 0
        for index in line.indices {
            let isLast = index == line.endIndex - 1
            let isEscaped = needsEscape(line, index, isLast: isLast, isFirst: column == 0)
            let width = isEscaped ? 3 : 1
            // A character of several bytes is not parted, so that a mail is readable as it lies.
            let whole = isEscaped ? 3 * characterLength(line, index) : 1
            if column + whole > (index + whole / 3 >= line.endIndex ? longest : longest - 1)
                || column + width > (isLast ? longest : longest - 1)
            {
                out += "=\r\n".utf8
                column = 0
            }
            let escapes = isEscaped || column == 0 && needsEscape(line, index, isLast: isLast, isFirst: true)
            if escapes {
                out.append(UInt8(ascii: "="))
                out.append(hex(line[index] >> 4))
                out.append(hex(line[index] & 15))
                column += 3
            } else {
                out.append(line[index])
                column += 1
            }
        }
    }

    /// Blanks at the end of a line get lost on the way; a dot or `From ` at its beginning is changed by some programs.
    private static func needsEscape(_ line: ArraySlice<UInt8>, _ index: Int, isLast: Bool, isFirst: Bool) -> Bool {
        switch line[index] {
        case 0x20, 0x09: return isLast
        case UInt8(ascii: "="): return true
        case UInt8(ascii: "."): return isFirst
        case UInt8(ascii: "F"): return isFirst && line[index...].starts(with: "From ".utf8)
        case 0x21...0x7E: return false
        default: return true
        }
    }

    /// How many bytes the character has that begins here; 1 within one.
    private static func characterLength(_ line: ArraySlice<UInt8>, _ index: Int) -> Int {
        let length =
            switch line[index] {
            case 0xC0...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xFF: 4
            default: 1
            }
        return min(length, line.endIndex - index)
    }

    static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10 }
}
