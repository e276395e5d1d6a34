import BroadsheetModel
import Testing

@testable import BroadsheetPublisher

@Suite struct PublishDifferenceTests {
    private func entry(_ text: String, _ state: HostList.State = .sound) -> HostList.Entry {
        .init(state: state, digest: Fingerprint(of: text), size: text.utf8.count)
    }

    @Test func `only what has other contents is sent, and only what a list names is deleted`() {
        let files = [
            LocalFile.sample("same.html", text: "1"), .sample("changed.html", text: "2"),
            .sample("new.html", text: "3"),
            .sample("foreign.html", text: "4"),
        ]
        let list = HostList(
            run: "", files: ["same.html": entry("1"), "changed.html": entry("0"), "gone.html": entry("9")])
        let look = HostLook(list: list, foreign: ["foreign.html", "others.html"])
        let difference = PublishDifference(files, look, sendsAll: false)
        #expect(difference.added.map(\.path) == ["new.html"])
        #expect(difference.changed.map(\.path) == ["changed.html", "foreign.html"])
        #expect(difference.deleted == ["gone.html"])
        #expect(difference.unchanged == 1)
        let all = PublishDifference(files, look, sendsAll: true)
        #expect(all.changed.map(\.path) == ["same.html", "changed.html", "foreign.html"])
        #expect(all.deleted == ["gone.html"])
    }

    @Test func `what an interrupted run had begun is sent again, and nothing else`() {
        let files = ["sound", "arriving", "changing", "leaving"].map { LocalFile.sample($0, text: "x") }
        let list = HostList(
            run: "",
            files: [
                "sound": entry("x"), "arriving": entry("x", .arriving), "changing": entry("x", .changing),
                "leaving": entry("x", .leaving), "gone": entry("x", .leaving), "gone too": entry("x", .arriving),
            ])
        let difference = PublishDifference(files, HostLook(list: list), sendsAll: false)
        #expect(difference.added.map(\.path) == ["arriving", "leaving"])
        #expect(difference.changed.map(\.path) == ["changing"])
        #expect(difference.deleted == ["gone", "gone too"])
        #expect(difference.begun == ["arriving", "changing", "leaving"])
    }

    @Test(arguments: [(256, 600, false), (257, 600, true), (5, 10, false), (6, 10, true), (0, 0, false)])
    func `much that goes away needs a yes`(deleted: Int, known: Int, isDrastic: Bool) {
        let difference = PublishDifference(
            added: [], changed: [], deleted: (0..<deleted).map { "\($0).html" }, unchanged: 1)
        let target = PublishTarget(name: "live", host: .folder(path: "x"))
        #expect(difference.plan(target, place: "x", known: known, notes: []).isDrastic == isDrastic)
    }

    @Test func `sizes are told in units that people read`() {
        #expect(
            [0, 999, 1_000, 9_950, 12_345, 999_499, 999_501, 3_400_000_000].map(PublishPlan.size)
                == ["0 B", "999 B", "1.0 kB", "10.0 kB", "12 kB", "999 kB", "1.0 MB", "3.4 GB"])
    }
}
