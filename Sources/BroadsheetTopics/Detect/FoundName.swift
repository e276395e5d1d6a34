import BroadsheetModel

/// A name as an article has it, before names of one thing are joined.
struct FoundName {
    let key: WordHash
    /// Its words in the list of all names' words.
    let words: Range<Int>
    /// Which name of the lexicon it is, or -1.
    let known: Int
    /// How many of its occurrences stand in the text.
    var count = 0
    /// How many stand where an everyday word would have a small letter.
    var certain = 0
    /// How many stand in the headline.
    var headline = 0
    /// How many stand in the first paragraph.
    var lede = 0
    /// Nationalities, which point at it without naming it.
    var weak = 0
    /// Names of other things that hold this one: University of Oslo.
    var nested = 0
    var person = 0
    /// How much of that is only that it said or did something, as companies do, too.
    var sayings = 0
    var place = 0
    var article = 0
    /// Whether a title stood before it once.
    var isTitled = false
    /// Whether it did or said something.
    var isSubject = false
    /// Whether it may be a person's name, as far as its words and what stands around them tell.
    var isPersonLike = false
    /// Whether one of its words is a number.
    var hasNumber = false
    /// Whether its first word is an acronym: ISO, NASA.
    var isLedByAcronym = false
    /// Whether nothing but initials and particles stand between its first word and its last.
    var hasInitials = false
    /// Whether it begins with letters that stand for given names: J. K. Penrose.
    var isInitialed = false
    /// Whether its last or first word stands for it somewhere.
    var hasSurname = false
    /// The senses of all its words, and of the first and last.
    let senses: WordSense
    let first: WordSense
    let last: WordSense
    /// What is seen of its last word.
    var shape: Token.Shape
    /// The first occurrence in the list of all.
    var occurrence: Int
    var kind = TopicKind.other
    /// The name that it means, or itself.
    var target: Int
    var decision = TopicDecision.namedOnce

    /// What the words around one occurrence say.
    struct Signs {
        var person = 0
        var place = 0
        var article = 0
        var isSubject = false
    }

    /// Counts an occurrence, the one with this number.
    mutating func count(
        _ signs: Signs, _ shape: Token.Shape, occurrence number: Int, isHeadline: Bool, isLede: Bool, isUncertain: Bool,
        isTitled: Bool
    ) {
        if occurrence < 0 || self.shape.contains(.capitals) && !shape.contains(.capitals) {
            // Harare says more than HARARE.
            if occurrence >= 0 { self.shape = shape }
            occurrence = number
        }
        if isHeadline { headline &+= 1 } else { count &+= 1 }
        if isLede { lede &+= 1 }
        if !isUncertain { certain &+= 1 }
        person &+= signs.person &+ (isTitled ? 3 : 0)
        place &+= signs.place
        article &+= signs.article
        if signs.isSubject {
            isSubject = true
            sayings &+= 1
        }
        if isTitled { self.isTitled = true }
    }

    var length: Int { words.count }
    var isSingle: Bool { words.count == 1 }
}

/// One place where a name stands.
struct NameOccurrence {
    /// The first and last of its words, in the headline's list or the text's.
    let first: Int
    let last: Int
    let isHeadline: Bool
    /// Whether it stands where any word has a capital.
    let isUncertain: Bool
    let name: Int
}
