/// What words tell by themselves and by those around them, before any of them is taken for a name.
extension Lexicon.View {
    typealias Words = UnsafeBufferPointer<Token>

    @inline(__always)
    func entry(_ token: Token) -> Lexicon.Entry {
        token.shape.contains(.upper) ? token.entry : self[token.hash, token.shape]
    }

    @inline(__always)
    func sense(_ tokens: Words, _ at: Int) -> WordSense { entry(tokens[at]).sense }

    /// Whether a word goes on with the one before it, as words of a name do.
    @inline(__always)
    func follows(_ tokens: Words, _ at: Int) -> Bool {
        let gap = tokens[at].gap
        if gap == .space { return true }
        guard gap == [.space, .stop] else { return false }
        let before = tokens[at &- 1]
        return !before.shape.isDisjoint(with: [.initial, .dotted]) || entry(before).sense.contains(.abbreviation)
    }

    /// Whether a word may stand in a name because of its look.
    @inline(__always)
    func isCapital(_ token: Token) -> Bool { token.shape.contains(.upper) }

    /// Whether every word would have a capital here.
    @inline(__always)
    func startsSentence(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        if at == 0 || token.gap.contains(.end) || !token.shape.isDisjoint(with: [.titleCase, .shout]) { return true }
        if token.gap.contains(.stop) {
            let before = tokens[at &- 1]
            return before.shape.isDisjoint(with: [.initial, .dotted]) && !entry(before).sense.contains(.abbreviation)
        }
        return token.gap.contains(.quote) && !token.gap.isDisjoint(with: [.comma, .open])
    }

    /// Whether the word here belongs to the run of capitals that ends before it.
    @inline(__always)
    func goesOn(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        let before = tokens[at &- 1]
        if before.shape.contains(.tailed) { return false }
        if token.gap == [.space, .comma] { return isCapital(token) && SmallWords.juniors.contains(token.hash) }
        if token.gap == [.space, .quote] {
            return before.shape.contains(.apostrophed)
                ? isCapital(token) && !sense(tokens, at).isDisjoint(with: .cue) : isQuoted(tokens, at)
        }
        guard follows(tokens, at) else { return false }
        if before.shape.contains(.possessive) {
            guard isCapital(token), self[before.hash].sense.contains(.possessor) else { return false }
        }
        if isCapital(token) { return true }
        if token.shape.contains(.number) { return token.end &- token.start <= 4 && !token.shape.contains(.hyphened) }
        // van der: small words inside a person's name.
        guard token.end &- token.start <= 5, self[token.hash].sense.contains(.particle) else { return false }
        var next = at &+ 1
        while next < tokens.count, next < at &+ 3, tokens[next].gap == .space {
            if isCapital(tokens[next]) { return true }
            guard self[tokens[next].hash].sense.contains(.particle) else { return false }
            next &+= 1
        }
        return false
    }

    /// Whether a word begins or ends what a person is called, in quotation marks between the first name and the last.
    private func isQuoted(_ tokens: Words, _ at: Int) -> Bool {
        guard isCapital(tokens[at]), at > 0 else { return false }
        let opens = [at, at &- 1, at &- 2].first { open in
            open > 0 && tokens[open].gap == [.space, .quote] && sense(tokens, open &- 1).contains(.firstName)
                && isCapital(tokens[open &- 1])
        }
        guard let opens else { return false }
        let closes = [opens &+ 1, opens &+ 2].first { $0 < tokens.count && tokens[$0].gap == [.space, .quote] }
        guard let closes, closes >= at else { return false }
        return (opens...closes).allSatisfy { isCapital(tokens[$0]) }
            && sense(tokens, closes).isDisjoint(with: .cue.union([.title, .firstName, .stop]))
    }

    /// All that some words may mean.
    func senses(_ tokens: Words, _ start: Int, _ end: Int) -> WordSense {
        var senses: WordSense = []
        var at = start
        while at < end {
            senses.formUnion(sense(tokens, at))
            at &+= 1
        }
        return senses
    }

    /// Whether all the words are everyday words or cues.
    func isPlainWords(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end {
            let sense = sense(tokens, at)
            guard !sense.isDisjoint(with: [.stop, .common, .title, .modifier, .generic, .connector]),
                sense.isDisjoint(with: .known.union(.firstName)),
                tokens[at].shape.isDisjoint(with: [.capitals, .mixed])
            else { return false }
            at &+= 1
        }
        return true
    }

    /// How many words from here are a name of the lexicon, when it is known what the first word is; 0 when none.
    @inline(__always)
    func phraseLength(_ tokens: Words, _ at: Int, _ first: Lexicon.Entry) -> Int {
        let best =
            !first.sense.isDisjoint(with: .known) && (first.name >= 0 || first.sense.contains(.organisation)) ? 1 : 0
        let isPlain = tokens[at].shape.isDisjoint(with: [.capitals, .dotted])
        guard (isPlain ? first.sense : self[tokens[at].hash].sense).contains(.phraseStart) else { return best }
        return longestPhrase(tokens, at, best)
    }

    private func longestPhrase(_ tokens: Words, _ at: Int, _ short: Int) -> Int {
        var best = short
        var hash = tokens[at].hash
        var next = at &+ 1
        while next < tokens.count, next &- at < 6, follows(tokens, next) || isStateComma(tokens, next) {
            if tokens[next &- 1].shape.contains(.possessive), next &- at > 0,
                !self[tokens[next &- 1].hash].sense.contains(.possessor)
            {
                break
            }
            hash = hash.joined(tokens[next].hash)
            next &+= 1
            let found = self[hash]
            if found.name >= 0, !found.sense.isDisjoint(with: .known) { best = next &- at }
        }
        return best
    }

    /// The comma of `Washington, D.C.`
    func isStateComma(_ tokens: Words, _ at: Int) -> Bool {
        tokens[at].gap == [.space, .comma] && tokens[at].shape.contains(.dotted)
    }
}
