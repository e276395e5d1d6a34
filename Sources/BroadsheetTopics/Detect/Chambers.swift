/// Joins what an article calls the one chamber or force that it names.
extension NameFinder {
    /// The House is the one House of … that the article names, the Army its one army, and else nothing.
    mutating func joinChambers() {
        joinChamber(SmallWords.house) { name, finder in
            name.known >= 0 && finder.lexicon.names[name.known].text.hasPrefix("House of ")
        }
        for force in SmallWords.forces {
            joinChamber(force) { name, finder in
                name.length > 1 && finder.words[name.words.upperBound - 1] == force
            }
        }
    }

    private mutating func joinChamber(_ word: WordHash, _ isWhole: (FoundName, NameFinder) -> Bool) {
        let short = index[word]
        guard short >= 0, names[short].target == short else { return }
        let whole = names.indices.filter {
            names[$0].occurrence >= 0 && names[$0].target == $0 && isWhole(names[$0], self)
        }
        if whole.count == 1 { names[short].target = whole[0] } else { names[short].decision = .ambiguous }
    }
}
