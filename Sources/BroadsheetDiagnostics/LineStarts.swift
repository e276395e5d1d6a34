/// Where the lines of a text begin, for looking up many places of one file.
///
/// `SourceText.location` reads the file from its beginning each time; with the starts at hand a place costs
/// only its own line.
public struct LineStarts: Sendable {
    private let source: SourceText
    private let starts: [Int]

    /// The starts of all lines of a text.
    public init(_ source: SourceText) {
        self.source = source
        var starts = [0]
        for (index, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.starts = starts
    }

    /// The place of the bytes in `range`, with its line for the frame.
    public func location(_ range: Range<Int>) -> SourceLocation {
        let offset = min(max(range.lowerBound, 0), source.bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return source.location(range, line: source.firstLine + low, lineStart: starts[low])
    }
}
