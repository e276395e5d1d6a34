/// Joins the lines of text that was wrapped at a fixed width.
///
/// Text is wrapped when most lines that end in the middle of a sentence are so long that the next word would not
/// have fitted.
struct DigestWrap {
    let text: DigestLines
    private(set) var widths: [Int] = []
    private(set) var endings: [DigestMeasure.Ending] = []
    /// The width at which the file is wrapped; nil when it is not.
    private(set) var width: Int?
    /// Tells full headlines from the text that touches them.
    private var headings: DigestWrapHeadings?
    /// Whether an indent marks the first line of each paragraph.
    private var indentsParagraphs = false

    private static let widest = 100

    /// Measures the lines of a text.
    init(_ text: DigestLines) {
        self.text = text
        widths.reserveCapacity(text.lines.count)
        endings.reserveCapacity(text.lines.count)
        for line in text.lines {
            widths.append(line.indent + columns(line.start, line.end))
            endings.append(DigestMeasure.ending(text.bytes, line.start..<line.end))
        }
        width = measuredWidth()
        guard width != nil else { return }
        let touch = headlinesTouch()
        if touch != .never { headings = DigestWrapHeadings(text, touch) }
        indentsParagraphs = hasFirstLineIndent()
    }

    private func columns(_ start: Int, _ end: Int) -> Int {
        if end - start > 500 { return 500 }
        var index = start
        var count = 0
        while index < end {
            let byte = text.bytes[index]
            if byte < 0x80 {
                count += 1
                index += 1
                continue
            }
            let (v, n) = DigestScalars.decode(text.bytes, index, end)
            count += DigestScalars.isInvisible(v) ? 0 : DigestScalars.isWide(v) ? 2 : 1
            index += n
        }
        return count
    }

    /// The columns that the next line's first word would have needed at the end of this one.
    private func firstWord(_ line: DigestLines.Line) -> Int {
        var index = line.start
        var count = 1
        var letters = 0
        while index < line.end, count < 40 {
            let (v, n) = DigestScalars.decode(text.bytes, index, line.end)
            if DigestScalars.isSpace(v) { break }
            if DigestScalars.isUnspaced(v) { return index == line.start ? 2 : count }
            count += 1
            index += n
            // Words are parted at a hyphen between letters.
            if v == 0x2D, letters > 1, index < line.end,
                DigestScalars.isLower(DigestScalars.decode(text.bytes, index, line.end).value)
            {
                break
            }
            letters = DigestScalars.isWord(v) && DigestScalars.digit(v) == nil ? letters + 1 : 0
        }
        return count
    }

    func startsSmall(_ line: DigestLines.Line) -> Bool {
        DigestScalars.isLower(DigestScalars.decode(text.bytes, line.start, line.end).value)
    }

    func startsCapital(_ line: DigestLines.Line) -> Bool {
        DigestScalars.isUpper(DigestScalars.decode(text.bytes, line.start, line.end).value)
    }

    private func isOneWord(_ line: DigestLines.Line) -> Bool {
        !text.bytes[line.start..<line.end].contains(0x20) && text.bytes[line.start] < 0x80
    }

    func marker(_ line: DigestLines.Line) -> DigestMarker? {
        DigestMarker.read(text.bytes, line.start..<line.end)
    }

    /// Whether a line that was never wrapped is a headline above wrapped text.
    private func isLongHeadline(_ line: Int) -> Bool {
        widths[line] > Self.widest && widths[line] <= 250 && endings[line] == .none
    }

    /// Blocks of at least two lines in which no line is too wide for wrapped text.
    private func narrowBlocks() -> [Range<Int>] {
        var out: [Range<Int>] = []
        var index = 0
        while index < text.lines.count {
            var end = index + 1
            var isNarrow = widths[index] <= Self.widest || isOneWord(text.lines[index]) || isLongHeadline(index)
            while end < text.lines.count, text.lines[end].gap == 0 {
                isNarrow = isNarrow && (widths[end] <= Self.widest || isOneWord(text.lines[end]))
                end += 1
            }
            let start = isLongHeadline(index) ? index + 1 : index
            if isNarrow, end - start > 1 { out.append(start..<end) }
            index = end
        }
        return out
    }

    private func measuredWidth() -> Int? {
        let blocks = narrowBlocks()
        var inner: [Int] = []
        var all: [Int] = []
        var middle: [Int] = []
        for block in blocks {
            for line in block where widths[line] <= Self.widest {
                all.append(widths[line])
                if line + 1 < block.upperBound {
                    inner.append(widths[line])
                    if line > block.lowerBound { middle.append(widths[line]) }
                }
            }
        }
        guard !inner.isEmpty else { return nil }
        inner.sort()
        all.sort()
        // A few lines may stick out: a long word, a heading that was never wrapped.
        var width = max(inner[(inner.count - 1) * 95 / 100], all[(all.count - 1) * 97 / 100])
        // The first line of a block may be a heading and the last is short; the lines between are the surest.
        if middle.count >= 8 {
            middle.sort()
            width = middle[(middle.count - 1) * 98 / 100]
        }
        var pairs = 0
        var full = 0
        var small = 0
        for block in blocks where block.contains(where: { widths[$0] * 5 > width * 3 }) {
            for line in block.dropLast() {
                let next = text.lines[line + 1]
                if startsSmall(next) {
                    if marker(next) == nil, !DigestMeta.isSmallNotice(text.bytes, next.start..<next.end) { small += 1 }
                    continue
                }
                if endings[line] == .stop || endings[line] == .question || endings[line] == .colon { continue }
                if marker(next) != nil || isOneWord(next) || isOneWord(text.lines[line]) { continue }
                // What stands below a headline says nothing about its width.
                if line == block.lowerBound, isAbout(next) { continue }
                pairs += 1
                if widths[line] + firstWord(next) > width, width >= 30 { full += 1 }
            }
        }
        // A line that goes on with a small letter is sure; a full line could be chance when there are few.
        if small > 0 { return (small + full) * 2 > small + pairs ? width : nil }
        return pairs >= 3 && full * 3 > pairs * 2 ? width : nil
    }

    /// The pieces of the text, and the text with the joined lines at its end.
    func pieces() -> (pieces: [DigestPiece], bytes: [UInt8]) {
        var bytes = text.bytes
        var out: [DigestPiece] = []
        out.reserveCapacity(text.lines.count)
        var index = 0
        while index < text.lines.count {
            var blockEnd = index + 1
            var isNarrow = widths[index] <= Self.widest || isOneWord(text.lines[index]) || isLongHeadline(index)
            while blockEnd < text.lines.count, text.lines[blockEnd].gap == 0 {
                isNarrow = isNarrow && (widths[blockEnd] <= Self.widest || isOneWord(text.lines[blockEnd]))
                blockEnd += 1
            }
            while index < blockEnd {
                var last = index
                let mark = marker(text.lines[index])
                while last + 1 < blockEnd, joins(last, first: index, mark: mark, isNarrow: isNarrow, blockEnd: blockEnd)
                { last += 1 }
                out.append(piece(index...last, mark: mark, bytes: &bytes))
                index = last + 1
            }
        }
        return (out, bytes)
    }

    private func piece(_ lines: ClosedRange<Int>, mark: DigestMarker?, bytes: inout [UInt8]) -> DigestPiece {
        let first = text.lines[lines.lowerBound]
        var range = first.start..<first.end
        var mark = mark
        if lines.count > 1 {
            let start = bytes.count
            for index in lines {
                let line = text.lines[index]
                if index > lines.lowerBound, needsSpace(bytes, text.lines[index]) { bytes.append(0x20) }
                bytes.append(contentsOf: text.bytes[line.start..<line.end])
            }
            range = start..<bytes.count
            if mark != nil { mark = DigestMarker.read(bytes, range) }
        }
        return DigestPiece(range: range, lines: lines, gap: first.gap, indent: first.indent, marker: mark)
    }

    private func needsSpace(_ bytes: [UInt8], _ next: DigestLines.Line) -> Bool {
        let (last, length) = DigestScalars.decodeLast(bytes, 0, bytes.count)
        let first = DigestScalars.decode(text.bytes, next.start, next.end).value
        if DigestScalars.isWide(last), DigestScalars.isWide(first) { return false }
        // "same-" and "sex" were one word before the wrap; "before -" and "after" were not.
        guard last == 0x2D, bytes.count > length else { return true }
        return !DigestScalars.isWord(DigestScalars.decodeLast(bytes, 0, bytes.count - length).value)
            || !DigestScalars.isWord(first)
    }

    /// Whether the line after `line` goes on with what began at `first`.
    private func joins(_ line: Int, first: Int, mark: DigestMarker?, isNarrow: Bool, blockEnd: Int) -> Bool {
        let this = text.lines[line]
        let next = text.lines[line + 1]
        if this.quoted != next.quoted { return false }
        let ending = endings[line]
        let isOpen = ending == .none || ending == .comma
        if let nextMark = marker(next) {
            guard case .bullet = nextMark.kind else { return joinsNumber(line, mark: mark, isNarrow: isNarrow) }
            return isNarrow && isDashInside(nextMark) && isOpen && mark == nil && isFull(line)
        }
        if mark != nil, next.indent > text.lines[first].indent { return true }
        if isWordless(this) || isWordless(next) || DigestMeta.isAddress(text.bytes, this.start..<this.end)
            || DigestMeta.isAddress(text.bytes, next.start..<next.end)
        {
            return false
        }
        guard isNarrow, widths[line] <= Self.widest || isOneWord(this) else { return false }
        if startsSmall(next), !isFull(line), DigestMeta.isSmallNotice(text.bytes, next.start..<next.end) {
            return false
        }
        guard let width else {
            // A headline of two lines in a file that is otherwise not wrapped.
            return isOpen && startsSmall(next) && widths[line] >= 30
        }
        if line == first, !isFull(line), isAbout(next) { return false }
        // In the middle of a paragraph a date or a colon is chance.
        let isInside = line > first && isOpen && isFull(line)
        if !isInside, DigestMeta.startsLikeMeta(text.bytes, next.start..<next.end) { return false }
        if line == first || widths[line] < width * 3 / 5, DigestMeta.startsLikeMeta(text.bytes, this.start..<this.end) {
            return false
        }
        if next.indent > this.indent + 1, mark == nil { return false }
        if mark == nil, line == first, this.indent > 1, next.indent == this.indent, indentsParagraphs { return false }
        if mark == nil, line > first, next.indent > 1, indentsParagraphs { return false }
        if isMarkedHeading(this), !startsSmall(next) { return false }
        if isCapitals(this), hasSmallLetter(next), !(isFull(line) && isTitleTail(line + 1)) { return false }
        if startsSmall(next) { return ending != .stop || isFull(line) }
        if line == first, mark == nil, isOpen, mayBeHeading(line), headings?.parts(text, line, until: blockEnd) == true
        {
            return false
        }
        if widths[line] + firstWord(next) > width { return true }
        if isOpen, line > first, widths[line] >= width * 3 / 4 { return true }
        if !isOpen || startsCapital(next) { return false }
        return widths[line] + firstWord(next) > width * 85 / 100
    }

    /// Whether a line says something about an article: a byline, a source, a date.
    private func isAbout(_ line: DigestLines.Line) -> Bool {
        let range = line.start..<line.end
        guard range.count <= 400 else { return false }
        return DigestMeta.startsLikeMeta(text.bytes, range)
            || range.count <= 100
                && (DigestMeta.isNameWithRole(text.bytes, range) || DigestAgencies.isSource(text.bytes, range))
    }

    private func joinsNumber(_ line: Int, mark: DigestMarker?, isNarrow: Bool) -> Bool {
        isNarrow && width != nil && mark == nil && endings[line] == .none && isFull(line)
    }

    func isFull(_ line: Int) -> Bool {
        guard let width else { return false }
        return widths[line] + firstWord(text.lines[line + 1]) > width
    }

    /// A dash at the beginning of a wrapped line may be one in the middle of a sentence.
    private func isDashInside(_ mark: DigestMarker) -> Bool {
        if case .bullet(let sign) = mark.kind { return DigestScalars.isDash(sign) }
        return false
    }
}
