import Foundation

/// A name as it stands in an address: letters and digits of every script, in lower case, joined by single dashes.
///
/// Latin accents are folded (`Łódź` → `lodz`), other scripts stay as they are. A slug is never empty, is no name
/// that a file system treats as special, and has at most 80 characters and 200 bytes, so it is always one safe
/// path segment.
public struct Slug: Sendable, Hashable, Comparable {
    /// The text of the slug.
    public let text: String

    /// The slug of a text; nil when no letter or digit is in it.
    public init?(_ text: String) {
        guard let folded = Slug.ascii(text) ?? Slug.unicode(text) else { return nil }
        self.text = folded.utf8.count <= 4 && Slug.reserved.contains(folded) ? folded + "-page" : folded
    }

    /// The slug of a text without letters or digits: the code points of its first characters, such as `u1f680`.
    public init(codePointsOf text: String) {
        let points = text.unicodeScalars.filter { !$0.properties.isWhitespace }.prefix(6)
        self.text =
            points.isEmpty ? "untitled" : points.map { "u" + String($0.value, radix: 16) }.joined(separator: "-")
    }

    private init(checked text: String) { self.text = text }

    /// The slug that had this text when it was made.
    package init(kept text: String) { self.text = text }

    /// The same slug with a number behind it, as in `talks-2`.
    public func numbered(_ number: Int) -> Slug { Slug(checked: "\(text)-\(number)") }

    /// The same slug with a word behind it, as in `archive-section`; the word is letters and digits only.
    func suffixed(_ word: String) -> Slug { Slug(checked: "\(text)-\(word)") }

    /// Orders by text.
    public static func < (a: Slug, b: Slug) -> Bool { a.text < b.text }

    // MARK: - Making one

    private static let longest = 80
    private static let longestBytes = 200
    /// Device names of Windows, which are no file names there.
    private static let reserved: Set<String> =
        Set(["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// The common case: nothing but ASCII, one pass over bytes. Nil when another character is met.
    private static func ascii(_ text: String) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(min(text.utf8.count, longest + 1))
        var pending = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if pending, !out.isEmpty { out.append(UInt8(ascii: "-")) }
                pending = false
                out.append(byte | (byte < UInt8(ascii: "a") && byte > UInt8(ascii: "9") ? 0x20 : 0))
            case 0x80...: return nil
            case UInt8(ascii: "'"): break
            default: pending = true
            }
        }
        guard !out.isEmpty else { return nil }
        return shortened(String(decoding: out, as: UTF8.self))
    }

    private static func unicode(_ text: String) -> String? {
        var out = ""
        var pending = false
        var afterLatin = false
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if (0x300...0x36F).contains(scalar.value), afterLatin { continue }
            if isApostrophe(scalar) || scalar.properties.generalCategory == .format { continue }
            let folded = LatinFold.fold(scalar)
            guard folded != nil || isWord(scalar) else {
                pending = true
                continue
            }
            if pending, !out.isEmpty { out.append("-") }
            pending = false
            afterLatin = folded != nil
            out += folded ?? scalar.properties.lowercaseMapping
            if out.utf8.count > longestBytes + 40 { break }
        }
        return out.isEmpty ? nil : shortened(out.precomposedStringWithCanonicalMapping)
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// Cut at a dash when too long, else at a character.
    private static func shortened(_ slug: String) -> String {
        // Counting bytes is cheap, counting characters is not.
        guard slug.utf8.count > longest, slug.count > longest || slug.utf8.count > longestBytes else { return slug }
        var cut = String(slug.prefix(longest))
        while cut.utf8.count > longestBytes { cut.removeLast() }
        if !slug.dropFirst(cut.count).hasPrefix("-"), let dash = cut.lastIndex(of: "-"),
            cut.distance(from: cut.startIndex, to: dash) > longest / 2
        {
            cut = String(cut[..<dash])
        }
        while cut.hasSuffix("-") { cut.removeLast() }
        return cut
    }
}
