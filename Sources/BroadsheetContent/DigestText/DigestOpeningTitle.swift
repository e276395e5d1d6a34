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
            || isAboveDate(index) || isInHead(index)
        // "Daily news" could be a section elsewhere.
        if isBesideDate, !usual || pieces[index].measure.words > 1 && DigestPhrases.isTitle(folded) {
            guard let second else { return .titleAboveDate }
            if isSectionAboveHeadline(index, second), !DigestPhrases.isTitle(folded) { return nil }
            if pieces[second].isShort || pieces[second].list != nil { return .titleAboveDate }
            if DigestPhrases.isGreeting(self.folded(second)) || DigestPhrases.isTitle(folded) { return .titleAboveDate }
            if !habits.hasDatedArticles, sectionFollows(second) { return .titleAboveDate }
        }
        guard let second else { return nil }
        if index == 0, pieces[second].isShort, DigestTitle.endsWithDay(bytes, pieces[index].core) { return .titleFirst }
        if usual { return nil }
        if pieces[second].measure.width <= 300, DigestPhrases.isGreeting(self.folded(second)),
            !isHeadlineInSpiteOfGreeting(second)
        {
            return .titleFirst
        }
        guard pieces[second].isShort else { return nil }
        if DigestPhrases.isContents(self.folded(second)), let third = next[second], pieces[third].list != nil {
            return .titleFirst
        }
        if DigestPhrases.isTitle(folded) { return .titleFirst }
        let rank = rank(second)
        if rank != .none, let third = following(second), pieces[third].isShort, self.rank(index) != .strong {
            return .titleFirst
        }
        return self.rank(index) == .none && rank == .strong ? .titleFirst : nil
    }

    /// Whether a date stands below, after one line or two with labels of their own at most: "Prepared for: Board".
    private func isAboveDate(_ index: Int) -> Bool {
        dateBelow(index, most: 2) {
            !$0.opensBlock && $0.isShort && bytes[$0.range].contains(UInt8(ascii: ":"))
        } != nil
    }

    /// Whether a line is one of several above the digest's date, such as a sponsor and an editor, and no article's head:
    /// no text follows on the date.
    func isInHead(_ index: Int) -> Bool {
        guard document.dateLine == nil, document.articles.isEmpty, !habits.hasDatedArticles,
            let date = dateBelow(index, most: 3, { $0.list == nil && ($0.isShort || $0.meta != nil) }),
            date < closing.start, let after = following(date)
        else { return false }
        return pieces[after].isShort
    }

    /// The date below a line; nil when there is none, or when more lines than `most` or other ones stand between.
    private func dateBelow(_ index: Int, most: Int, _ mayStand: (DigestPiece) -> Bool) -> Int? {
        let range = (index + 1)..<min(index + 2 + most, pieces.count)
        return range.first { isDate($0) || !mayStand(pieces[$0]) }.flatMap { isDate($0) ? $0 : nil }
    }

    /// Whether a line in the form of this file's sections stands right above a headline with its text, where a title would
    /// have a section below it, and another such line comes later.
    func isSectionAboveHeadline(_ index: Int, _ second: Int) -> Bool {
        let form = pieces[index].form
        func isAbove(_ headline: Int) -> Bool {
            pieces[headline].isShort && pieces[headline].form != form && isBeforeText(headline)
        }
        guard document.dateLine.map({ $0 < lineNumber(index) }) == true, rank(index) != .none, form != .plain,
            isAbove(second)
        else { return false }
        var later = following(second)
        while let current = later {
            later = following(current)
            if pieces[current].form == form, rank(current) != .none, let later, isAbove(later) { return true }
        }
        return false
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
        case .byline(let range, _): DigestTitle.split(bytes, range)?.date != nil
        default: false
        }
    }

    /// Whether a line is the title of the digest once more, at the head or the foot of a page.
    func isRunningTitle(_ index: Int) -> Bool {
        guard let title = document.title, pieces[index].measure.width <= 120 else { return false }
        let wanted = DigestFold.hash(title)
        if fold(index) == wanted { return sections[wanted] == nil }
        if pieces[index].measure.hasDigit, isPaged(index, title) { return true }
        guard pieces[index].measure.hasDigit, let split = DigestTitle.split(bytes, pieces[index].core) else {
            return false
        }
        return DigestFold.hash(bytes, split.title) == wanted
    }

    /// "Valley Courier – page 2" is the title once more.
    func isPaged(_ index: Int, _ title: String) -> Bool {
        let own = DigestPhrases.withoutPage(folded(index))
        return !own.isEmpty && own == DigestPhrases.withoutPage(DigestPhrases.folded(title))
    }
}
