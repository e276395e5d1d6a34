/// Trims a name, and refuses what names nothing.
extension NameFinder {
    @inline(__always)
    func sequence(_ tokens: Words, _ start: Int, _ end: Int) -> WordHash {
        var hash = tokens[start].hash
        var at = start &+ 1
        while at < end {
            hash = hash.joined(tokens[at].hash)
            at &+= 1
        }
        return hash
    }

    /// Counts a name of the lexicon.
    mutating func mention(_ tokens: Words, _ start: Int, _ end: Int) {
        emit(tokens, start, end, isTitled: false)
    }

    /// Counts what points at a name of the lexicon without naming it.
    mutating func weaken(_ tokens: Words, _ start: Int, _ end: Int) {
        let number = nameNumber(tokens, start, end &- start)
        guard number >= 0 else { return }
        let name = name(tokens, start, end, known: number)
        names[name].weak += 1
    }

    mutating func name(_ tokens: Words, _ start: Int, _ end: Int, known: Int) -> Int {
        let key = known >= 0 ? lexicon.names[known].key : sequence(tokens, start, end)
        let old = index[key]
        if old >= 0 { return old }
        let from = words.count
        let first = sense(tokens, start)
        var last = first
        var senses = first
        var shapes = tokens[start].shape
        words.append(tokens[start].hash)
        for at in start + 1..<end {
            words.append(tokens[at].hash)
            last = sense(tokens, at)
            senses.formUnion(last)
            shapes.formUnion(tokens[at].shape)
        }
        let number = names.count
        names.append(
            FoundName(
                key: key, words: from..<words.count, known: known, senses: senses, first: first,
                last: last, shape: tokens[end &- 1].shape, occurrence: -1, target: number))
        names[number].hasNumber = shapes.contains(.number)
        names[number].isLedByAcronym =
            tokens[start].shape.contains(.capitals) && tokens[start].shape.isDisjoint(with: [.shout, .dotted])
            && tokens[start].end &- tokens[start].start > 2
        var between = start &+ 1
        while between < end &- 1,
            !tokens[between].shape.isDisjoint(with: [.initial, .dotted])
                || sense(tokens, between).contains(.particle)
        {
            between &+= 1
        }
        names[number].hasInitials = between >= end &- 1
        if end &- start > 1, known < 0, !tokens[start].shape.isDisjoint(with: [.initial, .dotted]),
            first.isDisjoint(with: .known)
        {
            names[number].isInitialed = true
            hasInitialed = true
        }
        index.set(key, number)
        return number
    }

    /// Counts a name, or drops it when its words name nothing.
    mutating func emit(_ tokens: Words, _ from: Int, _ to: Int, isTitled: Bool) {
        var (start, end) = (from, to)
        while end > start {
            let last = tokens[end &- 1]
            let isYear = last.shape.contains(.number) && last.end &- last.start == 4 && isDigits(last)
            if isYear, !lexicon.senses(tokens, start, end &- 1).contains(.eventCue) { end &-= 1; continue }
            if last.hash == SmallWords.state, last.shape.contains(.possessive), end < tokens.count,
                tokens[end].hash == SmallWords.attorney
            {
                // The Lake County State's Attorney's Office.
                end &-= 1; continue
            }
            if end &- 1 > start, sense(tokens, end &- 1).contains(.stop),
                !isCapital(last) || last.shape.isDisjoint(with: [.capitals, .initial]), !last.shape.contains(.number),
                sense(tokens, end &- 1).isDisjoint(with: .firstName.union(.calendar))
            {
                end &-= 1; continue
            }
            break
        }
        guard start < end, end &- start <= 14 else { return }
        if start == from, start > 0, tokens[start].gap == .space, tokens[start &- 1].shape.contains(.number) {
            // 2018 World Cup, 501st Legion.
            let before = tokens[start &- 1]
            let isYear = before.end &- before.start == 4 && isDigits(before) && !before.shape.contains(.ordinal)
            if before.shape.contains(.ordinal)
                && (isCounted(tokens, start, end) || tokens[start].hash == SmallWords.annual && end &- start > 1)
                || isYear && sense(tokens, end &- 1).contains(.eventCue) && !isTitled
            {
                start &-= 1
            }
        }
        var isUncertain = startsSentence(tokens, start)
        if isUncertain, end &- start > 1, tokens[start].shape.isDisjoint(with: [.titleCase, .shout]), !isTitled {
            // The first word of a sentence has its capital from there; the rest may be the name.
            let sense = sense(tokens, start)
            let isNumbered = end &- start > 2 && lexicon[tokens[end &- 1].hash].sense.contains(.suffix)
            let isWhole =
                !self.sense(tokens, isNumbered ? end &- 2 : end &- 1).isDisjoint(with: .cue)
                || phraseLength(tokens, start, end) == end &- start
                || isNamed(tokens, start, end &- (tokens[end &- 1].shape.contains(.number) ? 1 : 0))
            if !sense.isDisjoint(with: [.common, .saying]), sense.isDisjoint(with: [.firstName, .known]), !isWhole,
                !self.sense(tokens, start &+ 1).isSuperset(of: [.eventCue, .leadingCue]),
                isCapital(tokens[start &+ 1])
            {
                drop(start, start, .everydayWord)
                start &+= 1
                isUncertain = false
            } else if sense.isDisjoint(with: [.common, .modifier, .title]) {
                isUncertain = false
            }
        }
        let length = end &- start
        let number = nameNumber(tokens, start, length)
        let isKnown = number >= 0 && !isDemonymOnly(tokens, start, length)
        if length == 1, !isKnown { giveNickname(tokens, start, end) }
        if length == 1, !isKnown, let decision = refusal(tokens[start], isTitled), !isSurname(tokens, start),
            !isHouse(tokens, start), decision != .calendar || !isAcronym(tokens, start)
        {
            return drop(start, start, decision)
        }
        if length == 2, !isKnown, isUncertain || startsSentence(tokens, start), isPeople(tokens, start) {
            return drop(start, end &- 1, .demonym)
        }
        if length > 1, !isKnown, isGeneric(tokens, start, end) { return drop(start, end &- 1, .generic) }
        if isCredit(tokens, start) { return drop(start, end &- 1, .generic) }
        if length == 1, isSpeaker(tokens, start) || isListing(tokens, start) || isUnit(tokens, start) {
            return drop(start, start, .generic)
        }
        if length == 1, isKnown, isUncertain, isEveryday(tokens, start) {
            return drop(start, start, .everydayWord)
        }
        let isLongBody = length > 2 && sense(tokens, end &- 1).contains(.organisationCue)
        if length > 1, !isKnown, isUncertain, !isLongBody, lexicon.isPlainWords(tokens, start, end),
            !isNamed(tokens, start, end)
        {
            return drop(start, end &- 1, .everydayWord)
        }
        let name = name(tokens, start, end, known: isKnown ? number : -1)
        if length > 1, !isKnown, !isTitled { nest(tokens, start, end) }
        count(tokens, start, end, name, isUncertain: isUncertain, isTitled: isTitled)
    }

    /// Counts the places within a longer name.
    mutating func nest(_ tokens: Words, _ start: Int, _ end: Int) {
        guard sense(tokens, start).isDisjoint(with: .firstName) else { return }
        var at = start
        while at < end {
            let length = phraseLength(tokens, at, end)
            let number = length > 0 ? nameNumber(tokens, at, length) : -1
            if number >= 0, lexicon.names[number].kind == .place, at &+ length <= end,
                !sense(tokens, at).contains(.personToo) || length > 1
            {
                let name = name(tokens, at, at &+ length, known: number)
                names[name].nested &+= 1
            }
            at &+= max(length, 1)
        }
    }

    /// Whether an everyday word is the surname of a person who was named before: Gordon Brown, then Brown.
    private func isSurname(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        guard surnames[token.hash] >= 0, token.shape.isDisjoint(with: [.titleCase, .shout, .initial]) else {
            return false
        }
        if startsSentence(tokens, at) {
            guard at &+ 1 < tokens.count, tokens[at &+ 1].gap == .space else { return false }
            let next = tokens[at &+ 1].hash
            return lexicon[next].sense.contains(.saying)
                || SmallWords.verbs.contains(next) && !small.contains(token.hash)
        }
        return tokens[at].gap != .space || tokens[at &- 1].hash != SmallWords.the
    }

    /// Whether a number with letters before a name belongs to it: 501st Legion, 9th Circuit Court, but 9th World Cup.
    private func isCounted(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        if end &- start == 1 { return nameNumber(tokens, start, 1) < 0 }
        let last = sense(tokens, end &- 1)
        return end &- start <= 5 && last.contains(.organisationCue) && last.isDisjoint(with: .eventCue)
            && sense(tokens, start).isDisjoint(with: [.known, .demonym, .firstName])
            && nameNumber(tokens, start, end &- start) < 0
    }

    /// Whether a word stands for a chamber or force that the article may name: the House, the Army.
    private func isHouse(_ tokens: Words, _ at: Int) -> Bool {
        tokens[at].gap == .space && at > 0
            && (tokens[at].hash == SmallWords.house || SmallWords.forces.contains(tokens[at].hash))
            && tokens[at &- 1].hash == SmallWords.the && tokens[at].shape.isDisjoint(with: [.titleCase, .shout])
    }

    /// Whether a sentence begins with a word and a people: Celebrated French singer.
    private func isPeople(_ tokens: Words, _ start: Int) -> Bool {
        isDemonymOnly(tokens, start &+ 1, 1) && sense(tokens, start).isDisjoint(with: .known.union([.firstName, .cue]))
    }

    /// Whether several words name nothing: the Board of Directors of any company, a Grand Prix.
    private func isGeneric(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        if end &- start == 2 {
            return tokens[start].hash == SmallWords.grand && tokens[start &+ 1].hash == SmallWords.prix
        }
        return end &- start == 3 && tokens[start].hash == SmallWords.board && tokens[start &+ 1].hash == SmallWords.of
    }

    /// Whether a name of the lexicon that is an everyday word as well says here which it is: Labour costs rose.
    private func isEveryday(_ tokens: Words, _ at: Int) -> Bool {
        guard sense(tokens, at).contains(.common), at &+ 1 < tokens.count else { return false }
        let next = tokens[at &+ 1].hash
        return !lexicon[next].sense.contains(.saying) && !SmallWords.verbs.contains(next)
            && !isNamed(tokens, at, at &+ 1)
    }

    /// Whether the same words stand elsewhere before this as a name.
    func isNamed(_ tokens: Words, _ start: Int, _ end: Int) -> Bool {
        let number = nameNumber(tokens, start, end &- start)
        let name = index[number >= 0 ? lexicon.names[number].key : sequence(tokens, start, end)]
        return name >= 0 && names[name].certain > 0
    }

    /// Whether a name says who made a picture.
    private func isCredit(_ tokens: Words, _ at: Int) -> Bool {
        at > 0 && tokens[at].gap == [.space, .end] && tokens[at].block == tokens[at &- 1].block
            && SmallWords.credits.contains(tokens[at &- 1].hash)
    }

    /// Whether letters of a country say whose money or measure it is: US$5, U.S. dollars.
    private func isUnit(_ tokens: Words, _ at: Int) -> Bool {
        guard at &+ 1 < tokens.count, !tokens[at].shape.isDisjoint(with: [.capitals, .dotted]) else { return false }
        let next = tokens[at &+ 1]
        return next.shape.contains(.number) && next.gap == .other || SmallWords.units.contains(next.hash)
    }

    /// Whether it is where shares are traded, or under which letters: (NYSE: ABC).
    private func isListing(_ tokens: Words, _ at: Int) -> Bool {
        if tokens[at].gap.contains(.end) {
            return at > 0 && tokens[at].shape.contains(.capitals) && tokens[at &- 1].shape.contains(.upper)
                && tokens[at].block == tokens[at &- 1].block && SmallWords.exchanges.contains(tokens[at &- 1].hash)
        }
        return at &+ 1 < tokens.count && tokens[at &+ 1].gap.contains(.end)
            && tokens[at &+ 1].shape.contains(.capitals) && tokens[at &+ 1].block == tokens[at].block
            && SmallWords.exchanges.contains(tokens[at].hash)
    }

    /// Whether two or three capitals with a colon tell who speaks, as interviews are set.
    private func isSpeaker(_ tokens: Words, _ at: Int) -> Bool {
        let token = tokens[at]
        return token.shape.contains(.capitals) && token.end &- token.start <= 3 && at &+ 1 < tokens.count
            && startsSentence(tokens, at) && tokens[at &+ 1].block == token.block
            && tokens[at &+ 1].gap.contains(.end)
    }

    @inline(__always)
    func isDemonymOnly(_ tokens: Words, _ start: Int, _ length: Int) -> Bool {
        guard length == 1 else { return false }
        let sense = sense(tokens, start)
        return sense.contains(.demonym) && sense.isDisjoint(with: .known)
    }

    func isDigits(_ token: Token) -> Bool { !token.shape.contains(.upper) }

    /// Why a word alone is no name; nil when it may be one.
    func refusal(_ token: Token, _ isTitled: Bool) -> TopicDecision? {
        let sense = entry(token).sense
        if token.shape.contains(.initial) { return .generic }
        if token.shape.contains(.number), !token.shape.contains(.upper) || token.gap.contains(.other) {
            return .generic
        }
        if sense.contains(.plainCapitals) { return .generic }
        if sense.contains(.demonym), sense.isDisjoint(with: .firstName) { return .demonym }
        if sense.contains(.firstName), !isTitled, token.hash == SmallWords.christian { return .demonym }
        if isTitled, sense.isDisjoint(with: [.stop, .calendar]) { return nil }
        if sense.contains(.firstName) { return nil }
        if token.shape.contains(.capitals), sense.contains(.common), token.end &- token.start >= 5 {
            return .everydayWord
        }
        if token.shape.contains(.capitals), sense.isDisjoint(with: [.stop, .calendar]), !token.shape.contains(.shout) {
            return nil
        }
        if token.shape.contains(.mixed) { return nil }
        if !sense.isDisjoint(with: [.stop, .common, .particle, .suffix]) { return .everydayWord }
        if sense.contains(.calendar) { return .calendar }
        if !sense.isDisjoint(with: [.title, .modifier]) { return .title }
        if !sense.isDisjoint(with: .cue.union(.generic)) { return .generic }
        return nil
    }
}
