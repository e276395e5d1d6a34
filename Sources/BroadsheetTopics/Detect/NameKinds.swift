import BroadsheetModel

/// Tells what sort of thing a name is.
extension NameFinder {
    func kind(_ name: FoundName) -> TopicKind {
        if name.known >= 0 {
            let kind = lexicon.names[name.known].kind
            return name.first.contains(.personToo) && name.isSingle && name.person > 3 ? .person : kind
        }
        if !name.isSingle {
            let tail = name.last
            // Anime North, North Cotabato: a point of the compass is in no person's name without a title.
            let isCompass = { (sense: WordSense) in sense.isSuperset(of: [.placeCue, .leadingCue, .generic]) }
            if name.isPersonLike, name.isTitled || !isCompass(name.first),
                name.person > 0 || name.first.contains(.firstName) || name.isInitialed
            {
                return .person
            }
            if !tail.isDisjoint(with: [.companySuffix, .companyCue]) { return .organisation }
            if tail.isSuperset(of: [.organisationCue, .placeCue]) { return .place }
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
            if tail.contains(.placeCue) && (!isCompass(tail) || name.place * 2 > name.count)
                || first.contains(.placeCue) && first.contains(.leadingCue)
            {
                return .place
            }
            if name.senses.contains(.connector), name.senses.contains(.organisationCue) { return .organisation }
            if name.isPersonLike, name.isSubject || name.hasSurname { return .person }
            return name.place * 2 > name.count ? .place : .other
        }
        let person = name.person - name.sayings
        if person >= 2 || name.first.contains(.firstName) { return .person }
        if name.first.contains(.organisation) { return .organisation }
        if name.place > 0, name.place * 3 >= name.count, name.person == 0 { return .place }
        if name.shape.contains(.capitals) { return .organisation }
        if name.article * 2 > name.count { return .organisation }
        return .other
    }
}
