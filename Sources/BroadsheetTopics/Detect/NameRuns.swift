/// Walks the words, and cuts runs of capitals where other names, titles and days begin.
extension NameFinder {
    mutating func find(_ tokens: Words) {
        var at = 0
        let hasExplained = !explained.isEmpty
        while at < tokens.count {
            guard tokens[at].shape.intersection([.upper, .titleCase, .shout]) == .upper else {
                at &+= 1
                continue
            }
            if tokens[at].gap.contains(.open) {
                if let end = labelEnd(tokens, at) {
                    drop(at, end &- 1, .generic)
                    at = end
                    continue
                }
                if tokens[at].gap == [.space, .open], tokens[at].shape.contains(.capitals) { letters.append(at) }
            }
            var most = 24
            if hasExplained {
                if let name = explained.first(where: { $0.lowerBound == at }) {
                    emit(tokens, at, name.upperBound, isTitled: false)
                    at = name.upperBound
                    continue
                }
                if let name = explained.first(where: { $0.lowerBound > at }) { most = min(most, name.lowerBound &- at) }
            }
            var end = at &+ 1
            // A longer row of capitals is no name, and must not take long.
            while end < tokens.count, end &- at < most, goesOn(tokens, end) { end &+= 1 }
            // A lower-case particle at the end belongs to no name.
            while end > at &+ 1, !isCapital(tokens[end &- 1]), !tokens[end &- 1].shape.contains(.number) { end &-= 1 }
            at = segment(tokens, at, end)
        }
    }

    /// Where words in brackets end that open a paragraph, as who speaks in an interview and whose report it is do.
    private func labelEnd(_ tokens: Words, _ at: Int) -> Int? {
        guard at == 0 || tokens[at].block != tokens[at &- 1].block else { return nil }
        var end = at &+ 1
        while end < tokens.count, end &- at < 3, tokens[end].gap == .space, isCapital(tokens[end]) { end &+= 1 }
        let isClosed = end < tokens.count && tokens[end].gap.contains(.close) && tokens[end].block == tokens[at].block
        return isClosed ? end : nil
    }

    /// Whether the word here belongs to the run of capitals that ends before it.
    @inline(__always)
    func goesOn(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        let before = tokens[at &- 1]
        if before.shape.contains(.tailed) { return false }
        guard follows(tokens, at) else { return false }
        if before.shape.contains(.possessive) {
            guard isCapital(token), lexicon[before.hash].sense.contains(.possessor) else { return false }
        }
        if isCapital(token) { return true }
        if token.shape.contains(.number) { return token.end &- token.start <= 4 }
        // van der: small words inside a person's name.
        guard token.end &- token.start <= 5, lexicon[token.hash].sense.contains(.particle) else { return false }
        var next = at &+ 1
        while next < tokens.count, next < at &+ 3, tokens[next].gap == .space {
            if isCapital(tokens[next]) { return true }
            guard lexicon[tokens[next].hash].sense.contains(.particle) else { return false }
            next &+= 1
        }
        return false
    }

    /// Cuts a run into names; gives the place behind what it used, which may be behind the run.
    mutating func segment(_ tokens: Words, _ start: Int, _ runEnd: Int) -> Int {
        var at = start
        var end = runEnd
        while at < end {
            let word = tokens[at]
            let entry = entry(word)
            let sense = entry.sense
            if sense.contains(.stop) && sense.isDisjoint(with: .known)
                || sense.contains(.plainCapitals) && !sense.contains(.title) && !startsName(tokens, at, end)
            {
                let length = phraseLength(tokens, at, end)
                if length > 1 {
                    at = known(tokens, at, length, end)
                    continue
                }
                drop(at, at, sense.contains(.stop) ? .everydayWord : .generic)
                at &+= 1
                continue
            }
            if sense.contains(.calendar), sense.isDisjoint(with: .known) {
                drop(at, at, .calendar)
                at &+= 1
                continue
            }
            if word.shape.contains(.number), !word.shape.contains(.upper) {
                drop(at, at, .generic)
                at &+= 1
                continue
            }
            if at &+ 1 < end, tokens[at &+ 1].shape.contains(.number), SmallWords.labels.contains(word.hash) {
                // Category 5, Form 10-K: a place in a list, whatever follows.
                drop(at, at &+ 1, .generic)
                at &+= 2
                continue
            }
            if sense.contains(.honorific), !isShip(tokens, at) {
                at = at &+ 1 < end ? person(tokens, at &+ 1, end, isHonorific: true) : at &+ 1
                continue
            }
            if end &- at > 3, let rated = rating(tokens, at, end) {
                drop(at, rated &- 1, .title)
                at = person(tokens, rated, end, isHonorific: false)
                continue
            }
            let length = phraseLength(tokens, at, end, entry)
            if length == 0 || length == 1,
                !sense.isDisjoint(with: [.title, .modifier]) || sense.contains(.firstName) && isRank(tokens, at, end),
                let next = titles(tokens, at, &end)
            {
                at = next
                continue
            }
            if length > 0, entry.name >= 0 || length > 1 {
                at = known(tokens, at, length, end)
                continue
            }
            if sense.contains(.demonym) {
                at = demonym(tokens, at, end)
                continue
            }
            at = plain(tokens, at, &end)
        }
        return max(at, runEnd)
    }

    /// Whether capitals that name nothing alone begin a longer name here: TV Globo, AI Now.
    func startsName(_ tokens: Words, _ at: Int, _ end: Int) -> Bool {
        at &+ 1 < end && !tokens[at].shape.contains(.initial) && !sense(tokens, end &- 1).isDisjoint(with: .cue)
            || tokens[at].shape.contains(.initial) && at &+ 1 < end
                && (at == 0 || tokens[at].gap == .space || tokens[at &+ 1].gap.contains(.stop))
                && tokens[at].hash != SmallWords.pronoun && tokens[at].hash != SmallWords.article
    }

    mutating func drop(_ first: Int, _ last: Int, _ decision: TopicDecision) {
        recorder.drop(first, last, isHeadline: isHeadline, decision)
    }

    /// How many words from here are a name of the lexicon; 0 when none.
    @inline(__always)
    func phraseLength(_ tokens: Words, _ at: Int, _ end: Int) -> Int {
        phraseLength(tokens, at, end, entry(tokens[at]))
    }

    /// The same when it is known what the first word is.
    @inline(__always)
    func phraseLength(_ tokens: Words, _ at: Int, _ end: Int, _ first: Lexicon.Entry) -> Int {
        let best =
            !first.sense.isDisjoint(with: .known) && (first.name >= 0 || first.sense.contains(.organisation)) ? 1 : 0
        let isPlain = tokens[at].shape.isDisjoint(with: [.capitals, .dotted])
        guard (isPlain ? first.sense : lexicon[tokens[at].hash].sense).contains(.phraseStart) else { return best }
        return longestPhrase(tokens, at, best)
    }

    private func longestPhrase(_ tokens: Words, _ at: Int, _ short: Int) -> Int {
        var best = short
        var hash = tokens[at].hash
        var next = at &+ 1
        while next < tokens.count, next &- at < 6, follows(tokens, next) || isStateComma(tokens, next) {
            if tokens[next &- 1].shape.contains(.possessive), next &- at > 0,
                !lexicon[tokens[next &- 1].hash].sense.contains(.possessor)
            {
                break
            }
            hash = hash.joined(tokens[next].hash)
            next &+= 1
            let found = lexicon[hash]
            if found.name >= 0, !found.sense.isDisjoint(with: .known) { best = next &- at }
        }
        return best
    }

    /// The comma of `Washington, D.C.`
    func isStateComma(_ tokens: Words, _ at: Int) -> Bool {
        tokens[at].gap == [.space, .comma] && tokens[at].shape.contains(.dotted)
    }
}
