/// Reads signs outside ASCII from UTF-8; bytes that are no UTF-8 are signs of their own.
struct LetterReader {
    enum Sign: UInt8 { case lower, upper, caseless, unspaced, apostrophe, quote, dash, hyphen, space, none, other }

    /// What each code point of one or two bytes is: the letters of Europe and the Near East.
    static let table: [Sign] = (0..<0x800).map { sign(UInt32($0)) }

    private let twoBytes: UnsafeBufferPointer<Sign>

    /// A reader with `table`, which someone holds.
    init(_ table: UnsafeBufferPointer<Sign>) { twoBytes = table }

    /// What stands at a place, and how many bytes it takes.
    @inline(__always)
    func read(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (Sign, Int) {
        let first = bytes[place]
        let left = bytes.count &- place
        guard first >= 0xC2, left >= 2, bytes[place &+ 1] & 0xC0 == 0x80 else { return (.other, 1) }
        if first < 0xE0 { return (twoBytes[Int(first & 0x1F) << 6 | Int(bytes[place &+ 1] & 0x3F)], 2) }
        return LetterReader.long(bytes, place)
    }

    /// The same for three bytes or four.
    @inline(never)
    private static func long(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (Sign, Int) {
        let first = bytes[place]
        let second = bytes[place &+ 1]
        let left = bytes.count &- place
        guard left >= 3, bytes[place &+ 2] & 0xC0 == 0x80 else { return (.other, 1) }
        let third = bytes[place &+ 2]
        if first < 0xF0 {
            // The signs of China and Korea are many in a text, and the last that `sign` asks for.
            if first >= 0xE4, first <= 0xE9 { return (.unspaced, 3) }
            let point = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
            return (sign(point), 3)
        }
        guard first < 0xF5, left >= 4, bytes[place &+ 3] & 0xC0 == 0x80 else { return (.other, 1) }
        let high = UInt32(first & 0x07) << 18 | UInt32(second & 0x3F) << 12
        return (sign(high | UInt32(third & 0x3F) << 6 | UInt32(bytes[place &+ 3] & 0x3F)), 4)
    }

    /// What a code point is.
    static func sign(_ point: UInt32) -> Sign {
        switch point {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0x20000...0x3FFFF:
            return .unspaced
        case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E: return .none
        case 0x2019, 0x2BC, 0x27: return .apostrophe
        case 0x2018, 0x201A...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x22, 0x300C...0x300F: return .quote
        case 0x2010, 0x2011: return .hyphen
        case 0x2012...0x2015: return .dash
        case 0x41...0x5A: return .upper
        case 0x61...0x7A: return .lower
        case 0x100...0x137, 0x14A...0x177: return point & 1 == 0 ? .upper : .lower
        case 0x139...0x148, 0x179...0x17E: return point & 1 == 1 ? .upper : .lower
        case 0x410...0x42F, 0x391...0x3A9, 0x400...0x40F: return .upper
        case 0x430...0x45F, 0x3AC...0x3CE: return .lower
        case 0x386...0x38F: return .upper
        case 0xC0...0xFF: return point == 0xD7 || point == 0xF7 ? .other : point < 0xDF ? .upper : .lower
        // Signs and marks; what is a letter among them is in no name that the rules find.
        case 0x2020...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2BFF, 0x3001...0x303F: return .other
        default: return rareSign(point)
        }
    }

    /// The tables of Unicode cost a call each, so the signs of most news are told without them.
    @inline(never)
    private static func rareSign(_ point: UInt32) -> Sign {
        guard let scalar = Unicode.Scalar(point) else { return .other }
        let properties = scalar.properties
        if properties.isUppercase || properties.generalCategory == .titlecaseLetter { return .upper }
        if properties.isLowercase { return .lower }
        switch properties.generalCategory {
        case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: return .caseless
        case .lowercaseLetter: return .lower
        default: return .other
        }
    }
}
