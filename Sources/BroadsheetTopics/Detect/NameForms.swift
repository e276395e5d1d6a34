/// The forms that a longer name may be cut to.
extension NameFinder {
    /// The forms that a name of several words may be cut to.
    func addShorterForms(_ number: Int, _ longer: inout HashIndex) {
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
        if length > 3, word(number, length - 1) == SmallWords.party, name.first.contains(.demonym) {
            longer.add(sequence(of: number, 1, length - 1), number)
        }
        if SmallWords.grounds.contains(word(number, length - 1)) {
            if lexicon[word(number, 0)].sense.isEmpty { longer.add(word(number, 0), number) }
            if length > 2 { longer.add(word(number, 0).joined(word(number, length - 1)), number) }
        }
        if length == 2, !name.first.isDisjoint(with: [.demonym, .place]), name.last.contains(.organisation) {
            // The Philippine Senate is the Senate.
            longer.add(word(number, 1), number)
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
        // 101st Airborne Division is 101st Airborne.
        if length > 2, name.last.contains(.organisationCue),
            name.hasNumber || SmallWords.societies.contains(word(number, length - 1))
        {
            longer.add(sequence(of: number, 0, length - 1), number)
        }
        if length == 3, word(number, 0) == SmallWords.church, word(number, 1) == SmallWords.of {
            longer.add(word(number, 2), number)
        }
    }

    /// Acme Energy Corp. is Acme Energy and Acme, and the University of Brenholm is Brenholm, when those are no words of
    /// their own.
    func addBrand(_ number: Int, _ longer: inout HashIndex) {
        let name = names[number]
        var end = name.length
        guard
            !name.last.isDisjoint(with: [.companyCue, .companySuffix])
                || SmallWords.houses.contains(word(number, end - 1))
                || word(number, 0) == SmallWords.university
        else { return }
        let whole = longer[sequence(of: number, 0, end)]
        if whole >= 0, whole != number { return }
        if end > 2, word(number, 0) == SmallWords.university, word(number, 1) == SmallWords.of {
            let place = word(number, 2)
            if end == 3, lexicon[place].sense.isEmpty { longer.add(place, number) }
            return
        }
        while end > 1, !lexicon[word(number, end - 1)].sense.isDisjoint(with: [.companyCue, .companySuffix]) {
            end -= 1
            longer.add(sequence(of: number, 0, end), number)
        }
        if end == name.length, end == 2 { longer.add(word(number, 0), number) }
        // Penn State University is Penn State.
        if end == 3, word(number, 1) == SmallWords.state { longer.add(sequence(of: number, 0, 2), number) }
    }

    /// The company whose part in one country a name is: Mazars USA is Mazars.
    func parent(_ number: Int) -> Int? {
        let name = names[number]
        guard name.length > 1, name.known < 0, name.last.contains(.place), name.last.isDisjoint(with: .personToo),
            name.first.isDisjoint(with: [.known, .demonym, .placeCue, .firstName])
        else { return nil }
        let short = index[sequence(of: number, 0, name.length - 1)]
        guard short >= 0, short != number, !isDropped(short), names[short].known < 0, names[short].place == 0 else {
            return nil
        }
        return short
    }

    /// Whether a name of several words stands for a company, so that "in" before a part of it says nothing: shares in Acme.
    func isCompany(_ number: Int) -> Bool {
        !names[number].last.isDisjoint(with: [.companyCue, .companySuffix])
    }
}
