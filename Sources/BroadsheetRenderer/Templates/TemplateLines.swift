/// The lines of a template around a tag: what stands before and after it.
///
/// White space in here is blanks and tabs, as the specification of standalone tags has it.
struct TemplateLines {
    private let bytes: [UInt8]

    /// The lines of a file.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The white space before an offset, when nothing else stands before it on its line.
    func blanks(before offset: Int) -> Range<Int>? {
        var start = offset
        while start > 0, isBlank(start - 1) { start -= 1 }
        return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start..<offset : nil
    }

    /// The line break after an offset, when only white space stands before it; empty at the end of the file.
    func lineBreak(after offset: Int) -> Range<Int>? {
        var start = offset
        while start < bytes.count, isBlank(start) { start += 1 }
        var end = start
        if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { return start..<end + 1 }
        return start == bytes.count ? start..<start : nil
    }

    /// The white space that begins the line of an offset.
    func indentation(at offset: Int) -> Range<Int> {
        var start = offset
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return blanks(from: start)
    }

    /// The white space that begins the first line from an offset on that is not blank.
    func indentationOfContent(from offset: Int) -> Range<Int> {
        var start = offset
        while let end = lineBreak(after: start)?.upperBound, end > start { start = end }
        return blanks(from: start)
    }

    /// The white space that follows an offset.
    func blanks(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, isBlank(end) { end += 1 }
        return start..<end
    }

    /// The pieces of a range that each end with a line break, except the last.
    func pieces(of range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == UInt8(ascii: "\n") {
            pieces.append(start..<index + 1)
            start = index + 1
        }
        if start < range.upperBound { pieces.append(start..<range.upperBound) }
        return pieces
    }

    /// Whether a range ends with a line break.
    func endsLine(_ range: Range<Int>) -> Bool {
        !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\n")
    }

    private func isBlank(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
    }
}
