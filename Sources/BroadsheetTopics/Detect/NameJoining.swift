import BroadsheetModel

/// Joins the names of one thing within an article: surnames and acronyms to the fullest name, never two persons.
extension NameFinder {
    func word(_ name: Int, _ at: Int) -> WordHash { words[names[name].words.lowerBound + at] }

    func sequence(of name: Int, _ from: Int, _ to: Int) -> WordHash {
        let start = names[name].words.lowerBound
        return (from + 1..<max(to, from + 1)).reduce(words[start + from]) { $0.joined(words[start + $1]) }
    }

    /// Whether a name of several words may be a person's.
    @inline(__always)
    func isPersonLike(_ name: FoundName) -> Bool {
        guard name.length >= 2, name.length <= 6, name.known < 0 else { return false }
        if !name.last.isDisjoint(with: .cue), !name.last.contains(.surnameToo),
            !(name.first.contains(.firstName) && name.person > 0)
        {
            return false
        }
        if !name.senses.isDisjoint(with: [.connector]) { return false }
        if name.hasNumber || name.shape.contains(.capitals) && name.person == 0 { return false }
        if name.isLedByAcronym, !name.shape.contains(.capitals), !name.first.contains(.firstName) { return false }
        if name.person >= 3 || name.first.contains(.firstName) { return true }
        if !name.first.isDisjoint(with: [.demonym, .known, .leadingCue, .stop]), name.person < 2 { return false }
        if name.first.contains(.common), !name.last.isEmpty, name.person < 2 { return false }
        return !name.last.contains(.common) || name.person >= 2
    }

    /// Joins what can be joined, and settles each name's kind.
    mutating func join(_ texts: NameTexts) {
        for number in names.indices { names[number].isPersonLike = isPersonLike(names[number]) }
        refuseSentenceStarts()
        joinDefinitions(texts)
        joinNationalBodies()
        joinEvents()
        splitNeighbours()
        var persons = PersonIndex()
        var longer = HashIndex()
        var acronyms = HashIndex()
        for number in names.indices where names[number].target == number && !isDropped(number) {
            if names[number].isPersonLike {
                let length = names[number].length
                let surname = word(number, length - 1)
                let given = word(number, 0)
                if length > 2, names[number].hasInitials { persons.full.add(given.joined(surname), number) }
                if length > 2, !names[number].hasInitials { addSurnames(number, &persons.middle) }
            } else if names[number].length > 1 {
                addShorterForms(number, &longer)
            }
            if names[number].length > 1, names[number].person == 0, !names[number].first.contains(.firstName) {
                let letters = texts.initials(self, number)
                if letters.count >= 2 {
                    acronyms.add(letters.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }, number)
                }
            }
        }
        joinMiddleNames(persons)
        for number in names.indices
        where names[number].target == number && !isDropped(number) && names[number].isPersonLike {
            var length = names[number].length
            while length > 1, lexicon[word(number, length - 1)].sense.contains(.suffix) { length -= 1 }
            if isParticles(number) { continue }
            persons.last.add(word(number, length - 1), number)
            persons.first.add(word(number, 0), number)
        }
        for number in names.indices where names[number].target == number && names[number].occurrence >= 0 {
            joinShort(number, persons, longer, acronyms)
        }
        for number in names.indices { names[number].target = finalTarget(number) }
        for number in names.indices where names[number].target != number {
            add(number, to: names[number].target)
        }
        for number in names.indices where names[number].target == number {
            names[number].isPersonLike = isPersonLike(names[number])
            names[number].kind = kind(names[number])
        }
    }

    func isDropped(_ name: Int) -> Bool {
        let decision = names[name].decision
        return decision == .sentenceStart || decision == .ambiguous || names[name].occurrence < 0
    }

    /// A word that is capitalised only where every word is may be any word.
    private mutating func refuseSentenceStarts() {
        for number in names.indices {
            let name = names[number]
            guard name.isSingle, name.known < 0, name.certain == 0, name.occurrence >= 0 else { continue }
            if name.shape.contains(.capitals) || name.shape.contains(.mixed) || name.isTitled { continue }
            let isSmall = small.contains(word(number, 0))
            if isSmall || !(name.first.contains(.firstName) || name.isSubject || name.count >= 2) {
                names[number].decision = .sentenceStart
            }
        }
    }

    private mutating func joinDefinitions(_ texts: NameTexts) {
        for (short, long) in definitions where names[short].target == short && names[long].target == long {
            guard isDefinition(texts.letters(self, short), texts.initials(self, long)) else { continue }
            if names[short].known >= 0, names[long].known < 0 {
                names[long].target = short
            } else if names[long].known < 0 || names[short].known < 0 {
                names[short].target = long
            }
        }
    }

    private func isDefinition(_ own: [UInt8], _ letters: [UInt8]) -> Bool {
        guard own.count >= 2, letters.count >= 2 else { return false }
        // All letters of the acronym, in order, among the initials, or the same first letter and most of the rest.
        var rest = letters[...]
        var found = 0
        for letter in own {
            guard let place = rest.firstIndex(of: letter) else { continue }
            found += 1
            rest = rest[(place + 1)...]
        }
        return own.first == letters.first && found * 2 >= own.count || found == own.count
            || own.sorted() == letters.sorted()
    }

    /// The forms that a name of several words may be cut to.
    private func addShorterForms(_ number: Int, _ longer: inout HashIndex) {
        let name = names[number]
        let length = name.length
        // Without the years and company suffixes behind it.
        let lastSense = lexicon[word(number, length - 1)].sense
        if lastSense.contains(.companySuffix) || word(number, length - 1) == SmallWords.party
            || name.shape.contains(.number) && length > 2 && name.senses.contains(.eventCue)
        {
            longer.add(sequence(of: number, 0, length - 1), number)
        }
        // Without what stands before it: Italian Supreme Court.
        if !name.last.isDisjoint(with: .cue), length > 2 {
            for from in 1..<(length - 1) where lexicon[word(number, from)].sense.isDisjoint(with: [.connector, .stop]) {
                if lexicon[word(number, from - 1)].sense.contains(.connector) { continue }
                longer.add(sequence(of: number, from, length), number)
            }
        }
        // Without "of …" behind it, when two words or more are left.
        for at in 1..<max(1, length - 1) where word(number, at) == SmallWords.of {
            for from in 0..<(at - 1) {
                longer.add(sequence(of: number, from, at), number)
                if from > 0 { longer.add(sequence(of: number, from, length), number) }
            }
        }
        // Without the cues behind a cue: Memorial Hall Station.
        var end = length - 1
        while end > 2, lexicon[word(number, end)].sense.contains(.generic),
            !lexicon[word(number, end - 1)].sense.isDisjoint(with: .cue)
        {
            longer.add(sequence(of: number, 0, end), number)
            end -= 1
        }
        // Hurricane Katrina is Katrina afterwards.
        let events = leadingEvents(number)
        if events > 0, events == length - 1 { longer.add(word(number, events), number) }
        // USS Grayback is Grayback afterwards.
        if SmallWords.ships.contains(word(number, 0)) { longer.add(sequence(of: number, 1, length), number) }
        if length == 3, word(number, 0) == SmallWords.church, word(number, 1) == SmallWords.of {
            longer.add(word(number, 2), number)
        }
    }

    /// George Bush is George W. Bush when no other George Bush is there.
    private mutating func joinMiddleNames(_ persons: PersonIndex) {
        for number in names.indices
        where names[number].target == number && names[number].length == 2 && names[number].isPersonLike
            && !isDropped(number)
        {
            let full = persons.full[names[number].key]
            let long = full >= 0 && full != number ? full : persons.middle[names[number].key]
            if long >= 0, long != number { names[number].target = long }
        }
    }

    /// What stands for a person with two surnames: Nicolás Maduro, Maduro, Maduro Moros.
    private func addSurnames(_ number: Int, _ middle: inout HashIndex) {
        let length = names[number].length
        guard length <= 4, lexicon[word(number, length - 1)].sense.isDisjoint(with: [.suffix, .companySuffix, .stop])
        else {
            return
        }
        let first = word(number, length - 2)
        let sense = lexicon[first].sense
        guard sense.isDisjoint(with: [.firstName, .particle, .common, .cue, .connector]) else { return }
        middle.add(first, number)
        middle.add(sequence(of: number, 0, length - 1), number)
        middle.add(sequence(of: number, length - 2, length), number)
    }

    private mutating func joinShort(_ number: Int, _ persons: PersonIndex, _ longer: HashIndex, _ acronyms: HashIndex) {
        let name = names[number]
        let isUnsure = name.decision == .sentenceStart
        if name.known < 0, name.length > 1, name.first.contains(.particle), isParticles(number) {
            // Von der Leyen is Ursula von der Leyen.
            let surname = persons.last[word(number, name.length - 1)]
            if surname >= 0, surname != number { return names[number].target = surname }
        }
        if name.known < 0 || name.isSingle && name.first.contains(.personToo) && name.person > 0 {
            if name.isSingle {
                let surname = persons.last[word(number, 0)]
                if surname >= 0, surname != number { return names[number].target = surname }
                if surname == HashIndex.several { return names[number].decision = .ambiguous }
                let middle = persons.middle[word(number, 0)]
                if surname < 0, middle >= 0, name.place == 0 { return names[number].target = middle }
                let given = persons.first[word(number, 0)]
                if given >= 0, given != number, name.place == 0 || name.first.contains(.firstName) {
                    return names[number].target = given
                }
                if given == HashIndex.several, name.first.contains(.firstName) {
                    return names[number].decision = .ambiguous
                }
            }
            if isUnsure {
                let event = name.isSingle ? longer[word(number, 0)] : HashIndex.none
                if event >= 0, event != number, names[event].first.contains(.eventCue) { names[number].target = event }
                return
            }
            if name.isSingle, !name.shape.isDisjoint(with: [.capitals, .dotted]) {
                let long = acronyms[word(number, 0)]
                if long >= 0, long != number { return names[number].target = long }
            }
        }
        if name.isSingle, name.known >= 0 || name.place > 0 && name.place * 2 >= name.count { return }
        let long = longer[name.isSingle ? word(number, 0) : sequence(of: number, 0, name.length)]
        if long >= 0, long != number, names[number].known < 0 { names[number].target = long }
    }

    private func isParticles(_ number: Int) -> Bool {
        (0..<names[number].length - 1).allSatisfy { lexicon[word(number, $0)].sense.contains(.particle) }
    }

    private func finalTarget(_ name: Int) -> Int {
        var target = name
        var steps = 0
        while names[target].target != target, steps < 8 {
            target = names[target].target
            steps += 1
        }
        return target
    }

    private mutating func add(_ short: Int, to long: Int) {
        guard short != long else { return }
        if names[short].isSingle, names[long].isPersonLike { names[long].hasSurname = true }
        names[long].count += names[short].count
        names[long].certain += names[short].certain
        names[long].headline += names[short].headline
        names[long].lede += names[short].lede
        names[long].person += names[short].person
        names[long].isSubject = names[long].isSubject || names[short].isSubject
        names[long].isTitled = names[long].isTitled || names[short].isTitled
        names[short].decision = .joined
    }

    func kind(_ name: FoundName) -> TopicKind {
        if name.known >= 0 {
            let kind = lexicon.names[name.known].kind
            return name.first.contains(.personToo) && name.isSingle && name.person > 3 ? .person : kind
        }
        if !name.isSingle {
            if name.isPersonLike, name.person > 0 || name.first.contains(.firstName) { return .person }
            let tail = name.last
            if tail.contains(.companySuffix) { return .organisation }
            let first = name.first
            let isNumbered = name.shape.contains(.number)
            if first.contains(.eventCue),
                first.contains(.leadingCue) || !first.contains(.organisationCue) && name.senses.contains(.connector)
            {
                return .event
            }
            if first.contains(.organisationCue), name.senses.contains(.connector) { return .organisation }
            if tail.contains(.organisationCue), !tail.contains(.eventCue) || !isNumbered { return .organisation }
            if tail.contains(.eventCue) || isNumbered && name.senses.contains(.eventCue) { return .event }
            if tail.contains(.placeCue) || first.contains(.placeCue) && first.contains(.leadingCue) { return .place }
            if name.senses.contains(.connector), name.senses.contains(.organisationCue) { return .organisation }
            if name.isPersonLike, name.isSubject || name.hasSurname { return .person }
            return name.place * 2 > name.count ? .place : .other
        }
        if name.person >= 3 || name.first.contains(.firstName) { return .person }
        if name.first.contains(.organisation) { return .organisation }
        if name.place > 0, name.place * 2 >= name.count, name.person == 0 { return .place }
        if name.shape.contains(.capitals) { return .organisation }
        if name.article * 2 > name.count { return .organisation }
        return name.person > 1 ? .person : .other
    }
}
