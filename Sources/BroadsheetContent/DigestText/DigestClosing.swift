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
        if let farewell = farewell(before: found.start) {
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
            guard piece.list == nil, piece.measure.width <= 300 else { break }
            switch piece.shape {
            case .rule: break
            case .quoted: return found
            default:
                let folded = DigestPhrases.folded(String(decoding: bytes[piece.range], as: UTF8.self))
                if DigestPhrases.isFarewell(folded) || DigestPhrases.isEndMark(folded) {
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
