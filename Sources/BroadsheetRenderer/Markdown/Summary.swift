/// Makes the summary of an article from plain text.
enum Summary {
    /// The text with each run of white space as one blank.
    static func whole(_ text: Span<UInt8>) -> String { cut(text, limit: .max) }

    /// The text with each run of white space as one blank, and at most `limit` characters of it.
    ///
    /// It is cut at a word where there is one in its second half, and ends with `…` then. A letter is never parted
    /// from its accent, nor an emoji from what it is joined to.
    static func cut(_ text: Span<UInt8>, limit: Int) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(min(text.count, max(limit, 0) &* 4))
        var count = 0
        var needsBlank = false
        /// Where the text may be cut: behind a word, and between two characters that stand for themselves.
        var wordEnd = 0
        var wordCount = 0
        var characterEnd = 0
        var wasJoiner = false
        var reader = ScalarReader()
        while true {
            let start = reader.index
            guard let scalar = reader.next(in: text) else { return String(decoding: out, as: UTF8.self) }
            if isBlank(scalar) {
                needsBlank = !out.isEmpty
                continue
            }
            if needsBlank {
                (wordEnd, wordCount) = (out.count, count)
                out.append(UInt8(ascii: " "))
                count += 1
                needsBlank = false
            }
            // The mark for what is left out needs one place.
            if count < limit, !wasJoiner, !joins(scalar) { characterEnd = out.count }
            if count >= limit { break }
            wasJoiner = scalar == "\u{200D}"
            var end = reader.index
            if scalar.isASCII {
                // Nothing to decide until the word ends.
                while end < text.count, end - start < limit - count, text[end] &- 0x21 < 0x5F { end += 1 }
                if end - start > 1 { characterEnd = out.count + end - start - 1 }
                reader = ScalarReader(at: end)
                count += end - start
            } else {
                count += 1
            }
            out.append(text.extracting(start..<end))
        }
        out.removeLast(out.count - (wordCount > limit / 2 ? wordEnd : characterEnd))
        while let last = out.last, isDangling(last) { out.removeLast() }
        return String(decoding: out, as: UTF8.self) + "…"
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether the character belongs to the one before it.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.value {
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF, 0xE0020...0xE007F: return true
        default: return CharacterClass(scalar) == .mark
        }
    }

    /// Whether the character looks lost before the mark for what is left out.
    private static func isDangling(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"),
            UInt8(ascii: "("):
            true
        default: false
        }
    }
}
