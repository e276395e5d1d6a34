/// Finds where the articles end and the sign-off begins.
struct DigestClosing {
    let pieces: [DigestPiece]
    let bytes: [UInt8]
    let next: [Int?]

    private static let longest = 12

    /// The first piece of the closing, or the number of pieces when there is none.
    func start() -> (start: Int, reason: DigestReason) {
        var found = (start: pieces.count, reason: DigestReason.closing)
        if let signature = signature() { found = (signature, .signature) }
        if let farewell = farewell(before: found.start) ?? parting(before: found.start) {
            found = (farewell, .closing)
        } else if found.start == pieces.count, let rule = lastRule() {
            found = (rule, .closingRule)
        }
        // A file cannot be all sign-off.
        return found.start == 0 ? (pieces.count, .closing) : found
    }

    private func signature() -> Int? {
        var index = pieces.count - 1
        while index > 0, index >= pieces.count - Self.longest {
            let range = pieces[index].range
            if range.count == 2, bytes[range.lowerBound] == 0x2D, bytes[range.lowerBound + 1] == 0x2D { return index }
            if pieces[index].measure.width > 200 { return nil }
            index -= 1
        }
        return nil
    }

    private func farewell(before end: Int) -> Int? {
        var found: Int?
        var index = end - 1
        while index > 0, index >= end - Self.longest {
            let piece = pieces[index]
            let isPostscript =
                piece.measure.width <= 900
                && DigestFarewells.isPostscript(
                    DigestPhrases.folded(String(decoding: bytes[piece.range].prefix(24), as: UTF8.self)))
            if isPostscript {
                found = index
                index -= 1
                continue
            }
            guard piece.list == nil, piece.measure.width <= 300 else { break }
            switch piece.shape {
            case .rule: break
            case .quoted: return found
            default:
                let folded = DigestPhrases.folded(String(decoding: bytes[piece.range], as: UTF8.self))
                if DigestPhrases.isFarewell(folded) || DigestPhrases.isEndMark(folded) {
                    if isHeadline(index, before: found ?? end) { return found }
                    found = index
                } else if piece.measure.width > 60 {
                    return found
                } else if let following = next[index], following < (found ?? end), pieces[following].isProse {
                    return found
                }
            }
            index -= 1
        }
        return found
    }

    /// "Best film of the year opens" before a text is a headline, whatever its first word.
    private func isHeadline(_ index: Int, before end: Int) -> Bool {
        let piece = pieces[index]
        guard piece.isShort, piece.measure.words >= 3,
            piece.measure.ending == .none || piece.measure.ending == .question
        else { return false }
        guard let following = next[index], following < end else { return false }
        let below = pieces[following]
        guard below.isProse else { return false }
        if below.measure.width > 60 { return true }
        return below.isSentence && below.opensBlock && piece.measure.words >= 4 && below.measure.words >= 4
            && !DigestPhrases.isFarewell(DigestPhrases.folded(String(decoding: bytes[below.range], as: UTF8.self)))
    }

    /// A last block of few words and a name, below a text: "Keep the kettle warm,", "Annabel".
    private func parting(before end: Int) -> Int? {
        let last = end - 1
        guard last > 1, isSigned(last) else { return nil }
        let first = last - 1
        let piece = pieces[first]
        guard piece.list == nil, piece.opensBlock, piece.measure.width <= 60, !piece.measure.hasDigit,
            pieces[first - 1].isProse || pieces[first - 1].list != nil || pieces[first - 1].meta != nil
        else { return nil }
        let isCalled: Bool =
            switch piece.shape {
            case .short, .text, .sentence: true
            default: false
            }
        guard isCalled, piece.form == .plain || piece.form == .colon else { return nil }
        switch piece.measure.ending {
        case .comma: return piece.measure.words <= 6 ? first : nil
        case .exclamation: return piece.measure.words <= 6 && isName(last) ? first : nil
        case .none, .stop:
            guard !pieces[last].opensBlock, piece.measure.words <= 4, isName(last) else { return nil }
            return DigestSectionNames.isUsual(bytes, piece.core) ? nil : first
        default: return nil
        }
    }

    /// Whether a piece is a few words that can be a signature.
    private func isSigned(_ index: Int) -> Bool {
        if case .name? = pieces[index].meta { return true }
        let piece = pieces[index]
        return piece.isShort && piece.form == .plain && piece.measure.words <= 5 && piece.measure.width <= 40
            && piece.measure.ending == .none && !piece.measure.hasDigit
    }

    private func isName(_ index: Int) -> Bool {
        if case .name? = pieces[index].meta { return true }
        let measure = pieces[index].measure
        if measure.capitalised == 0 && measure.small == 0 { return measure.words <= 3 }
        return measure.words <= 3 && DigestMeta.isName(bytes, pieces[index].range, most: 3)
    }

    /// What stands under the last rule, when no article can begin there.
    private func lastRule() -> Int? {
        var index = pieces.count - 1
        while index > 1, index >= pieces.count - 6 {
            let piece = pieces[index]
            if piece.isRule {
                let touches = !piece.opensBlock
                return touches || index == pieces.count - 1 ? nil : index
            }
            guard piece.list == nil else { return nil }
            switch piece.shape {
            case .short
            where piece.measure.words >= 4 || next[index] != nil && next[index].map { pieces[$0].isProse } == true:
                return nil
            case .text where piece.measure.width > 300: return nil
            case .sentence where next[index].map { pieces[$0].isProse } == true: return nil
            case .quoted: return nil
            default: break
            }
            index -= 1
        }
        return nil
    }
}
