/// Lists, marked quotations and blocks of short lines, and what comes after the last article.
extension DigestAssembler {
    mutating func readList(_ index: Int) -> Int {
        let end = listEnd(index)
        if !isOpen || isItems && !hasBody {
            let parted = runIns(index..<end)
            if let kind = pieces[index].marker?.kind { itemMarks.insert(kind) }
            for item in index..<end {
                beginArticle(item, headline: parted[item - index].headline, .headlineItem)
                guard let text = parted[item - index].text else { continue }
                add(.paragraph(words(text)))
                note(item, .headline, .headlineRunIn)
            }
            hasBody = false
            // What follows belongs to no item.
            return end
        }
        if isSpeech(index, end) {
            for item in index..<end {
                add(.paragraph(words(pieces[item].range)))
                note(item, .paragraph, .paragraph)
            }
            return end
        }
        var items: [String] = []
        let kind = pieces[index].marker?.kind
        // Letters and Chinese numerals are words; a list on a page would show others in their place.
        let keepsMarks = kind == .letter || kind == .number(style: 0x4E00)
        for item in index..<end {
            let range = pieces[item].range
            let start = keepsMarks ? range.lowerBound : pieces[item].marker?.content ?? range.lowerBound
            items.append(words(start..<range.upperBound))
            note(item, .listItem, .item, leftOut: leftOut(item, besides: start..<range.upperBound))
        }
        switch kind {
        case _ where keepsMarks: add(.lines(items))
        case .number: add(.list(ordered: true, items: items))
        default: add(.list(ordered: false, items: items))
        }
        return end
    }

    /// Whether dashes begin what people say: sentences in blocks of their own, inside an article's text.
    private func isSpeech(_ index: Int, _ end: Int) -> Bool {
        guard hasBody, case .bullet(let sign)? = pieces[index].marker?.kind, sign == 0x2013 else { return false }
        return pieces[index..<end].allSatisfy { $0.opensBlock && $0.measure.ending != .none }
    }

    mutating func readQuoted(_ index: Int) -> Int {
        var end = index
        var lines: [String] = []
        while end < closing.start, case .quoted = pieces[end].shape {
            lines.append(words(pieces[end].range))
            end += 1
        }
        guard isOpen else {
            for piece in index..<end { keep(piece, .opening, .quoteMarked) }
            return end
        }
        add(.quote(lines, attribution: nil))
        for piece in index..<end { note(piece, .quote, .quoteMarked) }
        return end
    }

    /// The end of a block of short lines that keep their breaks; nil when there is none at `index`.
    func lines(_ index: Int) -> Int? {
        let isUnderHeadline = index > 0 && document.articles.last?.line == lineNumber(index - 1)
        guard isOpen, index == 0 || pieces[index].opensBlock || hasBody || isUnderHeadline else { return nil }
        var end = index
        var digits = 0
        var columns = 0
        while end < closing.start, end == index || !pieces[end].opensBlock, pieces[end].isShort,
            pieces[end].measure.width <= 60, !pieces[end].measure.isQuotation
        {
            if pieces[end].measure.hasDigit { digits += 1 }
            if pieces[end].measure.hasColumns { columns += 1 }
            end += 1
        }
        let count = end - index
        guard count > 1, end >= closing.start || pieces[end].opensBlock || pieces[end].isRule else { return nil }
        if habits.headlineForms.contains(pieces[index].form), pieces[index].form.isTyped { return nil }
        if rank(index) == .strong, !hasBody { return nil }
        if columns * 2 > count || digits == count { return end }
        guard pieces[index].opensBlock || hasBody else { return nil }
        guard count > 2 else { return nil }
        if digits * 2 >= count, rank(index) != .strong { return end }
        guard hasBody, rank(index) != .strong else { return nil }
        return count > 3 || !(following(end - 1).map { pieces[$0].isProse } ?? false) && count > 2 ? end : nil
    }

    mutating func readLines(_ index: Int, _ end: Int) -> Int {
        add(.lines((index..<end).map { words(pieces[$0].range) }))
        for piece in index..<end { note(piece, .lines, .lines) }
        return end
    }

    /// Keeps a piece of the closing.
    mutating func readClosing(_ index: Int) {
        if pieces[index].isRule {
            note(index, .decoration, .rule)
            return
        }
        document.other.append(words(pieces[index].range))
        note(index, .closing, closing.reason)
    }

    /// Notes words of a line that are shown nowhere.
    mutating func leaveOut(_ words: String, line: Int) {
        guard explains, let index = text.lines.firstIndex(where: { $0.number == line }) else { return }
        let before = readings[index]?.leftOut
        readings[index]?.leftOut = [before, words].compactMap { $0 }.joined(separator: " ")
    }

    /// Where every headline begins with its section, "World: Lake states sign treaty", the two are parted.
    mutating func splitPrefixes() {
        guard document.articles.count > 1, document.articles.allSatisfy({ $0.section == nil }) else { return }
        var parts: [(section: String, headline: String)] = []
        for article in document.articles {
            guard let part = DigestKicker.split(article.headline) else { return }
            parts.append(part)
        }
        for index in parts.indices {
            let name = DigestFold.hash(parts[index].section)
            let known = sections[name] ?? parts[index].section
            if sections[name] != nil { leaveOut(parts[index].section, line: document.articles[index].line) }
            sections[name] = known
            document.articles[index].section = known
            document.articles[index].headline = parts[index].headline
        }
    }
}
