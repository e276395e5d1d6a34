/// Lines that say something about an article: byline, date, source, topics, keys.
extension DigestAssembler {
    /// Reads such a line, and gives the index after it.
    mutating func readMeta(_ index: Int, _ meta: DigestMeta) -> Int {
        switch meta {
        case .date(let range): readDate(index, range)
        case .byline(let range, let label): return readByline(index, range, label)
        case .name(let range): return readName(index, range)
        case .source(let range, let label): readSource(index, range, label)
        case .address(let range): readAddress(index, range)
        case .key(let label, let value, let name): return readKey(index, label, value, name)
        }
        return index + 1
    }

    /// Whether nothing follows that could go on with the open article's text.
    private func isAtEnd(_ index: Int) -> Bool {
        following(index).map { !pieces[$0].isProse && pieces[$0].list == nil } ?? true
    }

    private mutating func readDate(_ index: Int, _ range: Range<Int>) {
        if isOpen, !hasBody || isAtEnd(index) && !isAboveHeadline(index), document.articles.last?.dateText == nil {
            let typed = words(range)
            change { $0.dateText = typed }
            note(index, .date, .date, leftOut: nil)
        } else if isAboveHeadline(index), pendingDate == nil {
            pendingDate = index
            note(index, .date, .date)
        } else {
            keep(index, .date, .dateLoose)
        }
    }

    private func isAboveHeadline(_ index: Int) -> Bool {
        index + 1 < closing.start && pieces[index + 1].isShort && !pieces[index + 1].opensBlock
            && isBeforeText(index + 1)
    }

    private mutating func readByline(_ index: Int, _ range: Range<Int>, _ label: Range<Int>?) -> Int {
        guard isOpen, !hasBody || isAtEnd(index) else { return readAgain(index) }
        if let split = DigestTitle.split(bytes, range), let date = split.date,
            split.title.lowerBound == range.lowerBound,
            document.articles.last?.dateText == nil
        {
            addByline(words(split.title))
            let typed = words(date)
            change { $0.dateText = typed }
        } else {
            addByline(words(range))
        }
        note(index, .byline, .byline, leftOut: label.map { words(DigestMeta.trimmed(bytes, $0)) })
        return index + 1
    }

    private mutating func addByline(_ name: String) {
        change { $0.byline = [$0.byline, name].compactMap { $0 }.joined(separator: ", ") }
    }

    /// A dash and a name: who spoke the quotation above, or who wrote the article.
    private mutating func readName(_ index: Int, _ range: Range<Int>) -> Int {
        let typed = words(range)
        let touches = !pieces[index].opensBlock
        if isOpen, hasBody, let block = document.articles.last?.blocks.last {
            let previous = index > 0 && pieces[index - 1].measure.isQuotation
            switch block {
            case .quote(let lines, nil):
                change { $0.blocks[$0.blocks.count - 1] = .quote(lines, attribution: typed) }
                note(index, .quote, .quoteSpeaker)
                return index + 1
            case .paragraph(let text) where previous && touches:
                change { $0.blocks[$0.blocks.count - 1] = .quote([text], attribution: typed) }
                note(index, .quote, .quoteSpeaker)
                return index + 1
            default: break
            }
        }
        guard isOpen, !hasBody || isAtEnd(index) || !touches, DigestMeta.isName(bytes, range, most: 6) else {
            return readAgain(index)
        }
        addByline(typed)
        note(index, .byline, .bylineDash)
        return index + 1
    }

    /// Reads a line that only looked like one about the article as what it looks like otherwise.
    private mutating func readAgain(_ index: Int) -> Int {
        if !isOpen, openSection != nil {
            keep(index, .closing, .beforeFirst)
            return index + 1
        }
        pieces[index].shape = DigestShaper.shape(pieces[index].measure, isWrapped: false)
        if !isOpen, document.articles.isEmpty, section == nil {
            keep(index, .opening, .beforeFirst)
            return index + 1
        }
        if isOpen, pieces[index].measure.width > 40 || !isBeforeText(index) {
            add(.paragraph(words(pieces[index].range)))
            note(index, .paragraph, .paragraphLine)
            return index + 1
        }
        return readPiece(index)
    }

    private mutating func readSource(_ index: Int, _ range: Range<Int>, _ label: Range<Int>?) {
        guard isOpen else {
            keep(index, .closing, .source)
            return
        }
        for part in parts(range) {
            if isAddressText(part) {
                if let last = document.articles.last?.sources.last, last.address == nil, label != nil,
                    parts(range).count > 1
                {
                    change { $0.sources[$0.sources.count - 1].address = part }
                } else {
                    change { $0.sources.append(DigestSource(address: part)) }
                }
            } else if let name = part.split(separator: " ").last.map(String.init), isAddressText(name) {
                var rest = part.dropLast(name.count).trimmingSpaces()
                if rest.hasSuffix(":") { rest.removeLast() }
                change { $0.sources.append(DigestSource(name: rest, address: name)) }
            } else {
                change { $0.sources.append(DigestSource(name: part)) }
            }
        }
        let out = label.map { words(DigestMeta.trimmed(bytes, $0)) }
        note(index, .source, label == nil ? .sourceBrackets : .source, leftOut: out)
    }

    /// The sources in a line, parted by semicolons, or by commas when each is short.
    private func parts(_ range: Range<Int>) -> [String] {
        let typed = words(range)
        let strong = typed.split { ";；؛".contains($0) }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
        guard strong.count == 1 else { return strong.isEmpty ? [typed] : strong }
        let weak = typed.split { ",，、،".contains($0) }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
        if weak.count > 1, weak.allSatisfy({ isAddressText($0) }) { return weak }
        guard weak.count > 1, weak.allSatisfy({ $0.split(separator: " ").count <= 4 }), !typed.hasPrefix("http") else {
            return [typed]
        }
        return weak
    }

    private func isAddressText(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return DigestMeta.isAddress(bytes, 0..<bytes.count)
    }

    private mutating func readAddress(_ index: Int, _ range: Range<Int>) {
        guard isOpen else {
            keep(index, .closing, .address)
            return
        }
        let typed = words(range)
        let follows =
            index > 0 && pieces[index - 1].lastLine + 1 == pieces[index].firstLine && !pieces[index].opensBlock
        if follows, case .source? = pieces[index - 1].meta, document.articles.last?.sources.last?.address == nil,
            document.articles.last?.sources.last != nil
        {
            change { $0.sources[$0.sources.count - 1].address = typed }
        } else {
            change { $0.sources.append(DigestSource(address: typed)) }
        }
        note(index, .address, .address)
    }

    /// A label gives the open article another section: when no other article is in the old one, its name is kept with
    /// the rest of the digest.
    private mutating func giveBackSection(unless name: String) {
        guard let old = document.articles.last?.section else { return }
        let folded = DigestFold.hash(old)
        guard isFirstOfSection, folded != DigestFold.hash(name) else { return }
        sections[folded] = nil
        document.other.append(old)
    }

    /// Whether a labelled section under a headline without text is that of what follows: it stands in a block of its
    /// own, and no text comes after it that the headline would be waiting for.
    private func isApart(_ index: Int) -> Bool {
        guard pieces[index].opensBlock else { return false }
        guard index + 1 < closing.start else { return true }
        let after = pieces[index + 1]
        guard after.opensBlock else { return false }
        if case .key(let label, _, _) = after.meta { return [.headline, .title, .section].contains(label) }
        return after.isShort || after.list != nil
    }

    /// Reads a correction or a withdrawal with the lines right below it, until its sentence ends.
    private mutating func readNotice(_ index: Int, _ first: DigestKey, leftOut: String) -> Int {
        var key = first
        note(index, .key, .key, leftOut: leftOut)
        var next = index + 1
        while next < closing.start, pieces[next - 1].measure.ending != .stop, !pieces[next].opensBlock,
            pieces[next].isProse || pieces[next].isShort
        {
            key.value += " " + words(pieces[next].range)
            note(next, .key, .key)
            next += 1
        }
        change { $0.keys.append(key) }
        return next
    }

    private func isDated(_ text: String) -> Bool { WrittenNotice.split(text).date != nil }

    private mutating func readKey(_ index: Int, _ label: DigestLabel, _ value: Range<Int>, _ name: Range<Int>) -> Int {
        let typed = words(value)
        let out = words(DigestMeta.trimmed(bytes, name))
        switch label {
        case .note where isOpen:
            add(.paragraph(words(pieces[index].range)))
            note(index, .paragraph, .paragraphLine)
        case .headline:
            beginArticle(index, headline: value, .headlineLabel)
        case .title where isBeforeText(index) && (!isOpen || hasBody):
            beginArticle(index, headline: value, .headlineLabel)
        case .section where !isOpen || hasBody || isApart(index):
            beginSection(index, name: value, .sectionLabel)
        case .section:
            giveBackSection(unless: typed)
            let folded = DigestFold.hash(typed)
            let known = sections[folded]
            sections[folded] = known ?? typed
            section = known ?? typed
            isFirstOfSection = known == nil
            change { $0.section = known ?? typed }
            note(index, .section, .sectionLabel, leftOut: known == nil ? out : out + " " + typed)
        case .topics where isOpen:
            let topics = typed.split { ",;，、；،؛|·#".contains($0) }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
            change { $0.topics += topics }
            note(index, .topics, .topics, leftOut: out)
        case .date where isOpen && (!hasBody || isAtEnd(index)) && document.articles.last?.dateText == nil:
            change { $0.dateText = typed }
            note(index, .date, .dateLabel, leftOut: out)
        case .sender where isOpen && !hasBody && DigestMeta.isName(bytes, value, most: 8):
            addByline(typed)
            note(index, .byline, .byline, leftOut: out)
        case .correction where isOpen, .withdrawn where isOpen && (!hasBody || isDated(typed)):
            return readNotice(index, key(index, label, value), leftOut: out)
        default:
            guard isOpen, !hasBody || label.mayFollowText && isAtEnd(index) else { return readAgain(index) }
            let key = key(index, label, value)
            change { $0.keys.append(key) }
            note(index, .key, .key, leftOut: out)
        }
        return index + 1
    }

    /// Whether the next line is "Headline: …".
    func isAboveHeadlineLabel(_ index: Int) -> Bool {
        var below = index + 1
        while below < closing.start, pieces[below].isRule { below += 1 }
        return below < closing.start && pieces[below].isHeadlineLabel
    }
}
