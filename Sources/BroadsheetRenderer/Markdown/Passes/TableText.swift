/// Reads the lines of a table.
///
/// Source: GitHub Flavored Markdown 0.29, section 4.10.
enum TableText {
    /// The cells of a row: the places of their text in the line, without the white space around it.
    static func cells(_ line: ArraySlice<UInt8>) -> [Range<Int>] {
        var line = trimmed(line)
        if line.first == pipe { line = line.dropFirst() }
        var cells: [Range<Int>] = []
        var start = line.startIndex
        var place = line.startIndex
        while place < line.endIndex {
            if line[place] == UInt8(ascii: "\\"), place + 1 < line.endIndex {
                place += 2
                continue
            }
            if line[place] == pipe {
                cells.append(trimmed(line[start..<place]).indices)
                start = place + 1
            }
            place += 1
        }
        let last = trimmed(line[start...])
        // Behind the last pipe there is no cell.
        if !last.isEmpty || cells.isEmpty { cells.append(last.indices) }
        return cells
    }

    /// How many cells a row has; no more than `most` are counted.
    static func hasPipe(_ line: ArraySlice<UInt8>) -> Bool { line.contains(pipe) }

    /// The alignments that the line below a table's head sets; nil for any other line.
    static func alignments(_ line: ArraySlice<UInt8>) -> [Mark.Alignment]? {
        // Most lines are told by one look.
        guard let first = line.first(where: { !isBlank($0) }), "|:-".utf8.contains(first),
            line.allSatisfy({ isBlank($0) || "|:-".utf8.contains($0) })
        else { return nil }
        var alignments: [Mark.Alignment] = []
        for cell in cells(line) {
            var text = line[cell]
            let isLeft = text.first == UInt8(ascii: ":")
            if isLeft { text = text.dropFirst() }
            let isRight = text.last == UInt8(ascii: ":")
            if isRight { text = text.dropLast() }
            guard !text.isEmpty, text.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(isLeft ? isRight ? .center : .left : isRight ? .right : .none)
        }
        return alignments
    }

    /// A cell's text with `\|` as `|`, since that is how a pipe is written in a cell, also in code.
    static func unescaped(_ cell: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(cell.count)
        for place in cell.indices {
            if cell[place] == UInt8(ascii: "\\"), place + 1 < cell.endIndex, cell[place + 1] == pipe { continue }
            out.append(cell[place])
        }
        return out
    }

    private static let pipe = UInt8(ascii: "|")

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let first = text.first, isBlank(first) { text = text.dropFirst() }
        while let last = text.last, isBlank(last) { text = text.dropLast() }
        return text
    }
}
