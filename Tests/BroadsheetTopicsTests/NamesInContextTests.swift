import BroadsheetModel
import BroadsheetTopics
import Testing

/// Names that begin, end or go on in ways that only what stands around them tells.
@Suite struct NamesInContextTests {
    @Test(arguments: [
        ("Shares of Two Creek Bancorp fell. Clients of Two Creek Bancorp stayed.", "Two Creek Bancorp"),
        (
            "It merged with First Lakeside Bank of Norholm, and First Lakeside Bank of Norholm is old.",
            "First Lakeside Bank of Norholm"
        ),
        ("They met near Michigan Avenue shops. A Michigan Avenue jeweller agreed.", "Michigan Avenue"),
        ("The Norholm Weavers’ Party won. Nobody likes the Norholm Weavers’ Party.", "Norholm Weavers' Party"),
        ("We sailed to Easter Island. All of Easter Island was dry.", "Easter Island"),
        ("He was taken to Saint Brannoc Hospital. At Saint Brannoc Hospital he woke.", "Saint Brannoc Hospital"),
        ("The 4th Annual Kite Day begins, and the 4th Annual Kite Day is free.", "4th Annual Kite Day"),
        ("A rise for American Lantern Works (ALW), says ALW.", "American Lantern Works"),
        ("Queen Beatrix II came. The crowd saw Queen Beatrix.", "Queen Beatrix II"),
        ("Bail for Sean “Lucky” Marlow was refused, and Marlow left.", "Sean \"Lucky\" Marlow"),
        ("They elected Lech R. Moore, Jr. again. Voters like Lech R. Moore, Jr. a lot.", "Lech R. Moore, Jr"),
    ])
    func `A name is whole`(_ text: String, _ name: String) {
        #expect(Sample.names("", text) == [name])
    }

    @Test(arguments: [
        ("The launch is near, said NASA Administrator Jane Dole. Others asked Dole.", "Jane Dole"),
        ("It was opened by NASA Lampkeeper Jane Dole, and Dole sang.", "Jane Dole"),
        ("That is over, UN Secretary-General Clara Obel said. We thank Obel.", "Clara Obel"),
        ("Reverend Al Morrow spoke. Many people like Morrow.", "Al Morrow"),
        ("Senior Minister for Law Edward Tonn met them, and Tonn signed.", "Edward Tonn"),
        ("President Omar al-Basri fled. The troops of Basri stayed.", "Omar al-Basri"),
        ("Mayor de Witt resigned. De Witt is tired, and Anna de Witt knows it.", "Anna de Witt"),
    ])
    func `A person is who has the role before the name`(_ text: String, _ name: String) {
        let surname = name.split(separator: " ").last ?? ""
        #expect(Sample.names("", text).filter { $0.hasSuffix(surname) } == [name])
    }

    @Test(arguments: [
        ("The U.S. Army trains here. In the Army all rise early, and the Army likes it.", "United States Army"),
        ("A wing of John Reed Group PLC (“Reed”) opens. Now Reed builds, and then Reed sells.", "John Reed Group PLC"),
        ("The National Tide Alliance (Alliance) met. Later the Alliance voted.", "National Tide Alliance"),
        ("Norholm State University opened its doors. Nobody beat Norholm State.", "Norholm State University"),
        ("It is Bellmare Palace that burnt. The fire at Bellmare is out.", "Bellmare Palace"),
        (
            "A gift to Harrowmont State College (Harrow State) came. Pupils of Harrow State sang.",
            "Harrowmont State College"
        ),
        ("Bradley Coastal Airport is shut. Snow lies on Bradley Airport.", "Bradley Coastal Airport"),
        ("A jet of Zorvan Air landed. Pilots of Zorvan waited, and Zorvan paid.", "Zorvan Air"),
    ])
    func `A short name stands for the whole one`(_ text: String, _ name: String) {
        #expect(Sample.names("", text) == [name])
    }

    @Test(arguments: [
        "The Board of Directors met. Then the Board of Directors left.",
        "His first Grand Prix was short. A Grand Prix is long.",
        "Image: Ralf Ostermann.\n\nPhoto: Ralf Ostermann.",
        "It cost US$5 then. Now it is US$7, and ten U.S. dollars there.",
        "Sales of electric lorries (ELs) rose. One EL in ten is new, and ELs are loud.",
        "A study in Phase II ended. The Phase II study was long.",
        "It has APIs. Those APIs are old.",
        "It sold for $6.2M there and $6.2M here.",
        "Celebrated French singers came. Celebrated French singers left.",
    ])
    func `What names nothing is no topic`(_ text: String) {
        #expect(Sample.names("", text) == [])
    }

    @Test func `Letters that are a month elsewhere may be a body`() {
        #expect(Sample.names("", "They asked the DEC twice. Nobody at the DEC knew.") == ["DEC"])
        #expect(Sample.names("", "Due on DEC 12. Paid on 13 DEC at noon.") == [])
    }

    @Test func `A result is no part of a team`() {
        let names = Sample.names(
            "Harriers beat Saltmarsh 4-0", "The Harriers won. Saltmarsh lost to Harriers at home.")
        #expect(names.contains("Saltmarsh"))
    }

    @Test func `The office of a state's attorney is the county's`() {
        let names = Sample.names(
            "", "The Larkfield County State’s Attorney’s Office charged him. Larkfield County is calm.")
        #expect(names == ["Larkfield County"])
    }

    @Test func `Two bodies that begin in the same way are two`() {
        let names = Sample.names(
            "",
            """
            The Center for Tidal Studies and Center for Safe Boats objected. Later the Center for Tidal Studies and the \
            Center for Safe Boats agreed.
            """)
        #expect(Set(names) == ["Center for Tidal Studies", "Center for Safe Boats"])
    }

    @Test func `Who only says something may be a company`() {
        #expect(Sample.kind("Zorvan", "Zorvan said so. Zorvan announced more, and Zorvan denied it.") == .other)
        #expect(Sample.kind("Zorvan", "Mr Zorvan said so. Later Zorvan denied it.") == .person)
    }

    @Test func `The full stop of letters belongs to their link`() {
        let body = "The U.S. agreed. Nobody but the U.S. did."
        let topic = Sample.topics("", body).first
        let texts = topic?.mentions.map { String(decoding: Array(body.utf8)[$0.place], as: UTF8.self) }
        #expect(texts == ["U.S.", "U.S."])
    }

    @Test func `Letters in brackets of the headline are not looked for in the text`() {
        #expect(Sample.names("The long way of the harbour board (HB) to a new crane", "It rains.") == ["HB"])
    }
}
