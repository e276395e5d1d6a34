/// Reads single characters of UTF-8 text and says what they are for in a digest.
enum DigestScalars {
    /// The character that begins at `index`, and how many bytes it has; a broken one is U+FFFD of one byte.
    @inline(__always)
    static func decode(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (first, 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= end else { return (0xFFFD, 1) }
        var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length {
            let next = UInt32(bytes[index + offset])
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | next & 0x3F
        }
        return (value, length)
    }

    /// The character that ends before `end`.
    static func decodeLast(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (value: UInt32, length: Int) {
        var index = end - 1
        while index > start, index > end - 4, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        let found = decode(bytes, index, end)
        return index + found.length == end ? found : (0xFFFD, 1)
    }

    /// White space of any kind; a line of only this is blank.
    static func isSpace(_ v: UInt32) -> Bool {
        switch v {
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Characters that take no room: joiners, direction marks, soft hyphens.
    static func isInvisible(_ v: UInt32) -> Bool {
        switch v {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Letters and digits: what makes words.
    @inline(__always)
    static func isWord(_ v: UInt32) -> Bool {
        v < 0x80 ? v | 0x20 >= 0x61 && v | 0x20 <= 0x7A || v >= 0x30 && v <= 0x39 : isForeignWord(v)
    }

    private static func isForeignWord(_ v: UInt32) -> Bool {
        // The tables of the standard library are slow; these stretches need none.
        switch v {
        case 0xC0...0x2AF: return v != 0xD7 && v != 0xF7
        case 0x400...0x481, 0x620...0x64A, 0x904...0x939, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xAC00...0xD7A3:
            return true
        case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F, 0xFE00...0xFE0F, 0xFFFD: return false
        default: break
        }
        guard let scalar = Unicode.Scalar(v) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }

    /// A capital letter.
    static func isUpper(_ v: UInt32) -> Bool {
        if v < 0x80 { return v >= 0x41 && v <= 0x5A }
        if v >= 0x400 && v < 0x460 { return v < 0x430 }
        guard v < 0x0590 || v > 0x1CFF && v < 0x2000, let scalar = Unicode.Scalar(v) else { return false }
        return scalar.properties.isUppercase
    }

    /// A small letter.
    static func isLower(_ v: UInt32) -> Bool {
        if v < 0x80 { return v >= 0x61 && v <= 0x7A }
        if v >= 0x400 && v < 0x460 { return v >= 0x430 }
        guard v < 0x0590 || v > 0x1CFF && v < 0x2000, let scalar = Unicode.Scalar(v) else { return false }
        return scalar.properties.isLowercase
    }

    /// The small form of a letter, for comparing words; exact for the alphabets of Europe, the same letter elsewhere.
    static func lowered(_ v: UInt32) -> UInt32 {
        switch v {
        case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: v + 0x20
        case 0x400...0x40F: v + 0x50
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: v | 1
        case 0x139...0x148, 0x179...0x17E: v & 1 == 1 ? v + 1 : v
        default: v
        }
    }

    /// The value of a decimal digit: 0 to 9, also Arabic, Persian, Devanagari and full width.
    static func digit(_ v: UInt32) -> Int? {
        switch v {
        case 0x30...0x39: Int(v - 0x30)
        case 0x660...0x669: Int(v - 0x660)
        case 0x6F0...0x6F9: Int(v - 0x6F0)
        case 0x966...0x96F: Int(v - 0x966)
        case 0x9E6...0x9EF: Int(v - 0x9E6)
        case 0xFF10...0xFF19: Int(v - 0xFF10)
        default: nil
        }
    }

    /// Chinese, Japanese and Korean characters: two columns wide.
    static func isWide(_ v: UInt32) -> Bool {
        v >= 0x1100
            && (v <= 0x115F || v >= 0x2E80 && v <= 0xA4CF || v >= 0xAC00 && v <= 0xD7A3 || v >= 0xF900 && v <= 0xFAFF
                || v >= 0xFE30 && v <= 0xFE6F || v >= 0xFF00 && v <= 0xFF60 || v >= 0x20000 && v <= 0x3FFFD)
    }

    /// Scripts written without spaces between words.
    static func isUnspaced(_ v: UInt32) -> Bool {
        v >= 0x2E80 && v <= 0x9FFF || v >= 0xF900 && v <= 0xFAFF || v >= 0x20000 && v <= 0x3FFFD
    }

    /// Scripts that end a sentence with a space instead of a sign: Thai and Lao.
    static func isStopless(_ v: UInt32) -> Bool { v >= 0x0E00 && v <= 0x0EFF }

    /// Full stops and their like in all scripts, without question and exclamation marks.
    static func isStop(_ v: UInt32) -> Bool {
        switch v {
        case 0x2E, 0x2026, 0x3002, 0xFF0E, 0xFF61, 0x0964, 0x0965, 0x06D4, 0x17D4, 0x104B, 0x104A, 0x0589, 0x1362,
            0x22EF, 0x0F0D:
            true
        default: false
        }
    }

    /// Question marks.
    static func isQuestion(_ v: UInt32) -> Bool {
        v == 0x3F || v == 0xFF1F || v == 0x061F || v == 0x037E || v == 0x2047
    }

    /// Exclamation marks.
    static func isExclamation(_ v: UInt32) -> Bool { v == 0x21 || v == 0xFF01 || v == 0x203C }

    /// The sign that closes a quotation begun with `open`; nil when `open` begins none.
    static func closing(_ open: UInt32) -> [UInt32]? {
        switch open {
        case 0x22: [0x22]
        case 0x201C: [0x201D]
        case 0x201E: [0x201C, 0x201D, 0x22]
        case 0xAB: [0xBB]
        case 0xBB: [0xAB]
        case 0x2018: [0x2019]
        case 0x201A: [0x2018, 0x2019]
        case 0x300C: [0x300D]
        case 0x300E: [0x300F]
        case 0x2039: [0x203A]
        default: nil
        }
    }

    /// Signs that may stand after the last full stop: closing quotes and brackets.
    static func isCloser(_ v: UInt32) -> Bool {
        switch v {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0xAB, 0x2019, 0x201D, 0x201C, 0x2018, 0x203A, 0x300D, 0x300F, 0x300B,
            0xFF09, 0x3011, 0x2A, 0x5F:
            true
        default: false
        }
    }

    /// Vowel signs of India: no letters to Unicode, but they end words.
    static func isVowelSign(_ v: UInt32) -> Bool { v >= 0x900 && v <= 0xDFF && v != 0x964 && v != 0x965 }

    /// Hyphens and dashes.
    static func isDash(_ v: UInt32) -> Bool {
        v == 0x2D || v >= 0x2010 && v <= 0x2015 || v == 0x2212 || v == 0x2500 || v == 0xFF0D
    }

    /// Pictures and other symbols that are no letters, digits or punctuation.
    static func isPicture(_ v: UInt32) -> Bool {
        if v < 0xA6 { return false }
        guard let scalar = Unicode.Scalar(v) else { return false }
        return scalar.properties.generalCategory == .otherSymbol || v >= 0x1F000 && v <= 0x1FAFF
    }
}
