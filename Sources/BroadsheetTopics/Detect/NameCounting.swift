/// Counts names, and what stands around them.
extension NameFinder {
    mutating func count(
        _ tokens: Words, _ start: Int, _ end: Int, _ number: Int, isUncertain: Bool, isTitled: Bool
    ) {
        let place = occurrences.count
        occurrences.append(
            NameOccurrence(first: start, last: end &- 1, isHeadline: isHeadline, isUncertain: isUncertain, name: number)
        )
        let signs = signs(tokens, start, end)
        let isLede = !isHeadline && tokens[start].block <= ledeEnd
        names[number].count(
            signs, tokens[end &- 1].shape, occurrence: place, isHeadline: isHeadline, isLede: isLede,
            isUncertain: isUncertain, isTitled: isTitled)
        if end &- start > 1, end &- start <= 4, isTitled || names[number].first.contains(.firstName) {
            surnames.set(tokens[end &- 1].hash, number)
        }
        if !isHeadline { define(tokens, start, end, number) }
    }

    /// What the words before and behind a name say of it.
    private func signs(_ tokens: Words, _ start: Int, _ end: Int) -> FoundName.Signs {
        var signs = FoundName.Signs()
        if start > 0, tokens[start].gap == .space {
            let before = tokens[start &- 1]
            if before.end &- before.start == 3, before.hash == SmallWords.the {
                signs.article = 1
            } else if !isCapital(before) {
                let sense = lexicon[before.hash].sense
                if sense.contains(.placePreposition) { signs.place = 1 }
                if sense.contains(.title), sense.isDisjoint(with: .cue) { signs.person = 2 }
            }
        }
        if end < tokens.count, !isCapital(tokens[end]) {
            let after = lexicon[tokens[end].hash].sense
            if tokens[end].gap == .space, after.contains(.saying) {
                signs.person &+= 1
                signs.isSubject = true
            } else if tokens[end].gap == [.space, .comma] {
                if tokens[end].shape.contains(.number) && tokens[end].end &- tokens[end].start == 2 {
                    signs.person &+= 3
                }
                if after.contains(.title)
                    || end &+ 1 < tokens.count && lexicon[tokens[end &+ 1].hash].sense.contains(.title)
                        && tokens[end &+ 1].gap == .space
                {
                    signs.person &+= 2
                }
            }
        }
        return signs
    }

    /// Remembers `Long Name (LN)` and `LN (Long Name)`.
    mutating func define(_ tokens: Words, _ start: Int, _ end: Int, _ number: Int) {
        defer {
            lastEnd = end
            lastName = number
        }
        guard lastName >= 0, lastName != number, tokens[start].gap.contains(.open) else { return }
        if tokens[start].gap.contains(.quote) { return nickname(tokens, start, end, number) }
        guard start == lastEnd, tokens[start].gap == [.space, .open] else { return }
        guard end >= tokens.count || tokens[end].gap.contains(.close) else { return }
        let isShort = names[number].isSingle && isShortForm(tokens[start])
        let before = names[lastName]
        if names[number].isSingle, !isShort, names[number].known < 0, before.length > 1,
            words[before.words].contains(tokens[start].hash)
        {
            nicknames.append((number, lastName))
        } else if isShort, before.length > 1 {
            definitions.append((number, lastName))
        } else if !names[number].isSingle, before.length > names[number].length {
            definitions.append((number, lastName))
        } else if before.isSingle, before.shape.contains(.capitals), names[number].length > 1 {
            definitions.append((lastName, number))
        }
    }

    /// Remembers `Long Name, Inc. ("Name")`.
    private mutating func nickname(_ tokens: Words, _ start: Int, _ end: Int, _ number: Int) {
        guard start &- lastEnd <= 6, start &- lastEnd >= 0, tokens[start].block == tokens[lastEnd &- 1].block,
            end >= tokens.count || !tokens[end].gap.isDisjoint(with: [.quote, .close]),
            names[lastName].length > names[number].length
        else { return }
        let long = words[names[lastName].words]
        guard words[names[number].words].allSatisfy(long.contains) else {
            if names[number].isSingle, isShortForm(tokens[start]) { definitions.append((number, lastName)) }
            return
        }
        nicknames.append((number, lastName))
    }

    /// Lets an everyday word stand for the name before it that it is taken from: `John Wood Group ("Wood")`.
    mutating func giveNickname(_ tokens: Words, _ start: Int, _ end: Int) {
        guard lastName >= 0, tokens[start].gap.contains(.open), start == lastEnd,
            end >= tokens.count || !tokens[end].gap.isDisjoint(with: [.quote, .close]),
            names[lastName].length > 1, words[names[lastName].words].contains(tokens[start].hash)
        else { return }
        surnames.set(tokens[start].hash, lastName)
    }

    func isShortForm(_ token: Token) -> Bool {
        !token.shape.isDisjoint(with: [.capitals, .dotted, .mixed, .digits]) && token.end &- token.start <= 10
    }
}
