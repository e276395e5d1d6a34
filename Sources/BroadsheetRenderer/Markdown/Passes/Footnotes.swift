/// Footnotes: `[^name]` in the text, `[^name]: the note` anywhere.
///
/// Notes are numbered in the order in which they are first referred to, and stand at the end of the article.
struct Footnotes {
    /// What is wrong with the notes of an article.
    enum Problem: Equatable {
        /// A reference to a note that is nowhere, in this line.
        case undefined(name: String, line: Int)
        /// A note to which nothing refers; its line and the place of its name in it.
        case unused(name: String, line: Int, place: Range<Int>)
        /// A second note of a name; its line and the place of its name in it.
        case twice(name: String, line: Int, place: Range<Int>)
    }

    private let notes: [FootnoteText.Note]
    private(set) var problems: [Problem] = []
    /// The lines on which the notes' own texts begin.
    private let first: Int

    // MARK: - Taking the notes out

    /// Takes the notes out of the lines of an article, and adds their texts behind them; `tree` is what cmark makes of it all.
    init(_ lines: inout MarkdownLines, tree root: TreeNode) {
        var code: Set<Int> = []
        for node in root.all where node.kind == .codeBlock || node.kind == .htmlBlock {
            code.formUnion(node.line...max(node.line, node.endLine))
        }
        var seen: Set<String> = []
        let found = FootnoteText.find(in: lines) { code.contains($0) }
        first = lines.count + 1
        var notes: [FootnoteText.Note] = []
        for note in found {
            if seen.insert(Footnotes.folded(note.name)).inserted {
                notes.append(note)
            } else {
                problems.append(.twice(name: note.name, line: note.firstLine, place: note.place))
            }
        }
        self.notes = notes
        for note in notes {
            for (index, line) in note.lines.enumerated() {
                var text = lines.text(line.number).dropFirst(line.column)
                var column = line.column
                if index == 0 {
                    let start = text.startIndex
                    text = text.drop { $0 <= 0x20 }
                    column += text.startIndex - start
                }
                lines.add("> ", text, from: line.number, at: column)
            }
            lines.addBlank()
        }
        for note in found { for line in note.lines { lines.blank(line.number) } }
    }

    /// Whether there are any.
    var isEmpty: Bool { notes.isEmpty }

    /// The notes' texts as blocks at the end of the tree, all of them, in their order.
    func append(to root: TreeNode, _ lines: MarkdownLines) -> MarkdownTree? {
        guard !notes.isEmpty else { return nil }
        let tree = lines.tree(from: first)
        tree.edit { pieces in
            let list = TreeNode.block(.notes)
            var next = pieces.firstChild
            for index in notes.indices {
                let note = TreeNode.block(.note(number: index, uses: 0))
                if let quote = next {
                    next = quote.next
                    for block in quote.children { note.append(block) }
                }
                list.append(note)
            }
            root.append(list)
        }
        return tree
    }

    // MARK: - References

    /// Finds the references, numbers the notes, and puts them into that order; those that nothing refers to go.
    mutating func number(_ root: TreeNode) {
        let list = notes.isEmpty ? nil : root.children.last
        let blocks = list?.children ?? []
        var byName: [String: Int] = [:]
        for (index, note) in notes.enumerated() { byName[Footnotes.folded(note.name)] = index }
        var numbers: [Int: Int] = [:]
        var order: [Int] = []
        var uses = [Int](repeating: 0, count: notes.count)
        func look(_ nodes: [TreeNode], _ problems: inout [Problem]) {
            for node in nodes where node.kind == .text {
                for reference in Footnotes.cut(node, { byName[Footnotes.folded($0)] != nil }, &problems) {
                    guard let index = byName[Footnotes.folded(reference.name)] else { continue }
                    if numbers[index] == nil {
                        order.append(index)
                        numbers[index] = order.count
                    }
                    uses[index] += 1
                    reference.node.set(.reference(number: numbers[index] ?? 0, use: uses[index]))
                }
            }
        }
        list?.remove()
        look(root.all, &problems)
        if let list { root.append(list) }
        // A note may refer to others, which follow it.
        var done = 0
        while done < order.count {
            look(blocks[order[done]].all, &problems)
            done += 1
        }
        for (index, note) in notes.enumerated() {
            if numbers[index] == nil {
                problems.append(.unused(name: note.name, line: note.firstLine, place: note.place))
            }
            blocks[index].remove()
        }
        for index in order {
            blocks[index].set(.note(number: numbers[index] ?? 0, uses: uses[index]))
            list?.append(blocks[index])
        }
        if order.isEmpty { list?.remove() }
    }

    /// Cuts the references out of a text, as marks of their own.
    private static func cut(
        _ node: TreeNode, _ isKnown: (String) -> Bool, _ problems: inout [Problem]
    ) -> [(name: String, node: TreeNode)] {
        let text = node.text
        var found: [(name: String, node: TreeNode)] = []
        var end = 0
        var place = 0
        while let start = text[place...].firstIndex(of: UInt8(ascii: "[")) {
            place = start + 1
            guard place < text.count, text[place] == UInt8(ascii: "^"),
                let close = text[place...].prefix(200).firstIndex(of: UInt8(ascii: "]"))
            else { continue }
            let bytes = text[(start + 2)..<close].filter { $0 != EscapedText.sign }[...]
            guard FootnoteText.isName(bytes) else { continue }
            let name = String(decoding: bytes, as: UTF8.self)
            place = close + 1
            guard isKnown(name) else {
                problems.append(.undefined(name: name, line: node.line))
                continue
            }
            if start > end { node.insertBefore(.text(text[end..<start])) }
            let mark = TreeNode.span(.reference(number: 0, use: 0))
            node.insertBefore(mark)
            found.append((name, mark))
            end = close + 1
        }
        guard !found.isEmpty else { return [] }
        if end < text.count { node.setText(text[end...]) } else { node.remove() }
        return found
    }

    /// Names are the same when only their case differs.
    private static func folded(_ name: String) -> String { name.lowercased() }
}
