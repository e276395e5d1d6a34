/// A table in letters of one width.
struct TextTable {
    struct Cell {
        var text: String
        var isHead = false
        var isRight = false
    }

    let rows: [[Cell]]

    /// The lines of the table: in columns where they fit, else row by row, each value behind its column's name.
    func lines(width: Int) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return [] }
        let widths = (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column].text) : 0 }.max() ?? 0
        }
        guard widths.reduce(0, +) + 2 * (count - 1) <= width, !rows.contains(where: hasBreak) else {
            return records(width: width)
        }
        let head = rows.first.map { $0.allSatisfy(\.isHead) } == true
        var lines = rows.map { line($0, widths) }
        if head {
            lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
        }
        return lines
    }

    private func hasBreak(_ row: [Cell]) -> Bool { row.contains { $0.text.contains("\n") } }

    private func line(_ row: [Cell], _ widths: [Int]) -> String {
        var out = ""
        for (column, width) in widths.enumerated() {
            let cell = row.indices.contains(column) ? row[column] : Cell(text: "")
            let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(cell.text)))
            if column > 0 { out += "  " }
            out += cell.isRight ? space + cell.text : cell.text + space
        }
        while out.last == " " { out.removeLast() }
        return out
    }

    /// For tables that are too wide: a line for each cell, a blank line between rows.
    private func records(width: Int) -> [String] {
        let names = rows.first.flatMap { $0.allSatisfy(\.isHead) ? $0.map(\.text) : nil }
        var out: [String] = []
        for row in rows.dropFirst(names == nil ? 0 : 1) {
            if !out.isEmpty { out.append("") }
            for (column, cell) in row.enumerated() where !cell.text.isEmpty {
                let name = names.flatMap {
                    $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] + ": " : nil
                }
                let lines = TextWrapper(width: width - 2).lines((name ?? "") + cell.text)
                out += lines.enumerated().map { $0 == 0 ? $1 : "  " + $1 }
            }
        }
        return out.isEmpty ? names.map { TextWrapper(width: width).lines($0.joined(separator: ", ")) } ?? [] : out
    }
}
