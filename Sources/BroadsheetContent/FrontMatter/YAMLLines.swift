/// The lines of a head in YAML as they are given to Yams, with a way back to the bytes of the file.
///
/// Yams counts lines and characters; diagnostics need bytes. Repairs change a line's text but neither the number of
/// lines nor the column at which a value begins, so the way back stays right.
struct YAMLLines {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let starts: [Int]
    private var lines: [[UInt8]]
    private var quoted: Set<Int> = []

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        var starts = [range.lowerBound]
        for index in range where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
        lines = starts.indices.map { line in
            let end = line + 1 < starts.count ? starts[line + 1] - 1 : range.upperBound
            return YAMLLines.printable(Array(bytes[starts[line]..<max(starts[line], end)]))
        }
    }

    /// The text for Yams.
    var text: String { String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self) }

    /// The first byte that is no white space.
    var firstText: Int {
        range.first { bytes[$0] > UInt8(ascii: " ") } ?? range.lowerBound
    }

    /// The byte at a line and a column, both counted from 1, columns in Unicode scalars.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= starts.count else { return range.upperBound }
        var at = starts[line - 1]
        var left = column - 1
        while left > 0, at < range.upperBound {
            at += 1
            while at < range.upperBound, bytes[at] & 0xC0 == 0x80 { at += 1 }
            left -= 1
        }
        return min(at, range.upperBound)
    }

    /// The bytes from here to the end of the line, without blanks behind.
    func valueRange(at start: Int) -> Range<Int> {
        var end = start
        while end < range.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        while end > start + 1, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }

    // MARK: - Repairs

    /// Puts the one-line value of a key for texts in quotes; nil when there is none on this line.
    mutating func quoteText(atLine number: Int) -> (key: String, value: Range<Int>, text: String)? {
        let index = min(number, lines.count) - 1
        guard index >= 0, !quoted.contains(index), let key = key(of: index),
            YAMLLines.textKeys.contains(key.lowercased()),
            index + 1 == lines.count || lines[index + 1].first != UInt8(ascii: " ")
        else { return nil }
        let line = lines[index]
        var start = key.utf8.count + 1
        while start < line.count, line[start] == UInt8(ascii: " ") || line[start] == UInt8(ascii: "\t") { start += 1 }
        var end = line.count
        while end > start, line[end - 1] == UInt8(ascii: " ") || line[end - 1] == UInt8(ascii: "\t") { end -= 1 }
        guard start < end, start > key.utf8.count + 1 else { return nil }
        let value = String(decoding: line[start..<end], as: UTF8.self)
        let single = "'\(value.replacing("'", with: "''"))'"
        lines[index] = Array(line[..<start]) + Array(single.utf8)
        quoted.insert(index)
        let shown = value.contains("\"") ? single : "\"\(value)\""
        return (key, starts[index] + start..<starts[index] + end, shown)
    }

    /// Empties the lines of keys that stand there a second time.
    mutating func dropDoubles() -> [(key: String, first: Range<Int>, second: Range<Int>)] {
        var first: [String: Range<Int>] = [:]
        var out: [(key: String, first: Range<Int>, second: Range<Int>)] = []
        var isDropping = false
        for index in lines.indices {
            if let key = key(of: index) {
                let place = starts[index]..<starts[index] + key.utf8.count
                isDropping = first[key] != nil
                if let before = first[key] { out.append((key, before, place)) }
                first[key] = first[key] ?? place
            }
            if isDropping { lines[index] = [] }
        }
        return out
    }

    private static let textKeys: Set<String> = [
        "title", "summary", "description", "excerpt", "author", "byline", "source", "alt", "section", "category",
        "subtitle", "imagealt", "correction", "withdrawn", "retracted", "series",
    ]

    /// The key that a line without indentation begins with.
    private func key(of index: Int) -> String? {
        let line = lines[index]
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            line[..<colon].allSatisfy({ $0 > UInt8(ascii: "'") && $0 != UInt8(ascii: "{") }),
            line[0] != UInt8(ascii: "-")
        else { return nil }
        return String(decoding: line[..<colon], as: UTF8.self)
    }

    /// The line with signs that YAML refuses replaced by as many that it takes.
    private static func printable(_ line: [UInt8]) -> [UInt8] {
        var out = line
        for index in line.indices {
            let byte = line[index]
            if (byte < 0x20 && byte != 0x09) || byte == 0x7F {
                out[index] = UInt8(ascii: " ")
            } else if byte == 0xC2, index + 1 < line.count, (0x80..<0xA0).contains(line[index + 1]) {
                out[index + 1] = 0xA0
            } else if byte == 0xEF, index + 2 < line.count, line[index + 1] == 0xBF, line[index + 2] >= 0xBE {
                out[index + 2] = 0xBD
            }
        }
        return out
    }
}
