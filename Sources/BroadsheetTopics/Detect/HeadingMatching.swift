/// Finds names in headings whose capitals tell nothing: only what the text names counts.
extension NameFinder {
    /// Looks through the words of such headings; the others were read as text.
    mutating func matchHeadings(_ tokens: Words) {
        var surnames = HashIndex()
        for number in names.indices where isPersonLike(names[number]) {
            surnames.add(word(number, names[number].length - 1), number)
        }
        var at = 0
        while at < tokens.count {
            guard !tokens[at].shape.isDisjoint(with: [.titleCase, .shout]), isCapital(tokens[at]) else {
                at &+= 1
                continue
            }
            at = match(tokens, at, surnames)
        }
    }

    private mutating func match(_ tokens: Words, _ start: Int, _ surnames: HashIndex) -> Int {
        var end = start + 1
        while end < tokens.count, end - start < 8, follows(tokens, end), !tokens[end - 1].shape.contains(.possessive) {
            end += 1
        }
        let length = phraseLength(tokens, start, end)
        while end > start {
            let number = index[sequence(tokens, start, end)]
            if number >= 0, names[number].count > 0, end - start >= length { return found(tokens, start, end, number) }
            if end - start == length {
                let known =
                    length == 1 ? Int(entry(tokens[start]).name) : Int(lexicon[sequence(tokens, start, end)].name)
                if known >= 0 { return found(tokens, start, end, name(tokens, start, end, known: known)) }
            }
            end -= 1
        }
        let surname = surnames[tokens[start].hash]
        if surname >= 0, entry(tokens[start]).sense.isDisjoint(with: [.title, .stop]) {
            return found(tokens, start, start + 1, surname)
        }
        let shape = tokens[start].shape
        if !shape.contains(.shout), shape.contains(.capitals) || shape.contains(.mixed) && !shape.contains(.hyphened),
            refusal(tokens[start], false) == nil, isHeadline
        {
            return found(tokens, start, start + 1, name(tokens, start, start + 1, known: -1))
        }
        recorder.drop(start, start, isHeadline: isHeadline, .headlineWord)
        return start + 1
    }

    private mutating func found(_ tokens: Words, _ start: Int, _ end: Int, _ number: Int) -> Int {
        if names[number].occurrence < 0 { names[number].occurrence = occurrences.count }
        occurrences.append(
            NameOccurrence(first: start, last: end - 1, isHeadline: isHeadline, isUncertain: true, name: number))
        if isHeadline { names[number].headline += 1 } else { names[number].count += 1 }
        return end
    }
}
