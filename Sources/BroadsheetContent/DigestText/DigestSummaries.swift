/// Summaries of articles that have no other text: in reports on other papers they are all that there is.
extension DigestShaper {
    /// Makes labelled summaries the texts of their articles where the file has several and no text follows on them.
    func summaries(_ pieces: inout [DigestPiece]) {
        let found = pieces.indices.filter { isOnlyText(pieces, $0) }
        guard found.count > 1 else { return }
        for index in found {
            guard case .key(_, let value, let label)? = pieces[index].meta else { continue }
            pieces[index].shape = .text
            pieces[index].range = value
            pieces[index].core = value
            pieces[index].label = DigestMeta.trimmed(bytes, label)
            pieces[index].measure = DigestMeasure(bytes, value)
        }
    }

    /// Whether a piece is the summary of a headline above it in its block, with the next headline after it or nothing.
    private func isOnlyText(_ pieces: [DigestPiece], _ index: Int) -> Bool {
        guard case .key(.summary, _, _)? = pieces[index].meta else { return false }
        var head = index
        while head > 0, pieces[head].meta != nil, !pieces[head].opensBlock { head -= 1 }
        guard pieces[head].isShort || isHeadline(pieces[head]) else { return false }
        guard let after = pieces[(index + 1)...].firstIndex(where: isWords) else { return true }
        guard pieces[after].opensBlock, pieces[after].isShort || isHeadline(pieces[after]) else { return false }
        // Below the title, with a section next, it is the digest's own.
        let second = pieces[(after + 1)...].firstIndex { isWords($0) || $0.meta != nil }
        return head > 0 || second.map { !pieces[$0].isShort } ?? true
    }

    private func isWords(_ piece: DigestPiece) -> Bool { piece.meta == nil && !piece.isRule || isHeadline(piece) }

    private func isHeadline(_ piece: DigestPiece) -> Bool {
        if case .key(.headline, _, _)? = piece.meta { true } else { false }
    }
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
