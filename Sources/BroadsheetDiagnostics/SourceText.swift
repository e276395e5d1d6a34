/// The bytes of one file with its path, able to say where an offset is.
///
/// Offsets are UTF-8 bytes from the start of `bytes`; lines and columns are counted from 1, columns in characters.
public struct SourceText: Sendable {
    /// The file's path as shown to the reader.
    public let path: String
    /// The file's content in UTF-8.
    public let bytes: [UInt8]
    /// The line that `bytes` begins with, when it is a piece of a larger file.
    public let firstLine: Int

    /// A text with the path it came from.
    public init(path: String, bytes: [UInt8], firstLine: Int = 1) {
        self.path = path
        self.bytes = bytes
        self.firstLine = firstLine
    }

    /// A text with the path it came from.
    public init(path: String, text: String, firstLine: Int = 1) {
        self.init(path: path, bytes: Array(text.utf8), firstLine: firstLine)
    }

    /// The place of the bytes in `range`, with its line for the frame.
    public func location(_ range: Range<Int>) -> SourceLocation {
        let (line, lineStart) = line(of: range.lowerBound)
        return location(range, line: line, lineStart: lineStart)
    }

    /// The number of the line that a byte stands in.
    public func lineNumber(at offset: Int) -> Int { line(of: offset).number }

    private func line(of offset: Int) -> (number: Int, start: Int) {
        var line = firstLine
        var lineStart = 0
        for index in 0..<min(max(offset, 0), bytes.count) where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        return (line, lineStart)
    }

    /// The place of the bytes in `range`, which begins in the given line.
    func location(_ range: Range<Int>, line: Int, lineStart: Int) -> SourceLocation {
        let start = min(max(range.lowerBound, 0), bytes.count)
        var lineEnd = start
        while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n"), bytes[lineEnd] != UInt8(ascii: "\r") {
            lineEnd += 1
        }
        let column = characters(lineStart..<start) + 1
        let length = characters(start..<min(max(range.upperBound, start), lineEnd))
        return SourceLocation(
            path: path, line: line, column: column, length: length,
            lineText: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
    }

    /// The place at one byte.
    public func location(at offset: Int) -> SourceLocation { location(offset..<offset + 1) }

    /// The whole of the line with the given number, without its leading white space.
    public func location(line number: Int) -> SourceLocation {
        var line = firstLine
        var start = 0
        while line < number, let next = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            start = next + 1
            line += 1
        }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        while start < end, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") { start += 1 }
        return location(start..<end)
    }

    private func characters(_ range: Range<Int>) -> Int {
        String(decoding: bytes[range], as: UTF8.self).count
    }
}
