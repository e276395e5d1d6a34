import BroadsheetModel

/// Gathers the words of a lexicon.
///
/// Lists are read as bytes, because every process that reads an article makes the whole lexicon first.
struct LexiconBuilder {
    private(set) var names: [Lexicon.Name] = []
    private(set) var entries: [WordHash: Lexicon.Entry] = [:]
    private var numbers: [WordHash: Int32] = [:]

    init() { entries.reserveCapacity(8192) }

    /// Words with one sense, separated by white space.
    mutating func add(_ sense: WordSense, _ words: String) {
        LexiconBuilder.read(words) { part, _ in
            if case .word(let hash, _) = part { put(hash, sense, -1) }
        }
    }

    /// Words in capitals with one sense.
    mutating func addCapitals(_ sense: WordSense, _ words: String) {
        LexiconBuilder.read(words) { part, _ in
            if case .word(let hash, _) = part { put(hash.ofCapitals, sense, -1) }
        }
    }

    /// Entries such as `Peru=Republic of Peru: Peruvian Peruvians;`: a name, its other forms, and words that mean it in
    /// another way. Names of several words are found behind prefixes too; the first prefix is how the list itself has it.
    mutating func addNames(
        _ kind: TopicKind, _ sense: WordSense, also: WordSense, behind prefixes: [String] = [], _ lines: String
    ) {
        let prefixes = prefixes.map { prefix in prefix.split(separator: " ").map { WordHash($0) } }
        var number: Int32 = -1
        var isOther = false
        var form: [WordHash] = []
        var isCapitals = true
        // An entry may go on in the next line.
        var text = LexiconBuilder.namePrefix
        LexiconBuilder.read(lines) { part, bytes in
            switch part {
            case .word(let hash, _) where isOther: put(hash, also, number)
            case .word(let hash, let place):
                form.append(hash)
                for byte in bytes[place] where byte < 0x30 || byte > 0x39 && byte < 0x41 || byte > 0x5A {
                    isCapitals = false
                }
                if number < 0 { text += [0x20] + bytes[place] }
            case .sign(let sign):
                if let first = form.first {
                    if number < 0 { number = self.number(text, kind) }
                    if form.count > 1 {
                        addPhrase(form[...], sense, number)
                        let isLed = !prefixes.isEmpty && prefixes[0] == [first]
                        for prefix in prefixes.dropFirst() {
                            addPhrase((prefix + form.dropFirst(isLed ? 1 : 0))[...], sense, number)
                        }
                        if isLed { addPhrase(form.dropFirst(), sense, number) }
                    } else {
                        put(isCapitals ? first.ofCapitals : first, sense, number)
                    }
                    form.removeAll(keepingCapacity: true)
                    isCapitals = true
                }
                isOther = sign == UInt8(ascii: ":")
                if sign == UInt8(ascii: ";") {
                    number = -1
                    text.removeLast(text.count - LexiconBuilder.namePrefix.count)
                }
            }
        }
    }

    private static let namePrefix = Array("name".utf8)

    private enum Part {
        case word(WordHash, Range<Int>)
        case sign(UInt8)
    }

    /// Gives the words of a list, which bytes up to the space separate, and its signs, with one more at its end.
    private static func read(_ list: String, _ use: (Part, UnsafeBufferPointer<UInt8>) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let start = at
                while at < bytes.count, bytes[at] > 0x20, !isSign(bytes[at]) { at += 1 }
                if at > start { use(.word(NameText.foldedHash(bytes, start, at), start..<at), bytes) }
                if at < bytes.count, isSign(bytes[at]) { use(.sign(bytes[at]), bytes) }
                at += 1
            }
            use(.sign(UInt8(ascii: ";")), bytes)
        }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
    }

    /// The number of a name, whose text stands behind the prefix of all names' keys.
    private mutating func number(_ text: [UInt8], _ kind: TopicKind) -> Int32 {
        let key = text.withUnsafeBufferPointer { NameText.foldedHash($0, 0, $0.count) }
        if let number = numbers[key] { return number }
        let number = Int32(names.count)
        numbers[key] = number
        let name = String(decoding: text[(LexiconBuilder.namePrefix.count + 1)...], as: UTF8.self)
        names.append(.init(text: name, kind: kind, key: key))
        return number
    }

    /// A form of several words.
    private mutating func addPhrase(_ words: ArraySlice<WordHash>, _ sense: WordSense, _ number: Int32) {
        guard let first = words.first else { return }
        if words.count > 1 { put(first, .phraseStart, -1) }
        put(words.dropFirst().reduce(first) { $0.joined($1) }, sense, number)
    }

    private mutating func put(_ hash: WordHash, _ sense: WordSense, _ name: Int32) {
        let old = entries[hash] ?? .none
        entries[hash] = .init(sense: old.sense.union(sense), name: old.name >= 0 ? old.name : name)
    }
}
