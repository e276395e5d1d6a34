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

        init(text: String, kind: TopicKind) {
            self.text = text
            self.kind = kind
            key = WordHash("name \(text)")
            initials = text.split(separator: " ").filter { $0 != "U.S." && $0.first?.isUppercase == true }
                .compactMap { $0.utf8.first.map { $0 | 0x20 } }
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

/// Gathers the words of a lexicon.
struct LexiconBuilder {
    fileprivate(set) var names: [Lexicon.Name] = []
    fileprivate(set) var entries: [WordHash: Lexicon.Entry] = [:]
    private var numbers: [String: Int32] = [:]

    /// Words with one sense, separated by white space.
    mutating func add(_ sense: WordSense, _ words: String) {
        for hash in LexiconBuilder.words(words.utf8) { put(hash, sense, -1) }
    }

    /// Words in capitals with one sense.
    mutating func addCapitals(_ sense: WordSense, _ words: String) {
        for hash in LexiconBuilder.words(words.utf8) { put(hash.ofCapitals, sense, -1) }
    }

    /// Entries such as `Peru: Peruvian Peruvians;`: a name, and words that mean it in another way.
    mutating func addNames(_ kind: TopicKind, _ sense: WordSense, also: WordSense, _ lines: String) {
        // An entry may go on in the next line.
        for entry in lines.utf8.split(separator: UInt8(ascii: ";")) {
            let parts = entry.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            let forms = parts[0].split(separator: UInt8(ascii: "="))
            let name = Array(forms[0].split { $0 <= 0x20 }.joined(separator: [0x20]))
            guard !name.isEmpty else { continue }
            let number = self.number(String(decoding: name, as: UTF8.self), kind)
            for form in forms { addPhrase(form, sense, number) }
            guard parts.count > 1 else { continue }
            for hash in LexiconBuilder.words(parts[1]) { put(hash, also, number) }
        }
    }

    /// The hashes of the words of a list, which bytes up to the space separate.
    private static func words(_ list: some Collection<UInt8>) -> [WordHash] {
        let bytes = Array(list)
        return bytes.withUnsafeBufferPointer { bytes in
            var out: [WordHash] = []
            var at = 0
            while at < bytes.count {
                let start = at
                while at < bytes.count, bytes[at] > 0x20 { at += 1 }
                if at > start { out.append(NameText.foldedHash(bytes, start, at)) }
                at += 1
            }
            return out
        }
    }

    private mutating func number(_ name: String, _ kind: TopicKind) -> Int32 {
        if let number = numbers[name] { return number }
        numbers[name] = Int32(names.count)
        names.append(.init(text: name, kind: kind))
        return Int32(names.count - 1)
    }

    /// A form of one or several words; one in capitals is found in capitals only.
    private mutating func addPhrase(_ form: Substring.UTF8View, _ sense: WordSense, _ number: Int32) {
        let words = LexiconBuilder.words(form)
        guard let first = words.first else { return }
        if words.count == 1 {
            let isCapitals = form.allSatisfy {
                $0 <= 0x20 || (0x30...0x39).contains($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
            }
            return put(isCapitals ? first.ofCapitals : first, sense, number)
        }
        put(first, .phraseStart, -1)
        put(words.dropFirst().reduce(first) { $0.joined($1) }, sense, number)
    }

    private mutating func put(_ hash: WordHash, _ sense: WordSense, _ name: Int32) {
        let old = entries[hash] ?? .none
        entries[hash] = .init(sense: old.sense.union(sense), name: old.name >= 0 ? old.name : name)
    }
}
