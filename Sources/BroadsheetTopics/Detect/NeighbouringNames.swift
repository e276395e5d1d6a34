/// Takes apart what was read as one name only because two stand side by side.
extension NameFinder {
    /// Two names side by side are not one when each stands alone elsewhere: the Perseverance Mars rover.
    mutating func splitNeighbours() {
        for number in names.indices {
            let name = names[number]
            guard name.length == 2, name.known < 0, name.target == number, !isDropped(number),
                name.person == 0, name.headline == 0, word(number, 0) != word(number, 1),
                name.first.isDisjoint(with: .firstName), name.last.isDisjoint(with: .cue)
            else { continue }
            let parts = [single(word(number, 0)), single(word(number, 1))]
            guard parts.allSatisfy({ $0 >= 0 && isNamedAlone($0, besides: name) }) else { continue }
            for part in parts { names[part].count += name.count }
            names[number].decision = .ambiguous
        }
    }

    private func single(_ word: WordHash) -> Int {
        let known = Int(lexicon[word].name)
        return index[known >= 0 ? lexicon.names[known].key : word]
    }

    private func isNamedAlone(_ part: Int, besides name: FoundName) -> Bool {
        let part = names[part]
        return part.target >= 0 && part.isSingle && part.decision != .sentenceStart && part.certain > 0
            && part.count + part.headline > name.count + name.headline
    }
}
