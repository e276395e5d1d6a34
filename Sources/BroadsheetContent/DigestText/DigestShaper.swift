/// Says of each piece what it looks like by itself: prose, a short line, an item, a source, a rule.
struct DigestShaper {
    let bytes: [UInt8]
    private let text: DigestLines

    /// A shaper for pieces of a text.
    init(bytes: [UInt8], text: DigestLines) {
        self.bytes = bytes
        self.text = text
    }

    /// Gives each piece its measures, its shape, its form and its list.
    func shape(_ pieces: inout [DigestPiece]) {
        for index in pieces.indices { measure(&pieces[index]) }
        for index in pieces.indices.dropLast() { noName(&pieces, index) }
        summaries(&pieces)
        lists(&pieces)
        for index in pieces.indices { decoration(&pieces, index) }
        numbers(&pieces)
        outline(&pieces)
    }

    private func measure(_ piece: inout DigestPiece) {
        let measure = DigestMeasure(bytes, piece.range)
        piece.measure = measure
        piece.shape =
            if !measure.hasWord {
                .rule
            } else if text.lines[piece.firstLine].quoted > 0 {
                .quoted
            } else if measure.hasDigit, measure.width <= 24,
                DigestPhrases.isPage(DigestPhrases.folded(words(piece.range)))
            {
                .page
            } else if piece.firstLine < 10, measure.width <= 300, DigestMeta.isOnlineVersion(bytes, piece.range) {
                .page
            } else if measure.width <= 40, measure.words <= 6,
                DigestPhrases.isPointer(bytes, piece.range)
                    || measure.hasDigit && DigestPhrases.isReadingTime(DigestPhrases.folded(words(piece.range)))
            {
                .page
            } else if let meta = DigestMeta.read(bytes, piece.range, measure) {
                .meta(meta)
            } else {
                DigestShaper.shape(measure, isWrapped: piece.lastLine - piece.firstLine > 3)
            }
    }

    /// A dash and words that are no name, above a text and below no quotation, are a line like any other:
    /// "- Ferry sails again".
    private func noName(_ pieces: inout [DigestPiece], _ index: Int) {
        guard case .meta(.name(let range)) = pieces[index].shape, pieces[index].opensBlock,
            !DigestMeta.isName(bytes, range, most: 6) || isUncased(pieces[index]),
            index == 0 || !pieces[index - 1].measure.isQuotation,
            pieces[(index + 1)...].prefix(20).first(where: { $0.meta == nil })?.isProse == true
        else { return }
        pieces[index].shape = DigestShaper.shape(pieces[index].measure, isWrapped: false)
    }

    /// Whether words of a script without capitals are too many for a name.
    private func isUncased(_ piece: DigestPiece) -> Bool {
        guard piece.measure.capitalised == 0, piece.measure.small == 0 else { return false }
        let last = DigestScalars.decodeLast(bytes, piece.range.lowerBound, piece.range.upperBound).value
        return DigestScalars.isUnspaced(last) ? piece.measure.width > 12 : piece.measure.words > 4
    }

    /// Prose, a sentence or a short line, by the measures alone.
    static func shape(_ measure: DigestMeasure, isWrapped: Bool) -> DigestPiece.Shape {
        let longestHeadline = measure.isStopless ? 55 : 250
        switch measure.ending {
        case .none:
            if measure.width > longestHeadline || measure.innerSentences > 1 || isWrapped { return .text }
            return measure.innerSentences == 1 && measure.width > 160 ? .text : .short
        case .question, .exclamation:
            return measure.width > 140 || measure.innerSentences > 1 ? .text : .short
        case .colon:
            return measure.width <= 40 && measure.words <= 5 && measure.innerSentences == 0 ? .short : .text
        case .comma:
            return measure.width <= 40 && measure.words <= 4 ? .short : .text
        case .stop:
            return measure.width <= 140 && measure.innerSentences == 0 && !isWrapped ? .sentence : .text
        }
    }

    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: Lists

    /// Two items or more with the same bullet, or with numbers that count from 1.
    private func lists(_ pieces: inout [DigestPiece]) {
        var number = 0
        var index = 0
        while index < pieces.count {
            guard let first = pieces[index].marker, isItem(pieces[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < pieces.count, let next = pieces[end].marker, isItem(pieces[end]), next.kind == first.kind,
                follows(next, first, after: end - index, pieces[end])
            {
                end += 1
            }
            if end - index > 1, starts(first) {
                for item in index..<end { pieces[item].list = number }
                number += 1
            }
            index = end
        }
    }

    private func isItem(_ piece: DigestPiece) -> Bool {
        switch piece.shape {
        case .rule, .quoted, .page: false
        default: true
        }
    }

    private func starts(_ marker: DigestMarker) -> Bool {
        if case .bullet = marker.kind { return true }
        return marker.value == 1
    }

    private func follows(_ next: DigestMarker, _ first: DigestMarker, after: Int, _ piece: DigestPiece) -> Bool {
        switch first.kind {
        case .bullet(let sign):
            // Speech may begin with a dash, "— We were wrong.",
            // and a picture stands before each section of its own.
            let isLoose = sign >= 0x2014 && sign <= 0x2015 || sign > 0x2190 && DigestScalars.isPicture(sign)
            return !isLoose || !piece.opensBlock
        case .number, .letter:
            return next.value == first.value + after && !isDay(next, piece)
        }
    }

    /// "1. January was cold" is prose.
    func isDay(_ marker: DigestMarker, _ piece: DigestPiece) -> Bool {
        var end = marker.content
        while end < piece.range.upperBound, bytes[end] > 0x40 || bytes[end] == 0x27 { end += 1 }
        return DigestMonthNames.month(words(marker.content..<end).lowercased()) != nil
    }

    // MARK: Decoration

    private func decoration(_ pieces: inout [DigestPiece], _ index: Int) {
        guard pieces[index].list == nil, pieces[index].measure.width <= 250 else { return }
        switch pieces[index].shape {
        case .short, .sentence: break
        case .text where pieces[index].measure.ending == .colon && pieces[index].measure.width <= 60: break
        default: return
        }
        let below = rule(pieces, index + 1, touches: index + 1)
        let above = rule(pieces, index - 1, touches: index) != nil
        var (form, core) = DigestForm.read(bytes, pieces[index].range, above: above, below: below)
        if form == .plain, let marker = pieces[index].marker, case .bullet(let sign) = marker.kind {
            // A lone dash before a sentence is speech, a lone asterisk a footnote.
            guard pieces[index].isShort, sign != 0x2014, sign != 0x2015 else { return }
            form = .bullet(sign)
            core = marker.content..<core.upperBound
            if case (.fence(_, both: true), let inner) = DigestForm.read(bytes, core, above: false, below: nil) {
                core = inner
            }
        }
        if form.isTyped, core != pieces[index].range {
            let measure = DigestMeasure(bytes, core)
            guard measure.hasWord else { return }
            if pieces[index].isShort { pieces[index].measure = measure }
        }
        if form == .plain, pieces[index].measure.isCapitals { form = .capitals }
        pieces[index].form = form
        pieces[index].core = core
    }

    /// The sign of a rule at `index` in the same block as its neighbour.
    private func rule(_ pieces: [DigestPiece], _ index: Int, touches: Int) -> UInt32? {
        guard pieces.indices.contains(index), pieces[index].isRule, pieces.indices.contains(touches),
            !pieces[touches].opensBlock, pieces[index].range.count >= 3
        else { return nil }
        return DigestScalars.decode(bytes, pieces[index].range.lowerBound, pieces[index].range.upperBound).value
    }
}
