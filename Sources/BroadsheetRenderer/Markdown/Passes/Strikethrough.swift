/// Words struck out: `~~gone~~`, or with one `~`.
///
/// Source: GitHub Flavored Markdown 0.29, section 6.5. An opening and a closing run have the same length of one or two, and
/// stand in the same span; longer runs are no marks. What opens and what closes is told as for emphasis (CommonMark 0.30,
/// section 6.2).
enum Strikethrough {
    static func run(_ root: TreeNode) {
        for node in root.all where node.kind != .text && node.firstChild != nil {
            let children = node.children
            if children.contains(where: { $0.kind == .text && $0.text.contains(tilde) }) { row(node, children) }
        }
    }

    private static let tilde = UInt8(ascii: "~")

    /// A run of tildes that stands as a text node of its own.
    private struct Delimiter {
        let node: TreeNode
        let length: Int
        let opens: Bool
        let closes: Bool
    }

    private static func row(_ parent: TreeNode, _ children: [TreeNode]) {
        var delimiters: [Delimiter] = []
        for child in children where child.kind == .text { delimiters += cut(child) }
        /// Open runs of one and of two, innermost last.
        var open: [Delimiter] = []
        var lastOpen = [0, 0, 0]
        for delimiter in delimiters {
            if delimiter.closes, lastOpen[delimiter.length] > 0,
                let index = open.lastIndex(where: { $0.length == delimiter.length })
            {
                for dropped in open[index...] { lastOpen[dropped.length] -= 1 }
                strike(open[index].node, delimiter.node)
                open.removeSubrange(index...)
            } else if delimiter.opens {
                open.append(delimiter)
                lastOpen[delimiter.length] += 1
            }
        }
    }

    private static func strike(_ start: TreeNode, _ end: TreeNode) {
        let mark = TreeNode.span(.deleted)
        start.insertBefore(mark)
        while let inner = start.next, inner != end { mark.append(inner) }
        start.remove()
        end.remove()
    }

    /// Cuts the runs that can open or close out of a text, as nodes of their own.
    private static func cut(_ node: TreeNode) -> [Delimiter] {
        let text = node.text
        var found: [(range: Range<Int>, opens: Bool, closes: Bool)] = []
        var place = 0
        while let start = text[place...].firstIndex(of: tilde) {
            var end = start
            while end < text.count, text[end] == tilde { end += 1 }
            place = end
            let isEscaped = start > 0 && text[start - 1] == EscapedText.sign
            guard !isEscaped, end - start <= 2 else { continue }
            let (before, after) = (CharacterSide(before: start, in: text), CharacterSide(after: end, in: text))
            let isLeft = after != .blank && (after != .punctuation || before != .other)
            let isRight = before != .blank && (before != .punctuation || after != .other)
            if isLeft || isRight { found.append((start..<end, isLeft, isRight)) }
        }
        guard !found.isEmpty else { return [] }
        var delimiters: [Delimiter] = []
        var end = 0
        for run in found {
            if run.range.lowerBound > end { node.insertBefore(.text(text[end..<run.range.lowerBound])) }
            let mark = TreeNode.text(text[run.range])
            node.insertBefore(mark)
            delimiters.append(Delimiter(node: mark, length: run.range.count, opens: run.opens, closes: run.closes))
            end = run.range.upperBound
        }
        if end < text.count { node.setText(text[end...]) } else { node.remove() }
        return delimiters
    }
}
