/// What stands beside a mark, as far as that tells whether the mark opens or closes.
///
/// Source: CommonMark 0.30, section 2.1 (Unicode white space and punctuation) and 6.2 (the beginning and the end of a
/// line count as white space).
enum CharacterSide {
    case blank, punctuation, other

    /// What stands before a place.
    init(before place: Int, in text: [UInt8]) {
        var start = place - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        self = start < 0 ? .blank : CharacterSide(text[start..<place])
    }

    /// What stands behind a place.
    init(after place: Int, in text: [UInt8]) {
        var end = place + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        self = place >= text.count ? .blank : CharacterSide(text[place..<end])
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
            self = .blank
            return
        }
        self = CharacterSide(scalar)
    }

    /// What a character is.
    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            switch UInt8(truncatingIfNeeded: scalar.value) {
            case 0...0x20, 0x7F: self = .blank
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .other
            default: self = .punctuation
            }
            return
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: self = .blank
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            self = .punctuation
        default: self = .other
        }
    }
}
