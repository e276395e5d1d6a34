import BroadsheetModel
import BroadsheetTopics
import Testing

@Suite struct TopicResolverTests {
    private func person(_ name: String) -> FoundTopic { FoundTopic(name: name, kind: .person, salience: 4) }

    private func names(_ articles: [ArticleTopics], _ registry: TopicRegistry = .empty) -> [[String]] {
        let resolution = TopicResolver(registry: registry).resolve(articles)
        return resolution.ofArticle.map { $0.map { resolution.topics[$0.topic].name } }
    }

    @Test func `A surname is the one person whom earlier articles name`() {
        let articles = [ArticleTopics(found: [person("Ada Brandt")]), ArticleTopics(found: [person("Brandt")])]
        #expect(names(articles) == [["Ada Brandt"], ["Ada Brandt"]])
    }

    @Test func `A later article changes no earlier one`() {
        let articles = [ArticleTopics(found: [person("Brandt")]), ArticleTopics(found: [person("Ada Brandt")])]
        #expect(names(articles) == [["Brandt"], ["Ada Brandt"]])
    }

    @Test func `A surname that two persons have is kept apart`() {
        let articles = [
            ArticleTopics(found: [person("Ada Brandt")]), ArticleTopics(found: [person("Ole Brandt")]),
            ArticleTopics(found: [person("Brandt")]),
        ]
        #expect(names(articles)[2] == ["Brandt"])
    }

    @Test func `A place is never taken for a person`() {
        let articles = [
            ArticleTopics(found: [person("Michael Jordan")]),
            ArticleTopics(found: [FoundTopic(name: "Jordan", kind: .place, salience: 4)]),
        ]
        #expect(names(articles)[1] == ["Jordan"])
    }

    @Test func `Suffixes are no surnames`() {
        let articles = [ArticleTopics(found: [person("Lech Moore Jr.")]), ArticleTopics(found: [person("Moore")])]
        #expect(names(articles)[1] == ["Lech Moore Jr."])
    }

    @Test func `A name with and without its middle initial is one when no other is known`() {
        #expect(
            names([ArticleTopics(found: [person("Ada B. Brandt")]), ArticleTopics(found: [person("Ada Brandt")])])
                == [["Ada B. Brandt"], ["Ada B. Brandt"]])
        #expect(
            names([
                ArticleTopics(found: [person("Ada B. Brandt")]), ArticleTopics(found: [person("Ada C. Brandt")]),
                ArticleTopics(found: [person("Ada Brandt")]),
            ])[2] == ["Ada Brandt"])
    }

    @Test func `An acronym is what an earlier article says`() {
        let board = FoundTopic(name: "Grain Board", kind: .organisation, salience: 4)
        let short = FoundTopic(name: "GB", kind: .organisation, salience: 4)
        let definition = TopicDefinition(short: "GB", name: "Grain Board")
        let articles = [ArticleTopics(found: [board], definitions: [definition]), ArticleTopics(found: [short])]
        #expect(names(articles) == [["Grain Board"], ["Grain Board"]])
        let other = ArticleTopics(
            found: [FoundTopic(name: "Garden Bank", kind: .organisation, salience: 4)],
            definitions: [TopicDefinition(short: "GB", name: "Garden Bank")])
        #expect(names([articles[0], other, articles[1]])[2] == ["GB"])
    }

    @Test func `The registry beats what was found, and hides`() {
        let registry = TopicRegistry([
            RegisteredTopic(name: "Ada Brandt", aliases: ["Brandt", "A. Brandt"], kind: .person),
            RegisteredTopic(name: "Reuters", isHidden: true),
        ])
        let article = ArticleTopics(found: [
            person("Brandt"), FoundTopic(name: "Reuters", kind: .organisation, salience: 2),
        ])
        let resolution = TopicResolver(registry: registry).resolve([article])
        #expect(resolution.topics.map(\.name) == ["Ada Brandt"])
        #expect(resolution.topics[0].forms == ["Brandt"])
    }

    @Test func `Names that the editor keeps apart are never joined`() {
        let registry = TopicRegistry([RegisteredTopic(name: "Ada Brandt", neverMerge: ["Brandt"])])
        let articles = [ArticleTopics(found: [person("Ada Brandt")]), ArticleTopics(found: [person("Brandt")])]
        #expect(names(articles, registry) == [["Ada Brandt"], ["Brandt"]])
    }

    @Test func `Typed topics are all that an article has, in their order`() {
        let registry = TopicRegistry([RegisteredTopic(name: "European Union", aliases: ["EU"])])
        let article = ArticleTopics(typed: [0, 1, 2], found: [person("Ada Brandt")])
        let resolution = TopicResolver(registry: registry).resolve([article], names: ["Trade", "EU", "trade"])
        #expect(resolution.topics.map(\.name) == ["Trade", "European Union"])
        #expect(resolution.ofArticle == [[.init(topic: 0, found: nil), .init(topic: 1, found: nil)]])
    }

    @Test func `A typed name means what was found under it before`() {
        let articles = [ArticleTopics(found: [person("Ada Brandt")]), ArticleTopics(typed: [0])]
        let resolution = TopicResolver().resolve(articles, names: ["Ada Brandt"])
        #expect(resolution.ofArticle == [[.init(topic: 0, found: 0)], [.init(topic: 0, found: nil)]])
        #expect(resolution.topics[0].articles == 2)
    }

    @Test func `Case, full stops and a leading article do not tell names apart`() {
        let found = ["The Hague Court", "Hague court", "J. K. Penrose", "J K Penrose"].map {
            ArticleTopics(found: [FoundTopic(name: $0, kind: .other, salience: 2)])
        }
        #expect(TopicResolver().resolve(found).topics.map(\.articles) == [2, 2])
    }

    @Test func `Two names of one topic in an article count once`() {
        let articles = [
            ArticleTopics(found: [person("Ada Brandt")]),
            ArticleTopics(found: [person("Ada Brandt"), person("Brandt")]),
        ]
        let resolution = TopicResolver().resolve(articles)
        #expect(resolution.ofArticle[1].count == 1)
        #expect(resolution.topics.map(\.articles) == [2])
    }
}
