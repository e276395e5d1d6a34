/// The top of a digest: mail head, title, date, greeting, contents.
extension DigestAssembler {
    /// Reads up to the first section or headline, and gives its index.
    mutating func readOpening() -> Int {
        var index = readMailHead()
        let known = namesFurtherDown(from: index)
        var isContents = false
        var greeted = false
        while index < closing.start {
            let piece = pieces[index]
            if piece.isRule {
                note(index, .decoration, .rule)
                isAfterRule = true
                index += 1
                continue
            }
            if readOpeningMeta(index) {
                if startsWithLabel { return index + 1 }
                index += 1
                continue
            }
            if case .page = piece.shape {
                keep(index, .decoration, .page)
                index += 1
                continue
            }
            let folded = piece.measure.width <= 300 ? self.folded(index) : ""
            if piece.isShort || piece.isSentence || piece.list != nil {
                if DigestPhrases.isContents(folded), isContentsLabel(index, known) {
                    isContents = true
                    keep(index, .contents, .contentsLabel)
                    index += 1
                    continue
                }
                let again = reappears(index, known)
                let nextAgain = next[index].map { pieces[$0].list != nil || pieces[$0].isShort ? reappears($0, known) : false }
                if isContents && (again || piece.list != nil) || again && nextAgain == true && !isSectionAgain(index) {
                    isContents = true
                    keep(index, .contents, again ? .contents : .contentsLabel)
                    index += 1
                    continue
                }
            }
            if piece.measure.width <= 200, DigestPhrases.isForwarding(folded) {
                keep(index, .opening, .mailHead)
                index += 1
                continue
            }
            if piece.isShort || piece.isSentence || piece.isProse, piece.measure.width <= 300,
                DigestPhrases.isGreeting(folded), document.articles.isEmpty, !isHeadlineInSpiteOfGreeting(index)
            {
                greeted = true
                keep(index, .opening, .greeting)
                index += 1
                continue
            }
            if piece.isShort {
                if readTitle(index, folded: folded) {
                    index += 1
                    continue
                }
                if document.title != nil, readTagline(index) {
                    index += 1
                    continue
                }
                return index
            }
            if piece.list != nil {
                if following(listEnd(index) - 1) == nil { return index }
                keep(index, .contents, .beforeFirst)
                index += 1
                continue
            }
            if piece.isSentence, isFirstHeadline(index, greeted: greeted) { return index }
            guard hasHeadline(after: index) else { return index }
            if piece.measure.width > 400, document.opening.isEmpty {
                warnNoHeadline(index, "text stands before the first headline, and is shown as the edition's opening")
            }
            keep(index, .opening, .beforeFirst)
            index += 1
        }
        return index
    }

    /// Whether an article or section was begun by a label at the top.
    private var startsWithLabel: Bool { isOpen || section != nil }

    // MARK: Contents

    /// The short lines and sentences of the whole file, by folded words, with the last piece that has them.
    private func namesFurtherDown(from start: Int) -> [UInt64: Int] {
        // Only a file whose top holds several short lines in a row can have contents.
        var out: [UInt64: Int] = [:]
        for index in start..<closing.start where pieces[index].measure.width <= 250 {
            guard pieces[index].isShort || pieces[index].isSentence else { continue }
            out[fold(index)] = index
        }
        return out
    }

    private func reappears(_ index: Int, _ names: [UInt64: Int]) -> Bool {
        var range = pieces[index].core
        if pieces[index].list != nil, let marker = pieces[index].marker {
            range = marker.content..<pieces[index].range.upperBound
        }
        if let last = names[DigestFold.hash(bytes, range)] { return last > index }
        // "Lake states sign treaty ..... 3"
        guard pieces[index].measure.hasDigit else { return false }
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] >= 0x20 && bytes[end - 1] < 0x40 { end -= 1 }
        return names[DigestFold.hash(bytes, range.lowerBound..<end)].map { $0 > index } ?? false
    }

    /// "World" may come back as a section without being in a list of contents: then text follows before the next short line.
    private func isSectionAgain(_ index: Int) -> Bool {
        guard let second = next[index], let third = next[second] else { return false }
        return pieces[third].isProse
    }

    /// "Today" and "Headlines" announce contents only when a list or known names follow.
    private func isContentsLabel(_ index: Int, _ names: [UInt64: Int]) -> Bool {
        guard let second = next[index] else { return false }
        if pieces[second].list != nil { return !DigestSectionNames.isUsual(bytes, pieces[index].core) || following(listEnd(second) - 1) != nil }
        return reappears(second, names)
    }

    // MARK: Greeting and first headline

    /// "Hello Kitty museum opens" before a text is a headline.
    private func isHeadlineInSpiteOfGreeting(_ index: Int) -> Bool {
        let piece = pieces[index]
        guard piece.isShort, piece.measure.ending == .none, piece.measure.words >= 4 else { return false }
        return isBeforeText(index)
    }

    /// Reads "Issue 45 | Friday, 20 November 2026" or a motto under the title.
    private mutating func readTagline(_ index: Int) -> Bool {
        if document.dateLine == nil, let split = DigestTitle.split(bytes, pieces[index].core), let date = split.date,
            !isBeforeText(index) || !hasTitleOnly
        {
            document.opening.append(words(split.title))
            document.dateText = words(date)
            document.dateLine = lineNumber(index)
            document.day = split.day
            note(index, .date, .titleDated)
            return true
        }
        guard isTagline(index) else { return false }
        keep(index, .opening, .greeting)
        return true
    }

    private var hasTitleOnly: Bool { document.opening.isEmpty && document.title == nil }

    private func isTagline(_ index: Int) -> Bool {
        guard let second = following(index), pieces[second].isShort else { return false }
        if rank(index) == .strong { return false }
        if pieces[index].measure.hasDigit && pieces[index].measure.words <= 8 { return true }
        return rank(second) != .none && following(second).map { pieces[$0].isShort || pieces[$0].isSentence } == true
    }

    /// Whether a sentence with a full stop is the headline of the first article.
    private mutating func isFirstHeadline(_ index: Int, greeted: Bool) -> Bool {
        guard let second = following(index), pieces[second].isProse, pieces[second].list == nil else { return false }
        if document.title == nil, document.day == nil, !greeted, document.opening.isEmpty { return true }
        kinship.begin(at: index)
        return kinship.opensArticle(pieces, index, next: second)
    }

    private func hasHeadline(after index: Int) -> Bool {
        var found = following(index)
        var steps = 0
        while let current = found {
            if pieces[current].isShort { return true }
            steps += 1
            if steps > 400 { return false }
            found = following(current)
        }
        return false
    }

    // MARK: Title

    private mutating func readTitle(_ index: Int, folded: String) -> Bool {
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

    private mutating func setTitle(_ index: Int, _ range: Range<Int>, _ reason: DigestReason) {
        document.title = words(range)
        document.titleLine = lineNumber(index)
        note(index, .title, reason, leftOut: reason == .titleDated ? nil : leftOut(index, besides: range))
    }

    private func titleReason(_ index: Int, folded: String) -> DigestReason? {
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
    private func sectionFollows(_ index: Int) -> Bool {
        var found: Int? = index
        while let current = found, pieces[current].isProse { found = following(current) }
        guard let current = found, pieces[current].isShort, rank(current) != .none else { return false }
        return following(current).map { pieces[$0].isShort } ?? false
    }

    private func isDate(_ index: Int) -> Bool {
        switch pieces[index].meta {
        case .date: true
        case .key(.date, _, _): true
        default: false
        }
    }

    // MARK: Mail head and keys

    /// Reads "From:", "Subject:" and the like at the very top.
    private mutating func readMailHead() -> Int {
        var index = 0
        var head = 0
        var isMail = false
        while head < min(pieces.count, 12) {
            if case .key(let label, _, _) = pieces[head].meta, label.isMail || label == .date {
                isMail = isMail || label.isMail
            } else if case .byline(_, let label?) = pieces[head].meta, words(label).lowercased().hasPrefix("von:") {
                isMail = isMail || head == 0
            } else if !pieces[head].isRule, !DigestPhrases.isForwarding(folded(head)) {
                break
            }
            head += 1
        }
        guard isMail else { return 0 }
        while index < head {
            if case .key(let label, let value, let name) = pieces[index].meta {
                switch label {
                case .subject where document.title == nil:
                    let split = DigestTitle.split(bytes, value)
                    document.title = words(split?.title ?? value)
                    document.titleLine = lineNumber(index)
                    if let split, document.dateLine == nil {
                        document.dateText = split.date.map(words)
                        document.dateLine = lineNumber(index)
                        document.day = split.day
                    } else if let date = split?.date {
                        document.opening.append(words(date))
                    }
                    note(index, .title, .titleSubject, leftOut: words(name))
                case .date where document.dateLine == nil:
                    setDate(index, value, .dateLabel, label: name)
                default:
                    keep(index, .opening, .mailHead)
                }
            } else {
                keep(index, pieces[index].isRule ? .decoration : .opening, .mailHead)
            }
            index += 1
        }
        return head
    }

    mutating func setDate(_ index: Int, _ range: Range<Int>, _ reason: DigestReason, label: Range<Int>? = nil) {
        document.dateText = words(range)
        document.dateLine = lineNumber(index)
        document.day = DigestDateReader.read(words(range))?.day
        note(index, .date, reason, leftOut: label.map(words) ?? leftOut(index, besides: range))
    }

    /// Reads a line about the whole digest; false when the piece is none.
    private mutating func readOpeningMeta(_ index: Int) -> Bool {
        guard let meta = pieces[index].meta else { return false }
        switch meta {
        case .date(let range):
            if document.dateLine == nil {
                setDate(index, range, .date)
            } else {
                keep(index, .opening, .dateLoose)
            }
        case .key(let label, let value, let name):
            readOpeningKey(index, label, value, name)
        case .byline, .source, .address, .name:
            keep(index, .opening, .beforeFirst)
        }
        return true
    }

    private mutating func readOpeningKey(_ index: Int, _ label: DigestLabel, _ value: Range<Int>, _ name: Range<Int>) {
        switch label {
        case .headline: beginArticle(index, headline: value, .headlineLabel)
        case .title where isArticleHead(index): beginArticle(index, headline: value, .headlineLabel)
        case .title, .subject:
            if document.title == nil {
                setTitle(index, value, .titleLabel)
            } else {
                document.keys.append(key(index, label, value))
                note(index, .key, .key, leftOut: words(name))
            }
        case .date where document.dateLine == nil: setDate(index, value, .dateLabel, label: name)
        case .section: beginSection(index, name: value, .sectionLabel)
        case .sender, .recipient: keep(index, .opening, .mailHead)
        default:
            document.keys.append(key(index, label, value))
            note(index, .key, .key, leftOut: words(name))
        }
    }

    /// Whether the keys around `index` are the head of one article: text follows them at once.
    private func isArticleHead(_ index: Int) -> Bool { isBeforeText(index) }

    /// A key line as a value.
    func key(_ index: Int, _ label: DigestLabel, _ value: Range<Int>) -> DigestKey {
        DigestKey(name: label.rawValue, value: words(value), line: lineNumber(index))
    }
}
