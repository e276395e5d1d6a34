import Testing

@testable import BroadsheetTopics

@Suite struct TokenScannerTests {
    private func words(_ text: String, isHTML: Bool = false) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            TokenScanner.tokens(buffer, isHTML: isHTML, lexicon: EnglishLexicon.lexicon).map {
                String(decoding: buffer[Int($0.start)..<Int($0.end)], as: UTF8.self)
            }
        }
    }

    private func shapes(_ text: String) -> [Token.Shape] {
        Array(text.utf8).withUnsafeBufferPointer {
            TokenScanner.tokens($0, isHTML: false, lexicon: EnglishLexicon.lexicon).map(\.shape)
        }
    }

    @Test(arguments: [
        ("Rain fell, and fell.", ["Rain", "fell", "and", "fell"]),
        ("O'Brien’s hat", ["O'Brien", "hat"]),
        ("the U.S. and J.K. Holt", ["the", "U.S", "and", "J.K", "Holt"]),
        ("end.The next", ["end", "The", "next"]),
        ("Oslo-based anti-Oslo Jean-Luc", ["Oslo", "Oslo", "Jean-Luc"]),
        ("Peru-Chile line", ["Peru", "Chile", "line"]),
        ("AB&C and R&D", ["AB&C", "and", "R&D"]),
        ("see paper.example today", ["see", "paper.example", "today"]),
        ("今天", ["今", "天"]),
    ])
    func `Words are cut at the right places`(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

    @Test func `Tags and what is no prose are left out`() {
        #expect(
            words("<p>a <b class=\"x > y\">b</b><code>c</code> <!-- d > --> e</p>", isHTML: true) == ["a", "b", "e"])
        #expect(words("1 < 2 <3", isHTML: true) == ["1", "2", "3"])
    }

    @Test func `A word's look is told`() {
        #expect(shapes("UN")[0].isSuperset(of: [.upper, .capitals]))
        #expect(shapes("YouTube")[0].isSuperset(of: [.upper, .mixed]))
        #expect(shapes("21st")[0].isSuperset(of: [.number, .ordinal]))
        #expect(shapes("Élan's")[0].isSuperset(of: [.upper, .possessive]))
        #expect(shapes("U.S.")[0].isSuperset(of: [.upper, .dotted]))
        #expect(!shapes("rain")[0].contains(.upper))
    }

    @Test func `A block of capitals is told from one with a few`() {
        #expect(shapes("BRIDGE OPENS IN LISBON").allSatisfy { $0.contains(.shout) })
        #expect(shapes("BRIDGE OPENS in Lisbon").allSatisfy { !$0.contains(.shout) })
    }
}
