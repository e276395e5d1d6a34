import Foundation
import Testing

@testable import BroadsheetPages

@Suite struct JSONTests {
    private static let texts = [
        "", "plain", "\"quoted\" \\ and /", "</script><script>alert(1)</script>", "<!-- -->", "a & b",
        "line\nand\ttab", "\u{2028}\u{2029}", "Zürich, 日本, 🚀", "\u{7F}",
    ]

    @Test(arguments: texts, [true, false])
    func `any text comes back as it was`(text: String, isFile: Bool) throws {
        var json = JSON(isFile: isFile)
        json.object { json in
            json.member("a", text)
            json.list("b", [text, text]) { json, text in json.text(text) }
            json.object("c") { json in json.member("d", 7) }
            json.member("e", true)
        }
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
        let shown = text.replacing("\u{7F}", with: " ")
        #expect(read?["a"] as? String == shown)
        #expect(read?["b"] as? [String] == [shown, shown])
        #expect((read?["c"] as? [String: Int]) == ["d": 7])
        #expect(read?["e"] as? Bool == true)
    }

    @Test(arguments: texts)
    func `nothing in a page's script can end it`(text: String) {
        var json = JSON()
        json.text(text)
        #expect(!json.bytes.contains(UInt8(ascii: "<")))
        #expect(!json.bytes.contains(UInt8(ascii: ">")))
        #expect(!json.bytes.contains(UInt8(ascii: "&")))
    }

    @Test func `characters that no page shows are replaced`() {
        var json = JSON()
        let odd = [0xFFFE, 0xFDD0, 0x1FFFF, 0x85].compactMap(Unicode.Scalar.init).map { String($0) }.joined()
        json.text("a\u{1}b\u{0}c \(odd) \u{FFFD}🚀")
        let shown = "a b c \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} \u{FFFD}🚀"
        #expect(String(decoding: json.bytes, as: UTF8.self) == "\"\(shown)\"")
    }
}
