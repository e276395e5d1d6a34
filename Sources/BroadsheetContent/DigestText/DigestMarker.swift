/// The bullet, number or letter that a line begins with.
struct DigestMarker: Hashable {
    /// The kinds of marks.
    enum Kind: Hashable {
        /// A bullet such as "•", "-" or "*".
        case bullet(UInt32)
        /// A number; the style is the sign after it, or before it: "1.", "(1)", "[1]", "#1".
        case number(style: UInt32)
        /// A letter such as "a)".
        case letter
    }

    /// What it is.
    let kind: Kind
    /// The number, or 0.
    let value: Int
    /// Where the words after it begin.
    let content: Int

    /// The mark at the beginning of a range; nil when there is none or nothing stands behind it.
    static func read(_ bytes: [UInt8], _ range: Range<Int>) -> DigestMarker? {
        let end = range.upperBound
        guard range.lowerBound < end else { return nil }
        let (first, length) = DigestScalars.decode(bytes, range.lowerBound, end)
        var index = range.lowerBound + length
        if let bullet = bullet(first) {
            let open = bullet && spaces(bytes, &index, end) == 0
            guard !open, index < end, hasWord(bytes, index, end) else { return nil }
            return DigestMarker(kind: .bullet(first), value: 0, content: index)
        }
        if looseBullets.contains(first) {
            _ = spaces(bytes, &index, end)
            guard index < end, hasWord(bytes, index, end) else { return nil }
            return DigestMarker(kind: .bullet(first), value: 0, content: index)
        }
        if first >= 0x2190, DigestScalars.isPicture(first) { return picture(bytes, range, first) }
        return numbered(bytes, range, first: first, after: index)
    }

    /// A picture before a space: "👉 Ferry sails again".
    private static func picture(_ bytes: [UInt8], _ range: Range<Int>, _ first: UInt32) -> DigestMarker? {
        var index = range.lowerBound
        while index < range.upperBound {
            let (v, n) = DigestScalars.decode(bytes, index, range.upperBound)
            guard DigestScalars.isPicture(v) || v == 0xFE0F || v == 0x200D else { break }
            index += n
        }
        guard spaces(bytes, &index, range.upperBound) > 0, hasWord(bytes, index, range.upperBound) else { return nil }
        return DigestMarker(kind: .bullet(first), value: 0, content: index)
    }

    private static func numbered(
        _ bytes: [UInt8], _ range: Range<Int>, first: UInt32, after: Int
    ) -> DigestMarker? {
        let end = range.upperBound
        let square = first == 0x5B
        let hash = first == 0x23
        let bracket = first == 0x28 || first == 0xFF08
        var index = bracket || square || hash ? after : range.lowerBound
        var value = 0
        var digits = 0
        while index < end, digits < 4 {
            let (v, n) = DigestScalars.decode(bytes, index, end)
            guard let digit = DigestScalars.digit(v) else { break }
            value = value * 10 + digit
            digits += 1
            index += n
        }
        guard index < end, digits > 0 || !(square || hash) else { return nil }
        if hash {
            guard digits < 3, spaces(bytes, &index, end) > 0, hasWord(bytes, index, end) else { return nil }
            return DigestMarker(kind: .number(style: 0x23), value: value, content: index)
        }
        var isLetter = false
        if digits == 0, let numeral = chineseNumeral(bytes, index, end) {
            let (style, n) = index + 3 < end ? DigestScalars.decode(bytes, index + 3, end) : (0, 0)
            guard bracket ? style == 0xFF09 || style == 0x29 : style == 0x3001 || style == 0xFF0E else { return nil }
            var content = index + 3 + n
            _ = spaces(bytes, &content, end)
            guard content < end, hasWord(bytes, content, end) else { return nil }
            return DigestMarker(kind: .number(style: 0x4E00), value: numeral, content: content)
        }
        if digits == 0 {
            let (v, n) = DigestScalars.decode(bytes, index, end)
            guard v >= 0x61 && v <= 0x7A, index + n < end else { return nil }
            isLetter = true
            value = Int(v) - 0x60
            index += n
        }
        guard digits < 4 else { return nil }
        var (style, n) = DigestScalars.decode(bytes, index, end)
        if style == 0xFE0F, index + n < end {
            index += n
            (style, n) = DigestScalars.decode(bytes, index, end)
        }
        index += n
        switch style {
        case 0x5D: if !square { return nil }
        case 0x29, 0xFF09: if square { return nil }
        case 0x2F: if bracket || square || isLetter { return nil }
        case 0x2E, 0xFF0E, 0x3001, 0x20E3: if bracket || square || isLetter { return nil }
        default: return nil
        }
        let gap = spaces(bytes, &index, end)
        guard index < end, gap > 0 || style > 0x7F, hasWord(bytes, index, end) else { return nil }
        let kind: Kind = isLetter ? .letter : .number(style: bracket ? 0x28 : square ? 0x5B : style)
        return DigestMarker(kind: kind, value: value, content: index)
    }

    /// 一 to 十.
    private static func chineseNumeral(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        guard index < end else { return nil }
        let all: [UInt32] = [0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341]
        return all.firstIndex(of: DigestScalars.decode(bytes, index, end).value).map { $0 + 1 }
    }

    /// True for signs that are bullets only before a space.
    private static func bullet(_ v: UInt32) -> Bool? {
        switch v {
        case 0x2A, 0x2B, 0x2D, 0x2013, 0x2014, 0x2015, 0xB7, 0x2192, 0xBB, 0x7E, 0x2012, 0x2212: true
        default: nil
        }
    }

    private static let looseBullets: Set<UInt32> = [
        0x2022, 0x2023, 0x25E6, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25CF, 0x25CB, 0x25C6, 0x25C7, 0x25BA, 0x25B6, 0x25B8,
        0x25B9, 0x2605, 0x2606, 0x2713, 0x2714, 0x2043, 0x2219, 0x30FB, 0xFF65, 0x27A4, 0x2756, 0xF0B7, 0x203B,
    ]

    private static func spaces(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> Int {
        let start = index
        while index < end {
            let (v, n) = DigestScalars.decode(bytes, index, end)
            guard DigestScalars.isSpace(v) || v == 0xFE0F else { break }
            index += n
        }
        return index - start
    }

    private static func hasWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            let (v, n) = DigestScalars.decode(bytes, index, end)
            if DigestScalars.isWord(v) { return true }
            index += n
        }
        return false
    }
}
