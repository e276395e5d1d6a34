/// Reads the entities of HTML.
enum MarkupEntities {
    /// The text that HTML means; an entity that is not known stays as it is written.
    static func decoded(_ html: ArraySlice<UInt8>) -> String { String(decoding: bytes(html), as: UTF8.self) }

    /// The text that HTML means, in UTF-8.
    static func bytes(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard var next = html.firstIndex(of: UInt8(ascii: "&")) else { return html }
        var out: [UInt8] = []
        out.reserveCapacity(html.count)
        var start = html.startIndex
        while true {
            guard let entity = entity(html, at: next) else {
                next = html[(next + 1)...].firstIndex(of: UInt8(ascii: "&")) ?? html.endIndex
                if next == html.endIndex { break }
                continue
            }
            out += html[start..<next]
            out += String(entity.scalar).utf8
            start = next + entity.length
            guard let found = html[start...].firstIndex(of: UInt8(ascii: "&")) else { break }
            next = found
        }
        return (out + html[start...])[...]
    }

    private static func entity(
        _ html: ArraySlice<UInt8>, at start: Int
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        guard let end = html[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: html[(start + 1)..<end], as: UTF8.self)
        let number: UInt32? =
            if name.hasPrefix("#x") || name.hasPrefix("#X") {
                UInt32(name.dropFirst(2), radix: 16)
            } else if name.hasPrefix("#") {
                UInt32(name.dropFirst())
            } else {
                named[name]
            }
        guard let number, number > 0, let scalar = Unicode.Scalar(number) else { return nil }
        return (scalar, end + 1 - start)
    }

    /// Those that templates and authors use; the rest of HTML's two thousand are rarer than their letters.
    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "iexcl": 0xA1, "cent": 0xA2,
        "pound": 0xA3, "yen": 0xA5, "sect": 0xA7, "copy": 0xA9, "laquo": 0xAB, "shy": 0xAD, "reg": 0xAE, "deg": 0xB0,
        "plusmn": 0xB1, "sup2": 0xB2, "sup3": 0xB3, "micro": 0xB5, "para": 0xB6, "middot": 0xB7, "raquo": 0xBB,
        "frac12": 0xBD, "iquest": 0xBF, "times": 0xD7, "divide": 0xF7, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC,
        "szlig": 0xDF, "agrave": 0xE0, "aacute": 0xE1, "auml": 0xE4, "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9,
        "ecirc": 0xEA, "iacute": 0xED, "ntilde": 0xF1, "oacute": 0xF3, "ouml": 0xF6, "uacute": 0xFA, "uuml": 0xFC,
        "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F,
        "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C,
        "rdquo": 0x201D, "bdquo": 0x201E, "bull": 0x2022, "hellip": 0x2026, "euro": 0x20AC, "trade": 0x2122,
        "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "minus": 0x2212, "ne": 0x2260, "le": 0x2264,
        "ge": 0x2265,
    ]
}
