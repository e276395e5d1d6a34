/// How a short line is decorated; lines decorated alike mean the same thing throughout a file.
enum DigestForm: Hashable {
    /// Not at all.
    case plain
    /// All letters are capitals.
    case capitals
    /// Between two rules.
    case boxed
    /// Over a rule of this sign.
    case underlined(UInt32)
    /// After so many "#" or ">".
    case hashes(Int)
    /// In brackets.
    case brackets(UInt32)
    /// After this sign, and before one when `both`.
    case fence(UInt32, both: Bool)
    /// After a single bullet.
    case bullet(UInt32)
    /// Beside a picture.
    case picture
    /// Before a colon.
    case colon
    /// Before this sign.
    case trailing(UInt32)
    /// After a number.
    case numbered(UInt32)
    /// Before a number in brackets.
    case counted

    /// Whether somebody typed signs around the words.
    var isTyped: Bool { self != .plain && self != .capitals }

    /// Takes the decoration from a range of text.
    static func read(_ bytes: [UInt8], _ range: Range<Int>, above: Bool, below: UInt32?) -> (DigestForm, Range<Int>) {
        var core = range
        var form = DigestForm.plain
        if let below { form = above ? .boxed : .underlined(below) }
        // Decorations may be nested: "== [World] ==".
        for _ in 0..<3 {
            guard let (found, inner) = outermost(bytes, core) else { break }
            if form == .plain { form = found }
            core = inner
        }
        return (form, core)
    }

    private static func outermost(_ bytes: [UInt8], _ range: Range<Int>) -> (DigestForm, Range<Int>)? {
        let (first, length) = DigestScalars.decode(bytes, range.lowerBound, range.upperBound)
        let (last, lastLength) = DigestScalars.decodeLast(bytes, range.lowerBound, range.upperBound)
        if let start = DigestShortcode.end(bytes, range) { return (.picture, start..<range.upperBound) }
        if let close = brackets[first], last == close {
            let inner = DigestMeta.trimmed(bytes, range.lowerBound + length..<range.upperBound - lastLength)
            return hasWord(bytes, inner) ? (.brackets(first), inner) : nil
        }
        if let inner = withoutLastPicture(bytes, range) { return (.picture, inner) }
        if last == 0x29, let inner = withoutCount(bytes, range) { return (.counted, inner) }
        let start = run(bytes, range, forward: true)
        let end = run(bytes, range, forward: false)
        let inner = DigestMeta.trimmed(bytes, start.index..<max(start.index, end.index))
        guard hasWord(bytes, inner) else { return nil }
        // A bullet before "*World*" is none of its stars.
        let areOne = start.count > 1 || end.count > 1 || start.sign == end.sign
        if start.count > 0, end.count > 0, areOne {
            return (.fence(start.sign, both: true), inner)
        }
        if start.count > 0 {
            let spaced = DigestScalars.isSpace(DigestScalars.decode(bytes, start.index, range.upperBound).value)
            if start.sign == 0x23 || start.sign == 0x3E { return spaced ? (.hashes(start.count), inner) : nil }
            if start.count > 1, spaced { return (.fence(start.sign, both: false), inner) }
            return nil
        }
        if DigestScalars.isPicture(first) || keycap(bytes, range) {
            guard let inner = withoutPicture(bytes, range) else { return nil }
            return (.picture, inner)
        }
        if last == 0x3A || last == 0xFF1A {
            return (.colon, DigestMeta.trimmed(bytes, range.lowerBound..<range.upperBound - lastLength))
        }
        if end.count > 0 {
            let spaced = DigestScalars.isSpace(DigestScalars.decodeLast(bytes, range.lowerBound, end.index).value)
            guard spaced || end.count > 1 else { return nil }
            return (.trailing(end.sign), inner)
        }
        return nil
    }

    private static let brackets: [UInt32: UInt32] = [
        0x5B: 0x5D, 0x3010: 0x3011, 0x3014: 0x3015, 0x3016: 0x3017, 0xFF3B: 0xFF3D, 0x3C: 0x3E, 0x7B: 0x7D,
        0x3008: 0x3009, 0xFF1C: 0xFF1E,
    ]

    private static let signs: Set<UInt32> = [
        0x3D, 0x2A, 0x7E, 0x2D, 0x2013, 0x2014, 0x2015, 0x5F, 0x2B, 0x7C, 0x23, 0x3A, 0x2F, 0x5C, 0x2022, 0xB7, 0x25CF,
        0x25A0, 0x25C6, 0x25C7, 0x25B6, 0x25BA, 0x25BC, 0x25B2, 0x2605, 0x2606, 0x3E, 0x3C, 0xBB, 0xAB, 0x2500, 0x2550,
        0x2501, 0x2756, 0x2588, 0x2593, 0x2592, 0x2591, 0x203B, 0x2726, 0x2727, 0x25AA, 0x25BC, 0x2E, 0x2219, 0xFF0D,
    ]

    /// The decorating signs at one end, spaces between them allowed.
    private static func run(
        _ bytes: [UInt8], _ range: Range<Int>, forward: Bool
    ) -> (sign: UInt32, count: Int, index: Int) {
        var index = forward ? range.lowerBound : range.upperBound
        var end = index
        var count = 0
        var sign: UInt32 = 0
        while forward ? index < range.upperBound : index > range.lowerBound {
            let (v, n) =
                forward
                ? DigestScalars.decode(bytes, index, range.upperBound)
                : DigestScalars.decodeLast(bytes, range.lowerBound, index)
            // Full stops and colons at the end are punctuation; guillemets may be quotation marks.
            if signs.contains(v), !((v == 0x2E || v == 0x3A) && !(forward && v == 0x3A)), count == 0 || v == sign {
                sign = v
                count += 1
                end = forward ? index + n : index - n
            } else if !(DigestScalars.isSpace(v) && count > 0) && v != 0xFE0F {
                break
            }
            index = forward ? index + n : index - n
        }
        if sign == 0xAB || sign == 0xBB, count == 1 { return (0, 0, forward ? range.lowerBound : range.upperBound) }
        return (sign, count, end)
    }

    private static func keycap(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        let (_, first) = DigestScalars.decode(bytes, index, range.upperBound)
        index += first
        guard index < range.upperBound else { return false }
        let (v, _) = DigestScalars.decode(bytes, index, range.upperBound)
        return v == 0x20E3
    }

    /// What stands before pictures at the end.
    private static func withoutLastPicture(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var stop = range.upperBound
        while stop > range.lowerBound {
            let (v, n) = DigestScalars.decodeLast(bytes, range.lowerBound, stop)
            guard
                DigestScalars.isPicture(v) || v == 0xFE0F || v == 0x200D
                    || stop < range.upperBound && DigestScalars.isSpace(v)
            else { break }
            stop -= n
        }
        return stop < range.upperBound && hasWord(bytes, range.lowerBound..<stop) ? range.lowerBound..<stop : nil
    }

    /// What stands before "(3)": a few words, which are the name of a section with so many articles.
    private static func withoutCount(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard let open = bytes[range].lastIndex(of: 0x28), range.upperBound - open <= 5,
            open + 2 < range.upperBound, open > range.lowerBound, bytes[open - 1] == 0x20,
            bytes[open + 1..<range.upperBound - 1].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
        else { return nil }
        let inner = DigestMeta.trimmed(bytes, range.lowerBound..<open)
        return hasWord(bytes, inner) && bytes[inner].count { $0 == 0x20 } < 4 ? inner : nil
    }

    private static func withoutPicture(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            let (v, n) = DigestScalars.decode(bytes, index, range.upperBound)
            if DigestScalars.isWord(v), !DigestScalars.isPicture(v) { break }
            if DigestScalars.closing(v) != nil { break }
            index += n
        }
        return index < range.upperBound ? index..<range.upperBound : nil
    }

    /// Whether a range holds a letter or digit.
    static func hasWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (v, n) = DigestScalars.decode(bytes, index, range.upperBound)
            if DigestScalars.isWord(v) { return true }
            index += n
        }
        return false
    }
}
