/// Items of news that hold a headline and its text: "Ferry sails again: The ferry to the island …".
extension DigestAssembler {
    /// An item's headline and, where all items are made so, its text.
    typealias RunIn = (headline: Range<Int>, text: Range<Int>?)

    /// The headlines of a list's items, and their texts where the items have any.
    func runIns(_ list: Range<Int>) -> [RunIn] {
        let contents = list.map { item in
            (pieces[item].marker?.content ?? pieces[item].range.lowerBound)..<pieces[item].range.upperBound
        }
        let lines = zip(list, contents).compactMap(firstLine)
        if lines.count == contents.count, lines.contains(where: { $0.text != nil }) { return lines }
        let parted = contents.compactMap(runIn)
        return parted.count == contents.count ? parted : contents.map { ($0, nil) }
    }

    /// Where other sections are lists of news, one item below a section is a list as well.
    mutating func makeList(_ index: Int) {
        guard pieces[index].list == nil, let kind = pieces[index].marker?.kind, itemMarks.contains(kind) else { return }
        pieces[index].list = -1 - index
    }

    /// The first line of an item as its headline, and the lines below as its text; nil when the first line goes on.
    private func firstLine(_ item: Int, _ content: Range<Int>) -> RunIn? {
        let piece = pieces[item]
        guard piece.lastLine > piece.firstLine else { return (content, nil) }
        let line = text.lines[piece.firstLine]
        let end = piece.range.lowerBound + (line.end - line.start)
        guard end > content.lowerBound, end < content.upperBound else { return nil }
        let head = DigestMeta.trimmed(bytes, content.lowerBound..<end)
        let rest = DigestMeta.trimmed(bytes, end..<content.upperBound)
        return isParted(head, rest) ? (head, rest) : nil
    }

    /// Whether words are a headline and other words its text.
    private func isParted(_ head: Range<Int>, _ text: Range<Int>) -> Bool {
        guard DigestForm.hasWord(bytes, head), DigestForm.hasWord(bytes, text) else { return false }
        let above = DigestMeasure(bytes, head)
        let below = DigestMeasure(bytes, text)
        return above.words > 1 && above.innerSentences == 0 && above.ending != .stop && above.ending != .comma
            && below.words > 5 && below.ending == .stop && !below.startsSmall
    }

    /// The headline and the text of an item in which a colon or a dash parts them.
    private func runIn(_ range: Range<Int>) -> RunIn? {
        var index = range.lowerBound
        let end = min(range.upperBound, index + 120)
        while index < end {
            let (v, n) = DigestScalars.decode(bytes, index, end)
            let isSpaced = index + n < end && bytes[index + n] == 0x20
            let isDash = DigestScalars.isDash(v) && index > range.lowerBound && bytes[index - 1] == 0x20
            if v == 0xFF1A || isSpaced && (v == 0x3A || isDash) {
                let head = DigestMeta.trimmed(bytes, range.lowerBound..<index)
                let text = DigestMeta.trimmed(bytes, index + n..<range.upperBound)
                return isParted(head, text) ? (head, text) : nil
            }
            index += n
        }
        return nil
    }
}
