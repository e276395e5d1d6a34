/// Joins what one body is called with its country before it, and behind it, one storm on its way, and one company.
extension NameFinder {
    /// The Supreme Court of Peru is the Peruvian Supreme Court.
    mutating func joinNationalBodies() {
        var bodies = HashIndex()
        for number in names.indices
        where names[number].length > 2 && names[number].known < 0 && names[number].target == number
            && !isDropped(number)
        {
            guard let key = nationalBody(number) else { continue }
            let first = bodies[key]
            if first >= 0 { names[number].target = first } else { bodies.set(key, number) }
        }
    }

    /// Tropical Storm Katrina is Hurricane Katrina later on.
    mutating func joinEvents() {
        var events = HashIndex()
        for number in names.indices where names[number].target == number && !isDropped(number) {
            let leading = names[number].length > 1 && names[number].known < 0 ? leadingEvents(number) : 0
            guard leading > 0 else { continue }
            let key = sequence(of: number, leading, names[number].length)
            let first = events[key]
            if first < 0 { events.set(key, number) } else { names[number].target = first }
        }
    }

    /// Acme Corp. is Acme Corporation.
    mutating func joinCompanies() {
        var companies = HashIndex()
        for number in names.indices
        where names[number].last.contains(.companySuffix) && names[number].length > 1 && names[number].known < 0
            && names[number].target == number && !isDropped(number)
        {
            let key = sequence(of: number, 0, names[number].length - 1)
            let first = companies[key]
            if first < 0 { companies.set(key, number) } else { names[number].target = first }
        }
    }

    /// How many words before a name say what kind of event it is: two of Tropical Storm Katrina.
    func leadingEvents(_ number: Int) -> Int {
        let words = names[number].words
        var at = words.lowerBound
        while at < words.upperBound - 1, lexicon[self.words[at]].sense.isSuperset(of: [.eventCue, .leadingCue]) {
            at += 1
        }
        return at - words.lowerBound
    }

    /// What kind of body a name is, with two words or more, and of which place; nil when it does not tell both.
    private func nationalBody(_ number: Int) -> WordHash? {
        let length = names[number].length
        for end in 1...min(3, length - 2) where lexicon[word(number, length - 1)].sense.contains(.organisationCue) {
            let capitals = lexicon[word(number, 0).ofCapitals]
            let place = end == 1 && capitals.name >= 0 ? capitals : lexicon[sequence(of: number, 0, end)]
            if place.name >= 0, !place.sense.isDisjoint(with: [.place, .demonym]) {
                return sequence(of: number, end, length).joined(lexicon.names[Int(place.name)].key)
            }
        }
        guard let of = (2..<max(2, length - 1)).first(where: { word(number, $0) == SmallWords.of }),
            lexicon[word(number, of - 1)].sense.contains(.organisationCue)
        else { return nil }
        let start = of + (word(number, of + 1) == SmallWords.the ? 2 : 1)
        guard start < length else { return nil }
        let place = lexicon[sequence(of: number, start, length)]
        guard place.name >= 0, place.sense.contains(.place) else { return nil }
        return sequence(of: number, 0, of).joined(lexicon.names[Int(place.name)].key)
    }
}
