/// What a character is to one who counts words.
enum CharacterClass {
    /// A letter or digit: part of a word.
    case letter
    /// A character that is a word by itself: Han, Kana, Hangul.
    case ideograph
    /// An accent or vowel sign: it belongs to the letter before it.
    case mark
    /// A character without width or meaning for words, such as a soft hyphen.
    case ignored
    /// White space, punctuation, symbols.
    case other

    /// The class of a character.
    ///
    /// The common letters are listed since the Unicode tables cost some 30 ns a character, as much as all of cmark.
    @inline(__always)
    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            self = (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 ? .letter : .other
        } else if value &- 0xC0 < 0x1F0, value != 0xD7, value != 0xF7 {
            // Latin letters with accents stand in the midst of ASCII.
            self = .letter
        } else {
            self.init(listed: scalar)
        }
    }

    @inline(never)
    private init(listed scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0xAA: self = .other
        case 0x391...0x3A1, 0x3A3...0x3F5, 0x400...0x481, 0x48A...0x52F: self = .letter
        case 0x5D0...0x5EA, 0x620...0x64A, 0x660...0x669, 0x671...0x6D3: self = .letter
        case 0x904...0x939, 0x993...0x9A8, 0xE01...0xE30, 0x1E00...0x1EFF: self = .letter
        case 0x300...0x36F, 0x64B...0x65F, 0x93A...0x93C, 0x93E...0x94F: self = .mark
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: self = .ignored
        case 0x2010...0x2029, 0x202F...0x205F, 0x3000...0x3004: self = .other
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFD: self = .ideograph
        default: self = CharacterClass(looking: scalar)
        }
    }

    private init(looking scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            self = .letter
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
        default: self = .other
        }
    }
}
