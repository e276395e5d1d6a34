/// Reads the entities of HTML that stand in running text.
enum CharacterReference {
    /// The code point at an ampersand and how many bytes it takes; nil when none is there.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (point: UInt32, count: Int)? {
        let limit = min(bytes.count, place &+ 12)
        var end = place &+ 1
        while end < limit, bytes[end] != UInt8(ascii: ";") {
            let byte = bytes[end] | 0x20
            guard
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (0x30...0x39).contains(byte)
                    || bytes[end] == UInt8(ascii: "#")
            else { return nil }
            end &+= 1
        }
        guard end < limit, end > place &+ 1 else { return nil }
        let name = UnsafeBufferPointer(rebasing: bytes[(place &+ 1)..<end])
        let count = end &+ 1 &- place
        if name[0] == UInt8(ascii: "#") { return number(name).map { ($0, count) } }
        guard name.count <= 8 else { return nil }
        let key = packed(name)
        // What must be written so in HTML is most of what is.
        switch key {
        case 0x70_6D61: return (0x26, count)
        case 0x746F_7571: return (0x22, count)
        default: return named[key].map { ($0, count) }
        }
    }

    /// The letters of a name in one number, the first in its lowest byte.
    private static func packed(_ name: some BidirectionalCollection<UInt8>) -> UInt64 {
        name.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func number(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        let isHex = name.count > 2 && name[1] | 0x20 == UInt8(ascii: "x")
        guard name.count > (isHex ? 2 : 1) else { return nil }
        for byte in name.dropFirst(isHex ? 2 : 1) {
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: digit = UInt32(byte - 87)
            case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: digit = UInt32(byte - 55)
            default: return nil
            }
            value = value &* (isHex ? 16 : 10) &+ digit
            if value > 0x10FFFF { return nil }
        }
        return value == 0 ? nil : value
    }

    private static let named: [UInt64: UInt32] = {
        var out: [UInt64: UInt32] = [:]
        let signs: KeyValuePairs<String, UInt32> = [
            "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "rsquo": 0x2019,
            "lsquo": 0x2018, "rdquo": 0x201D, "ldquo": 0x201C, "sbquo": 0x201A, "bdquo": 0x201E, "laquo": 0xAB,
            "raquo": 0xBB, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "ensp": 0x2002, "emsp": 0x2003,
            "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "reg": 0xAE, "trade": 0x2122, "copy": 0xA9, "szlig": 0xDF,
            "oslash": 0xF8, "Oslash": 0xD8, "aelig": 0xE6, "AElig": 0xC6, "eth": 0xF0, "ETH": 0xD0, "thorn": 0xFE,
            "THORN": 0xDE, "aring": 0xE5, "Aring": 0xC5, "ccedil": 0xE7, "Ccedil": 0xC7, "ntilde": 0xF1, "Ntilde": 0xD1,
            "scaron": 0x161, "Scaron": 0x160,
        ]
        for (name, point) in signs { out[packed(name.utf8)] = point }
        // The vowels of Latin-1 lie in the same order behind the same accents.
        let accents: [(String, [(String, UInt32)])] = [
            ("grave", [("A", 0xC0), ("E", 0xC8), ("I", 0xCC), ("O", 0xD2), ("U", 0xD9)]),
            ("acute", [("A", 0xC1), ("E", 0xC9), ("I", 0xCD), ("O", 0xD3), ("U", 0xDA), ("Y", 0xDD)]),
            ("circ", [("A", 0xC2), ("E", 0xCA), ("I", 0xCE), ("O", 0xD4), ("U", 0xDB)]),
            ("tilde", [("A", 0xC3), ("O", 0xD5)]),
            ("uml", [("A", 0xC4), ("E", 0xCB), ("I", 0xCF), ("O", 0xD6), ("U", 0xDC)]),
        ]
        for (accent, letters) in accents {
            for (letter, point) in letters {
                out[packed((letter + accent).utf8)] = point
                out[packed((letter.lowercased() + accent).utf8)] = point + 0x20
            }
        }
        return out
    }()
}
