import FoundationEssentials

/// One of the forms of a mail, encoded so that it comes through.
struct MailPart {
    /// What it is: `text/plain` or `text/html`.
    let type: String
    let encoding: String
    let bytes: [UInt8]

    /// The part of a text in UTF-8, whose lines end in line feeds.
    ///
    /// Quoted-printable can be read as it lies; where most letters are not those of ASCII, it would be much longer.
    init(type: String, _ text: [UInt8]) {
        self.type = type
        let foreign = text.reduce(0) { $0 + ($1 < 0x80 ? 0 : 1) }
        if foreign * 5 <= text.count * 2 {
            encoding = "quoted-printable"
            bytes = QuotedPrintable.encoded(text)
        } else {
            encoding = "base64"
            bytes = MailPart.base64(text)
        }
    }

    /// Lines of 76 characters. In the text lines end in CR LF, as mail prescribes. Source: RFC 2046, section 4.1.1.
    private static func base64(_ text: [UInt8]) -> [UInt8] {
        let feed = UInt8(ascii: "\n")
        let whole = text.split(separator: feed, omittingEmptySubsequences: false).joined(separator: "\r\n".utf8)
        let line = 57
        var out: [UInt8] = []
        let data = Array(whole)
        for start in stride(from: 0, to: data.count, by: line) {
            if start > 0 { out += "\r\n".utf8 }
            out += Data(data[start..<min(start + line, data.count)]).base64EncodedString().utf8
        }
        return out
    }
}
