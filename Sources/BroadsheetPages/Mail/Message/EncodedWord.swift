import FoundationEssentials

/// Writes words with letters beyond ASCII for the head of a mail.
///
/// Source: RFC 2047.
enum EncodedWord {
    /// No encoded word has more characters than this, so that beside the longest name no line has more than 76.
    private static let longest = 64

    /// Whether a text has to be encoded: it has other letters than those of ASCII, or looks as if it were encoded.
    static func isNeeded(_ text: String) -> Bool {
        text.contains("=?") || !text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// The words that stand for a text, in the shorter of the two ways; no character is parted between two.
    static func words(_ text: String) -> [String] {
        let quoted = words(text, mark: "Q", size: quotedSize, encode: Self.quoted)
        let based = words(text, mark: "B", size: { 4 * (($0.utf8.count + 2) / 3) }) {
            Data($0.utf8).base64EncodedString()
        }
        func length(_ words: [String]) -> Int { words.reduce(0) { $0 + $1.utf8.count } }
        return length(based) < length(quoted) ? based : quoted
    }

    private static func words(
        _ text: String, mark: String, size: (String) -> Int, encode: (String) -> String
    ) -> [String] {
        let room = longest - "=?UTF-8?Q??=".utf8.count
        var words: [String] = []
        var chunk = ""
        func finish() {
            if !chunk.isEmpty { words.append("=?UTF-8?\(mark)?\(encode(chunk))?=") }
            chunk = ""
        }
        // By code points: what a reader sees as one character may be longer than a word.
        for scalar in text.unicodeScalars {
            let longer = chunk + String(scalar)
            if size(longer) > room {
                finish()
                chunk = String(scalar)
            } else {
                chunk = longer
            }
        }
        finish()
        return words
    }

    private static func quotedSize(_ text: String) -> Int {
        text.utf8.reduce(0) { $0 + (isPlain($1) || $1 == 0x20 ? 1 : 3) }
    }

    private static func quoted(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            if byte == 0x20 {
                out.append(UInt8(ascii: "_"))
            } else if isPlain(byte) {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "="), QuotedPrintable.hex(byte >> 4), QuotedPrintable.hex(byte & 15)]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// What may stand as it is even in a name before an address.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
