/// What a run of capitals holds: names of the lexicon, peoples, and names that nobody knows yet.
extension NameFinder {
    /// A name of the lexicon, alone or at the start of a longer one.
    mutating func known(_ tokens: Words, _ at: Int, _ length: Int, _ runEnd: Int) -> Int {
        let next = at &+ length
        guard next < runEnd, !tokens[next].gap.contains(.stop) || isDottedCountry(tokens, next, runEnd) else {
            return extended(tokens, at, max(next, min(next, runEnd)), runEnd)
        }
        let follower = sense(tokens, next)
        let last = sense(tokens, runEnd &- 1)
        let isFirstName = length == 1 && !lexicon[tokens[at].hash].sense.isDisjoint(with: [.personToo, .firstName])
        let kind =
            lexicon.names.indices.contains(nameNumber(tokens, at, length))
            ? lexicon.names[nameNumber(tokens, at, length)].kind : .organisation
        let isBody = last.contains(.organisationCue) && runEnd &- next == 2 && last.isDisjoint(with: .title)
        if follower.contains(.title) && !isBody || follower.contains(.modifier) && last.contains(.title)
            || follower.contains(.calendar)
            || follower.contains(.stop)
        {
            mention(tokens, at, next)
            return next
        }
        if let bearer = bearer(tokens, next, runEnd) {
            // NASA Archivist Jane Doe: whatever the role is, a person has it.
            mention(tokens, at, next)
            drop(next, bearer &- 1, .title)
            emit(tokens, bearer, runEnd, isTitled: true)
            return runEnd
        }
        if kind == .place, next &+ 1 < runEnd, last.isDisjoint(with: .cue),
            follower.isSuperset(of: [.placeCue, .generic]),
            follower.isDisjoint(with: .leadingCue)
        {
            // A Michigan Avenue shop.
            emit(tokens, at, next &+ 1, isTitled: false)
            return next &+ 1
        }
        let isSociety =
            kind == .place && tokens[next].hash == SmallWords.red && phraseLength(tokens, next, runEnd) > 1
        if !last.isDisjoint(with: .cue) || tokens[next].shape.contains(.number) || isSociety {
            // United States Navy: one name, which points at the place as well.
            var end = runEnd
            return plain(tokens, at, &end)
        }
        if isFirstName || (kind == .organisation && !follower.contains(.firstName))
            || (kind == .place && length > 1 ? false : follower.isEmpty && kind == .place)
        {
            var end = runEnd
            return plain(tokens, at, &end)
        }
        mention(tokens, at, next)
        return next
    }

    /// Where a person's name begins whose role stands before it: a first name and one more word at the end of a run.
    private func bearer(_ tokens: Words, _ next: Int, _ runEnd: Int) -> Int? {
        let first = runEnd &- 2
        guard first > next, sense(tokens, first).contains(.firstName),
            sense(tokens, first).isDisjoint(with: [.common, .known]),
            sense(tokens, runEnd &- 1).isDisjoint(with: .cue.union([.known, .common, .companySuffix, .title])),
            !tokens[runEnd &- 1].shape.contains(.number),
            lexicon.senses(tokens, next, first).isDisjoint(with: .known.union(.firstName))
        else { return nil }
        return first
    }

    /// U.S. Senate: the full stop ends no sentence when one or two words of a body stand behind it. Longer names,
    /// such as the U.S. Department of Energy's, say enough without it.
    private func isDottedCountry(_ tokens: Words, _ next: Int, _ runEnd: Int) -> Bool {
        guard tokens[next &- 1].shape.contains(.dotted), runEnd &- next <= 2,
            sense(tokens, runEnd &- 1).contains(.organisationCue),
            sense(tokens, next).isDisjoint(with: [.stop, .firstName, .known, .title, .calendar]),
            runEnd &- next == 1 || !tokens[next &+ 1].gap.contains(.stop)
        else { return false }
        return runEnd == tokens.count || tokens[runEnd].gap != .space
            || !lexicon[tokens[runEnd].hash].sense.contains(.connector) || tokens[runEnd].hash == SmallWords.and
    }

    @inline(__always)
    func nameNumber(_ tokens: Words, _ at: Int, _ length: Int) -> Int {
        if length == 1 { return Int(entry(tokens[at]).name) }
        return Int(lexicon[sequence(tokens, at, at &+ length)].name)
    }

    /// A name of the lexicon that may be the head of `… of …`.
    mutating func extended(_ tokens: Words, _ at: Int, _ end: Int, _ runEnd: Int) -> Int {
        let last = sense(tokens, end &- 1)
        if !last.isDisjoint(with: [.organisationCue, .eventCue]), end == runEnd {
            let further = joined(tokens, at, end)
            if further > end {
                emit(tokens, at, further, isTitled: false)
                return further
            }
        }
        mention(tokens, at, end)
        return end
    }

    /// A nationality: part of a name, or a word that points at a place.
    mutating func demonym(_ tokens: Words, _ at: Int, _ runEnd: Int) -> Int {
        let next = at &+ 1
        weaken(tokens, at, next)
        guard next < runEnd, !tokens[at].shape.contains(.possessive) else {
            drop(at, at, .demonym)
            return next
        }
        let follower = sense(tokens, next)
        let last = sense(tokens, runEnd &- 1)
        if !last.isDisjoint(with: .cue), runEnd &- at <= 6,
            follower.isDisjoint(with: [.title, .firstName])
                || last.contains(.organisationCue) && !lexicon.senses(tokens, next, runEnd).contains(.title)
        {
            var end = runEnd
            return plain(tokens, at, &end)
        }
        drop(at, at, .demonym)
        return next
    }

    /// A name that the lexicon does not have, to the end of the run or to where another begins.
    mutating func plain(_ tokens: Words, _ start: Int, _ runEnd: inout Int) -> Int {
        var end = start &+ 1
        while end < runEnd {
            let sense = sense(tokens, end)
            if sense.contains(.calendar) {
                // Theresa May: a surname behind a first name.
                guard end == start &+ 1, self.sense(tokens, start).contains(.firstName), end &+ 1 == runEnd else {
                    break
                }
            } else if sense.contains(.stop), sense.isDisjoint(with: .known.union(.firstName)),
                !tokens[end].shape.contains(.initial), !isParticle(tokens, end)
            {
                break
            } else if sense.contains(.honorific) {
                break
            } else if sense.contains(.title), !isInsideName(tokens, start, end, runEnd) {
                break
            }
            end &+= 1
        }
        // The modifiers of a title that was cut off belong to it: Russia Foreign Minister.
        if end < runEnd, sense(tokens, end).contains(.title) {
            while end > start &+ 1, sense(tokens, end &- 1).contains(.modifier),
                sense(tokens, end &- 1).isDisjoint(with: .firstName)
            { end &-= 1 }
        }
        if end == runEnd {
            let further = joined(tokens, start, end)
            if further > end {
                end = further
                runEnd = max(runEnd, further)
            }
        }
        emit(tokens, start, end, isTitled: false)
        return end
    }

    /// Whether a small word stands inside a name though it has another meaning, too: Erik ten Hag.
    @inline(__always)
    func isParticle(_ tokens: Words, _ at: Int) -> Bool {
        !isCapital(tokens[at]) && lexicon[tokens[at].hash].sense.contains(.particle)
    }

    /// Whether a word that may be a title is part of a name here: Stephen King, Chief Executive Magazine.
    @inline(__always)
    func isInsideName(_ tokens: Words, _ start: Int, _ at: Int, _ runEnd: Int) -> Bool {
        let sense = sense(tokens, at)
        if at &+ 1 == runEnd {
            return sense.contains(.surnameToo) || !sense.isDisjoint(with: .cue) || sense.contains(.firstName)
        }
        return !self.sense(tokens, runEnd &- 1).isDisjoint(with: [.organisationCue, .placeCue, .eventCue])
            && !self.sense(tokens, at &+ 1).contains(.firstName)
    }
}
