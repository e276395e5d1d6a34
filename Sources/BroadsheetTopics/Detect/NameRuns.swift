/// Walks the words, and cuts runs of capitals where other names, titles and days begin.
extension NameFinder {
    mutating func find(_ tokens: Words) {
        var at = 0
        var nextExplained = 0
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
                if tokens[at].gap == [.space, .open], !tokens[at].shape.isDisjoint(with: [.capitals, .mixed]) {
                    letters.append(at)
                }
            }
            var most = 24
            while nextExplained < explained.count, explained[nextExplained].lowerBound < at { nextExplained &+= 1 }
            if nextExplained < explained.count {
                let name = explained[nextExplained]
                if name.lowerBound == at {
                    emit(tokens, at, name.upperBound, isTitled: false)
                    at = name.upperBound
                    continue
                }
                most = min(most, name.lowerBound &- at)
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

    /// Cuts a run into names; gives the place behind what it used, which may be behind the run.
    mutating func segment(_ tokens: Words, _ start: Int, _ runEnd: Int) -> Int {
        var at = start
        var end = runEnd
        while at < end {
            let word = tokens[at]
            let entry = entry(word)
            let sense = entry.sense
            if sense.contains(.stop), SmallWords.counts.contains(word.hash), let counted = countedEnd(tokens, at, end) {
                emit(tokens, at, counted, isTitled: false)
                return counted
            }
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
            if sense.contains(.calendar), sense.isDisjoint(with: .known), !isAcronym(tokens, at),
                !isHolidayPlace(tokens, at, end)
            {
                drop(at, at, .calendar)
                at &+= 1
                continue
            }
            if word.shape.contains(.number), !word.shape.contains(.upper) {
                drop(at, at, .generic)
                at &+= 1
                continue
            }
            if at &+ 1 < end,
                tokens[at &+ 1].shape.contains(.number) || lexicon[tokens[at &+ 1].hash].sense.contains(.suffix),
                SmallWords.labels.contains(word.hash)
            {
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
            let length = lexicon.phraseLength(tokens, at, entry)
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

    /// Where the name of a body ends that a number in letters begins: First National Bank, Two River Bancorp, but not at the
    /// start of a sentence, where it may count several.
    private func countedEnd(_ tokens: Words, _ at: Int, _ end: Int) -> Int? {
        guard end &- at > 2, tokens[at].shape.isDisjoint(with: [.titleCase, .shout, .possessive]),
            !sense(tokens, end &- 1).isDisjoint(with: [.organisationCue, .companySuffix]),
            sense(tokens, at &+ 1).isDisjoint(with: [.known, .demonym, .title, .calendar, .firstName])
        else { return nil }
        let further = joined(tokens, at, end)
        return !startsSentence(tokens, at) || isNamed(tokens, at, further) ? further : nil
    }

    /// Whether a feast is in the name of a place: Easter Island.
    private func isHolidayPlace(_ tokens: Words, _ at: Int, _ end: Int) -> Bool {
        at &+ 1 < end && SmallWords.feasts.contains(tokens[at].hash)
            && sense(tokens, at &+ 1).isSuperset(of: [.placeCue, .generic])
    }

    /// Whether capitals that may be a month or a day stand for something else, as nothing is dated by them: the DEC.
    func isAcronym(_ tokens: Words, _ at: Int) -> Bool {
        tokens[at].shape.contains(.capitals) && tokens[at].shape.isDisjoint(with: [.shout, .titleCase])
            && (at &+ 1 == tokens.count || !tokens[at &+ 1].shape.contains(.number))
            && (at == 0 || !tokens[at &- 1].shape.contains(.number))
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
        lexicon.phraseLength(tokens, at, lexicon.entry(tokens[at]))
    }
}
