/// Takes the marks of quoted mail from the beginnings of lines.
///
/// Where most lines of the file are quoted, the file is a forwarded mail and the marks mean nothing; where a few
/// are, those lines are a quotation.
struct DigestQuoting {
    /// Strips the marks from `text`, and tells whether the whole file was quoted.
    static func strip(_ text: inout DigestLines) -> Bool {
        let quoted = text.lines.count { text.bytes[$0.start] == UInt8(ascii: ">") }
        guard quoted > 0 else { return false }
        let whole = quoted * 2 > text.lines.count
        if !whole, isDecoration(text) { return false }
        var out: [DigestLines.Line] = []
        out.reserveCapacity(text.lines.count)
        var gap = 0
        for line in text.lines {
            var stripped = line
            var depth = 0
            while stripped.start < line.end, text.bytes[stripped.start] == UInt8(ascii: ">") {
                let next = stripped.start + 1
                // ">5" is a sum and not a quotation, unless the whole file is one.
                if !whole, next < line.end, text.bytes[next] != 0x20, text.bytes[next] != UInt8(ascii: ">") { break }
                depth += 1
                stripped.start = next
                while stripped.start < line.end, text.bytes[stripped.start] == 0x20 { stripped.start += 1 }
            }
            if stripped.start == line.end {
                text.blanks.append(line.number)
                gap += line.gap + 1
                continue
            }
            let indent = depth > 0 ? max(0, stripped.start - line.start - 2 * depth) : line.indent
            out.append(
                DigestLines.Line(
                    start: stripped.start, end: stripped.end, number: line.number, indent: indent,
                    gap: line.gap + gap, quoted: whole ? 0 : depth))
            gap = 0
        }
        text.lines = out
        return whole
    }

    /// Whether the marks decorate headings: all are before single lines that have text below, or, when there are more of
    /// them, another heading with fewer.
    private static func isDecoration(_ text: DigestLines) -> Bool {
        var found = 0
        for (index, line) in text.lines.enumerated() where text.bytes[line.start] == UInt8(ascii: ">") {
            guard index + 1 < text.lines.count, line.end - line.start < 72 else { return false }
            let next = text.lines[index + 1]
            let depth = depth(text, line)
            guard depth > 1 ? depth > self.depth(text, next) : next.gap == 0 && self.depth(text, next) == 0 else {
                return false
            }
            switch DigestMeasure.ending(text.bytes, line.start..<line.end) {
            case .stop, .comma: return false
            default: found += 1
            }
        }
        return found > 1
    }

    /// How many marks a line begins with.
    private static func depth(_ text: DigestLines, _ line: DigestLines.Line) -> Int {
        text.bytes[line.start..<line.end].prefix { $0 == UInt8(ascii: ">") }.count
    }
}
