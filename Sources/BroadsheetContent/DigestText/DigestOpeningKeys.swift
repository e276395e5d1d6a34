/// The head of a mail, and keys at the top of a digest.
extension DigestAssembler {
    /// Reads "From:", "Subject:" and the like at the very top.
    mutating func readMailHead() -> Int {
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

    /// Reads a line that ends or begins with the digest's date: "Issue 45 | Friday, 20 November 2026".
    mutating func readDated(_ index: Int, _ range: Range<Int>) -> Bool {
        guard let split = DigestTitle.split(bytes, range), let date = split.date else { return false }
        document.opening.append(words(split.title))
        document.dateText = words(date)
        document.dateLine = lineNumber(index)
        document.day = split.day
        note(index, .date, .titleDated)
        return true
    }

    /// Reads a line about the whole digest; false when the piece is none.
    mutating func readOpeningMeta(_ index: Int) -> Bool {
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
        case .byline where document.dateLine == nil && readDated(index, pieces[index].range): break
        case .byline, .source, .address, .name: keep(index, .opening, .beforeFirst)
        }
        return true
    }

    mutating func readOpeningKey(_ index: Int, _ label: DigestLabel, _ value: Range<Int>, _ name: Range<Int>) {
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
        // What stands above all articles corrects one of another edition.
        case .correction: keep(index, .opening, .beforeFirst)
        default:
            document.keys.append(key(index, label, value))
            note(index, .key, .key, leftOut: words(name))
        }
    }

    /// Whether the keys around `index` are the head of one article: text follows them at once.
    func isArticleHead(_ index: Int) -> Bool { isBeforeText(index) }

    /// A key line as a value.
    func key(_ index: Int, _ label: DigestLabel, _ value: Range<Int>) -> DigestKey {
        DigestKey(name: label.rawValue, value: words(value), line: lineNumber(index))
    }
}
