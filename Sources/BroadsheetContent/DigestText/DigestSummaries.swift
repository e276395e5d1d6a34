/// Summaries of articles that have no other text: in reports on other papers they are all that there is.
extension DigestShaper {
    /// Makes labelled summaries the texts of their articles where the file has several and no text follows on them.
    func summaries(_ pieces: inout [DigestPiece]) {
        var found = pieces.indices.compactMap { index in
            headline(pieces, over: index).map { $0..<index }
        }
        guard found.count > 1 else { return }
        // Below a title and a date that no other has, it is the digest's own.
        if found[0].lowerBound == 0, hasDate(pieces, found[0]), !hasDate(pieces, found[1]) { found.removeFirst() }
        for index in found.map(\.upperBound) {
            guard case .key(_, let value, let label)? = pieces[index].meta else { continue }
            pieces[index].shape = .text
            pieces[index].range = value
            pieces[index].core = value
            pieces[index].label = DigestMeta.trimmed(bytes, label)
            pieces[index].measure = DigestMeasure(bytes, value)
        }
    }

    private func hasDate(_ pieces: [DigestPiece], _ range: Range<Int>) -> Bool {
        pieces[range].contains {
            switch $0.meta {
            case .date, .key(.date, _, _): true
            default: false
            }
        }
    }

    /// The headline of which a piece is the summary, above it in its block, with the next headline after it or nothing.
    private func headline(_ pieces: [DigestPiece], over index: Int) -> Int? {
        guard case .key(.summary, _, _)? = pieces[index].meta else { return nil }
        // No article has more lines about it.
        let most = 20
        var head = index
        while head > max(0, index - most), pieces[head].meta != nil, !pieces[head].opensBlock { head -= 1 }
        guard pieces[head].isShort || pieces[head].isHeadlineLabel else { return nil }
        guard let after = pieces[(index + 1)...].prefix(most).firstIndex(where: isWords) else {
            return index + most >= pieces.count ? head : nil
        }
        guard pieces[after].opensBlock, pieces[after].isShort || pieces[after].isHeadlineLabel else { return nil }
        // Below the title, with a section next, it is the digest's own.
        let second = pieces[(after + 1)...].prefix(most).firstIndex { isWords($0) || $0.meta != nil }
        return head > 0 || second.map { !pieces[$0].isShort } ?? true ? head : nil
    }

    private func isWords(_ piece: DigestPiece) -> Bool { piece.meta == nil && !piece.isRule || piece.isHeadlineLabel }
}

extension DigestAssembler {
    /// Makes the summary of an article without a text its text.
    mutating func showSummaries() {
        for index in document.articles.indices where document.articles[index].blocks.isEmpty {
            let keys = document.articles[index].keys
            guard let place = keys.lastIndex(where: { $0.name == DigestLabel.summary.rawValue }) else { continue }
            document.articles[index].blocks = [.paragraph(keys[place].value)]
            document.articles[index].keys.remove(at: place)
        }
    }
}
