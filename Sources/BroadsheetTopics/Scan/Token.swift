/// A word of a text, where it stands, and what can be seen of it without a lexicon.
struct Token: Sendable {
    /// What a word looks like.
    struct Shape: OptionSet, Sendable {
        let rawValue: UInt32
        /// Begins with a capital.
        static let upper = Shape(rawValue: 1 << 0)
        /// Two capitals or more, and no small letter.
        static let capitals = Shape(rawValue: 1 << 1)
        /// A capital behind a small letter, as in YouTube.
        static let mixed = Shape(rawValue: 1 << 2)
        /// Begins with a digit.
        static let number = Shape(rawValue: 1 << 3)
        /// Letters with full stops between them, as in U.S.
        static let dotted = Shape(rawValue: 1 << 4)
        /// One letter.
        static let initial = Shape(rawValue: 1 << 5)
        /// Followed by 's.
        static let possessive = Shape(rawValue: 1 << 6)
        /// A small word hangs on it by a hyphen: London-based.
        static let tailed = Shape(rawValue: 1 << 7)
        /// Hangs on a small word by a hyphen: anti-Trump.
        static let prefixed = Shape(rawValue: 1 << 8)
        /// Holds entities or tags, so that its bytes are not its letters.
        static let encoded = Shape(rawValue: 1 << 9)
        /// A sign of a script that writes no spaces.
        static let unspaced = Shape(rawValue: 1 << 10)
        /// Stands in a heading.
        static let heading = Shape(rawValue: 1 << 11)
        /// Stands in a link.
        static let link = Shape(rawValue: 1 << 12)
        /// Stands in a block that is all capitals.
        static let shout = Shape(rawValue: 1 << 13)
        /// Stands in a heading whose words all begin with capitals.
        static let titleCase = Shape(rawValue: 1 << 14)
        /// Has a digit behind its first letter.
        static let digits = Shape(rawValue: 1 << 15)
        /// An ampersand joins it to the word before.
        static let joinedByAnd = Shape(rawValue: 1 << 16)
        /// A number with letters behind it: 21st.
        static let ordinal = Shape(rawValue: 1 << 17)
        /// Has a hyphen inside.
        static let hyphened = Shape(rawValue: 1 << 18)
        /// Ends in an s and an apostrophe, as what belongs to several does: Workers’.
        static let apostrophed = Shape(rawValue: 1 << 19)
    }

    /// The bytes of a name from its first word to its last, with the full stop that belongs to U.S.
    static func place(_ first: Token, _ last: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let end = Int(last.end)
        let hasStop = last.shape.contains(.dotted) && end < bytes.count && bytes[end] == UInt8(ascii: ".")
        return Int(first.start)..<(hasStop ? end + 1 : end)
    }

    /// What stands between a word and the one before it.
    struct Gap: OptionSet, Sendable {
        let rawValue: UInt8
        static let space = Gap(rawValue: 1 << 0)
        static let comma = Gap(rawValue: 1 << 1)
        static let stop = Gap(rawValue: 1 << 2)
        /// Ends a sentence whatever stands before it.
        static let end = Gap(rawValue: 1 << 3)
        static let quote = Gap(rawValue: 1 << 4)
        static let open = Gap(rawValue: 1 << 5)
        static let close = Gap(rawValue: 1 << 6)
        static let other = Gap(rawValue: 1 << 7)
    }

    let start: Int32
    let end: Int32
    let hash: WordHash
    var shape: Shape
    let gap: Gap
    /// The number of its paragraph.
    let block: UInt16
    /// What the lexicon knows of it when it begins with a capital; other words are looked up where they matter.
    var entry: Lexicon.Entry
}
