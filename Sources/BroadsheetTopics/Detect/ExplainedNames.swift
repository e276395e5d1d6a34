/// Finds names whose extent the letters in brackets behind them tell: `Oceanic and Atmospheric Administration (OAA)`.
enum ExplainedNames {
    typealias Words = UnsafeBufferPointer<Token>

    /// Where such names stand, in the order of the text, when those words are letters in brackets; only names that hold
    /// small words or commas, or begin with a word that is in few names, as others are runs of capitals anyway.
    static func find(_ texts: NameTexts, letters: [Int], _ lexicon: Lexicon.View) -> [Range<Int>] {
        let words = texts.bodyWords
        var found: [Range<Int>] = []
        for at in letters.prefix(most)
        where words[at].shape.contains(.capitals) && words[at].shape.isDisjoint(with: [.shout, .encoded]) {
            guard at &+ 1 == words.count || words[at &+ 1].gap.contains(.close),
                let start = start(texts, words, at, lexicon)
            else { continue }
            found.append(start..<at)
        }
        guard !found.isEmpty else { return [] }
        return (found + again(words, found)).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// How many letters in brackets are looked at; a text with more is a table.
    static let most = 200

    /// Where the name begins whose words have the letters at `at`.
    private static func start(_ texts: NameTexts, _ words: Words, _ at: Int, _ lexicon: Lexicon.View) -> Int? {
        let letters = texts.body[Int(words[at].start)..<Int(words[at].end)].filter { $0 != UInt8(ascii: ".") }
        guard letters.count >= 3, letters.count <= 10 else { return nil }
        var left = letters.count
        var place = at &- 1
        var hasSmall = false
        while place >= 0, at &- place <= 14, words[place].block == words[at].block {
            let word = words[place]
            if !word.shape.isDisjoint(with: [.titleCase, .shout, .encoded]) { return nil }
            let letter = texts.body[Int(word.start)]
            if word.shape.contains(.upper) {
                guard left > 0, letter | 0x20 == letters[left &- 1] | 0x20 else { return nil }
                left &-= 1
                if left == 0 { return hasSmall || isCutOff(words, place, lexicon) ? place : nil }
            } else {
                guard lexicon[word.hash].sense.contains(.connector) || word.hash == SmallWords.the,
                    words[place &+ 1].gap == .space
                else { return nil }
                hasSmall = true
                // The o of DOT is that of "of".
                if left > 1, letter | 0x20 == letters[left &- 1] | 0x20, !fits(texts, words, place, letters, left) {
                    left &-= 1
                }
            }
            guard
                words[place].gap == .space || words[place].gap == [.space, .comma]
                    || texts.hasApostrophe(words, texts.body, place)
            else { return nil }
            if words[place].gap != .space { hasSmall = true }
            place &-= 1
        }
        return nil
    }

    /// Whether a word would be taken for no part of the name behind it: American Electric Power, First Tech.
    private static func isCutOff(_ words: Words, _ place: Int, _ lexicon: Lexicon.View) -> Bool {
        !lexicon.sense(words, place).isDisjoint(with: [.demonym, .stop, .common])
    }

    /// Whether the capital before a small word has the letter that is next.
    private static func fits(_ texts: NameTexts, _ words: Words, _ place: Int, _ letters: [UInt8], _ left: Int) -> Bool
    {
        guard let before = (0..<place).last(where: { words[$0].shape.contains(.upper) }) else { return false }
        return texts.body[Int(words[before].start)] | 0x20 == letters[left &- 1] | 0x20
    }

    /// The other places where the same words stand.
    private static func again(_ words: Words, _ found: [Range<Int>]) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var at = 0
        while at < words.count {
            guard words[at].shape.contains(.upper),
                let name = found.first(where: { words[$0.lowerBound].hash == words[at].hash && isSame(words, $0, at) })
            else {
                at &+= 1
                continue
            }
            if name.lowerBound != at { out.append(at..<at &+ name.count) }
            at &+= name.count
        }
        return out
    }

    private static func isSame(_ words: Words, _ name: Range<Int>, _ at: Int) -> Bool {
        at &+ name.count <= words.count
            && name.allSatisfy { words[$0].hash == words[at &+ $0 &- name.lowerBound].hash }
            && words[at].shape.isDisjoint(with: [.titleCase, .shout])
            && words[at].block == words[at &+ name.count &- 1].block
    }
}
