/// What single lines look like to the rules that join wrapped text, and what the file's habits are.
extension DigestWrap {
    /// Whether headlines touch their text in this file, by those that stop early.
    func headlinesTouch() -> DigestWrapHeadings.Touch {
        guard let width else { return .never }
        var tight = 0
        var apart = 0
        var decorated = 0
        for line in text.lines.indices.dropLast() {
            guard line == 0 || text.lines[line].gap > 0, endings[line] == .none, hasFourWords(text.lines[line])
            else { continue }
            if isMarkedHeading(text.lines[line]) || startsWithSign(text.lines[line]) || isCapitals(text.lines[line])
                || isWordless(text.lines[line + 1])
            {
                let below = isWordless(text.lines[line + 1]) ? line + 2 : line + 1
                if below < text.lines.count, widths[below] * 4 > width * 3 { decorated += 1 }
                continue
            }
            guard widths[line] * 5 < width * 4 else { continue }
            if text.lines[line + 1].gap > 0 {
                apart += 1
            } else if startsCapital(text.lines[line + 1]), widths[line + 1] * 4 > width * 3 {
                tight += 1
            }
        }
        if apart > tight { return .never }
        if decorated > 1, decorated > tight { return .titles }
        return tight > 0 ? .often : .perhaps
    }

    /// Whether an indent marks the first line of each paragraph: an indented line goes on without one.
    func hasFirstLineIndent() -> Bool {
        for line in text.lines.indices.dropLast() {
            let next = text.lines[line + 1]
            guard text.lines[line].indent > 1, next.gap == 0, next.indent < 2, marker(next) == nil,
                marker(text.lines[line]) == nil, endings[line] == .none || endings[line] == .comma
            else { continue }
            if isFull(line) || startsSmall(next) { return true }
        }
        return false
    }

    /// Whether a full line stands where a headline can: at the beginning of its block, or below a section there.
    func mayBeHeading(_ line: Int) -> Bool {
        // A short line below, with no stop, is the headline's own second line.
        if let width, widths[line + 1] * 2 < width, endings[line + 1] == .none { return false }
        guard line > 0, text.lines[line].gap == 0 else { return true }
        let above = text.lines[line - 1]
        if isWordless(above) { return true }
        guard above.gap > 0 || line == 1 else { return false }
        return isMarkedHeading(above) || widths[line - 1] <= 32 && !text.bytes[above.start..<above.end].contains(0x20)
            || isCapitals(above) && widths[line - 1] <= 40
            || DigestSectionNames.isUsual(text.bytes, above.start..<above.end)
    }

    /// "STUDY – Reuters": the short end of a title in capitals, with a source behind it.
    func isTitleTail(_ line: Int) -> Bool {
        let this = text.lines[line]
        guard endings[line] == .none, widths[line] <= 40 else { return false }
        let split = DigestSuffix.split(text.bytes, this.start..<this.end)
        guard split.source != nil else { return false }
        return DigestMeasure(text.bytes, split.headline).small == 0
    }

    private func hasFourWords(_ line: DigestLines.Line) -> Bool {
        line.end - line.start > 12
            && (text.bytes[line.start..<line.end].count { $0 == 0x20 } > 2 || text.bytes[line.start] >= 0x80)
    }

    private func startsWithSign(_ line: DigestLines.Line) -> Bool {
        let (v, _) = DigestScalars.decode(text.bytes, line.start, line.end)
        return !DigestScalars.isWord(v) && DigestScalars.closing(v) == nil && v != 0x28
    }

    func isWordless(_ line: DigestLines.Line) -> Bool {
        let end = min(line.end, line.start + 400)
        var index = line.start
        while index < end {
            let (v, n) = DigestScalars.decode(text.bytes, index, line.end)
            if DigestScalars.isWord(v) { return false }
            index += n
        }
        return true
    }

    /// "## Ferry returns" and "*Ferry returns*" are whole.
    func isMarkedHeading(_ line: DigestLines.Line) -> Bool {
        let first = text.bytes[line.start]
        let last = text.bytes[line.end - 1]
        guard line.end - line.start > 3 else { return false }
        return first == 0x3E && text.bytes[line.start + 1] == 0x3E
            || first == 0x23 && (text.bytes[line.start + 1] == 0x23 || text.bytes[line.start + 1] == 0x20)
            || first == last && (first == 0x2A || first == 0x5F || first == 0x3D)
    }

    func hasSmallLetter(_ line: DigestLines.Line) -> Bool {
        var index = line.start
        while index < line.end {
            let (v, n) = DigestScalars.decode(text.bytes, index, line.end)
            if DigestScalars.isLower(v) { return true }
            index += n
        }
        return false
    }

    func isCapitals(_ line: DigestLines.Line) -> Bool {
        guard line.end - line.start >= 8, line.end - line.start < 500 else { return false }
        var index = line.start
        var upper = 0
        while index < line.end {
            let (v, n) = DigestScalars.decode(text.bytes, index, line.end)
            if DigestScalars.isLower(v) { return false }
            if DigestScalars.isUpper(v) { upper += 1 }
            index += n
        }
        return upper >= 6
    }
}
