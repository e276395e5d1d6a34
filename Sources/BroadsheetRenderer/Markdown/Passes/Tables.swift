/// Tables: a row of heads, a line of dashes, rows.
///
/// cmark reads them as a paragraph. The pass finds such paragraphs by their lines, has cmark read each cell on its own, and
/// puts the table in the paragraph's place.
/// Source: GitHub Flavored Markdown 0.29, section 4.10.
enum Tables {
    /// More cells than this are left as text: nobody reads such a table, and browsers do not show it.
    static let mostColumns = 1_000

    /// Puts tables in the place of paragraphs; their cells' text is added to the lines.
    static func run(_ root: TreeNode, _ lines: inout MarkdownLines) -> MarkdownTree? {
        let found = root.all.compactMap { find($0, lines) }
        guard !found.isEmpty else { return nil }
        let first = lines.count + 1
        for table in found { add(table, &lines) }
        let tree = lines.tree(from: first)
        tree.edit { pieces in
            var next = pieces.firstChild
            for table in found { place(table, &next) }
        }
        return tree
    }

    /// A paragraph that is a table, or ends with one.
    private struct Found {
        let node: TreeNode
        /// The lines before the head, which stay a paragraph.
        let before: [Piece]
        let alignments: [Mark.Alignment]
        /// The head first.
        let rows: [[Piece]]
        /// Whether a line of dashes follows, which cmark took for the sign of a heading.
        let hasRule: Bool
    }

    /// A part of a line.
    private struct Piece {
        let line: Int
        let range: Range<Int>
    }

    // MARK: - Finding

    private static func find(_ node: TreeNode, _ lines: MarkdownLines) -> Found? {
        // A table that a line of dashes follows is a heading to cmark.
        let isHeading = node.kind == .heading
        guard node.kind == .paragraph || isHeading && node.endLine > node.line + 1 else { return nil }
        let last = isHeading ? node.endLine - 1 : node.endLine
        guard last > node.line else { return nil }
        // What was cut out as a block of its own stands in a quote where it is read.
        let quotes = depth(node) + (node.line > lines.own ? 1 : 0)
        func content(_ number: Int) -> ArraySlice<UInt8> {
            let text = lines.text(number)
            if number == node.line { return text.dropFirst(max(0, node.column - 1)) }
            return unquoted(text, quotes)
        }
        for number in node.line + 1...last {
            let text = content(number)
            guard let alignments = TableText.alignments(text) else { continue }
            let head = content(number - 1)
            let cells = TableText.cells(head)
            guard cells.count == alignments.count, cells.count <= mostColumns,
                TableText.hasPipe(head) || TableText.hasPipe(text)
            else { continue }
            var rows = [cells.map { Piece(line: number - 1, range: $0) }]
            if number < last {
                for row in number + 1...last {
                    let cells = TableText.cells(content(row)).prefix(alignments.count)
                    rows.append(cells.map { Piece(line: row, range: $0) })
                }
            }
            let before = (node.line..<number - 1).map { Piece(line: $0, range: content($0).indices) }
            return Found(
                node: node, before: Array(before), alignments: alignments, rows: rows,
                hasRule: isHeading && lines.text(node.endLine).contains(UInt8(ascii: "-")))
        }
        return nil
    }

    /// How many quotes a node stands in.
    private static func depth(_ node: TreeNode) -> Int {
        var depth = 0
        var parent = node.parent
        while let here = parent {
            if here.kind == .quote { depth += 1 }
            parent = here.parent
        }
        return depth
    }

    /// A line without the signs of the quotes around it; a lazy line has none.
    private static func unquoted(_ line: ArraySlice<UInt8>, _ quotes: Int) -> ArraySlice<UInt8> {
        var text = line
        for _ in 0..<quotes {
            let rest = text.drop { $0 == 0x20 || $0 == 0x09 }
            guard rest.first == UInt8(ascii: ">") else { break }
            text = rest.dropFirst()
        }
        return text
    }

    // MARK: - Reading

    /// Adds one block for the text before the head, and one for each cell.
    private static func add(_ table: Found, _ lines: inout MarkdownLines) {
        func text(_ piece: Piece) -> ArraySlice<UInt8> { lines.bytes[piece.range] }
        func column(_ piece: Piece) -> Int { piece.range.lowerBound - (lines[piece.line]?.range.lowerBound ?? 0) }
        if !table.before.isEmpty {
            for piece in table.before { lines.add("> ", text(piece), from: piece.line, at: column(piece)) }
            lines.addBlank()
        }
        for cell in table.rows.joined() {
            // A heading is one line of spans; the `#` at its end keeps one that ends the cell.
            lines.add("# ", TableText.unescaped(text(cell)), " #", from: cell.line, at: column(cell))
        }
        lines.addBlank()
    }

    private static func place(_ table: Found, _ next: inout TreeNode?) {
        if !table.before.isEmpty, let quote = next {
            next = quote.next
            for block in quote.children { table.node.insertBefore(block) }
        }
        let block = TreeNode.block(.table)
        for (index, cells) in table.rows.enumerated() {
            let isHead = index == 0
            let row = TreeNode.block(.row(kind(index, of: table.rows.count)))
            for (column, alignment) in table.alignments.enumerated() {
                let cell = TreeNode.block(.cell(Mark.Cell(isHead: isHead, alignment: alignment)))
                if column < cells.count, let heading = next {
                    next = heading.next
                    for span in heading.children { cell.append(span) }
                }
                row.append(cell)
            }
            block.append(row)
        }
        table.node.insertBefore(block)
        if table.hasRule { table.node.insertBefore(.rule()) }
        table.node.remove()
    }

    private static func kind(_ row: Int, of count: Int) -> Mark.Row {
        if row == 0 { return .head }
        if count == 2 { return .onlyOfBody }
        return row == 1 ? .firstOfBody : row == count - 1 ? .lastOfBody : .body
    }
}
