/// Makes text from a head fit for a title: one line, without characters that no output may hold.
enum TextCleaner {
    /// The text without blanks around it, line breaks and tabs made single blanks, control characters taken out.
    ///
    /// NUL becomes U+FFFD, so that it shows that something was there. Characters that XML cannot hold (U+FFFE, U+FFFF)
    /// and a byte order mark go as well.
    static func clean(_ text: String) -> String {
        if isClean(text) { return text }
        var out = String.UnicodeScalarView()
        var hasBreak = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09...0x0D, 0x85, 0x2028, 0x2029:
                // A run that holds a line break or tab is one blank; typed blanks stay as many as they are.
                if scalar.value != 0x20 {
                    while out.last == " " { out.removeLast() }
                    hasBreak = true
                } else if !hasBreak {
                    out.append(scalar)
                }
                continue
            case 0: put("\u{FFFD}", &out, &hasBreak)
            case 0x01...0x1F, 0x7F...0x9F, 0xFEFF, 0xFDD0...0xFDEF: continue
            case _ where scalar.value & 0xFFFE == 0xFFFE: continue
            default: put(scalar, &out, &hasBreak)
            }
        }
        return trimmed(out)
    }

    private static func put(_ scalar: Unicode.Scalar, _ out: inout String.UnicodeScalarView, _ hasBreak: inout Bool) {
        if hasBreak, !out.isEmpty { out.append(" ") }
        hasBreak = false
        out.append(scalar)
    }

    private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
        let isText = { (scalar: Unicode.Scalar) in !scalar.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: isText), let last = scalars.lastIndex(where: isText) else {
            return ""
        }
        return String(scalars[first...last])
    }

    /// Whether all is printable ASCII, with no blank at the ends.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.first != 0x20, text.last != 0x20 else { return false }
        return text.allSatisfy { $0 &- 0x20 < 0x5F }
    }

    /// Whether nothing is to be done, as for nearly all texts: one pass over bytes.
    private static func isClean(_ text: String) -> Bool {
        if let isPlain = text.utf8.withContiguousStorageIfAvailable(isPlain), isPlain { return true }
        var previous: UInt8 = 0x20
        var beforePrevious: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x20:
                if previous == 0x20, beforePrevious == 0 { return false }
            case 0..<0x20, 0x7F: return false
            case 0x80...0xBF:
                // U+0080 to U+009F, U+2028 and U+2029; then U+FDC0 to U+FDFF, U+FEC0 to U+FEFF and U+FFC0 to U+FFFF,
                // and the last two characters of every plane: the slow way tells the harmless ones among them apart.
                if previous == 0xC2, byte < 0xA0 { return false }
                if beforePrevious == 0xE2, previous == 0x80, byte == 0xA8 || byte == 0xA9 { return false }
                if beforePrevious == 0xEF, previous == 0xB7 || previous == 0xBB || previous == 0xBF { return false }
                if previous == 0xBF, byte >= 0xBE { return false }
            default: break
            }
            beforePrevious = previous
            previous = byte
        }
        // White space beyond ASCII at the ends begins or ends with one of these bytes.
        guard let first = text.utf8.first, first != 0xC2, first != 0xE1, first != 0xE2, first != 0xE3 else {
            return text.isEmpty
        }
        return previous < 0x80 ? previous != 0x20 : !(text.unicodeScalars.last?.properties.isWhitespace ?? false)
    }
}
