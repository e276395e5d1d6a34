import Testing

@testable import BroadsheetServer

@Suite struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-9", 0..<10), ("bytes=5-", 5..<100), ("bytes=-20", 80..<100), ("bytes=90-200", 90..<100),
        ("bytes=-500", 0..<100), ("Bytes=99-99", 99..<100), ("bytes= 0 - 9 ", 0..<10),
    ])
    func `one range is cut to the file`(header: String, range: Range<Int>) {
        #expect(ByteRange(header, size: 100) == .some(range))
    }

    @Test(arguments: ["bytes=100-", "bytes=100-200", "bytes=-0"])
    func `what begins behind the end is outside`(header: String) {
        #expect(ByteRange(header, size: 100) == .outside)
    }

    @Test(arguments: [
        nil, "", "lines=0-9", "bytes=0-9,20-29", "bytes=9-0", "bytes=a-b", "bytes=-", "bytes=0", "bytes=--5",
        "bytes=0-99999999999999999999",
    ])
    func `everything else asks for all`(header: String?) {
        #expect(ByteRange(header, size: 100) == .all)
    }

    @Test func `an empty file has no ranges`() {
        #expect(ByteRange("bytes=0-", size: 0) == .outside)
        #expect(ByteRange("bytes=-5", size: 0) == .outside)
    }
}
