/// The articles of a digest: sections, headlines and what stands under them.
extension DigestAssembler {
    /// Reads the piece at an index, and gives the index after it.
    mutating func readPiece(_ index: Int) -> Int {
        let piece = pieces[index]
        if piece.list != nil { return readList(index) }
        switch piece.shape {
        case .rule:
            let underlines = index > 0 && !piece.opensBlock && pieces[index - 1].form.isTyped
            note(index, .decoration, .rule)
            isAfterRule = !underlines
        case .page: keep(index, .decoration, .page)
        case .meta(let meta): return readMeta(index, meta)
        case .quoted: return readQuoted(index)
        case .short: return readShort(index)
        case .sentence:
            if let end = itemsEnd(index) { return readItems(index, end) }
            readSentence(index)
        case .text: readProse(index, .paragraph)
        }
        return index + 1
    }

    /// The index after the list that the piece at `index` is in.
    func listEnd(_ index: Int) -> Int {
        var end = index
        while end < closing.start, pieces[end].list != nil, pieces[end].list == pieces[index].list { end += 1 }
        return max(end, index + 1)
    }

    // MARK: Short lines

    mutating func readShort(_ index: Int) -> Int {
        let piece = pieces[index]
        if isRunningTitle(index) {
            keep(index, .decoration, .running)
            return index + 1
        }
        if let end = itemsEnd(index) { return readItems(index, end) }
        if let end = lines(index) { return readLines(index, end) }
        if isOpen, piece.measure.ending == .comma, following(index) != nil {
            readProse(index, .paragraphLine)
            return index + 1
        }
        if rank(index) != .none, isAboveHeadlineLabel(index) {
            beginSection(index, name: piece.core, .sectionLabelled)
            return index + 1
        }
        guard let second = following(index) else { return readLast(index) }
        let follower = pieces[second]
        if piece.measure.isQuotation, hasBody, !habits.quotesHeadlines,
            !habits.isHeadlineGap(piece.gap) || habits.isTextGap(piece.gap)
        {
            if !follower.isProse || !kinship.opensArticle(pieces, index, next: second) { return readQuotation(index) }
        }
        let rank = rank(index)
        if rank == .strong { makeList(second) }
        if let reason = sectionReason(index, second, rank) {
            beginSection(index, name: piece.core, reason)
            return index + 1
        }
        if follower.isShort {
            if isUnderHeadline(index), follower.opensBlock, rank == .none {
                readStandfirst(index)
                return index + 1
            }
            beginArticle(index, headline: piece.core, .headlineOnly)
            return index + 1
        }
        if isPartOfText(index, second) {
            readProse(index, .paragraphLine)
            return index + 1
        }
        if isUnderHeadline(index), follower.opensBlock || isNameAbove(second, index) {
            readStandfirst(index)
            return index + 1
        }
        if isNameApart(index) {
            readStandfirst(index)
            return index + 1
        }
        if rank == .strong {
            dropEmptySection()
            section = nil
            warnNoHeadline(
                second,
                "`\(words(piece.core))` is read as a headline: it looks like a section, but text follows at once")
        }
        let reason: DigestReason =
            if rank == .strong {
                .headlineSection
            } else if habits.headlineForms.contains(piece.form), piece.form.isTyped {
                .headlineForm
            } else {
                piece.measure.ending == .question ? .headlineQuestion : .headlineText
            }
        beginArticle(index, headline: piece.core, reason)
        return index + 1
    }

    /// A second line under the headline: a name, or the first paragraph.
    mutating func readStandfirst(_ index: Int) {
        let piece = pieces[index]
        let isCased = piece.measure.capitalised > 1 && piece.measure.words <= 4 && piece.measure.width <= 40
        let isName = isCased && !piece.measure.hasDigit && DigestMeta.isName(bytes, piece.range, most: 4)
        if isName || DigestMeta.isStaff(bytes, piece.range)
            || piece.measure.width <= 60 && DigestMeta.isNameWithRole(bytes, piece.range)
        {
            let name = words(piece.range)
            change { $0.byline = name }
            note(index, .byline, .bylineBare)
            return
        }
        add(.paragraph(words(piece.range)))
        note(index, .paragraph, .standfirst)
    }

    /// Why a short line is a section; nil when it is none.
    func sectionReason(_ index: Int, _ second: Int, _ rank: DigestRank) -> DigestReason? {
        let follower = pieces[second]
        if rank == .none { return isFirstSection(index, second) ? .sectionFirst : nil }
        // Below a section that has no article yet stands a headline.
        if rank == .weak, openSection != nil, follower.list == nil { return nil }
        let isBrief = DigestSectionNames.isBrief(bytes, pieces[index].core)
        if rank == .strong {
            let reason: DigestReason =
                sections[fold(index)] != nil
                ? .sectionAgain : habits.sectionForms.contains(pieces[index].form) ? .sectionForm : .sectionName
            if follower.isShort || follower.list != nil || isBrief { return reason }
            // "World", then a headline that ends with a full stop, then text.
            if follower.isSentence, isBeforeText(second) { return reason }
            if follower.isSentence, itemsEnd(from: second) != nil { return reason }
            return nil
        }
        if follower.list != nil { return listHoldsNews(second) && !hasText(index) ? .sectionItems : nil }
        if follower.isSentence, isAboveMeta(second), isBeforeText(second), !isAboveMeta(index) { return .sectionShort }
        if follower.isShort || follower.isSentence, itemsEnd(from: second) != nil { return .sectionItems }
        guard follower.isShort else { return nil }
        guard let third = following(second) else { return self.rank(second) == .none ? .sectionShort : nil }
        if pieces[third].isShort, self.rank(second) != .none { return nil }
        return .sectionShort
    }

    /// Whether a short colon line introduces a list in the middle of an article.
    func hasText(_ index: Int) -> Bool { hasBody && pieces[index].form == .colon }

    /// Whether a list's items are long enough to be news.
    func listHoldsNews(_ index: Int) -> Bool {
        let end = listEnd(index)
        var words = 0
        for item in index..<end { words += pieces[item].measure.words }
        return words >= 5 * (end - index)
    }

    /// Whether a short line in the middle of an article goes on with it.
    mutating func isPartOfText(_ index: Int, _ second: Int) -> Bool {
        let piece = pieces[index]
        guard isOpen, !isAfterRule else { return false }
        if piece.form == .colon, pieces[second].list != nil || pieces[second].isProse && hasBody && !piece.opensBlock {
            return true
        }
        guard hasBody, !habits.headlineForms.contains(piece.form) || !piece.form.isTyped else { return false }
        let first = DigestScalars.decode(bytes, piece.range.lowerBound, piece.range.upperBound).value
        if first >= 0x2012, first <= 0x2015, !habits.headlineForms.contains(piece.form) { return true }
        let isUnlikely =
            piece.measure.width > 130 || piece.measure.startsSmall && !habits.isSmall
            || habits.isTextGap(piece.gap) && piece.measure.width > 90
        guard isUnlikely, pieces[second].isProse else { return false }
        return !kinship.opensArticle(pieces, index, next: second)
    }

    /// A short line with nothing after it.
    mutating func readLast(_ index: Int) -> Int {
        let piece = pieces[index]
        if piece.measure.isQuotation, hasBody { return readQuotation(index) }
        if isOpen, !hasBody, !piece.opensBlock || document.articles.count == 1 && document.articles[0].blocks.isEmpty,
            rank(index) != .strong
        {
            readProse(index, .paragraphLine)
        } else if isOpen, hasBody,
            piece.measure.startsSmall && !habits.isSmall || piece.form == .colon || piece.measure.width > 160
        {
            readProse(index, .paragraphLine)
        } else if !isOpen || !looksLikeSignature(index), rank(index) != .strong || document.articles.isEmpty {
            beginArticle(index, headline: piece.core, .headlineOnly)
        } else {
            keep(index, .closing, .closingShort)
        }
        return index + 1
    }

    /// Whether the last line of a file is more likely a name or an address than a headline without text.
    func looksLikeSignature(_ index: Int) -> Bool {
        let measure = pieces[index].measure
        if measure.words < 4 || measure.small == 0 && measure.capitalised > 1 && measure.words < 7 { return true }
        if bytes[pieces[index].range].contains(UInt8(ascii: "@")) { return true }
        guard let title = document.title else { return false }
        return folded(index).contains(DigestPhrases.folded(title))
    }

    mutating func readQuotation(_ index: Int) -> Int {
        add(.quote([words(pieces[index].range)], attribution: nil))
        note(index, .quote, .quotePulled)
        return index + 1
    }

    // MARK: Sentences and prose

    mutating func readSentence(_ index: Int) {
        let piece = pieces[index]
        guard let reason = sentenceReason(index) else {
            readProse(index, .paragraphShort)
            return
        }
        beginArticle(index, headline: piece.core, reason)
    }

    /// Why one short sentence is a headline; nil when it is text.
    mutating func sentenceReason(_ index: Int) -> DigestReason? {
        let second = following(index)
        let isBeforeText = second.map { pieces[$0].isProse || pieces[$0].list != nil } ?? false
        guard isOpen else {
            if isItems { return .headlineItem }
            return isBeforeText ? .headlineStopFirst : .headlineOnly
        }
        guard hasBody else { return isItems ? .headlineItem : nil }
        guard let second, pieces[second].isProse else { return nil }
        if pieces[index].form.isTyped, habits.headlineForms.contains(pieces[index].form) { return .headlineForm }
        if isAfterRule { return .headlineStopRule }
        if isAboveMeta(index) { return .headlineStopMeta }
        if habits.isTextGap(pieces[index].gap) { return nil }
        if kinship.opensArticle(pieces, index, next: second) { return .headlineStopKin }
        return habits.isHeadlineGap(pieces[index].gap) ? .headlineStopGap : nil
    }

    /// Whether a byline, a source, a date or an address stands directly below, in the same block.
    func isAboveMeta(_ index: Int) -> Bool {
        guard index + 1 < closing.start, !pieces[index + 1].opensBlock, pieces[index].opensBlock else { return false }
        switch pieces[index + 1].meta {
        case .byline, .source, .date, .address: return true
        default: return false
        }
    }

    /// Whether the open section is a column of one-line news.
    var isItems: Bool {
        isBriefSection && section != nil
            && (document.articles.last.map { $0.section != section || $0.blocks.isEmpty } ?? true)
    }

    /// Adds prose to the open article, or finds it a headline.
    mutating func readProse(_ index: Int, _ reason: DigestReason) {
        let piece = pieces[index]
        if isItems, !hasBody, piece.measure.width <= 400 {
            let marker = piece.marker.map { $0.content..<piece.range.upperBound } ?? piece.range
            beginArticle(index, headline: marker, .headlineItem)
            return
        }
        guard isOpen else {
            headlineFromText(index)
            return
        }
        if piece.measure.isQuotation, piece.measure.width <= 160, hasBody {
            add(.quote([words(piece.range)], attribution: nil))
            note(index, .quote, .quotePulled)
            return
        }
        add(.paragraph(words(piece.range)))
        note(index, .paragraph, reason)
    }

    /// An article must have a headline: the name of its section, or else its first sentence.
    mutating func headlineFromText(_ index: Int) {
        if let open = openSection, let name = section {
            openSection = nil
            section = nil
            warnNoHeadline(index, "the section `\(name)` has text but no headline; its name is used as the headline")
            document.articles.append(DigestArticle(section: nil, headline: name, line: lineNumber(open)))
            isOpen = true
            kinship.begin(at: open)
            if explains {
                let line = pieces[open].firstLine
                readings[line] = (.headline, .headlineSection, readings[line]?.leftOut)
            }
            readProse(index, .paragraph)
            return
        }
        warnNoHeadline(index, "this text has no headline; its first sentence is used as the headline")
        let (first, rest) = DigestSentence.split(bytes, pieces[index].range)
        beginArticle(index, headline: first, .headlineSentence)
        note(index, .headline, .headlineSentence)
        if let rest { add(.paragraph(words(rest))) }
    }
}
