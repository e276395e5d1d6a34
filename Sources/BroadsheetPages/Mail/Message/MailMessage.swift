import BroadsheetModel

/// A whole mail in two forms, of which the reader's program shows the one it likes.
struct MailMessage {
    /// The head, without the lines on the form.
    let headers: [MailHeader]
    let language: String
    let text: [UInt8]
    let html: [UInt8]

    /// The bytes of the mail. The same mail has the same bytes.
    var bytes: [UInt8] {
        let parts = [MailPart(type: "text/plain", text), MailPart(type: "text/html", html)]
        var marks = FingerprintBuilder()
        for part in parts { marks.add(Fingerprint(of: part.bytes)) }
        // Neither encoding has an equals sign before a line below it.
        let boundary = "=_\(marks.fingerprint.text)"
        let form = [
            MailHeader("MIME-Version", "1.0"), MailHeader("Content-Language", language),
            MailHeader("Content-Type", parts: ["multipart/alternative;", "boundary=\"\(boundary)\""]),
        ]
        var out: [UInt8] = []
        out.reserveCapacity(parts.reduce(4_096) { $0 + $1.bytes.count })
        for header in headers + form { out += (header.text + "\r\n").utf8 }
        for part in parts {
            out += "\r\n--\(boundary)\r\n".utf8
            out += "Content-Type: \(part.type); charset=utf-8\r\n".utf8
            out += "Content-Transfer-Encoding: \(part.encoding)\r\n\r\n".utf8
            out += part.bytes
        }
        out += "\r\n--\(boundary)--\r\n".utf8
        return out
    }
}
