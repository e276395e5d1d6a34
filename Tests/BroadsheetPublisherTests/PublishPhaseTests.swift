import BroadsheetModel
import Testing

@testable import BroadsheetPublisher

@Suite struct PublishPhaseTests {
    private let site: [LocalFile] = [
        .sample("assets/style.1.css", rank: 0, isForever: true), .sample("picture.jpg", rank: 0),
        .sample("world/a/index.html"), .sample("world/index.html", rank: 2), .sample("index.html", rank: 2),
        .sample("404.html", rank: 2), .sample("latest/index.html", rank: 3), .sample("feed.xml", rank: 4),
        .sample(".htaccess", rank: 5),
    ]

    private func order(_ difference: PublishDifference) -> [[String]] {
        PublishPhase.ordered(difference).map { $0.files.map(\.path) }
    }

    @Test func `at first all that the front page leads to goes before it`() {
        #expect(
            order(PublishDifference(added: site, changed: [], deleted: [], unchanged: 0)) == [
                ["assets/style.1.css"], ["picture.jpg"], ["world/a/index.html", "world/index.html"],
                ["latest/index.html"], ["feed.xml"], [".htaccess"], ["index.html", "404.html"],
            ])
    }

    @Test func `all new files go before all changed ones, and those by rank`() {
        let new = [
            LocalFile.sample("assets/style.2.css", rank: 0, isForever: true), .sample("world/b/index.html"),
            .sample("topics/new/index.html", rank: 2),
        ]
        #expect(
            order(PublishDifference(added: new, changed: site, deleted: [], unchanged: 0)) == [
                ["assets/style.2.css"], ["world/b/index.html", "topics/new/index.html"], ["assets/style.1.css"],
                ["picture.jpg"], ["world/a/index.html"], ["world/index.html", "index.html", "404.html"],
                ["latest/index.html"], ["feed.xml"], [".htaccess"],
            ])
    }

    @Test func `only what nobody can come to may grow in its place`() {
        let seen = PublishPhase.ordered(PublishDifference(added: site, changed: [], deleted: [], unchanged: 0))
            .filter { !$0.isUnseen }.flatMap(\.files).map(\.path)
        #expect(seen == ["latest/index.html", "feed.xml", ".htaccess", "index.html", "404.html"])
        let entry = HostList.Entry(state: .arriving, digest: Fingerprint(of: ""), size: 0)
        let list = HostList(run: "", files: ["world/a/index.html": entry])
        let begun = PublishDifference(site, HostLook(list: list), sendsAll: false)
        let phase = PublishPhase.ordered(begun).first { $0.files.map(\.path) == ["world/a/index.html"] }
        #expect(phase?.isUnseen == false)
    }

    @Test func `a large phase is cut by number and by bytes, in its order`() {
        let files = (0..<5).map { LocalFile.sample("\($0)", text: String(repeating: "x", count: 10)) }
        let phase = PublishPhase(name: "", files: files, isUnseen: true, isForever: false, root: "/")
        #expect(phase.parts(files: 2, bytes: 1_000).map { $0.files.map(\.path) } == [["0", "1"], ["2", "3"], ["4"]])
        #expect(phase.parts(files: 9, bytes: 25).map(\.files.count) == [2, 2, 1])
        #expect(phase.parts(files: 9, bytes: 1).map(\.files.count) == [1, 1, 1, 1, 1])
    }

    @Test func `folders that are left empty are known, the innermost first, and what is in the way goes first`() {
        let deletions = Deletions(
            ["world/2026/a/index.html", "world/b", "c/index.html", "x.html"],
            leaving: [.sample("world/b/index.html"), .sample("c")])
        #expect(deletions.inTheWay == ["world/b", "c/index.html"])
        #expect(deletions.others == ["world/2026/a/index.html", "x.html"])
        #expect(deletions.emptied == ["world/2026/a", "world/2026", "c"])
    }
}
