import BroadsheetModel
import Foundation
import Testing

/// The documentation's list of sentences is made from the English words; `RECORD=1` writes it anew and fails.
@Suite struct LanguagesPageTests {
    private let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Sources/BroadsheetBuilder/Documentation.docc/Languages.md")

    @Test func `the documentation names every sentence with what is filled in`() throws {
        let text = try String(contentsOf: page, encoding: .utf8)
        let start = try #require(text.range(of: "<!-- sentences -->\n")).upperBound
        let end = try #require(text.range(of: "\n## Articles in another language")).lowerBound
        let words = InterfaceWords(language: "en")
        let sentences = InterfaceWord.allCases.filter(\.isPattern).map { "| `\($0.rawValue)` | \(words[$0]) |\n" }
        let phrases = CountedWord.allCases.map { word in
            "| `\(word.rawValue)` | \(words.count(1, word)); \(words.count(2, word)) |\n"
        }
        let table = "\n| name | in English |\n|---|---|\n" + (sentences + phrases).joined()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try (text[..<start] + table + text[end...]).write(to: page, atomically: true, encoding: .utf8)
            Issue.record("recorded the sentences")
            return
        }
        #expect(text[start..<end] == table[...])
    }

    @Test(arguments: InterfaceLanguage.allCases)
    func `the documentation names every language`(language: InterfaceLanguage) throws {
        #expect(try String(contentsOf: page, encoding: .utf8).contains("`\(language.rawValue)`"))
    }
}
