import BroadsheetModel
import BroadsheetTopics
import Testing

@Suite struct TopicSuggesterTests {
    private func pairs(_ names: [(String, TopicKind)], _ registry: TopicRegistry = .empty) -> [[String]] {
        let candidates = names.enumerated().map {
            TopicSuggester.Candidate(name: $0.element.0, kind: $0.element.1, articles: names.count - $0.offset)
        }
        return TopicSuggester(registry: registry).suggest(candidates).map { [$0.name, $0.alias, $0.reason.rawValue] }
    }

    @Test(arguments: [
        ("Mira Kovalsky", "Mira Kovalskyy"), ("Tayyip Erdogan", "Tayyip Erdoğan"), ("Hee-chan", "Hee Chan"),
        ("World Health Organization", "World Health Organisation"),
    ])
    func `Spellings of one name are told`(_ a: String, _ b: String) {
        #expect(pairs([(a, .person), (b, .person)]) == [[a, b, "spelling"]])
    }

    @Test(arguments: [
        ("Iran", "Iraq"), ("Austria", "Australia"), ("Anna Smith", "Peter Smith"), ("Group A", "Group B"),
        ("Kiev", "Kyiv"),
        ("World Cup 2018", "World Cup 2019"), ("North Korea", "South Korea"), ("C++", "C#"),
    ])
    func `Other names are no spellings`(_ a: String, _ b: String) { #expect(pairs([(a, .other), (b, .other)]) == []) }

    @Test func `A surname goes with the only person who has it`() {
        #expect(pairs([("Ada Brandt", .person), ("Brandt", .person)]) == [["Ada Brandt", "Brandt", "shortName"]])
        #expect(pairs([("Ada Brandt", .person), ("Ole Brandt", .person), ("Brandt", .person)]) == [])
    }

    @Test func `An acronym goes with the only name that it fits`() {
        #expect(
            pairs([("Union of Ferry Workers", .organisation), ("UFW", .organisation)])
                == [["Union of Ferry Workers", "UFW", "acronym"]])
    }

    @Test func `What the editor has settled is left out`() {
        let names: [(String, TopicKind)] = [("Ada Brandt", .person), ("Brandt", .person)]
        #expect(pairs(names, TopicRegistry([RegisteredTopic(name: "Ada Brandt", neverMerge: ["Brandt"])])) == [])
        #expect(pairs(names, TopicRegistry([RegisteredTopic(name: "Ada Brandt", aliases: ["Brandt"])])) == [])
    }

    @Test func `Thousands of topics are compared in time`() {
        let candidates = (0..<20_000).map {
            TopicSuggester.Candidate(name: "Person\($0 % 977)x Name\($0)", kind: .person, articles: 1)
        }
        let start = ContinuousClock.now
        _ = TopicSuggester().suggest(candidates)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
