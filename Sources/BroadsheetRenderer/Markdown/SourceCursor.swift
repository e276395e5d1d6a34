/// Finds where lines begin, going forward only, so that finding all of them costs one pass.
///
/// Lines end as cmark sees it: at LF, CR or CRLF.
struct SourceCursor {
    private let body: Range<Int>
    private var line = 1
    private var start: Int

    /// A cursor at the first line of a part of a text.
    init(body: Range<Int>) {
        self.body = body
        start = body.lowerBound
    }

    /// The bytes of a line of the part, its end left out; lines are counted from 1.
    mutating func line(_ number: Int, in bytes: [UInt8]) -> Range<Int> {
        if number < line { self = SourceCursor(body: body) }
        var end = lineEnd(from: start, in: bytes)
        while line < number, end < body.upperBound {
            let isPair = bytes[end] == UInt8(ascii: "\r") && end + 1 < body.upperBound
            start = end + (isPair && bytes[end + 1] == UInt8(ascii: "\n") ? 2 : 1)
            line += 1
            end = lineEnd(from: start, in: bytes)
        }
        return start..<end
    }

    private func lineEnd(from start: Int, in bytes: [UInt8]) -> Int {
        var end = start
        while end < body.upperBound, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        return end
    }
}
