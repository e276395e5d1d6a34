/// Finds where lines begin, going forward only, so that finding all of them costs one pass.
///
/// Lines end as cmark sees it: at LF, CR or CRLF.
struct SourceCursor {
    private let body: Range<Int>
    private var number = 0
    private var line: Range<Int>

    /// A cursor before the first line of a part of a text.
    init(body: Range<Int>) {
        self.body = body
        line = body.lowerBound..<body.lowerBound
    }

    /// The bytes of a line of the part, its end left out; lines are counted from 1.
    mutating func line(_ wanted: Int, in bytes: [UInt8]) -> Range<Int> {
        if wanted < number { self = SourceCursor(body: body) }
        while number < max(wanted, 1) {
            var start = line.upperBound
            if number > 0 {
                guard start < body.upperBound else { break }
                let isPair = bytes[start] == UInt8(ascii: "\r") && start + 1 < body.upperBound
                start += isPair && bytes[start + 1] == UInt8(ascii: "\n") ? 2 : 1
            }
            var end = start
            while end < body.upperBound, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
            line = start..<end
            number += 1
        }
        return line
    }
}
