/// Keeps what the author escaped with a backslash from being taken for a mark by our passes.
///
/// cmark resolves `\~` to `~`, after which nothing tells it from a `~` that means something. So before cmark reads the text,
/// the backslash becomes a sign that no text has, which is dropped when the text is written. The length stays the same,
/// and so do all places.
enum EscapedText {
    /// What stands for the backslash: U+001E, a control character, which HTML cannot hold.
    static let sign: UInt8 = 0x1E
    /// What stands for characters that may not be seen by cmark either: `^` of `\[^`, whose backslash cmark needs, and
    /// quotes, which would end the title of a link.
    private static let stands: [(UInt8, UInt8)] = [
        (0x1F, UInt8(ascii: "^")), (0x1D, UInt8(ascii: "'")), (0x1C, UInt8(ascii: "\"")),
    ]

    /// Whether this is a character that only our passes take for a mark.
    static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "~"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "@"), UInt8(ascii: ":"), 0x1C, 0x1D:
            true
        default: false
        }
    }

    /// What a byte stands for; itself, but for a few.
    static func meant(_ byte: UInt8) -> UInt8 { stands.first { $0.0 == byte }?.1 ?? byte }

    /// The text with its escapes protected; nil when there is nothing to protect. Quotes are marks only where they are set.
    static func protect(_ text: some Collection<UInt8>, quotes: Bool) -> [UInt8]? {
        var out = Array(text)
        // Where the signs stand already, nothing could tell them apart.
        guard !out.contains(where: { (0x1C...0x1F).contains($0) }) else { return nil }
        var place = 0
        var isChanged = false
        while place + 1 < out.count {
            guard out[place] == UInt8(ascii: "\\") else {
                place += 1
                continue
            }
            let stand = stands.first { $0.1 == out[place + 1] && $0.1 != UInt8(ascii: "^") }?.0
            if isMark(out[place + 1]), stand == nil || quotes {
                out[place] = sign
                out[place + 1] = stand ?? out[place + 1]
                isChanged = true
            } else if out[place + 1] == UInt8(ascii: "["), place + 2 < out.count, out[place + 2] == UInt8(ascii: "^") {
                out[place + 2] = 0x1F
                isChanged = true
            }
            place += 2
        }
        return isChanged ? out : nil
    }

    /// Whether a sign stands before what it protects.
    static func isSign(_ text: Span<UInt8>, at place: Int) -> Bool {
        text[place] == sign && place + 1 < text.count && isMark(text[place + 1])
    }

    /// A text that is shown as it was typed, such as code.
    static func typed(_ text: Span<UInt8>) -> [UInt8] {
        text.withUnsafeBufferPointer { bytes in
            bytes.map { $0 == sign ? UInt8(ascii: "\\") : meant($0) }
        }
    }

    /// A text in which escapes mean the character behind them.
    static func resolved(_ text: Span<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        for place in 0..<text.count where !isSign(text, at: place) {
            out.append(meant(text[place]))
        }
        return out
    }
}
