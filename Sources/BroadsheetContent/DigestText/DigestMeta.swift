/// A line that says something about an article and is no part of its text.
enum DigestMeta {
    /// Who wrote it; the range leaves out "By".
    case byline(Range<Int>, label: Range<Int>?)
    /// Where it comes from; the range leaves out "Source:" and brackets.
    case source(Range<Int>, label: Range<Int>?)
    /// Only a web address.
    case address(Range<Int>)
    /// Only a date.
    case date(Range<Int>)
    /// A known key with its value.
    case key(DigestLabel, Range<Int>, label: Range<Int>)
    /// A dash and a name, under a quotation or a text.
    case name(Range<Int>)

    /// Reads a piece as such a line; nil when it is none.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, _ measure: DigestMeasure) -> DigestMeta? {
        guard measure.width <= 400 else { return longNotice(bytes, range) }
        if let key = labelled(bytes, range, measure) { return key }
        guard measure.width <= 100 else { return isAddress(bytes, range) ? .address(range) : nil }
        let bare = undressed(bytes, range)
        if isAddress(bytes, bare) { return .address(bare) }
        if let source = pointedSource(bytes, bare) { return source }
        if measure.hasDigit, measure.width <= 60 {
            if DigestDateReader.read(text(bytes, bare)) != nil { return .date(bare) }
            if let date = spokenDate(bytes, range) { return date }
        }
        if measure.ending == .stop, measure.width > 60 { return nil }
        if let byline = byline(bytes, range, measure) { return byline }
        if let rest = viaSource(bytes, range, measure) {
            return .source(rest, label: range.lowerBound..<rest.lowerBound)
        }
        if let inner = inBrackets(bytes, range), measure.width <= 50 {
            if DigestDateReader.read(text(bytes, inner)) != nil { return .date(inner) }
            if let rest = viaSource(bytes, inner, DigestMeasure(bytes, inner)) {
                return .source(rest, label: inner.lowerBound..<rest.lowerBound)
            }
            return .source(inner, label: nil)
        }
        if measure.width <= 60, DigestAgencies.isSource(bytes, range) { return .source(range, label: nil) }
        if let name = dashedName(bytes, range, measure) { return name }
        return nil
    }

    /// Whether a range holds one web address and nothing else.
    static func isAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        var end = range.upperBound
        if end - start > 2, bytes[start] == UInt8(ascii: "<"), bytes[end - 1] == UInt8(ascii: ">") {
            (start, end) = (start + 1, end - 1)
        }
        guard end - start >= 8 else { return false }
        let isWeb = starts(bytes, start, "http://") || starts(bytes, start, "https://")
        guard isWeb || starts(bytes, start, "www.") else { return false }
        return !bytes[start..<end].contains { $0 <= 0x20 }
    }

    /// Whether a line begins with a known label or with "By" and a name, so that it opens a piece of its own.
    static func startsLikeMeta(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 400 else { return false }
        if DigestScalars.isLower(DigestScalars.decode(bytes, range.lowerBound, range.upperBound).value) { return false }
        if let (label, _, value) = split(bytes, range),
            label.isSure || value.count < 60
                || (label == .correction || label == .withdrawn) && startsWithDate(bytes, value)
        {
            return true
        }
        let measure = DigestMeasure(bytes, range)
        if byline(bytes, range, measure) != nil || viaSource(bytes, range, measure) != nil { return true }
        if measure.width <= 100, pointedSource(bytes, range) != nil { return true }
        guard measure.hasDigit, measure.width <= 60 else { return false }
        return measure.width <= 40 && DigestDateReader.read(text(bytes, range)) != nil
            || spokenDate(bytes, range) != nil
    }

    private static func labelled(_ bytes: [UInt8], _ range: Range<Int>, _ measure: DigestMeasure) -> DigestMeta? {
        guard let (label, name, value) = split(bytes, range) else { return nil }
        switch label {
        case .source, .link:
            // "Source: people close to the talks say that …" is a sentence.
            if label == .source, measure.innerSentences > 0 || measure.width > 200 { return nil }
            if label == .link, !containsAddress(bytes, value) { return nil }
            return .source(value, label: name)
        case .byline:
            guard measure.width <= 120, measure.innerSentences == 0 else { return nil }
            return .byline(value, label: name)
        case .date, .updated:
            guard measure.hasDigit, measure.width <= 80 else { return nil }
            return .key(label, value, label: name)
        case .embargo, .expiry:
            // "Embargo: the five countries agree" is a headline.
            guard WrittenNotice.onlyDate(text(bytes, value)) != nil else { return nil }
            return .key(label, value, label: name)
        case .alias:
            guard DigestHead.aliases(text(bytes, value)) != nil else { return nil }
            return .key(label, value, label: name)
        case .correction, .withdrawn:
            if startsWithDate(bytes, value) { return .key(label, value, label: name) }
            // Without a date it may be a sentence of the text as well.
            guard measure.width <= 160 else { return nil }
            return .key(label == .withdrawn ? label : .note, value, label: name)
        case .note:
            guard measure.width <= 160 else { return nil }
            return .key(label, value, label: name)
        default:
            return .key(label, value, label: name)
        }
    }

    /// A correction or a withdrawal with its date may be as long as it has to be.
    private static func longNotice(_ bytes: [UInt8], _ range: Range<Int>) -> DigestMeta? {
        guard let (label, name, value) = split(bytes, range), label == .correction || label == .withdrawn,
            startsWithDate(bytes, value)
        else { return nil }
        return .key(label, value, label: name)
    }

    private static func startsWithDate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        WrittenNotice.split(text(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 60))).date != nil
    }

    /// The parts of `Label: value` when the label is known.
    static func split(
        _ bytes: [UInt8], _ range: Range<Int>
    ) -> (label: DigestLabel, name: Range<Int>, value: Range<Int>)? {
        var index = range.lowerBound
        let limit = min(range.upperBound, index + 60)
        while index < limit {
            let byte = bytes[index]
            let full = byte == 0xEF && index + 2 < limit && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9A
            if byte == UInt8(ascii: ":") || full {
                let name = trimmed(bytes, range.lowerBound..<index)
                let value = trimmed(bytes, index + (full ? 3 : 1)..<range.upperBound)
                guard !name.isEmpty, !value.isEmpty, let label = DigestLabel.named(text(bytes, name)) else {
                    return nil
                }
                if !full, byte == UInt8(ascii: ":"), index + 2 < range.upperBound, bytes[index + 1] == 0x2F {
                    return nil
                }
                return (label, range.lowerBound..<value.lowerBound, value)
            }
            if byte == UInt8(ascii: "."), index > range.lowerBound { return nil }
            if byte == 0x20, index > range.lowerBound, let value = dashed(bytes, index..<range.upperBound) {
                // "Source – Reuters"; other labels are words of headlines as well.
                let label = DigestLabel.named(text(bytes, range.lowerBound..<index))
                if label == .source { return (.source, range.lowerBound..<value.lowerBound, value) }
            }
            index += 1
        }
        return nil
    }

    /// What stands after " – " at the beginning of a range.
    private static func dashed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let (sign, length) = DigestScalars.decode(bytes, range.lowerBound + 1, range.upperBound)
        let after = range.lowerBound + 1 + length
        guard DigestScalars.isDash(sign), after < range.upperBound, bytes[after] == 0x20 else { return nil }
        let value = trimmed(bytes, after..<range.upperBound)
        return value.isEmpty ? nil : value
    }

    private static func byline(_ bytes: [UInt8], _ range: Range<Int>, _ measure: DigestMeasure) -> DigestMeta? {
        guard measure.width <= 100, measure.ending == .none || measure.ending == .stop && measure.width <= 40 else {
            return nil
        }
        guard let length = DigestLabel.bylinePrefix(bytes, range) else { return nil }
        let rest = trimmed(bytes, range.lowerBound + length..<range.upperBound)
        guard !rest.isEmpty, isName(bytes, rest, most: 12) || isNameWithMore(bytes, rest) || isStaff(bytes, rest) else {
            return nil
        }
        return .byline(rest, label: range.lowerBound..<rest.lowerBound)
    }

    /// Whether all words of a range begin with a capital, small linking words aside; true for scripts without capitals.
    static func isName(_ bytes: [UInt8], _ range: Range<Int>, most: Int) -> Bool {
        var words = 0
        var named = 0
        var index = range.lowerBound
        while index < range.upperBound {
            var end = index
            while end < range.upperBound, bytes[end] != 0x20 { end += 1 }
            let first = firstWordCharacter(bytes, index..<end)
            if let first {
                words += 1
                if DigestScalars.isLower(first) {
                    guard linkingWords.contains(trimmedWord(bytes, index..<end)) else { return false }
                } else if DigestScalars.digit(first) != nil {
                    return false
                } else {
                    named += 1
                }
            }
            index = end + 1
        }
        return named > 0 && words <= most
    }

    private static let linkingWords: Set<String> = [
        "and", "und", "et", "y", "e", "en", "in", "de", "der", "den", "van", "von", "la", "le", "du", "del", "della",
        "for", "i", "og", "och", "og", "и", "в", "da", "di", "do", "dos", "das", "al", "el", "bin", "ben", "aus", "à",
        "ve", "zu", "of", "the", "with", "mit", "avec", "con",
    ]

    private static func dashedName(_ bytes: [UInt8], _ range: Range<Int>, _ measure: DigestMeasure) -> DigestMeta? {
        let (first, length) = DigestScalars.decode(bytes, range.lowerBound, range.upperBound)
        guard DigestScalars.isDash(first), measure.width <= 60, measure.ending == .none else { return nil }
        let rest = trimmed(bytes, range.lowerBound + length..<range.upperBound)
        guard !rest.isEmpty, measure.words <= 8, !measure.startsSmall else { return nil }
        // "--- World ---" is a heading.
        guard !DigestScalars.isDash(DigestScalars.decodeLast(bytes, rest.lowerBound, rest.upperBound).value) else {
            return nil
        }
        return .name(rest)
    }

    private static func inBrackets(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let open = DigestScalars.decode(bytes, range.lowerBound, range.upperBound)
        let close = DigestScalars.decodeLast(bytes, range.lowerBound, range.upperBound)
        // "[World]" is a heading, "[Reuters]" a source.
        let isSquare = open.value == 0x5B && close.value == 0x5D
        guard open.value == 0x28 && close.value == 0x29 || open.value == 0xFF08 && close.value == 0xFF09 || isSquare
        else { return nil }
        let inner = trimmed(bytes, range.lowerBound + open.length..<range.upperBound - close.length)
        guard !inner.isEmpty, !bytes[inner].contains(0x28), !bytes[inner].contains(0x2E) || inner.count < 30 else {
            return nil
        }
        if isSquare { return DigestAgencies.isSource(bytes, inner) ? inner : nil }
        return isName(bytes, inner, most: 8) || DigestDateReader.read(text(bytes, inner)) != nil
            || DigestAgencies.isSource(bytes, inner) || viaSource(bytes, inner, DigestMeasure(bytes, inner)) != nil
            ? inner : nil
    }

    private static func containsAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        starts(bytes, range.lowerBound, "http") || starts(bytes, range.lowerBound, "www.")
            || !bytes[range].contains(0x20) && bytes[range].contains(0x2E)
    }

    /// A range without white space at its ends.
    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let (v, n) = DigestScalars.decode(bytes, start, end)
            guard DigestScalars.isSpace(v) || DigestScalars.isInvisible(v) else { break }
            start += n
        }
        while end > start {
            let (v, n) = DigestScalars.decodeLast(bytes, start, end)
            guard DigestScalars.isSpace(v) || DigestScalars.isInvisible(v) && v & ~1 != 0x200C else { break }
            end -= n
        }
        return start..<end
    }

    private static func trimmedWord(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        return text(bytes, range.lowerBound..<end)
    }

    private static func firstWordCharacter(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32? {
        var index = range.lowerBound
        while index < range.upperBound {
            let (v, n) = DigestScalars.decode(bytes, index, range.upperBound)
            if DigestScalars.isWord(v) { return v }
            index += n
        }
        return nil
    }

    private static func starts(_ bytes: [UInt8], _ index: Int, _ prefix: StaticString) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        return prefix.withUTF8Buffer { wanted in
            for offset in 0..<count where bytes[index + offset] | 0x20 != wanted[offset] | 0x20 { return false }
            return true
        }
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
