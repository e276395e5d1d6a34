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
        if name.last.contains(.place), name.last.isDisjoint(with: [.personToo, .firstName]), !name.isTitled,
            !name.first.contains(.firstName)
        {
            return false
        }
        if name.hasNumber || name.shape.contains(.capitals) && name.person == 0 { return false }
        if name.isLedByAcronym, !name.shape.contains(.capitals), !name.first.contains(.firstName) { return false }
        if name.person >= 3 || name.first.contains(.firstName) { return true }
        if !name.first.isDisjoint(with: [.demonym, .known, .leadingCue, .stop]), name.person < 2 { return false }
        if name.first.contains(.common), !name.last.isEmpty, name.person < 2 { return false }
        return !name.last.contains(.common) || name.person >= 2
    }

    /// Joins what can be joined, and settles each name's kind.
    mutating func join(_ texts: NameTexts) {
        // What no word of any name is needs no look at all names.
        var senses: WordSense = []
        var hasLetters = false
        for number in names.indices {
            names[number].isPersonLike = isPersonLike(names[number])
            senses.formUnion(names[number].senses)
            if names[number].isSingle, !names[number].shape.isDisjoint(with: [.capitals, .dotted]),
                names[number].known < 0 || names[number].first.contains(.personToo)
            {
                hasLetters = true
            }
        }
        refuseSentenceStarts()
        joinDefinitions(texts)
        if senses.contains(.organisationCue) { joinNationalBodies() }
        if senses.contains(.eventCue) { joinEvents() }
        if senses.contains(.companySuffix) { joinCompanies() }
        splitNeighbours()
        if hasInitialed { joinInitials(texts) }
        if senses.contains(.firstName) { joinUntitled() }
        if senses.contains(.organisation) { joinMakers() }
        var persons = PersonIndex()
        var longer = HashIndex()
        var acronyms = HashIndex()
        for number in names.indices where names[number].target == number && !isDropped(number) {
            if names[number].isPersonLike {
                let length = names[number].length
                let surname = word(number, length - 1)
                let given = word(number, 0)
                if length == 3, names[number].first.contains(.royal), lexicon[surname].sense.contains(.suffix) {
                    // Queen Beatrix is Queen Beatrix II.
                    persons.full.add(sequence(of: number, 0, 2), number)
                }
                if length > 2, names[number].hasInitials { persons.full.add(given.joined(surname), number) }
                if length > 2, !names[number].hasInitials { addSurnames(number, &persons.middle) }
            } else if names[number].length > 1 {
                addShorterForms(number, &longer)
            }
            if hasLetters, names[number].length > 1, names[number].person == 0,
                !names[number].first.contains(.firstName)
            {
                let letters = texts.initials(self, number)
                if letters.count >= 2 {
                    acronyms.add(letters.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }, number)
                }
            }
        }
        for number in names.indices
        where names[number].length > 1 && names[number].known < 0 && !names[number].isPersonLike
            && !names[number].last.isDisjoint(with: [.companyCue, .companySuffix, .organisationCue, .place])
            || names[number].first.contains(.organisationCue) && names[number].senses.contains(.connector)
        {
            guard names[number].target == number, !isDropped(number) else { continue }
            addBrand(number, &longer)
            if let parent = parent(number) {
                names[number].target = parent
                // Whoever has a part in a country is nobody, though it may have said something.
                (names[number].person, names[parent].person) = (0, 0)
                names[parent].article &+= 4
            }
        }
        joinMiddleNames(persons)
        for number in names.indices
        where names[number].target == number && !isDropped(number) && names[number].isPersonLike {
            var length = names[number].length
            while length > 1, lexicon[word(number, length - 1)].sense.contains(.suffix) { length -= 1 }
            // De Witt is Ann de Witt, but the Reverend Al Morrow is named in full.
            if isParticles(number), !names[number].isTitled || word(number, 0) != SmallWords.al { continue }
            persons.last.add(word(number, length - 1), number)
            if let tail = texts.surnameBehindArticle(self, number) { persons.last.add(tail, number) }
            persons.first.add(word(number, 0), number)
        }
        for number in names.indices where names[number].target == number && names[number].occurrence >= 0 {
            joinShort(number, persons, longer, acronyms)
            if names[number].article > 0, names[number].isSingle, names[number].target == number,
                let whole = family(number, persons, texts)
            {
                names[number].target = whole
            }
        }
        joinChambers()
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
        return decision == .sentenceStart || decision == .ambiguous || decision == .everydayWord
            || names[name].occurrence < 0
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
                if surname == HashIndex.several {
                    guard let bearer = firstBearer(number) else { return names[number].decision = .ambiguous }
                    return names[number].target = bearer
                }
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
                if event >= 0, event != number, names[event].first.contains(.eventCue) || isCompany(event) {
                    names[number].target = event
                }
                return
            }
            if name.isSingle, !name.shape.isDisjoint(with: [.capitals, .dotted]) {
                let long = acronyms[word(number, 0)]
                if long >= 0, long != number { return names[number].target = long }
            }
        }
        if name.known >= 0, !isNationalBody(name) { return }
        let long = longer[name.isSingle ? word(number, 0) : sequence(of: number, 0, name.length)]
        if name.isSingle, name.place > 0 && name.place * 2 >= name.count && !(long >= 0 && isCompany(long)) {
            return
        }
        guard long >= 0, long != number else { return }
        names[number].target = long
    }

    private func isParticles(_ number: Int) -> Bool {
        (0..<names[number].length - 1).allSatisfy { lexicon[word(number, $0)].sense.contains(.particle) }
    }

    /// Whether many countries have such a body, so that the article's is meant: Senate, Coast Guard.
    private func isNationalBody(_ name: FoundName) -> Bool {
        name.last.contains(.organisationCue) && name.length <= 2
            && SmallWords.nationalBodies.contains(words[name.words.upperBound - 1])
            && lexicon.names[name.known].kind == .organisation && name.first.isDisjoint(with: [.place, .demonym])
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
        if names[short].isSingle, names[long].isPersonLike {
            // What goes by its first word may be a company: Thornbury Turbines.
            if word(short, 0) == word(long, names[long].length - 1) { names[long].hasSurname = true }
        }
        names[long].count += names[short].count
        names[long].certain += names[short].certain
        names[long].headline += names[short].headline
        names[long].lede += names[short].lede
        names[long].person += names[short].person
        names[long].sayings += names[short].sayings
        names[long].isSubject = names[long].isSubject || names[short].isSubject
        names[long].isTitled = names[long].isTitled || names[short].isTitled
        names[short].decision = .joined
    }
}
