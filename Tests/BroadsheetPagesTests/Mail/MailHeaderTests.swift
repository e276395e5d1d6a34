import BroadsheetModel
import Testing

@testable import BroadsheetPages

@Suite struct MailHeaderTests {
    private func address(_ text: String) throws -> MailAddress { try #require(MailAddress(text)) }

    @Test func `long words are folded between two of them`() {
        let text = MailHeader("Subject", words: String(repeating: "harbour lights ", count: 12)).text
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" h") || $0.hasPrefix(" l") })
        #expect(
            text.replacing("\r\n", with: "") == "Subject: "
                + Array(repeating: "harbour lights", count: 12).joined(separator: " "))
    }

    @Test func `nothing in a text can begin another line of the head`() {
        let text = MailHeader("Subject", words: "News\r\nBcc: a@b.example\u{2028}x\u{0}y").text
        #expect(text == "Subject: News Bcc: a@b.example x y")
        #expect(!MailHeader("Subject", words: "Grüße\nBcc: a@b.example").text.contains("\n"))
    }

    @Test func `names are written as they are, in quotes, or encoded`() throws {
        let addresses = try [
            address("The Courier <a@b.example>"), address("Courier, The \"old\" one <c@d.example>"),
            address("Zoë <e@f.example>"),
            address("g@h.example"),
        ]
        #expect(
            MailHeader("To", addresses).text
                == "To: The Courier <a@b.example>, \"Courier, The \\\"old\\\" one\" <c@d.example>,\r\n =?UTF-8?Q?Zo=C3=AB?= <e@f.example>, g@h.example"
        )
    }
}
