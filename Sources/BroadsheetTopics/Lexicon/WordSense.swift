/// What a word may mean for the rules that find names.
struct WordSense: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A word of grammar: it is in no name, or only inside one.
    static let stop = WordSense(rawValue: 1 << 0)
    /// An everyday word, which stands capitalised at the start of a sentence or in a headline.
    static let common = WordSense(rawValue: 1 << 1)
    /// A role that stands before a person's name: President, Senator.
    static let title = WordSense(rawValue: 1 << 2)
    /// A word before or in a role: Prime, Deputy, Foreign.
    static let modifier = WordSense(rawValue: 1 << 3)
    /// Mr, Dr: what follows is a person's surname or full name.
    static let honorific = WordSense(rawValue: 1 << 4)
    /// A title that is part of the name when one word follows: Pope Francis.
    static let royal = WordSense(rawValue: 1 << 5)
    /// Also a surname: a title only when a name follows.
    static let surnameToo = WordSense(rawValue: 1 << 6)
    /// A day, month or other part of the calendar.
    static let calendar = WordSense(rawValue: 1 << 7)
    /// The people or language of a place; the payload is the place.
    static let demonym = WordSense(rawValue: 1 << 8)
    /// A known place; the payload is its full name.
    static let place = WordSense(rawValue: 1 << 9)
    /// A known body; the payload is its full name.
    static let organisation = WordSense(rawValue: 1 << 10)
    /// A word that makes an organisation of what stands before it, or after it and "of".
    static let organisationCue = WordSense(rawValue: 1 << 11)
    /// Inc, Ltd: may be left off without making another name.
    static let companySuffix = WordSense(rawValue: 1 << 12)
    /// River, Street: makes a place of what stands before it, or after it.
    static let placeCue = WordSense(rawValue: 1 << 13)
    /// War, Summit: makes an event of what stands before it, or after it.
    static let eventCue = WordSense(rawValue: 1 << 14)
    /// A name that people are given.
    static let firstName = WordSense(rawValue: 1 << 15)
    /// A small word inside people's names: van, de, bin.
    static let particle = WordSense(rawValue: 1 << 16)
    /// Jr, III: belongs to the name before it.
    static let suffix = WordSense(rawValue: 1 << 17)
    /// An abbreviation whose full stop ends no sentence.
    static let abbreviation = WordSense(rawValue: 1 << 18)
    /// What people do with words: said, told.
    static let saying = WordSense(rawValue: 1 << 19)
    /// A word before places: in, near.
    static let placePreposition = WordSense(rawValue: 1 << 20)
    /// A word whose possessive may stand inside a name: People's, Children's.
    static let possessor = WordSense(rawValue: 1 << 21)
    /// Begins a name of several words that is in the lexicon.
    static let phraseStart = WordSense(rawValue: 1 << 22)
    /// Capitals that name nothing: CEO, TV.
    static let plainCapitals = WordSense(rawValue: 1 << 23)
    /// May join what stands around it within an organisation's or event's name.
    static let connector = WordSense(rawValue: 1 << 24)
    /// A word that comes behind a hyphen and is no part of the name: -based, -led.
    static let hyphenTail = WordSense(rawValue: 1 << 25)
    /// A cue that also stands first: Lake, Mount, Hurricane, Operation.
    static let leadingCue = WordSense(rawValue: 1 << 26)
    /// A place that is also a first name or surname: Jordan, Chelsea.
    static let personToo = WordSense(rawValue: 1 << 27)
    /// Names nothing when it stands alone: Ministry, Court, River.
    static let generic = WordSense(rawValue: 1 << 28)
    /// Takes "on" inside a name: Committee, Conference.
    static let takesOn = WordSense(rawValue: 1 << 29)

    /// City, Government: what follows with "of" is the name.
    static let government = WordSense(rawValue: 1 << 30)

    /// Makes a company of what stands before it, and may be left off: Systems, Capital.
    static let companyCue = WordSense(rawValue: 1 << 31)

    /// A cue of any kind.
    static let cue: WordSense = [.organisationCue, .companySuffix, .placeCue, .eventCue]
    /// A name that the lexicon knows.
    static let known: WordSense = [.place, .organisation]
}
