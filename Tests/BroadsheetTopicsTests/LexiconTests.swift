import Testing

@testable import BroadsheetTopics

@Suite struct LexiconTests {
    private let lexicon = EnglishLexicon.lexicon

    private func name(_ words: String...) -> String? {
        let hash = words.dropFirst().reduce(WordHash(words[0])) { $0.joined(WordHash($1)) }
        let number = Int(lexicon[hash].name)
        return number < 0 ? nil : lexicon.names[number].text
    }

    @Test func `Other names and peoples lead to the place`() {
        #expect(name("Holland") == "Netherlands")
        #expect(name("Dutch") == "Netherlands")
        #expect(name("Great", "Britain") == "United Kingdom")
        #expect(name("Burkina", "Faso") == "Burkina Faso")
    }

    @Test func `Names in capitals are found in capitals`() {
        #expect(name("us") == nil)
        #expect(lexicon[WordHash("us").ofCapitals].sense.contains(.place))
        #expect(lexicon[WordHash("who").ofCapitals].sense.contains(.organisation))
    }

    @Test func `A word has all its senses`() {
        #expect(lexicon[WordHash("general")].sense.isSuperset(of: [.title, .modifier]))
        #expect(lexicon[WordHash("may")].sense.isSuperset(of: [.calendar, .stop]))
        #expect(lexicon[WordHash("qqqq")].sense.isEmpty)
    }
}
