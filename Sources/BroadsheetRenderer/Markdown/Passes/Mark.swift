/// What a pass has put into a tree, where cmark has no node of its own for it.
enum Mark: Equatable, Sendable {
    /// Words that were struck out.
    case deleted
    /// The box of a task.
    case task(isDone: Bool)
    /// A reference to a footnote: its number, and how often it was referred to up to here.
    case reference(number: Int, use: Int)
    /// All footnotes.
    case notes
    /// A footnote with its number and how often it is referred to.
    case note(number: Int, uses: Int)
    case table
    /// A row of a table.
    case row(Row)
    /// A cell of a table.
    case cell(Cell)

    /// Where a row of a table is.
    enum Row: String, Sendable {
        case head, firstOfBody, body, lastOfBody, onlyOfBody
    }

    /// What a cell of a table is.
    struct Cell: Equatable, Sendable {
        let isHead: Bool
        let alignment: Alignment
    }

    /// How the text of a column is aligned.
    enum Alignment: String, Sendable {
        case none, left, center, right
    }

    /// The mark as the tree keeps it.
    var text: String {
        switch self {
        case .deleted: "deleted"
        case .task(let isDone): "task \(isDone)"
        case .reference(let number, let use): "reference \(number) \(use)"
        case .notes: "notes"
        case .note(let number, let uses): "note \(number) \(uses)"
        case .table: "table"
        case .row(let row): "row \(row.rawValue)"
        case .cell(let cell): "cell \(cell.isHead) \(cell.alignment.rawValue)"
        }
    }

    /// The mark that the tree keeps as this text; nil for anything else.
    init?(text: String) {
        let words = text.split(separator: " ")
        let numbers = words.dropFirst().compactMap { Int($0) }
        switch words.first {
        case "deleted": self = .deleted
        case "task" where words.count == 2: self = .task(isDone: words[1] == "true")
        case "reference" where numbers.count == 2: self = .reference(number: numbers[0], use: numbers[1])
        case "notes": self = .notes
        case "note" where numbers.count == 2: self = .note(number: numbers[0], uses: numbers[1])
        case "table": self = .table
        case "row" where words.count == 2:
            guard let row = Row(rawValue: String(words[1])) else { return nil }
            self = .row(row)
        case "cell" where words.count == 3:
            guard let alignment = Alignment(rawValue: String(words[2])) else { return nil }
            self = .cell(Cell(isHead: words[1] == "true", alignment: alignment))
        default: return nil
        }
    }
}
