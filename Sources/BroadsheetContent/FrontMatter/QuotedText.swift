/// The text between quotes, as YAML and JSON write it.
enum QuotedText {
    /// The text of a double-quoted string and the offset behind its closing quote; nil when it is not closed before
    /// `end` or holds an escape that does not exist.
    ///
    /// Escapes: YAML 1.1, section 5.6, of which JSON's are a part; a pair of surrogates is one character as in JSON.
    static func double(_ bytes: [UInt8], from start: Int, to end: Int) -> (text: String, next: Int)? {
        var at = start + 1
        while at < end, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") { at += 1 }
        guard at < end else { return nil }
        if bytes[at] == UInt8(ascii: "\"") { return (String(decoding: bytes[start + 1..<at], as: UTF8.self), at + 1) }

        var out = Array(bytes[start + 1..<at])
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: "\""): return (String(decoding: out, as: UTF8.self), at + 1)
            case UInt8(ascii: "\\"):
                guard let (scalar, next) = escape(bytes, at + 1, end) else { return nil }
                out.append(contentsOf: Array(String(scalar).utf8))
                at = next
            default:
                out.append(bytes[at])
                at += 1
            }
        }
        return nil
    }

    /// The text of a single-quoted string, in which two quotes stand for one, and the offset behind it.
    static func single(_ bytes: [UInt8], from start: Int, to end: Int) -> (text: String, next: Int)? {
        var out: [UInt8] = []
        var piece = start + 1
        var at = piece
        while at < end {
            guard bytes[at] == UInt8(ascii: "'") else {
                at += 1
                continue
            }
            out.append(contentsOf: bytes[piece..<at])
            guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "'") else {
                return (String(decoding: out, as: UTF8.self), at + 1)
            }
            piece = at + 1
            at += 2
        }
        return nil
    }

    private static func escape(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (Unicode.Scalar, Int)? {
        guard at < end else { return nil }
        let letter = Unicode.Scalar(bytes[at])
        switch letter {
        case "x": return hex(bytes, at + 1, 2, end)
        case "u": return hex(bytes, at + 1, 4, end) ?? pair(bytes, at + 1, end)
        case "U": return hex(bytes, at + 1, 8, end)
        default: return simple[letter].map { ($0, at + 1) }
        }
    }

    private static func number(_ bytes: [UInt8], _ at: Int, _ digits: Int, _ end: Int) -> UInt32? {
        guard at + digits <= end else { return nil }
        var value: UInt32 = 0
        for byte in bytes[at..<at + digits] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    private static func hex(_ bytes: [UInt8], _ at: Int, _ digits: Int, _ end: Int) -> (Unicode.Scalar, Int)? {
        guard let value = number(bytes, at, digits, end), let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, at + digits)
    }

    private static func pair(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (Unicode.Scalar, Int)? {
        guard let high = number(bytes, at, 4, end), (0xD800...0xDBFF).contains(high), at + 6 <= end,
            bytes[at + 4] == UInt8(ascii: "\\"), bytes[at + 5] == UInt8(ascii: "u"),
            let low = number(bytes, at + 6, 4, end), (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { return nil }
        return (scalar, at + 10)
    }

    private static let simple: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "n": "\n", "v": "\u{B}", "f": "\u{C}", "r": "\r",
        "e": "\u{1B}", " ": " ", "\"": "\"", "/": "/", "\\": "\\", "N": "\u{85}", "_": "\u{A0}", "L": "\u{2028}",
        "P": "\u{2029}",
    ]
}
