import BroadsheetDiagnostics
import Testing

@Suite struct LineStartsTests {
    @Test func `both ways of looking up a place agree`() {
        let source = SourceText(path: "a.md", text: "one\n\ntwo é three\r\nfour\nlast", firstLine: 5)
        let starts = LineStarts(source)
        for start in 0...source.bytes.count {
            for length in [0, 1, 4] {
                #expect(starts.location(start..<start + length) == source.location(start..<start + length))
            }
        }
    }
}
