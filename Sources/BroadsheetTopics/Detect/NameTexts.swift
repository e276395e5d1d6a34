/// The texts that names stand in, from which their letters are taken.
struct NameTexts {
    let headline: UnsafeBufferPointer<UInt8>
    let headlineWords: UnsafeBufferPointer<Token>
    let body: UnsafeBufferPointer<UInt8>
    let bodyWords: UnsafeBufferPointer<Token>

    func words(_ occurrence: NameOccurrence) -> UnsafeBufferPointer<Token> {
        occurrence.isHeadline ? headlineWords : bodyWords
    }

    private func bytes(_ occurrence: NameOccurrence) -> UnsafeBufferPointer<UInt8> {
        occurrence.isHeadline ? headline : body
    }

    /// The name as it stands there: one space between words, straight apostrophes, entities as letters.
    func text(_ occurrence: NameOccurrence) -> String {
        let words = words(occurrence)
        let bytes = bytes(occurrence)
        var out: [UInt8] = []
        out.reserveCapacity(32)
        var isOpen = false
        for at in occurrence.first...occurrence.last {
            let word = words[at]
            if at > occurrence.first {
                if hasApostrophe(words, bytes, at) { out.append(UInt8(ascii: "'")) }
                if word.gap.contains(.comma) { out.append(UInt8(ascii: ",")) }
                if word.gap.contains(.stop), !words[at - 1].shape.contains(.dotted) { out.append(UInt8(ascii: ".")) }
                let isQuoted = word.gap == [.space, .quote] && !hasApostrophe(words, bytes, at)
                if isQuoted, isOpen { out.append(UInt8(ascii: "\"")) }
                if word.gap.contains(.space) { out.append(UInt8(ascii: " ")) }
                if isQuoted {
                    if !isOpen { out.append(UInt8(ascii: "\"")) }
                    isOpen.toggle()
                }
                if word.shape.contains(.joinedByAnd) {
                    out.append(UInt8(ascii: "&"))
                    out.append(UInt8(ascii: " "))
                }
            }
            let (start, end) = (Int(word.start), Int(word.end))
            if word.shape.contains(.encoded) {
                out += NameText.decoded(bytes, start, end)
            } else if bytes[start..<end].contains(where: { $0 == 0xE2 || $0 == 0xC2 }) {
                out += NameText.straightened(bytes[start..<end])
            } else {
                out += bytes[start..<end]
            }
            if word.shape.contains(.dotted) { out.append(UInt8(ascii: ".")) }
            if word.shape.contains(.possessive), at < occurrence.last { out += Array("'s".utf8) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether the end of a quotation before a word may be an apostrophe: the Nurses' Union.
    func hasApostrophe(_ words: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        words[at].gap == [.space, .quote] && at > 0
            && bytes[Int(words[at &- 1].end) &- 1] | 0x20 == UInt8(ascii: "s")
    }

    /// Whether a tag stands within a name.
    func hasMarkup(_ first: Token, _ last: Token) -> Bool {
        body[Int(first.start)..<Int(last.end)].contains(UInt8(ascii: "<"))
    }

    /// The letters of a short name, small ones for capitals.
    func letters<Recorder: WordRecorder>(_ finder: NameFinder<Recorder>, _ name: Int) -> [UInt8] {
        guard finder.names[name].occurrence >= 0 else { return [] }
        let occurrence = finder.occurrences[finder.names[name].occurrence]
        let word = words(occurrence)[occurrence.first]
        return bytes(occurrence)[Int(word.start)..<Int(word.end)].filter { $0 != UInt8(ascii: ".") }.map { $0 | 0x20 }
    }

    /// What stands for a person whose surname has an article: the Assad of al-Assad.
    func surnameBehindArticle<Recorder: WordRecorder>(_ finder: NameFinder<Recorder>, _ name: Int) -> WordHash? {
        guard finder.names[name].shape.contains(.hyphened), finder.names[name].occurrence >= 0 else { return nil }
        let occurrence = finder.occurrences[finder.names[name].occurrence]
        let (word, bytes) = (words(occurrence)[occurrence.last], bytes(occurrence))
        let (start, end) = (Int(word.start), Int(word.end))
        guard end - start > 5, !word.shape.contains(.encoded), bytes[start + 2] == UInt8(ascii: "-"),
            bytes[start + 1] == UInt8(ascii: "l"), [UInt8(ascii: "a"), UInt8(ascii: "e")].contains(bytes[start] | 0x20)
        else { return nil }
        return NameText.foldedHash(bytes, start + 3, end)
    }

    /// The first letters of a name's words without the small ones; digits count.
    func initials<Recorder: WordRecorder>(_ finder: NameFinder<Recorder>, _ name: Int) -> [UInt8] {
        let known = finder.names[name].known
        if known >= 0, finder.names[name].length > 1 { return finder.lexicon.names[known].initials }
        guard finder.names[name].occurrence >= 0 else { return [] }
        let occurrence = finder.occurrences[finder.names[name].occurrence]
        let words = words(occurrence)
        let bytes = bytes(occurrence)
        var out: [UInt8] = []
        for at in occurrence.first...occurrence.last where !words[at].shape.isDisjoint(with: [.upper, .number]) {
            out.append(bytes[Int(words[at].start)] | 0x20)
        }
        return out
    }
}
