import BroadsheetModel
import BroadsheetTopics
import Testing

@Suite struct TopicExplanationTests {
    private func decisions(_ headline: String, _ body: String) -> [String: TopicDecision] {
        let words = Sample.detector.explain(headline: headline, body: Array(body.utf8), form: .plain).words
        return Dictionary(words.map { ($0.text, $0.decision) }) { first, _ in first }
    }

    @Test func `Every word with a capital has its reason`() {
        let found = decisions(
            "Bridge opens in Lisbon",
            """
            However, Mayor Rosa Ahlgren was late on Monday. The Portuguese crowd waited for Ahlgren. The CEO of Volta sang. \
            Crumbling walls fell.
            """)
        #expect(found["Lisbon"] == .inHeadline)
        #expect(found["However"] == .everydayWord)
        #expect(found["Mayor"] == .title)
        #expect(found["Rosa Ahlgren"] == .repeated)
        #expect(found["Ahlgren"] == .joined)
        #expect(found["Monday"] == .calendar)
        #expect(found["Portuguese"] == .demonym)
        #expect(found["Volta"] == .namedOnce)
        #expect(found["Crumbling"] == .sentenceStart)
    }

    @Test func `A surname of two persons is ambiguous`() {
        #expect(decisions("", "We met Anna Smith, Peter Smith and a cousin of Smith.")["Smith"] == .ambiguous)
    }

    @Test func `What is explained is what is found`() {
        let body = "Omar Haddad and Lena Voss met in Peru. Then Voss left Peru, and Haddad stayed."
        let words = Sample.detector.explain(headline: "", body: Array(body.utf8), form: .plain).words
        let taken = Set(words.filter { $0.decision.isTaken }.compactMap(\.name))
        #expect(taken == Set(Sample.names("", body)))
    }

    @Test func `Places are bytes`() {
        let body = "<p>Österreich liegt &uuml;ber Peru.</p>"
        let bytes = Array(body.utf8)
        for words in Sample.detector.explain(headline: "", body: bytes).words where !words.isInHeadline {
            #expect(String(decoding: bytes[words.place], as: UTF8.self) == words.text)
        }
    }
}
