import Testing

@testable import BroadsheetTopics

@Suite struct WordHashTests {
    @Test(arguments: ["Lisbon", "a", "eight888", "a-very-long-word-of-letters", "o'brien", "Élan"])
    func `Capitals and small letters have one hash`(_ word: String) {
        #expect(WordHash(word.uppercased()) == WordHash(word.lowercased()))
    }

    @Test func `Words differ`() {
        let words = ["a", "b", "ab", "ba", "abcdefgh", "abcdefghi", "abcdefgha", "a ", " ", "", "us", "un", "1", "-"]
        #expect(Set(words.map { WordHash($0) }).count == words.count)
        #expect(WordHash("us").ofCapitals != WordHash("us"))
    }

    @Test func `The order of words counts`() {
        #expect(WordHash("a").joined(WordHash("b")) != WordHash("b").joined(WordHash("a")))
    }

    @Test func `What stands behind a word does not count`() {
        let bytes = Array("Peru and Chile in the south".utf8)
        bytes.withUnsafeBufferPointer { #expect(WordHash($0, 0, 4) == WordHash("peru")) }
    }

    @Test(arguments: [
        "a", "Of", "Peru", "Oslo's", "Chile,", "eastern", "Eastern", "northern", "Northern,", "Zz", "`a", "a{", "aé",
        "Argentina", "southernmost's", "Southernmosters", "responsibilities", "southernmosté",
    ])
    func `A short word read at once is the word read letter by letter`(_ text: String) {
        let word = text.unicodeScalars.prefix { $0.isASCII && $0.properties.isAlphabetic }
        let bytes = Array("\(text)................".utf8)
        guard !word.isEmpty else { return }
        let short = bytes.withUnsafeBytes { ShortWord($0, 0) }
        #expect(short.count == min(word.count, 16))
        if word.count < 16 { #expect(short.hash == WordHash(String(word))) }
    }
}
