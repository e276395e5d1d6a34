/// The plain text of a document, one line for each paragraph, with what is needed to find the summary in it.
struct PlainText {
    /// The text so far.
    private(set) var bytes: [UInt8] = []
    /// The first paragraph with text that stands directly in the document, and the first anywhere.
    private var firstTop: Range<Int>?
    private var firstAny: Range<Int>?
    /// The paragraph behind the first, for texts that open with a line which is no summary.
    private var secondTop: Range<Int>?
    /// What does not belong into a summary: headings and code.
    private var leftOut: [Range<Int>] = []
    private var markedEnd: Int?
    private var blocks: [Range<Int>] = []
    private let keepsBlocks: Bool

    /// An empty text with room for the document.
    ///
    /// - Parameter keepsBlocks: whether the places of its blocks are wanted.
    init(capacity: Int, keepsBlocks: Bool) {
        bytes.reserveCapacity(capacity)
        self.keepsBlocks = keepsBlocks
    }

    /// Appends text of a line.
    mutating func append(_ text: Span<UInt8>) { bytes.append(text) }

    /// Appends one character of white space.
    mutating func append(blank: UInt8) { bytes.append(blank) }

    /// Begins a line and tells where.
    mutating func beginLine() -> Int {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        return bytes.count
    }

    /// The text from a place on.
    func text(from start: Int) -> String { String(decoding: bytes[start...], as: UTF8.self) }

    /// Lends the text from a place on.
    func withText<R>(from start: Int, _ body: (Span<UInt8>) -> R) -> R { body(bytes.span.extracting(start...)) }

    /// Takes back all from a place on.
    mutating func remove(from start: Int) { bytes.removeLast(bytes.count - start) }

    /// Notes that a paragraph ends here.
    mutating func endParagraph(from start: Int, isTopLevel: Bool) {
        guard secondTop == nil, bytes[start...].contains(where: { $0 > 0x20 }) else { return }
        guard firstTop == nil else {
            if isTopLevel { secondTop = start..<bytes.count }
            return
        }
        if firstAny == nil { firstAny = start..<bytes.count }
        if isTopLevel { firstTop = start..<bytes.count }
    }

    /// Notes that what ends here, a heading or code, is not for the summary.
    mutating func leaveOut(from start: Int) {
        if markedEnd == nil { leftOut.append(start..<bytes.count) }
    }

    /// Notes that a block of the document ends here.
    mutating func endBlock(from start: Int) { if keepsBlocks { blocks.append(start..<bytes.count) } }

    /// Notes that the author's marker is here; the first counts.
    mutating func mark() { if markedEnd == nil { markedEnd = bytes.count } }

    /// The text of each block that was noted and has any.
    func blockTexts() -> [String] {
        blocks.map { range in
            var range = range
            while let last = bytes[range].last, last <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
            return String(decoding: bytes[range], as: UTF8.self)
        }.filter { !$0.isEmpty }
    }

    /// What stands before the author's marker; nil when there is no marker, or nothing before it.
    func markedSummary() -> String? {
        guard let end = markedEnd else { return nil }
        var kept: [UInt8] = []
        var place = 0
        for range in leftOut where range.upperBound <= end {
            kept += bytes[place..<range.lowerBound]
            place = range.upperBound
        }
        kept += bytes[place..<end]
        let summary = Summary.whole(kept.span)
        return summary.isEmpty ? nil : summary
    }

    /// The first paragraph, cut to a length; the one behind it when the first is no summary.
    func firstParagraph(limit: Int, isNoSummary: ((String) -> Bool)?) -> String {
        guard let range = firstTop ?? firstAny else { return "" }
        let first = Summary.cut(bytes.span.extracting(range), limit: limit)
        guard let secondTop, isNoSummary?(first) == true else { return first }
        return Summary.cut(bytes.span.extracting(secondTop), limit: limit)
    }
}
