/// The name of the digest, its motto and its number.
extension DigestAssembler {
    mutating func readTitle(_ index: Int, folded: String) -> Bool {
        guard document.title == nil, document.opening.count < 6 else { return false }
        let core = pieces[index].core
        if let split = DigestTitle.split(bytes, core) {
            setTitle(index, split.title, .titleDated)
            if let range = split.date { document.dateText = words(range) }
            document.dateLine = lineNumber(index)
            document.day = split.day
            return true
        }
        guard let reason = titleReason(index, folded: folded) else { return false }
        setTitle(index, core, reason)
        return true
    }

    mutating func setTitle(_ index: Int, _ range: Range<Int>, _ reason: DigestReason) {
        document.title = words(range)
        document.titleLine = lineNumber(index)
        let shown = reason == .titleDated ? pieces[index].core : range
        note(index, .title, reason, leftOut: leftOut(index, besides: shown))
    }

    func titleReason(_ index: Int, folded: String) -> DigestReason? {
        let usual = DigestSectionNames.isUsual(bytes, pieces[index].core)
        let second = following(index)
        let isBesideDate =
            document.dateLine != nil && pieces[..<index].last.map { $0.meta != nil } == true
            || index + 1 < pieces.count && isDate(index + 1)
        if isBesideDate, !usual {
            guard let second else { return .titleAboveDate }
            if pieces[second].isShort || pieces[second].list != nil { return .titleAboveDate }
            if DigestPhrases.isGreeting(self.folded(second)) || DigestPhrases.isTitle(folded) { return .titleAboveDate }
            if !habits.hasDatedArticles, sectionFollows(second) { return .titleAboveDate }
        }
        guard let second else { return nil }
        if usual { return nil }
        if pieces[second].measure.width <= 300, DigestPhrases.isGreeting(self.folded(second)),
            !isHeadlineInSpiteOfGreeting(second)
        {
            return .titleFirst
        }
        guard pieces[second].isShort else { return nil }
        if DigestPhrases.isTitle(folded) { return .titleFirst }
        let rank = rank(second)
        if rank != .none, let third = following(second), pieces[third].isShort, self.rank(index) != .strong {
            return .titleFirst
        }
        return self.rank(index) == .none && rank == .strong ? .titleFirst : nil
    }

    /// Whether, after prose, a section line with a headline comes.
    func sectionFollows(_ index: Int) -> Bool {
        var found: Int? = index
        while let current = found, pieces[current].isProse { found = following(current) }
        guard let current = found, pieces[current].isShort, rank(current) != .none else { return false }
        return following(current).map { pieces[$0].isShort } ?? false
    }

    func isDate(_ index: Int) -> Bool {
        switch pieces[index].meta {
        case .date: true
        case .key(.date, _, _): true
        default: false
        }
    }
}
