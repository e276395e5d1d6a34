import BroadsheetModel
import BroadsheetTopics
import Testing

/// Persons by initials, by two surnames, and with others of their family.
@Suite struct PersonNamesTests {
    @Test(arguments: ["Pedro Marrano", "Pedro R. Marrano", "Marrano"])
    func `An initial between does not tell a person with two surnames apart`(_ short: String) {
        let text = "Governor Pedro R. Marrano Urrieta spoke. Then \(short) left, and \(short) said no more."
        #expect(Sample.names("Budget passed", text) == ["Pedro R. Marrano Urrieta"])
    }

    @Test func `An initial is the person with that letter`() {
        let text = "Professor Siân Prydwen wrote it. See the work of S. Prydwen and others. Prydwen laughed."
        #expect(Sample.names("Plastic found", text) == ["Siân Prydwen"])
        let two = "Siân Prydwen met T. Prydwen. Siân Prydwen left. T. Prydwen stayed."
        #expect(Set(Sample.names("Plastic found", two)) == ["Siân Prydwen", "T. Prydwen"])
    }

    @Test func `Letters for given names make a person`() {
        let text = "The opposition leader V.D. Sathyan spoke. Mr. Sathyan left."
        #expect(Sample.names("Land sold", text) == ["V.D. Sathyan"])
        #expect(Sample.kind("V.D. Sathyan", text) == .person)
    }

    @Test func `A surname that stands alone before another has it is the first one's`() {
        let text = "Kelli Brandner came. Brandner laughed. Brandner hugged her brother Evan Brandner."
        #expect(Sample.names("Soldier honoured", text) == ["Kelli Brandner"])
    }

    @Test func `A family is whoever of it is named, when it is one`() {
        let text = "David Turpen and Louise Hale met. Then the Turpens left. The Turpens came back."
        #expect(Sample.names("House sold", text) == ["David Turpen"])
        let two = "David Turpen and Louise Turpen met. Then the Turpens left. The Turpens came back."
        #expect(Sample.names("House sold", two) == ["Turpens"])
    }

    @Test func `A word before a person who is named without it is no part of the name`() {
        let text = "The scientologist met Druid Tom Carbury. We asked Tom Carbury. Then Tom Carbury left."
        #expect(Sample.names("Book sold", text) == ["Tom Carbury"])
    }

    @Test(arguments: [
        ("Sakura North", "We went to the Sakura North, and Sakura North was full.", TopicKind.other),
        ("North Calabar", "It rained near North Calabar, and North Calabar said so.", .place),
        ("Liberal Democrats", "The Liberal Democrats said no. The Liberal Democrats left.", .organisation),
        ("Halvor County", "He stole from Halvor County. All of Halvor County knows.", .place),
        (
            "Thornby Turbines", "Thornby Turbines said no. Workers of Thornby Turbines left. Thornby paid.",
            .organisation
        ),
    ])
    func `A point of the compass, a party and a company are no persons`(
        _ name: String, _ text: String, _ kind: TopicKind
    ) {
        #expect(Sample.kind(name, text) == kind)
    }

    @Test(arguments: ["Culinary Specialist 2nd Class", "Mate 3rd Class", "Boatswain’s Mate 1st Class"])
    func `A grade gives a rank away that is in no list`(_ rank: String) {
        #expect(Sample.names("", "Then \(rank) Otis Wray rowed. Wray won.") == ["Otis Wray"])
        #expect(!Sample.names("", "The Harbour 1st Class Lounge opened. The lounge is large.").contains("Lounge"))
    }

    @Test func `A people is one with and without the letter of many`() {
        let text = "Sarnid fighters came. Many fled from the Sarnids. All Sarnid towns burned, and the Sarnids left."
        let topics = Sample.topics("", text)
        #expect(topics.map(\.name) == ["Sarnid"])
        #expect(topics.first?.forms == ["Sarnid", "Sarnids"])
        // Where people live is no people.
        let places = Sample.names("", "He lives in Orvan. He likes Orvan. He lives in the Orvans. All left the Orvans.")
        #expect(places.sorted() == ["Orvan", "Orvans"])
    }
}
