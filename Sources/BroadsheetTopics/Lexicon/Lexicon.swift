import BroadsheetModel

/// The words that the rules of a language know, found by their hashes.
///
/// An open table with twice as many places as words; it is made once. Words are told apart by 64 bits of hash: that two
/// of a few thousand words of a lexicon and those of a text meet is not to be expected, and does no harm.
struct Lexicon: Sendable {
    /// A name with its kind, which one or several entries mean.
    struct Name: Sendable, Hashable {
        let text: String
        let kind: TopicKind
        let key: WordHash
        /// The first letters of its words without the small ones, and without those of a country before it.
        let initials: [UInt8]

        init(text: String, kind: TopicKind, key: WordHash) {
            self.text = text
            self.kind = kind
            self.key = key
            initials = text.utf8.split(separator: UInt8(ascii: " ")).compactMap { word in
                guard let first = word.first, (0x41...0x5A).contains(first) || first >= 0x80,
                    !word.elementsEqual("U.S.".utf8)
                else { return nil }
                return first | 0x20
            }
        }
    }

    /// What is known of a word.
    struct Entry: Sendable {
        let sense: WordSense
        /// The place in `names`, or -1.
        let name: Int32
        static let none = Entry(sense: [], name: -1)
    }

    /// The lexicon of a language without rules.
    static let empty = Lexicon(LexiconBuilder())

    /// A word and what is known of it, side by side in memory.
    fileprivate struct Slot {
        var hash: UInt64 = 0
        var entry = Entry.none
    }

    let names: [Name]
    private var slots: [Slot]

    /// A lexicon of some words; a word that is there several times has all senses, and the first name.
    init(_ builder: LexiconBuilder) {
        var size = 1024
        while size < builder.entries.count * 3 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        names = builder.names
        for (hash, entry) in builder.entries {
            var place = Int(truncatingIfNeeded: hash.value) & (size - 1)
            while slots[place].hash != 0 { place = (place + 1) & (size - 1) }
            slots[place] = Slot(hash: hash.value, entry: entry)
        }
    }

    /// What is known of a word.
    subscript(hash: WordHash) -> Entry { read { $0[hash] } }

    /// Looks words up in the lexicon while it is held.
    func read<Result>(_ use: (View) -> Result) -> Result {
        names.withUnsafeBufferPointer { names in
            slots.withUnsafeBufferPointer { use(View(names: names, slots: $0)) }
        }
    }

    /// A lexicon that someone holds, so that looking up its words counts no references.
    struct View {
        let names: UnsafeBufferPointer<Name>
        fileprivate let slots: UnsafeBufferPointer<Slot>

        /// What is known of a word.
        @inline(__always)
        subscript(hash: WordHash) -> Entry {
            let mask = slots.count &- 1
            var place = Int(truncatingIfNeeded: hash.value) & mask
            while slots[place].hash != hash.value {
                if slots[place].hash == 0 { return .none }
                place = (place &+ 1) & mask
            }
            return slots[place].entry
        }

        /// What is known of a word that looks like this.
        @inline(__always)
        subscript(hash: WordHash, shape: Token.Shape) -> Entry {
            // In a heading of capitals they do not make US of us.
            if !shape.isDisjoint(with: [.capitals, .dotted]), !shape.contains(.shout) {
                let capitals = self[hash.ofCapitals]
                if !capitals.sense.isEmpty { return capitals }
            }
            return self[hash]
        }
    }
}
