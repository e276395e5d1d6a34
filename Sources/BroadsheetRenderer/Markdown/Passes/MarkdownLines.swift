/// The text that cmark reads, line by line: the article's own, and behind it what passes have cut out of it.
///
/// A pass that has to have a part of the text read on its own, such as the cell of a table, adds it here. All texts
/// share one count of lines, so that each node, whichever tree it comes from, knows where in the source it is.
struct MarkdownLines {
    /// A line of text.
    struct Line {
        /// Its bytes among all bytes, without its end.
        let range: Range<Int>
        /// The line of the source that it comes from, counted from 1.
        let origin: Int
        /// How many bytes further right it begins in that line; negative when something stands before it here.
        let shift: Int
    }

    /// All bytes, with line ends.
    private(set) var bytes: [UInt8]
    private var lines: [Line] = []
    /// How many lines the article has.
    private(set) var own: Int

    /// The lines of an article's text. Lines end as cmark sees it: at LF, CR or CRLF.
    init(_ text: [UInt8]) {
        bytes = text
        var start = 0
        var place = 0
        while place < text.count {
            guard text[place] == UInt8(ascii: "\n") || text[place] == UInt8(ascii: "\r") else {
                place += 1
                continue
            }
            lines.append(Line(range: start..<place, origin: lines.count + 1, shift: 0))
            let isPair =
                text[place] == UInt8(ascii: "\r") && place + 1 < text.count && text[place + 1] == UInt8(ascii: "\n")
            place += isPair ? 2 : 1
            start = place
        }
        if start < text.count { lines.append(Line(range: start..<text.count, origin: lines.count + 1, shift: 0)) }
        own = lines.count
    }

    /// A line, counted from 1; nil when there is none.
    subscript(number: Int) -> Line? { lines.indices.contains(number - 1) ? lines[number - 1] : nil }

    /// The bytes of a line.
    func text(_ number: Int) -> ArraySlice<UInt8> { self[number].map { bytes[$0.range] } ?? [] }

    var count: Int { lines.count }

    /// Empties a line of the article, so that nothing is read there.
    mutating func blank(_ number: Int) {
        guard let line = self[number] else { return }
        for place in line.range { bytes[place] = UInt8(ascii: " ") }
    }

    /// Adds a line that is made of a prefix and of some text that stands at a place of another line.
    mutating func add(
        _ prefix: String, _ text: some Collection<UInt8>, _ suffix: String = "", from number: Int, at column: Int
    ) {
        let origin = self[number]
        let start = bytes.count
        bytes.append(contentsOf: prefix.utf8)
        bytes.append(contentsOf: text)
        bytes.append(contentsOf: suffix.utf8)
        lines.append(
            Line(
                range: start..<bytes.count, origin: origin?.origin ?? 1,
                shift: (origin?.shift ?? 0) + column - prefix.utf8.count))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Adds an empty line.
    mutating func addBlank() {
        lines.append(Line(range: bytes.count..<bytes.count, origin: own, shift: 0))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The article's text, as it is now.
    var article: ArraySlice<UInt8> { bytes[..<(lines.prefix(own).last?.range.upperBound ?? 0)] }

    /// The tree of the lines from a place on, in which they have their numbers. Definitions of links in the article count.
    func tree(from first: Int) -> MarkdownTree {
        var text = [UInt8](repeating: UInt8(ascii: "\n"), count: first - 1)
        let start = self[first]?.range.lowerBound ?? bytes.count
        text += bytes[start...]
        if bytes[start...].contains(UInt8(ascii: "]")) {
            // Behind a heading, which ends whatever is open.
            text += Array("\n#\n\n".utf8) + article
        }
        return MarkdownTree(parsing: text.span)
    }
}
