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
        var lines: [UInt8] = []
        lines.reserveCapacity(text.count + text.count / 16)
        for byte in text {
            if byte == UInt8(ascii: "\n") { lines.append(UInt8(ascii: "\r")) }
            lines.append(byte)
        }
        return Array(
            Data(lines).base64EncodedData(options: [
                .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
            ]))
    }
}
