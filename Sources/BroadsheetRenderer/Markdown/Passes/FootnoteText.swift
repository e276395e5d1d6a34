/// Finds the texts of footnotes, `[^name]: text`, by their lines.
///
/// A note may go on in lines that follow without a blank one, and in lines that are indented by four. Notes stand directly in
/// the text, not in quotes or lists.
struct FootnoteText {
    /// A note.
    struct Note {
        let name: String
        /// Where its name stands in its first line, the brackets included.
        let place: Range<Int>
        let firstLine: Int
        /// Its lines with the column from which on they belong to it; the first begins behind the colon.
        let lines: [(number: Int, column: Int)]
    }

    /// The notes in an article's lines; `isCode` tells lines in which nothing is a mark.
    static func find(in lines: MarkdownLines, isCode: (Int) -> Bool) -> [Note] {
        var notes: [Note] = []
        var number = 1
        while number <= lines.own {
            guard !isCode(number), let head = head(lines.text(number)) else {
                number += 1
                continue
            }
            let start = lines[number]?.range.lowerBound ?? 0
            var content: [(number: Int, column: Int)] = [(number, head.text - start)]
            let first = number
            number += 1
            /// Whether a paragraph is open that a line without indentation may continue.
            var isOpen = lines.text(first)[head.text...].contains { $0 > 0x20 }
            var blanks: [(number: Int, column: Int)] = []
            while number <= lines.own {
                let line = lines.text(number)
                if line.allSatisfy({ $0 <= 0x20 }) {
                    isOpen = false
                    blanks.append((number, line.count))
                } else if let column = indentation(line) {
                    content += blanks
                    blanks = []
                    content.append((number, column))
                    isOpen = true
                } else if isOpen, self.head(line) == nil, !begins(line) {
                    content.append((number, 0))
                } else {
                    break
                }
                number += 1
            }
            number -= blanks.count
            notes.append(
                Note(
                    name: head.name, place: head.place.lowerBound - start..<head.place.upperBound - start,
                    firstLine: first, lines: content))
        }
        return notes
    }

    /// The name that a line begins with, and where its text begins.
    private static func head(_ line: ArraySlice<UInt8>) -> (name: String, place: Range<Int>, text: Int)? {
        let rest = line.drop { $0 == 0x20 }
        guard rest.startIndex - line.startIndex <= 3, rest.count >= 5, rest[rest.startIndex] == UInt8(ascii: "["),
            rest[rest.startIndex + 1] == UInt8(ascii: "^"),
            let end = rest.prefix(200).firstIndex(of: UInt8(ascii: "]")), end + 1 < rest.endIndex,
            rest[end + 1] == UInt8(ascii: ":")
        else { return nil }
        let name = rest[(rest.startIndex + 2)..<end]
        guard isName(name) else { return nil }
        return (String(decoding: name, as: UTF8.self), rest.startIndex..<end + 1, end + 2)
    }

    /// Whether a name may stand in `[^…]`: it has no white space and no brackets.
    static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        !name.isEmpty && name.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    }

    /// Where a line that is indented by four begins; nil when it is not.
    private static func indentation(_ line: ArraySlice<UInt8>) -> Int? {
        var width = 0
        for (count, byte) in line.enumerated() {
            if width >= 4 { return count }
            switch byte {
            case 0x20: width += 1
            case 0x09: width = 4
            default: return nil
            }
        }
        return width >= 4 ? line.count : nil
    }

    /// Whether a line begins another block, so that it does not go on with a paragraph.
    private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == 0x20 }
        guard let first = text.first else { return true }
        let second = text.dropFirst().first ?? 0x20
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "<"): return true
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return text.starts(with: [first, first, first])
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "_"), UInt8(ascii: "="):
            return second <= 0x20 || second == first && first != UInt8(ascii: "*") && first != UInt8(ascii: "_")
                || text.allSatisfy { $0 == first || $0 <= 0x20 }
        case UInt8(ascii: "1"): return second == UInt8(ascii: ".") || second == UInt8(ascii: ")")
        default: return false
        }
    }
}
