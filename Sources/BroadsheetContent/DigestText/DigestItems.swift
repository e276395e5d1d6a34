/// Blocks of lines without bullets that stand directly under a section and are one-line news: dates, notices, prices.
extension DigestAssembler {
    /// The end of such a block at `index`; nil when the lines there are anything else.
    func itemsEnd(_ index: Int) -> Int? {
        guard !isOpen, section != nil, index > 0, pieces[index].opensBlock || isSectionLine(index - 1) else {
            return nil
        }
        return itemsEnd(from: index)
    }

    /// The end of a block of alike lines that begins at `index`, whatever stands before it.
    func itemsEnd(from index: Int) -> Int? {
        var end = index
        var sentences = 0
        var digits = 0
        var widest = 0
        while end < closing.start, end == index || !pieces[end].opensBlock {
            let piece = pieces[end]
            guard piece.isShort || piece.isSentence, piece.measure.width <= 120, !piece.form.isTyped,
                !piece.measure.isQuotation
            else { break }
            // A line that goes on with a small letter is no item of its own.
            if end > index, piece.measure.startsSmall, !pieces[index].measure.startsSmall { return nil }
            if piece.isSentence { sentences += 1 }
            if piece.measure.hasDigit { digits += 1 }
            widest = max(widest, piece.measure.width)
            end += 1
        }
        let count = end - index
        guard count > 1, end >= closing.start || pieces[end].opensBlock || pieces[end].isRule else { return nil }
        // A section's name inside the block tells that the whole file is set tight.
        for item in index..<end where rank(item) == .strong { return nil }
        if digits == count, sentences == 0 { return end }
        // A headline over results: all lines but the first hold numbers.
        if count > 2, digits == count - 1, !pieces[index].measure.hasDigit { return nil }
        // A headline and its text would share words; notices share none.
        if sentences == count { return count > 2 && (digits == count || !sharesWords(index, end)) ? end : nil }
        guard sentences == 0, !isBeforeText(end - 1) else { return nil }
        if count > 2 { return end }
        return isName(end - 1) || widest > 2 * pieces[index].measure.width ? nil : end
    }

    /// Reads each line of the block as an article without text.
    mutating func readItems(_ index: Int, _ end: Int) -> Int {
        for item in index..<end { beginArticle(item, headline: pieces[item].core, .headlineItem) }
        return end
    }

    private func isSectionLine(_ index: Int) -> Bool { openSection == index }

    private func isName(_ index: Int) -> Bool {
        let measure = pieces[index].measure
        return !measure.hasDigit && measure.words <= 4 && measure.capitalised > 1
            && DigestMeta.isName(bytes, pieces[index].range, most: 4)
    }

    private func sharesWords(_ index: Int, _ end: Int) -> Bool {
        var first: Set<UInt64> = []
        DigestKinship.words(bytes, pieces[index].range) { first.insert($0) }
        var shares = false
        for item in index + 1..<end {
            DigestKinship.words(bytes, pieces[item].range) { shares = shares || first.contains($0) }
        }
        return shares
    }

    /// A name alone in its block between a headline in small letters and the text.
    func isNameApart(_ index: Int) -> Bool {
        guard isOpen, !hasBody, index > 0, document.articles.last?.line == lineNumber(index - 1),
            pieces[index].form == .plain, pieces[index - 1].measure.small > 1
        else { return false }
        let measure = pieces[index].measure
        guard measure.words >= 2, measure.words <= 3, measure.small == 0, measure.capitalised == measure.words,
            !measure.hasDigit, measure.ending == .none, let second = following(index)
        else { return false }
        return !sharesWords(index, with: second, least: 1) && !DigestSectionNames.isUsual(bytes, pieces[index].core)
    }

    /// Whether a bare line stands directly under the headline of the open article, in its block.
    func isUnderHeadline(_ index: Int) -> Bool {
        guard isOpen, !hasBody, index > 0, !pieces[index].opensBlock, !pieces[index].form.isTyped else { return false }
        // A rule may underline the headline.
        let above = pieces[index - 1].isRule && index > 1 && !pieces[index - 1].opensBlock ? index - 2 : index - 1
        return (pieces[above].isShort || pieces[above].isHeadlineLabel)
            && document.articles.last?.line == lineNumber(above)
    }

    /// Whether a line is a name and shares no word with the text that touches it.
    func isNameAbove(_ text: Int, _ index: Int) -> Bool {
        let measure = pieces[index].measure
        let isKnown =
            DigestMeta.isNameWithRole(bytes, pieces[index].range) || DigestMeta.isStaff(bytes, pieces[index].range)
        if measure.width <= 60, isKnown { return pieces[text].isProse }
        return pieces[text].isProse && measure.words > 1 && measure.words < 4 && isName(index) && measure.small == 0
            && measure.ending == .none && !sharesWords(index, with: text, least: 1)
            && !DigestSectionNames.isUsual(bytes, pieces[index].core)
    }

    /// Whether the first short line of a file, directly above a headline with text, names what follows: an article
    /// without text is hardly the first of a digest.
    func isFirstSection(_ index: Int, _ second: Int) -> Bool {
        let piece = pieces[index]
        guard document.articles.isEmpty, section == nil, pieces[second].isShort, pieces[second].opensBlock,
            piece.measure.ending == .none, piece.measure.words <= 6, piece.measure.width <= 48,
            !piece.measure.isQuotation,
            pieces[second].form == piece.form || !pieces[second].form.isTyped,
            piece.form != .capitals || pieces[second].form != .capitals,
            self.rank(second) == .none, isBeforeText(second)
        else { return false }
        guard let third = next[second] else { return false }
        // What has words in common with the text of the next headline could be a second headline of it.
        return !sharesWords(index, with: third)
    }

    private func sharesWords(_ index: Int, with other: Int, least: Int = 2) -> Bool {
        var first: Set<UInt64> = []
        DigestKinship.words(bytes, pieces[index].range) { first.insert($0) }
        var shared = 0
        DigestKinship.words(bytes, pieces[other].range) { if first.contains($0) { shared += 1 } }
        return shared >= least
    }
}
