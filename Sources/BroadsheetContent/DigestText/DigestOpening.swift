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
                if DigestPhrases.isContents(folded) && isContentsLabel(index, known) || isAboveContents(index, known) {
                    isContents = true
                    keep(index, .contents, .contentsLabel)
                    index += 1
                    continue
                }
                let again = reappears(index, known)
                let nextAgain = next[index].map {
                    pieces[$0].list != nil || pieces[$0].isShort ? reappears($0, known) : false
                }
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
    var startsWithLabel: Bool { isOpen || section != nil }

    // MARK: Contents

    /// The short lines and sentences of the whole file, by folded words, with the last piece that has them.
    func namesFurtherDown(from start: Int) -> [UInt64: Int] {
        // Only a file whose top holds several short lines in a row can have contents.
        var out: [UInt64: Int] = [:]
        for index in start..<closing.start where pieces[index].measure.width <= 250 {
            guard pieces[index].isShort || pieces[index].isSentence else { continue }
            out[fold(index)] = index
        }
        return out
    }

    func reappears(_ index: Int, _ names: [UInt64: Int]) -> Bool {
        var range = pieces[index].core
        if pieces[index].list != nil, let marker = pieces[index].marker {
            range = marker.content..<pieces[index].range.upperBound
        }
        if let last = names[DigestFold.hash(bytes, range)], last > index { return true }
        // "Lake states sign treaty ..... 3"
        guard pieces[index].measure.hasDigit else { return false }
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] >= 0x20 && bytes[end - 1] < 0x40 { end -= 1 }
        return names[DigestFold.hash(bytes, range.lowerBound..<end)].map { $0 > index } ?? false
    }

    /// "World" may come back as a section without being in a list of contents: then text follows before the next short line.
    func isSectionAgain(_ index: Int) -> Bool {
        guard let second = next[index], let third = next[second] else { return false }
        return pieces[third].isProse
    }

    /// Whether a short line stands above a list whose items all come again further down.
    func isAboveContents(_ index: Int, _ names: [UInt64: Int]) -> Bool {
        guard pieces[index].isShort, let second = next[index], pieces[second].list != nil else { return false }
        let end = listEnd(second)
        return end - second > 1 && (second..<end).allSatisfy { reappears($0, names) }
    }

    /// "Today" and "Headlines" announce contents only when a list or known names follow.
    func isContentsLabel(_ index: Int, _ names: [UInt64: Int]) -> Bool {
        guard let second = next[index] else { return false }
        if pieces[second].list != nil {
            return !DigestSectionNames.isUsual(bytes, pieces[index].core) || following(listEnd(second) - 1) != nil
        }
        return reappears(second, names)
    }

    // MARK: Greeting and first headline

    /// "Hello Kitty museum opens" before a text is a headline.
    func isHeadlineInSpiteOfGreeting(_ index: Int) -> Bool {
        let piece = pieces[index]
        guard piece.isShort, piece.measure.ending == .none, piece.measure.words >= 4 else { return false }
        return isBeforeText(index)
    }

    /// Reads "Issue 45 | Friday, 20 November 2026" or a motto under the title.
    mutating func readTagline(_ index: Int) -> Bool {
        if document.dateLine == nil, !isBeforeText(index) || !hasTitleOnly, readDated(index, pieces[index].core) {
            return true
        }
        guard isTagline(index) else { return false }
        keep(index, .opening, .greeting)
        return true
    }

    var hasTitleOnly: Bool { document.opening.isEmpty && document.title == nil }

    func isTagline(_ index: Int) -> Bool {
        if standsAboveDate(index) || isInHead(index) { return true }
        guard let second = following(index), pieces[second].isShort else { return false }
        if rank(index) == .strong { return false }
        if pieces[index].measure.hasDigit, pieces[index].measure.words <= 8, pieces[index].marker == nil { return true }
        return rank(second) != .none && following(second).map { pieces[$0].isShort || pieces[$0].isSentence } == true
    }

    /// "Evening edition" between the title and the date, with no blank line before or behind it.
    func standsAboveDate(_ index: Int) -> Bool {
        guard document.dateLine == nil, pieces[index].gap == 0, index + 1 < pieces.count, pieces[index + 1].gap == 0,
            case .meta(.date(_)) = pieces[index + 1].shape
        else { return false }
        return true
    }

    /// Whether a sentence with a full stop is the headline of the first article.
    mutating func isFirstHeadline(_ index: Int, greeted: Bool) -> Bool {
        guard let second = following(index), pieces[second].isProse, pieces[second].list == nil else { return false }
        if document.title == nil, document.day == nil, !greeted, document.opening.isEmpty { return true }
        kinship.begin(at: index)
        return kinship.opensArticle(pieces, index, next: second)
    }

    func hasHeadline(after index: Int) -> Bool {
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
}
