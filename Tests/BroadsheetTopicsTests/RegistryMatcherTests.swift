import BroadsheetModel
import BroadsheetTopics
import Testing

@Suite struct RegistryMatcherTests {
    private func names(_ topics: [RegisteredTopic], _ headline: String, _ body: String) -> [String] {
        RegistryMatcher(TopicRegistry(topics)).detect(headline: headline, body: Array(body.utf8), form: .plain).topics
            .map(\.name)
    }

    @Test func `Names in any script are found`() {
        #expect(names([RegisteredTopic(name: "Wien")], "Wahl in Wien", "") == ["Wien"])
        #expect(names([RegisteredTopic(name: "北京")], "", "今天北京下雪") == ["北京"])
        #expect(names([RegisteredTopic(name: "Киев", aliases: ["Київ"])], "Вести из Київ", "") == ["Киев"])
    }

    @Test func `Names in small letters are found in any case`() {
        #expect(names([RegisteredTopic(name: "climate change")], "Climate Change costs more", "") == ["climate change"])
    }

    @Test func `A name with capitals is found with capitals only`() {
        #expect(names([RegisteredTopic(name: "Reading")], "The joy of reading", "") == [])
        #expect(names([RegisteredTopic(name: "WHO")], "Who knows", "") == [])
        #expect(names([RegisteredTopic(name: "WHO")], "WHO knows", "") == ["WHO"])
    }

    @Test func `The longest name wins`() {
        let topics = [RegisteredTopic(name: "Union"), RegisteredTopic(name: "Union Bank")]
        #expect(names(topics, "Union Bank opens", "") == ["Union Bank"])
    }

    @Test func `A name that is never taken for a topic hides the topic's name in it`() {
        let topics = [RegisteredTopic(name: "Hill", neverMerge: ["Capitol Hill"])]
        #expect(names(topics, "Capitol Hill votes", "The vote on Capitol Hill is over.") == [])
        #expect(names(topics, "Hill speaks on Capitol Hill", "") == ["Hill"])
    }

    @Test func `One mention far down is not enough`() {
        #expect(names([RegisteredTopic(name: "Oslo")], "", "Rain.\n\nIt fell.\n\nEven in Oslo.") == [])
        #expect(names([RegisteredTopic(name: "Oslo")], "", "Rain.\n\nIn Oslo.\n\nEven in Oslo.") == ["Oslo"])
        #expect(names([RegisteredTopic(name: "Oslo")], "", "Rain in Oslo.\n\nIt fell.") == ["Oslo"])
    }
}
