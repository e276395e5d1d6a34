/// Joins short names with what the article says that they stand for.
extension NameFinder {
    mutating func joinDefinitions(_ texts: NameTexts) {
        for (short, long) in definitions where names[short].target == short && names[long].target == long {
            guard
                names[short].isSingle
                    ? isDefinition(texts.letters(self, short), texts.initials(self, long)) : isCut(short, long, texts)
            else { continue }
            if names[short].known >= 0, names[long].known < 0, !isOther(short, long) {
                names[long].target = short
            } else if names[long].known < 0 || names[short].known < 0 {
                names[short].target = long
            } else if isOther(short, long) {
                // FTC (First Tech Challenge): what the article says beats what the letters mean elsewhere.
                names[short].target = long
            }
        }
        for (short, long) in nicknames
        where names[short].target == short && names[long].target == long && names[short].known < 0 {
            names[short].target = long
        }
    }

    /// Whether one name is another with words cut short or left off: Penn State of Pennsylvania State University.
    private func isCut(_ short: Int, _ long: Int, _ texts: NameTexts) -> Bool {
        texts.initials(self, long).starts(with: texts.initials(self, short))
            && words[names[long].words].contains(word(short, names[short].length - 1))
    }

    /// Whether letters that the lexicon knows stand for something else here.
    private func isOther(_ short: Int, _ long: Int) -> Bool {
        guard names[short].known >= 0, names[long].known != names[short].known else { return false }
        let text = lexicon.names[names[short].known].text
        guard text.contains(" ") else { return false }
        let own = WordHash(text.split(separator: " ")[text.split(separator: " ").count - 1])
        return !words[names[long].words].contains(own)
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
}
