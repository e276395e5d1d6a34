import Testing

@testable import BroadsheetContent

@Suite struct TextCleanerTests {
    @Test func `clean text holds nothing that an output may not hold, and is clean when cleaned again`() {
        var numbers = SeededNumbers(seed: 5)
        let pieces: [String] = [
            "a", " ", "\n", "\t", "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{9F}", "\u{A0}", "é", "\u{2028}", "\u{2029}",
            "…",
            "\u{FEFF}", String(decoding: [0xEF, 0xBF, 0xBE], as: UTF8.self),
            String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self), "🚀", "\u{3000}", "日", "¨", "©", "\u{1680}",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...6, using: &numbers))
                .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let clean = TextCleaner.clean(text)
            #expect(TextCleaner.clean(clean) == clean)
            let isBad = clean.unicodeScalars.contains {
                $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x2028 || $0.value == 0x2029
                    || $0.value & 0xFFFE == 0xFFFE || $0 == "\u{FEFF}" || (0xFDD0...0xFDEF).contains($0.value)
            }
            #expect(!isBad, "\(text.debugDescription)")
            let edges = [clean.unicodeScalars.first, clean.unicodeScalars.last].compactMap(\.self)
            #expect(edges.allSatisfy { !$0.properties.isWhitespace }, "\(text.debugDescription)")
            let letters = { (text: String) in text.unicodeScalars.filter { "aé…🚀日¨©".unicodeScalars.contains($0) } }
            #expect(Array(letters(clean)) == Array(letters(text)))
        }
    }
}
