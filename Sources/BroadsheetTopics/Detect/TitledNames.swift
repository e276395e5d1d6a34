/// Titles and offices, and the persons who have them.
extension NameFinder {
    /// Titles with the name behind them; nil when what begins here is no title.
    mutating func titles(_ tokens: Words, _ start: Int, _ runEnd: inout Int) -> Int? {
        var at = start
        var hasTitle = false
        var isRoyal = false
        while at < runEnd {
            let grade = gradeLength(tokens, at, runEnd, hasTitle)
            if grade > 0 {
                at &+= grade
                continue
            }
            let sense = sense(tokens, at)
            guard
                !sense.isDisjoint(with: [.title, .modifier])
                    || sense.contains(.firstName) && isRank(tokens, at, runEnd)
            else { break }
            if at > start, tokens[at &- 1].shape.contains(.possessive) { return nil }
            if sense.contains(.title) {
                hasTitle = true
                if at > start, tokens[at].shape.contains(.capitals), self.sense(tokens, at &- 1).contains(.organisation)
                {
                    // Labour MPs: the party is named.
                    mention(tokens, at &- 1, at)
                }
                isRoyal = sense.contains(.royal)
            }
            at &+= 1
        }
        guard hasTitle else { return nil }
        if at == runEnd {
            // A surname such as King or Judge stands last only behind a first name, which is not here.
            return ofOffice(tokens, start, at, &runEnd)
        }
        let last = sense(tokens, runEnd &- 1)
        // Saint Francis Hospital.
        if tokens[start].hash == SmallWords.saint, at == start &+ 1,
            !last.isDisjoint(with: [.organisationCue, .placeCue])
        {
            return nil
        }
        // General Motors, Prince Edward Island: a cue at the end makes one name of all.
        if !last.isDisjoint(with: .cue), last.isDisjoint(with: [.firstName, .surnameToo]), runEnd &- at <= 3,
            sense(tokens, at).isDisjoint(with: [.firstName, .known])
        {
            return nil
        }
        if isRoyal {
            var next = at
            while next < runEnd, sense(tokens, next).isDisjoint(with: [.title, .stop, .calendar]), next &- at < 3 {
                next &+= 1
            }
            let isShort = next &- at == 1 || (next &- at == 2 && sense(tokens, next &- 1).contains(.suffix))
            if isShort {
                emit(tokens, at &- 1, next, isTitled: true)
                return next
            }
        }
        drop(start, at &- 1, .title)
        return person(tokens, at, runEnd, isHonorific: false)
    }

    /// Whether a word is a rank only with the next: Lance Corporal.
    func isRank(_ tokens: Words, _ at: Int, _ end: Int) -> Bool {
        tokens[at].hash == SmallWords.lance && at &+ 1 < end && SmallWords.corporals.contains(tokens[at &+ 1].hash)
    }

    /// Where the name begins behind a rank that its grade gives away: Culinary Specialist 2nd Class Jane Doe.
    func rating(_ tokens: Words, _ start: Int, _ end: Int) -> Int? {
        var at = start &+ 1
        while at &+ 2 < end, at &- start < 4 {
            if tokens[at].shape.contains(.ordinal) {
                let isGrade = tokens[at &+ 1].hash == SmallWords.grade && isCapital(tokens[at &+ 2])
                return isGrade && sense(tokens, end &- 1).isDisjoint(with: .cue) ? at &+ 2 : nil
            }
            at &+= 1
        }
        return nil
    }

    /// How many words behind a rank say which: `2nd Class`, `First Class`, the 3 of a warrant officer.
    private func gradeLength(_ tokens: Words, _ at: Int, _ end: Int, _ hasTitle: Bool) -> Int {
        guard hasTitle, at &+ 1 < end else { return 0 }
        let word = tokens[at]
        if word.shape.contains(.number), !word.shape.contains(.upper), word.end &- word.start == 1 { return 1 }
        let isOrdinal = word.shape.contains(.ordinal) || sense(tokens, at).contains(.stop)
        return isOrdinal && tokens[at &+ 1].hash == SmallWords.grade ? 2 : 0
    }

    /// Whether what looks like a title begins a vessel's name: the trawler Miss Ellen.
    func isShip(_ tokens: Words, _ at: Int) -> Bool {
        at > 0 && tokens[at].gap == .space && SmallWords.vessels.contains(tokens[at &- 1].hash)
    }

    /// `Minister of Education Jane Doe`, `Secretary of State`, `President of the United States`.
    mutating func ofOffice(_ tokens: Words, _ start: Int, _ end: Int, _ runEnd: inout Int) -> Int {
        drop(start, end &- 1, .title)
        if end &+ 1 < tokens.count, tokens[end].hash == SmallWords.lieutenant, tokens[end].shape.contains(.dotted),
            isCapital(tokens[end &+ 1])
        {
            // Lt. j.g.
            return personBehind(tokens, end &+ 1, &runEnd)
        }
        guard end &+ 1 < tokens.count, tokens[end].gap == .space,
            tokens[end].hash == SmallWords.of
                || tokens[end].hash == SmallWords.for && SmallWords.ministers.contains(tokens[end &- 1].hash)
        else { return end }
        var at = end &+ 1
        if lexicon[tokens[at].hash].sense.contains(.stop), tokens[at].gap == .space { at &+= 1 }
        let office = at
        if let name = officeEnd(tokens, office) {
            drop(office, name &- 1, .title)
            runEnd = name &+ 1
            while runEnd < tokens.count, runEnd &- name < 24, goesOn(tokens, runEnd) { runEnd &+= 1 }
            return name
        }
        while at < tokens.count, at &- office < 5, tokens[at].gap == .space {
            let sense = sense(tokens, at)
            if isCapital(tokens[at]), !sense.isDisjoint(with: [.modifier, .common]), sense.isDisjoint(with: .known) {
                at &+= 1
            } else if at > office, tokens[at].hash == SmallWords.and, at &+ 1 < tokens.count,
                tokens[at &+ 1].gap == .space,
                !self.sense(tokens, at &+ 1).isDisjoint(with: [.modifier, .common]), isCapital(tokens[at &+ 1])
            {
                at &+= 2
            } else {
                break
            }
        }
        guard at > office else { return end }
        drop(office, at &- 1, .title)
        guard at < tokens.count, isCapital(tokens[at]), tokens[at].gap == .space else { return at }
        return personBehind(tokens, at, &runEnd)
    }

    private mutating func personBehind(_ tokens: Words, _ at: Int, _ runEnd: inout Int) -> Int {
        runEnd = at &+ 1
        while runEnd < tokens.count, runEnd &- at < 24, goesOn(tokens, runEnd) { runEnd &+= 1 }
        return person(tokens, at, runEnd, isHonorific: false)
    }

    /// Where an office ends that an honorific follows: Minister of Information and Broadcasting Dr X.
    private func officeEnd(_ tokens: Words, _ start: Int) -> Int? {
        var at = start
        while at < tokens.count, at &- start < 8, tokens[at].gap == .space {
            let sense = sense(tokens, at)
            if sense.contains(.honorific), isCapital(tokens[at]) { return at > start ? at : nil }
            guard isCapital(tokens[at]) || tokens[at].hash == SmallWords.and, !tokens[at].shape.contains(.possessive),
                sense.isDisjoint(with: .known)
            else { return nil }
            at &+= 1
        }
        return nil
    }

    /// A person's name behind a title.
    mutating func person(_ tokens: Words, _ start: Int, _ runEnd: Int, isHonorific: Bool) -> Int {
        var end = start
        while end < runEnd, end &- start < 6 {
            let sense = sense(tokens, end)
            if !sense.isDisjoint(with: [.calendar, .honorific]), end > start || !sense.contains(.firstName) { break }
            if sense.contains(.stop), sense.isDisjoint(with: [.firstName]), !tokens[end].shape.contains(.initial),
                !isParticle(tokens, end)
            {
                break
            }
            if sense.contains(.title), !sense.contains(.surnameToo), sense.isDisjoint(with: .firstName) { break }
            if end > start, tokens[end].shape.contains(.number) { break }
            end &+= 1
            if tokens[end &- 1].shape.contains(.possessive) { break }
        }
        guard end > start else { return start }
        let length = phraseLength(tokens, start, end)
        if length == end &- start, !isHonorific, sense(tokens, start).isDisjoint(with: [.firstName, .personToo]) {
            return known(tokens, start, length, end)
        }
        if end == start &+ 1, sense(tokens, start).contains(.demonym), !isHonorific {
            return demonym(tokens, start, end)
        }
        emit(tokens, start, end, isTitled: true)
        return end
    }
}
