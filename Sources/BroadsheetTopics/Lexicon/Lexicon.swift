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

    private(set) var names: [Name] = []
    private var hashes: [UInt64]
    private var entries: [Entry]
    private let mask: Int

    /// A lexicon of some words; a word that is there several times has all senses, and the first name.
    init(_ builder: LexiconBuilder) {
        var size = 1024
        while size < builder.entries.count * 3 { size *= 2 }
        mask = size - 1
        hashes = [UInt64](repeating: 0, count: size)
        entries = [Entry](repeating: .none, count: size)
        names = builder.names
        for (hash, entry) in builder.entries {
            var place = Int(truncatingIfNeeded: hash.value) & mask
            while hashes[place] != 0 { place = (place + 1) & mask }
            hashes[place] = hash.value
            entries[place] = entry
        }
    }

    /// What is known of a word.
    subscript(hash: WordHash) -> Entry { read { $0[hash] } }

    /// Looks words up in the lexicon while it is held.
    func read<Result>(_ use: (View) -> Result) -> Result {
        names.withUnsafeBufferPointer { names in
            hashes.withUnsafeBufferPointer { hashes in
                entries.withUnsafeBufferPointer { entries in
                    use(View(names: names, hashes: hashes, entries: entries, mask: mask))
                }
            }
        }
    }

    /// A lexicon that someone holds, so that looking up its words counts no references.
    struct View {
        let names: UnsafeBufferPointer<Name>
        fileprivate let hashes: UnsafeBufferPointer<UInt64>
        fileprivate let entries: UnsafeBufferPointer<Entry>
        fileprivate let mask: Int

        /// What is known of a word.
        @inline(__always)
        subscript(hash: WordHash) -> Entry {
            var place = Int(truncatingIfNeeded: hash.value) & mask
            while true {
                let found = hashes[place]
                if found == hash.value { return entries[place] }
                if found == 0 { return .none }
                place = (place &+ 1) & mask
            }
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
        for word in words.split(whereSeparator: \.isWhitespace) { put(WordHash(word), sense, -1) }
    }

    /// Words in capitals with one sense.
    mutating func addCapitals(_ sense: WordSense, _ words: String) {
        for word in words.split(whereSeparator: \.isWhitespace) { put(WordHash(word).ofCapitals, sense, -1) }
    }

    /// Entries such as `Peru: Peruvian Peruvians;`: a name, and words that mean it in another way.
    mutating func addNames(_ kind: TopicKind, _ sense: WordSense, also: WordSense, _ lines: String) {
        // An entry may go on in the next line.
        for entry in lines.split(separator: ";") {
            let parts = entry.split(separator: ":", maxSplits: 1)
            let name = parts[0].split(separator: "=").map {
                $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            guard let first = name.first else { continue }
            let number = self.number(first, kind)
            for form in name { addPhrase(form, sense, number) }
            guard parts.count > 1 else { continue }
            for word in parts[1].split(whereSeparator: \.isWhitespace) { put(WordHash(word), also, number) }
        }
    }

    private mutating func number(_ name: String, _ kind: TopicKind) -> Int32 {
        if let number = numbers[name] { return number }
        numbers[name] = Int32(names.count)
        names.append(.init(text: name, kind: kind, key: WordHash("name \(name)")))
        return Int32(names.count - 1)
    }

    /// A form of one or several words; one in capitals is found in capitals only.
    private mutating func addPhrase(_ form: String, _ sense: WordSense, _ number: Int32) {
        let words = form.split(separator: " ")
        guard let first = words.first else { return }
        var hash = WordHash(first)
        if words.count == 1 {
            let isCapitals = form.allSatisfy { $0.isUppercase || $0.isNumber }
            return put(isCapitals ? hash.ofCapitals : hash, sense, number)
        }
        put(hash, .phraseStart, -1)
        for word in words.dropFirst() {
            hash = hash.joined(WordHash(word))
        }
        put(hash, sense, number)
    }

    private mutating func put(_ hash: WordHash, _ sense: WordSense, _ name: Int32) {
        let old = entries[hash] ?? .none
        entries[hash] = .init(sense: old.sense.union(sense), name: old.name >= 0 ? old.name : name)
    }
}
