import BroadsheetModel
import BroadsheetTopics
import Testing

@Suite struct TopicRegistryTests {
    private let registry = TopicRegistry([
        RegisteredTopic(name: "European Union", aliases: ["EU", "E.U.", "Union of Europe"]),
        RegisteredTopic(name: "C", aliases: ["C#"]),
        RegisteredTopic(name: "Secret", aliases: ["Hush"], isHidden: true),
    ])

    @Test(arguments: ["EU", "E.U.", "eu", "the European Union", "European  Union"])
    func `Every alias leads to its topic`(_ name: String) {
        #expect(registry.topic(named: name)?.name == "European Union")
    }

    @Test func `What is not there is nobody's`() {
        #expect(registry.topic(named: "Union") == nil)
        #expect(registry.topic(named: "") == nil)
    }

    @Test func `Signs tell names apart`() {
        #expect(registry.topic(named: "C#")?.name == "C")
        #expect(registry.topic(named: "C++") == nil)
    }

    @Test func `Aliases are led on where their address is another`() {
        #expect(registry.redirects.map(\.from.text) == ["eu", "e-u", "union-of-europe"])
        #expect(registry.redirects.allSatisfy { $0.to == "European Union" })
    }

    @Test func `A name that two topics want stays with the first`() {
        let registry = TopicRegistry([
            RegisteredTopic(name: "Ada Brandt", aliases: ["Brandt"]),
            RegisteredTopic(name: "Ole Brandt", aliases: ["Brandt"]),
        ])
        #expect(registry.topic(named: "Brandt")?.name == "Ada Brandt")
        #expect(registry.clashes.map { [$0.name, $0.owner, $0.other] } == [["Brandt", "Ada Brandt", "Ole Brandt"]])
    }

    @Test func `Descriptions do not change what is found`() {
        let plain = TopicRegistry([RegisteredTopic(name: "Peru")])
        let described = TopicRegistry([
            RegisteredTopic(name: "Peru", description: "A country.", sameAs: ["https://x.example"])
        ])
        #expect(plain.fingerprint == described.fingerprint)
        #expect(plain.fingerprint != TopicRegistry([RegisteredTopic(name: "Peru", aliases: ["PE"])]).fingerprint)
    }
}
