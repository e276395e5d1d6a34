import Foundation
import Testing

@testable import BroadsheetPages

@Suite struct EncodedWordTests {
    private func decoded(_ words: [String]) -> String? {
        var out: [UInt8] = []
        for word in words {
            let parts = word.components(separatedBy: "?")
            guard parts.count == 5, parts[0] == "=", parts[1] == "UTF-8", parts[4] == "=" else { return nil }
            if parts[2] == "B" {
                guard let data = Data(base64Encoded: parts[3]) else { return nil }
                // Each word stands for whole characters.
                guard let text = String(data: data, encoding: .utf8) else { return nil }
                out += text.utf8
            } else {
                let bytes = parts[3].replacing("_", with: " ").replacing("=", with: "%")
                guard let text = bytes.removingPercentEncoding else { return nil }
                out += text.utf8
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    @Test(arguments: [
        "Grüße aus Köln", "日報 第12号", "Plain but =?odd", "Émile: «un titre» ? oui_non = #1",
        String(repeating: "Ein langer Titel mit Umlauten äöü und mehr, ", count: 6),
        String(repeating: "見出しが長い", count: 20), "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "e\u{301}\u{302}\u{303}",
    ])
    func `words of any language come back from short words`(text: String) {
        #expect(EncodedWord.isNeeded(text))
        let words = EncodedWord.words(text)
        #expect(words.allSatisfy { $0.utf8.count <= 64 && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
        #expect(decoded(words) == text)
    }

    @Test func `words of ASCII stay as they are`() {
        #expect(!EncodedWord.isNeeded("The talks: 5 < 7, \"yes\" = no?"))
    }

    @Test func `the shorter way is taken`() {
        #expect(
            EncodedWord.words("Evening in Zürich, and other stories") == [
                "=?UTF-8?Q?Evening_in_Z=C3=BCrich=2C_and_other_stories?="
            ])
        #expect(EncodedWord.words("日報").first?.hasPrefix("=?UTF-8?B?") == true)
    }
}
