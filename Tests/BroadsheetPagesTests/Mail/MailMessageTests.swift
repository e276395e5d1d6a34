import Testing

@testable import BroadsheetPages

@Suite struct MailMessageTests {
    private func message(_ text: String, _ html: String) -> MailMessage {
        MailMessage(
            headers: [MailHeader("Subject", words: "News")], language: "en", text: Array(text.utf8),
            html: Array(html.utf8))
    }

    @Test func `both forms follow the head, the plain one first`() throws {
        let bytes = message("Hello\n", "<p>Hello</p>\n").bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let boundary = try #require(text.firstMatch(of: /boundary="([^"]*)"/)?.output.1)
        #expect(
            text == """
                Subject: News\r
                MIME-Version: 1.0\r
                Content-Language: en\r
                Content-Type: multipart/alternative;\r
                 boundary="\(boundary)"\r
                \r
                --\(boundary)\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                Hello\r
                \r
                --\(boundary)\r
                Content-Type: text/html; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                <p>Hello</p>\r
                \r
                --\(boundary)--\r

                """)
        #expect(message("Hello\n", "<p>Hello</p>\n").bytes == bytes)
        #expect(message("Hello!\n", "<p>Hello</p>\n").bytes != bytes)
    }

    @Test func `texts of other scripts are written in the shorter way`() {
        let part = MailPart(type: "text/plain", Array(String(repeating: "見出しが長い\n", count: 30).utf8))
        #expect(part.encoding == "base64")
        #expect(
            String(decoding: part.bytes, as: UTF8.self).components(separatedBy: "\r\n").allSatisfy {
                $0.utf8.count <= 76
            })
        #expect(MailPart(type: "text/plain", Array("Grüße aus Köln".utf8)).encoding == "quoted-printable")
    }
}
