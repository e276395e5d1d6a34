/// Finds capitals in brackets that stand for everyday words before them, and so name nothing: `electric vehicles (EVs)`.
enum EverydayLetters {
    typealias Words = UnsafeBufferPointer<Token>

    /// Such capitals, with and without the `s` of several.
    static func find(_ texts: NameTexts, letters: [Int], _ lexicon: Lexicon.View) -> [WordHash] {
        letters.prefix(ExplainedNames.most).flatMap { at -> [WordHash] in
            let words = texts.bodyWords
            guard at &+ 1 == words.count || words[at &+ 1].gap.contains(.close) else { return [] }
            var own = Array(texts.body[Int(words[at].start)..<Int(words[at].end)])
            let isSeveral = own.last == UInt8(ascii: "s")
            if isSeveral { own.removeLast() }
            guard (2...6).contains(own.count), own.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains),
                stand(for: own, texts, at, lexicon) || isSeveral && begin(own[0], texts, at &- 1)
            else { return [] }
            return [own, own + [UInt8(ascii: "s")]].map {
                $0.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
            }
        }
    }

    /// Whether the words before the brackets, all of them small, have these first letters.
    private static func stand(for letters: [UInt8], _ texts: NameTexts, _ at: Int, _ lexicon: Lexicon.View) -> Bool {
        let words = texts.bodyWords
        var left = letters.count
        var place = at &- 1
        while left > 0 {
            guard place >= 0, words[place].block == words[at].block, !words[place].shape.contains(.upper),
                place == at &- 1 || words[place &+ 1].gap == .space
            else { return false }
            let own = initials(texts, words[place])
            if own.count <= left, zip(own, letters[(left - own.count)...]).allSatisfy({ $0 == $1 | 0x20 }) {
                left -= own.count
            } else if lexicon[words[place].hash].sense.isDisjoint(with: [.connector, .stop]) {
                return false
            }
            place &-= 1
        }
        return true
    }

    /// The first letters of a word and of those that hyphens join to it.
    private static func initials(_ texts: NameTexts, _ word: Token) -> [UInt8] {
        let bytes = texts.body[Int(word.start)..<Int(word.end)]
        return bytes.split(separator: UInt8(ascii: "-")).compactMap { $0.first.map { $0 | 0x20 } }
    }

    private static func begin(_ letter: UInt8, _ texts: NameTexts, _ place: Int) -> Bool {
        guard place >= 0 else { return false }
        let word = texts.bodyWords[place]
        return !word.shape.contains(.upper) && texts.body[Int(word.start)] == letter | 0x20
    }
}
