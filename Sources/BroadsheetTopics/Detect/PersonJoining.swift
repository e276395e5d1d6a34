/// Joins the names of one person: with and without middle names, initials, a second surname.
extension NameFinder {
    /// George Bush is George W. Bush when no other George Bush is there.
    mutating func joinMiddleNames(_ persons: PersonIndex) {
        for number in names.indices
        where names[number].target == number && names[number].isPersonLike && !isDropped(number)
            && (names[number].length == 2 || names[number].length == 3 && names[number].hasInitials)
        {
            let full = names[number].length == 2 ? persons.full[names[number].key] : HashIndex.none
            let long = full >= 0 && full != number ? full : persons.middle[names[number].key]
            if long >= 0, long != number { names[number].target = long }
        }
    }

    /// Scientologist Tom Cruise is Tom Cruise, when the article has him without the word before.
    mutating func joinUntitled() {
        for number in names.indices
        where names[number].length > 2 && names[number].senses.contains(.firstName)
            && !names[number].first.contains(.firstName) && names[number].known < 0
            && names[number].target == number && !isDropped(number)
        {
            for from in 1..<names[number].length - 1 where lexicon[word(number, from)].sense.contains(.firstName) {
                let short = index[sequence(of: number, from, names[number].length)]
                guard short >= 0, short != number, names[short].isPersonLike, !isDropped(short) else { continue }
                names[number].target = short
                break
            }
        }
    }

    /// The Boeing Pathfinder X is the Pathfinder X, when the article has it without the company before.
    mutating func joinMakers() {
        for number in names.indices
        where names[number].length > 2 && names[number].known < 0 && names[number].first.contains(.organisation)
            && names[number].last.isDisjoint(with: .cue) && names[number].target == number && !isDropped(number)
        {
            let short = index[sequence(of: number, 1, names[number].length)]
            if short >= 0, names[short].target == short, !isDropped(short) { names[number].target = short }
        }
    }

    /// What stands for a person with two surnames: Nicolás Maduro, Maduro, Maduro Moros.
    func addSurnames(_ number: Int, _ middle: inout HashIndex) {
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
        if length == 4, lexicon[word(number, 1).ofCapitals].sense.contains(.plainCapitals) {
            // Pedro R. Marrero Urrutia is Pedro Marrero.
            middle.add(word(number, 0).joined(first), number)
        }
    }

    /// S. Pritchard is Siân Pritchard when she is the only one with that letter.
    mutating func joinInitials(_ texts: NameTexts) {
        let short = names.indices.filter {
            names[$0].isInitialed && names[$0].target == $0 && names[$0].length == 2 && !isDropped($0)
        }
        var surnames = HashIndex()
        for number in short { surnames.set(word(number, 1), number) }
        // By the surname and the first letter.
        var whole = HashIndex()
        func key(_ number: Int) -> WordHash? {
            texts.initials(self, number).first.map {
                word(number, names[number].length - 1).joined(WordHash(value: UInt64($0)))
            }
        }
        for number in names.indices
        where names[number].target == number && names[number].isPersonLike && !names[number].isInitialed
            && surnames[word(number, names[number].length - 1)] >= 0
        {
            if let key = key(number) { whole.add(key, number) }
        }
        for number in short {
            if let key = key(number), whole[key] >= 0 { names[number].target = whole[key] }
        }
    }

    /// Whose surname it is when two have it: that of the first, if it stands alone before the second is named.
    func firstBearer(_ number: Int) -> Int? {
        let bearers = names.indices.filter {
            names[$0].isPersonLike && names[$0].target == $0 && !isDropped($0)
                && word($0, names[$0].length - 1) == word(number, 0)
        }
        func first(_ name: Int) -> Int {
            occurrences.first { $0.name == name && !$0.isHeadline }?.first ?? .max
        }
        // With many bearers nobody can tell.
        guard bearers.count > 1, bearers.count <= 8 else { return nil }
        let places = bearers.map { (bearer: $0, place: first($0)) }.sorted { $0.place < $1.place }
        let own = first(number)
        return places[0].place < own && own < places[1].place ? places[0].bearer : nil
    }

    /// The Pickerings are Ben Pickering's, when no other Pickering is there, and the Sarnids are whom Sarnid fighters are.
    func family(_ number: Int, _ persons: PersonIndex, _ texts: NameTexts) -> Int? {
        let name = names[number]
        guard name.isSingle, name.known < 0, name.article > 0, name.first.isEmpty else { return nil }
        let letters = texts.letters(self, number)
        guard letters.count > 4, letters.last == UInt8(ascii: "s") else { return nil }
        let one = letters.dropLast().withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
        let whole = persons.last[one]
        if whole >= 0 { return whole }
        guard whole == HashIndex.none, index[one] >= 0, name.place == 0, name.certain > 0 else { return nil }
        let people = names[index[one]]
        let isSame =
            people.isSingle && people.known < 0 && people.first.isEmpty && people.person == 0 && people.place == 0
            && people.certain > 0 && people.shape == name.shape
        return isSame ? index[one] : nil
    }
}
