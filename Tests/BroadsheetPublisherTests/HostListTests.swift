import BroadsheetModel
import Testing

@testable import BroadsheetPublisher

@Suite struct HostListTests {
    private let list = HostList(
        run: "7",
        files: [
            "index.html": .init(state: .sound, digest: Fingerprint(of: "a"), size: 1),
            "world/a b/ü.html": .init(state: .arriving, digest: Fingerprint(of: "b"), size: 2),
            "feed.xml": .init(state: .changing, digest: Fingerprint(of: "c"), size: 3),
            "old.html": .init(state: .leaving, digest: Fingerprint(of: "d"), size: 4),
        ])

    @Test func `a list is read back as it was written`() {
        #expect(HostList(bytes: list.bytes) == list)
        #expect(list.isUnfinished)
        #expect(HostList(bytes: HostList(run: "").bytes) == HostList(run: ""))
    }

    @Test func `the same files give the same bytes, in the order of their paths`() {
        let lines = String(decoding: list.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.prefix(2) == ["broadsheet published 1", "run 7"])
        #expect(
            lines.dropFirst(2).dropLast().map { $0.split(separator: " ", maxSplits: 3)[3] }
                == ["feed.xml", "index.html", "old.html", "world/a b/ü.html"])
    }

    @Test func `a list that arrived in part is none`() {
        let bytes = list.bytes
        for end in 0..<bytes.count { #expect(HostList(bytes: Array(bytes[..<end])) == nil) }
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 1
            #expect(HostList(bytes: damaged) == nil)
        }
    }

    @Test(arguments: ["/etc/passwd", "../x", "a/../../x", "a//b", "", "-rf", "./a"])
    func `a list that names a file outside is none`(path: String) {
        let bad = HostList(run: "7", files: [path: .init(state: .sound, digest: Fingerprint(of: "a"), size: 1)])
        #expect(HostList(bytes: bad.bytes) == nil)
    }
}
