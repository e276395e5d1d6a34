import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct FilePlaceTests {
    private func place(_ path: String, isPageFolder: Bool = false) -> String {
        let place = FilePlace(relativePath: path, isPageFolder: isPageFolder)
        return "\(place.section ?? "-") \(place.day?.iso ?? "-") \(place.name)"
    }

    @Test(arguments: [
        ("world/talks.md", "world - talks"), ("talks.md", "- - talks"),
        ("2026-09-20-talks.md", "- 2026-09-20 talks"), ("world/2026-09-20_talks.md", "world 2026-09-20 talks"),
        ("2026-09-20.txt", "- 2026-09-20 "), ("20260920-talks.md", "- 2026-09-20 talks"),
        ("2026-02-30-talks.md", "- - 2026-02-30-talks"), ("12345678-talks.md", "- - 12345678-talks"),
        ("2026-09-20talks.md", "- - 2026-09-20talks"), ("world/2026/09/20/talks.md", "world 2026-09-20 talks"),
        ("2026/09/20/world/talks.md", "world 2026-09-20 talks"), ("2026/09-20/talks.md", "- 2026-09-20 talks"),
        ("2026-09/20/talks.md", "- 2026-09-20 talks"), ("2026-09-20/talks.md", "- 2026-09-20 talks"),
        ("world/2026/09/talks.md", "world - talks"), ("_posts/2024-04-14-update.md", "- 2024-04-14 update"),
        ("world/_posts/2024-04-14-update.md", "world 2024-04-14 update"), ("20/talks.md", "20 - talks"),
        ("world/europe/talks.tar.md", "world - talks.tar"), ("2026/09/20/2026-09-21-late.md", "- 2026-09-21 late"),
        ("世界/新闻.md", "世界 - 新闻"), (".md", "- - .md"), ("-dash.md", "- - -dash"),
    ])
    func `section, day and name come from the path`(path: String, expected: String) {
        #expect(place(path) == expected)
    }

    @Test func `a page folder gives its name and its day`() {
        #expect(place("world/2026-09-20-talks/index.md", isPageFolder: true) == "world 2026-09-20 talks")
        #expect(place("talks/index.md", isPageFolder: true) == "- - talks")
        #expect(place("world/index.md") == "world - index")
    }

    @Test func `a folder is a page folder when its index is the only article in and below it`() {
        let files = [
            "story/index.md", "story/photo.jpg", "world/index.md", "world/a.md", "arts/index.md", "arts/film/b.md",
        ].map(SourceFile.named)
        #expect(FilePlace.pageFolders(in: files) == ["story"])
    }
}

extension SourceFile {
    static func named(_ path: String) -> SourceFile {
        let time = Time(seconds: 1_790_000_000, nanoseconds: 0)
        return SourceFile(
            path: "Content/" + path, shownCount: 8, folder: "", target: nil, kind: Kind(fileName: path), size: 1,
            modified: time, changed: time, inode: 1)
    }
}
