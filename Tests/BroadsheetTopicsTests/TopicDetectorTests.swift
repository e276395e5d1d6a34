import BroadsheetModel
import BroadsheetTopics
import Testing

@Suite struct TopicDetectorTests {
    @Test func `A person has the fullest name of the article`() {
        let topics = Sample.topics(
            "", "Mayor Ingrid Solheim opened the bridge. Critics said Solheim had waited too long.")
        #expect(topics.map(\.name) == ["Ingrid Solheim"])
        #expect(topics.first?.forms == ["Ingrid Solheim", "Solheim"])
        #expect(topics.first?.kind == .person)
        #expect(topics.first?.mentions.count == 2)
    }

    @Test func `Two persons with one surname are kept apart and the surname is neither`() {
        let names = Sample.names(
            "",
            """
            Anna Smith met Peter Smith in the garden. Later Anna Smith wrote to Peter Smith again, and a letter to Smith \
            came back.
            """)
        #expect(Set(names) == ["Anna Smith", "Peter Smith"])
    }

    @Test func `A surname at the start of a sentence counts when the person is known`() {
        let topics = Sample.topics("", "The jury heard Zofia Brandt first. Brandt denied all of it.")
        #expect(topics.map(\.name) == ["Zofia Brandt"])
    }

    @Test(arguments: [
        ("Ursula van der Meer spoke. Nobody believed van der Meer.", "Ursula van der Meer"),
        ("Judge Omar bin Rashid ruled. The lawyers of Omar bin Rashid left.", "Omar bin Rashid"),
        ("The author J. K. Penrose read aloud. Many love J. K. Penrose.", "J. K. Penrose"),
        ("A talk by George W. Hale, and after it George W. Hale went home.", "George W. Hale"),
        ("They elected Lech Moore Jr. and then Lech Moore Jr. resigned.", "Lech Moore Jr"),
        ("The poet Seán O’Brien came, and Seán O’Brien sang.", "Seán O'Brien"),
        ("A visit by Pope Leo ended. Thousands saw Pope Leo.", "Pope Leo"),
        ("The actor Jean-Luc Morel smiled, as Jean-Luc Morel does.", "Jean-Luc Morel"),
        ("Thanks go to Mr Whitlock. Later Mr Whitlock left.", "Whitlock"),
    ])
    func `Particles, initials and suffixes belong to a name`(_ text: String, _ name: String) {
        #expect(Sample.names("", text) == [name])
    }

    @Test(arguments: [
        (
            "The Ministry of Foreign Affairs objected, and the Ministry of Foreign Affairs is rarely wrong.",
            "Ministry of Foreign Affairs"
        ),
        (
            "At the Centers for Disease Control and Prevention all is calm; the Centers for Disease Control and Prevention said so.",
            "Centers for Disease Control and Prevention"
        ),
        ("Shares of Marsh & Holt fell. Analysts like Marsh & Holt.", "Marsh & Holt"),
        ("We asked the University of Eastfield, since the University of Eastfield knows.", "University of Eastfield"),
        (
            "It went to the Food and Drug Administration, where the Food and Drug Administration kept it.",
            "Food and Drug Administration"
        ),
        ("He works for AB&C there. All of AB&C knows.", "AB&C"),
    ])
    func `Small words join the name of an organisation`(_ text: String, _ name: String) {
        let topics = Sample.topics("", text)
        #expect(topics.map(\.name) == [name])
        #expect(topics.first?.kind == .organisation || name.contains("&"))
    }

    @Test func `An acronym is what the article says it stands for`() {
        let topics = Sample.topics(
            "", "Members of the Northern Grain Board (NGB) met. Farmers distrust the NGB, and the NGB knows.")
        #expect(topics.map(\.name) == ["Northern Grain Board"])
        #expect(topics.first?.forms == ["Northern Grain Board", "NGB"])
    }

    @Test func `Definitions are handed out with the topics`() {
        let body = "The Union of Ferry Workers (UFW) is on strike. All of the UFW is."
        let detection = Sample.detector.detect(headline: "", body: Array(body.utf8), form: .plain)
        #expect(detection.definitions == [TopicDefinition(short: "UFW", name: "Union of Ferry Workers")])
    }

    @Test(arguments: [
        "Talks in the U.S. went on, since the U.S. wanted it.",
        "Talks in the US went on, since the United States wanted it.",
        "They flew to America. America was cold.",
    ])
    func `The names of a country are one`(_ text: String) { #expect(Sample.names("", text) == ["United States"]) }

    @Test func `Accents do not tell names apart`() {
        #expect(Sample.names("", "They met Tayfun Erdoğdu. Nobody likes Erdogdu.") == ["Tayfun Erdoğdu"])
    }

    @Test func `Who speaks in an interview is no topic`() {
        #expect(Sample.names("", "XQ: How are you?\n\nWell.\n\nXQ: And now?\n\nBetter.") == [])
    }

    @Test func `Full names between first and last tell persons apart`() {
        let names = Sample.names("", "Gloria Mabel Quill met Gloria Quill. Then Gloria Mabel Quill left Gloria Quill.")
        #expect(Set(names) == ["Gloria Mabel Quill", "Gloria Quill"])
    }

    @Test func `The small word us is no country`() {
        #expect(Sample.names("", "He told us. US or us, he told us.") == [])
    }

    @Test(arguments: [
        "In Norway’s north it snowed. Norway's south was dry.", "Norway-based firms left Norway.",
        "Many anti-Norway posters; Norway laughed.",
    ])
    func `Possessives and hyphens leave the name`(_ text: String) { #expect(Sample.names("", text) == ["Norway"]) }

    @Test func `Peoples point at a place without naming it`() {
        #expect(Sample.names("", "The Kenyan runner won. Another Kenyan runner came second.") == [])
        #expect(Sample.names("", "The Kenyan runner left Kenya; a Kenyan crowd stayed in Kenya.") == ["Kenya"])
    }

    @Test(arguments: [
        "However, it rained. However, nobody left. However, it was late.",
        "On Monday the talks began. On Tuesday they ended. By March all was forgotten, and in March it snowed.",
        "The Minister left. The Minister came back. A President is a President.",
        "Negotiations began. Negotiations ended. After that, negotiations began again.",
        "The CEO said the TV was off. Another CEO had a TV.",
        "The Ministry waited. The Court waited for the Ministry. The Court closed.",
    ])
    func `Words that name nothing are no topics`(_ text: String) { #expect(Sample.names("", text) == []) }

    @Test func `The headline makes a topic of what is named once`() {
        #expect(Sample.names("Floods reach Lisbon", "Rain fell for days.") == ["Lisbon"])
        #expect(Sample.topics("Floods reach Lisbon", "Rain fell.").first?.isInHeadline == true)
    }

    @Test func `The words of a headline in title case are no names`() {
        #expect(
            Sample.names("Bitter Winter Debate Ends With Surprise Vote for Harrow", "The council of Harrow met.") == [
                "Harrow"
            ])
        #expect(Sample.names("NEW BRIDGE OPENS IN LISBON AFTER DELAY", "Crowds came to the river.") == ["Lisbon"])
    }

    @Test func `A surname in any headline is the person of the text`() {
        let body = "The engineer Rosa Ahlgren had built it."
        for headline in ["Prize for Ahlgren", "Bridge Prize Goes to Ahlgren", "BRIDGE PRIZE GOES TO AHLGREN"] {
            #expect(Sample.names(headline, body) == ["Rosa Ahlgren"])
        }
    }

    @Test func `One who acts with a title is a topic of a short article`() {
        let text = "A vote was held. Senator Mira Castell condemned it."
        #expect(Sample.topics("", text).map(\.decision) == [.acting])
    }

    @Test(arguments: [
        ("Professor Lia Torv spoke. Lia Torv was late.", "Lia Torv", TopicKind.person),
        ("Life in Harrowgate is slow. Many live in Harrowgate.", "Harrowgate", .place),
        ("Rain over Lake Ombra. Boats on Lake Ombra.", "Lake Ombra", .place),
        ("Winners of the Harbour Cup sang. The Harbour Cup is old.", "Harbour Cup", .event),
        ("Roofs fell in Hurricane Dora. It was Hurricane Dora.", "Hurricane Dora", .event),
        ("Engines by Volta Motors hum. All buy Volta Motors.", "Volta Motors", .organisation),
        ("Shares of Brightwell Inc. fell, and Brightwell Inc. was silent.", "Brightwell Inc", .organisation),
    ])
    func `Each kind has its signs`(_ text: String, _ name: String, _ kind: TopicKind) {
        #expect(Sample.kind(name, text) == kind)
    }

    @Test func `Mentions are bytes of the body`() throws {
        let body = "<p>Zürich was calm. <a href=\"/x\">Geneva</a> was not; Geneva burned.</p>"
        let topics = Sample.detector.detect(headline: "Geneva and Zürich", body: Array(body.utf8)).topics
        let geneva = try #require(topics.first { $0.name == "Geneva" })
        let bytes = Array(body.utf8)
        #expect(geneva.mentions.map { String(decoding: bytes[$0.place], as: UTF8.self) } == ["Geneva", "Geneva"])
        #expect(geneva.mentions.map(\.isLinkable) == [false, true])
    }

    @Test func `Tags and code are no text`() {
        #expect(
            Sample.html("<p><em>Norway</em> and <strong>Nor</strong>way. <code>Peru</code> <pre>Peru</pre> Norway</p>")
                == ["Norway"])
        #expect(Sample.html("<!-- Peru --><script>Peru Peru</script><p title=\"Peru\">Peru</p>") == [])
    }

    @Test func `Entities are letters`() {
        #expect(Sample.html("<p>It is M&uuml;llberg. All of M&#252;llberg came to Müllberg.</p>") == ["Müllberg"])
        #expect(Sample.html("<p>Shares of Marsh &amp; Holt fell; Marsh &amp; Holt slept.</p>") == ["Marsh & Holt"])
        #expect(Sample.html("<p>In Norway&rsquo;s north. In Norway&#39;s south.</p>") == ["Norway"])
    }

    @Test func `Paragraphs, items and headings end sentences`() {
        #expect(Sample.html("<ul><li>Peru</li><li>Chile</li></ul><h2>Peru</h2><p>Chile</p>") == ["Peru", "Chile"])
    }

    @Test func `Not more than a dozen topics are left of a short article`() {
        let letters = "ABCDEFGHIJKLMNOPQRST".map(String.init)
        let text = letters.map { "We saw \($0)orvath and \($0)orvath again." }.joined(separator: " ")
        #expect(Sample.names("", text).count == 12)
    }

    @Test func `Languages without rules have no topics of their own`() {
        let german = TopicDetector(language: "de")
        #expect(german.detect(headline: "Wahl in Wien", body: Array("Wien wählt. Wien wartet.".utf8)).topics.isEmpty)
        #expect(!TopicDetector.isSupported("de") && TopicDetector.isSupported("en-GB"))
    }

    @Test func `A body and its country in another order are one body`() {
        let text =
            "The Supreme Court of Peru met. The Supreme Court ruled on Monday. The Peruvian Supreme Court was split."
        #expect(Sample.topics("Peruvian Supreme Court rules", text).map(\.name) == ["Supreme Court of Peru"])
        let two = "The Supreme Court of Peru met. The Supreme Court of Chile met the Supreme Court of Peru."
        #expect(
            Sample.topics("Supreme Court of Chile rules", two).map(\.name).prefix(2) == [
                "Supreme Court of Chile", "Supreme Court of Peru",
            ])
    }

    @Test(arguments: [
        ("Rosa Quintanar Belmez", "Quintanar"), ("Rosa Quintanar Belmez", "Rosa Quintanar"),
        ("Luis Miguel Quintanar Belmez", "Quintanar Belmez"),
    ])
    func `A person with two surnames goes by the first, or by both`(_ whole: String, _ short: String) {
        let text = "Governor \(whole) spoke. Then \(short) left, and \(short) said no more."
        #expect(Sample.topics("Budget passed", text).map(\.name) == [whole])
    }

    @Test func `A word between a given name and a surname is no surname when another person has it`() {
        let text = "Rosa Quintanar Belmez met Ada Quintanar. Quintanar spoke. Quintanar left."
        let names = Sample.topics("Rosa Quintanar Belmez meets Ada Quintanar", text).map(\.name)
        #expect(Set(names) == ["Rosa Quintanar Belmez", "Ada Quintanar"])
        #expect(Sample.topics("Talks", text).first?.name == "Ada Quintanar")
    }

    @Test func `Two names side by side are two when each stands alone elsewhere`() {
        let text =
            "The Vindemia Mars rover drove on. It is the third on Mars. Nobody is on Mars. We saw Vindemia there, and Vindemia saw us."
        #expect(Set(Sample.topics("Rover drives on", text).map(\.name)) == ["Vindemia", "Mars"])
        let one = "The Vindemia Mars rover drove on. We saw Vindemia there."
        #expect(Sample.topics("Rover drives on", one).map(\.name) == ["Vindemia Mars"])
    }

    @Test(arguments: ["U.S.", "US"])
    func `A body of a country keeps the country's letters before one or two words`(_ country: String) {
        let text = "The \(country) Meteor Survey (USMS) measured it. Then the USMS left. Staff of the USMS wept."
        #expect(Sample.topics("Measured", text).map(\.name).first == "\(country) Meteor Survey")
        #expect(!Sample.topics("Measured", text).map(\.name).contains("USMS"))
    }

    @Test func `The full stop of a country's letters may end a sentence`() {
        let text =
            "He left the U.S. Senators wept. She left the U.S. Lena Voss stayed. They left the U.S. Then it rained."
        #expect(Sample.topics("He left", text).map(\.name) == ["United States"])
    }

    @Test func `A committee with two subjects is one`() {
        let text = "The House Oversight and Reform Committee met. Then the House Oversight and Reform Committee left."
        #expect(Sample.topics("It met", text).map(\.name) == ["House Oversight and Reform Committee"])
    }

    @Test func `A surname that is an everyday word stands for its person, and the word for itself`() {
        let text = """
            Chancellor Gordon Green met Lucy Power. Then Green left, and aides of Green followed. Power said no. \
            The Power of words is great. Power is what they want, power alone. Green was early.
            """
        let detection = Sample.topics("Budget passed", text)
        #expect(detection.map(\.name) == ["Gordon Green", "Lucy Power"])
        #expect(detection.map(\.mentions.count) == [4, 2])
        #expect(Sample.topics("Paint", "We like the Green one. Then Green it is, and Green again.").isEmpty)
    }

    @Test func `Small words inside a name belong to it, whatever else they mean`() {
        let text = "The manager Erik ten Vaar spoke. Ten Vaar left. We asked Vaar again."
        #expect(Sample.topics("Match lost", text).map(\.name) == ["Erik ten Vaar"])
    }

    @Test(arguments: ["C++", "C#", "F#"])
    func `The signs of a language belong to its letter`(_ language: String) {
        let text = "We write \(language) at work. Then \(language) grew, and the ISO \(language) group met."
        #expect(Sample.topics("Code written", text).map(\.name) == [language])
    }

    @Test func `A union and a community that a hyphen joins are two`() {
        let text = "The EU-East African Community (EAC) talks ended. The EAC met. The EAC left. Then the EU left."
        #expect(
            Set(Sample.topics("Talks end", text).map(\.name)) == ["East African Community", "European Union"])
    }

    @Test(arguments: ["USS Marigold", "U.S.S. Marigold", "HMS Marigold"])
    func `A ship goes by its name`(_ ship: String) {
        let text = "The \(ship) sank. Divers found the Marigold. Then the Marigold was raised."
        #expect(Sample.topics("Wreck found", text).map(\.name) == [ship])
    }

    @Test func `An office of two letters is no given name`() {
        let text = "Attorney General Letitia Voss sued. Then Voss spoke. AG Voss seeks millions."
        #expect(Sample.topics("Voss sues", text).map(\.name) == ["Letitia Voss"])
    }

    @Test(arguments: ["Tropical Storm Orla", "Hurricane Orla", "Operation Orla"])
    func `A storm and an operation go by their names`(_ whole: String) {
        let text = "Orla came early. Nobody in Florida had seen \(whole) come. Then Orla went."
        #expect(Sample.topics("\(whole) makes landfall", text).map(\.name) == [whole])
    }

    @Test func `A numbered name at the start of a sentence stays whole`() {
        let text = "World War II planes fly. World War II ended long ago."
        #expect(Sample.topics("World War II planes land", text).map(\.name) == ["World War II"])
    }

    @Test(arguments: ["Co-author", "Assemblywoman", "Singer-songwriter", "Representatives", "Special Agent", "Cmdr."])
    func `A role is no part of a name`(_ role: String) {
        let text = "\(role) Lena Voss spoke. Then Lena Voss left."
        #expect(Sample.topics("\(role) Lena Voss speaks", text).map(\.name) == ["Lena Voss"])
    }

    @Test(arguments: [("South African", "South Africa"), ("Puerto Ricans", "Puerto Rico"), ("Sri Lankan", "Sri Lanka")])
    func `A people of two words points at its country`(_ people: String, _ country: String) {
        #expect(Sample.topics("\(people) wins", "A \(people) won.").map(\.name) == [country])
    }

    @Test func `A form that the editor keeps apart is a topic of its own`() {
        let registry = TopicRegistry([RegisteredTopic(name: "Anna Weber", neverMerge: ["Weber"])])
        let text = "Anna Weber opened the fair. Weber sold machines there. Weber also sold a mill."
        let topics = TopicDetector(language: "en", registry: registry)
            .detect(headline: "Anna Weber opens the fair", body: Array(text.utf8), form: .plain).topics
        #expect(topics.map(\.name) == ["Anna Weber", "Weber"])
        #expect(topics.map(\.mentions.count) == [1, 2])
        #expect(topics.map(\.forms) == [["Anna Weber"], ["Weber"]])
    }

    @Test func `The registry's names beat what was found`() {
        let registry = TopicRegistry([
            RegisteredTopic(
                name: "Harbour Authority of Eastfield", aliases: ["Harbour Authority"], kind: .organisation),
            RegisteredTopic(name: "climate change"),
        ])
        let detector = TopicDetector(language: "en", registry: registry)
        let body = "The Harbour Authority fears climate change. Few fear the Harbour Authority."
        let topics = detector.detect(headline: "", body: Array(body.utf8), form: .plain).topics
        #expect(topics.map(\.name) == ["Harbour Authority of Eastfield", "climate change"])
        #expect(topics.first?.mentions.count == 2)
    }

    @Test func `The same article always has the same topics`() {
        let text = "Peru and Chile met. Chile and Peru spoke. Omar Haddad and Lena Voss saw it. Voss and Haddad left."
        let first = Sample.topics("Talks", text)
        for _ in 0..<20 { #expect(Sample.topics("Talks", text) == first) }
    }
}
