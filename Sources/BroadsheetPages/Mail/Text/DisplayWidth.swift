/// How many columns a text takes where all letters have one width.
enum DisplayWidth {
    static func of(_ text: some StringProtocol) -> Int {
        if let width = ofPlain(text.utf8) { return width }
        var width = 0
        for character in text { width += of(character) }
        return width
    }

    /// The columns of a text of Latin, Greek and Cyrillic letters, quotation marks and dashes, each of which is one sign of one
    /// column; nil for others.
    static func ofPlain(_ bytes: some Sequence<UInt8>) -> Int? {
        var width = 0
        var bytes = bytes.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0x20..<0x80: width += 1
            // U+0080 to U+02FF without the hyphen that is only shown at the end of lines, and signs of control.
            case 0xC2:
                guard let next = bytes.next(), next >= 0xA0, next != 0xAD else { return nil }
                width += 1
            // Without marks at letters, U+0300 to U+036F and U+0483 to U+0489.
            case 0xC3...0xCB, 0xCE...0xD1, 0xD3, 0xD4:
                _ = bytes.next()
                width += 1
            // U+2010 to U+2027.
            case 0xE2:
                guard bytes.next() == 0x80, let next = bytes.next(), 0x90...0xA7 ~= next else { return nil }
                width += 1
            default: return nil
            }
        }
        return width
    }

    /// Marks at a letter take no column, the signs of East Asia and pictograms take two.
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return of(first) }
        // A pictogram is one sign, of however many it is made.
        if isWide(first) || scalars.contains("\u{FE0F}") || scalars.contains("\u{200D}") && first.properties.isEmoji {
            return 2
        }
        return scalars.reduce(0) { $0 + of($1) }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value < 0x20 || scalar.value == 0xAD ? 0 : 1 }
        if isWide(scalar) { return 2 }
        // Vowels and ends of Korean syllables stand in the square of their beginning.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control, .surrogate: return 0
        default: return 1
        }
    }

    /// Source: Unicode Standard Annex 11, the classes Wide and Fullwidth, by blocks.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
            true
        case 0x231A...0x3299, 0x1F000...0x1FAFF: scalar.properties.isEmojiPresentation
        default: false
        }
    }

    /// Whether lines may be broken on both sides of a character, as in Chinese and Japanese.
    ///
    /// Korean has blanks between words, so its lines are broken there.
    static func isIdeograph(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first else { return false }
        return isWide(first) && !(0xAC00...0xD7A3).contains(first.value) && !(0x1100...0x115F).contains(first.value)
            && !first.properties.isEmojiPresentation
    }
}
