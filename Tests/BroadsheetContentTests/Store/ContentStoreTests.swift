import BroadsheetDiagnostics
import Foundation
import Testing

@testable import BroadsheetContent
@testable import BroadsheetModel

@Suite struct ContentStoreTests {
    private let key = Fingerprint(of: "a program")

    private func file(_ path: String, _ text: String, changed: Int = 1_000) -> SourceFile {
        let time = SourceFile.Time(seconds: changed, nanoseconds: 5)
        return SourceFile(
            path: "Content/" + path, shownCount: 8, folder: "", target: nil, kind: .init(fileName: path),
            size: text.utf8.count, modified: time, changed: time, inode: 7)
    }

    private func parser() throws -> FileParser {
        var configuration = Configuration(baseURL: try #require(BaseURL("https://harbour.example/")))
        configuration.rawHTML = .omit
        return FileParser(
            context: LoadContext(
                settings: ParseSettings(configuration, folder: "Content"), clock: SiteClock(timezone: "UTC"),
                keepsText: false, today: CalendarDay(daysSince1970: 20_000)),
            pageFolders: [])
    }

    private let record = StoreRecord(
        SourceFile(
            path: "a.md", shownCount: 0, folder: "", target: nil, kind: .markdown, size: 3,
            modified: .init(seconds: 1, nanoseconds: 2), changed: .init(seconds: 3, nanoseconds: 4), inode: .max),
        content: Fingerprint(of: "x"), isPageFolder: true, usesModification: true,
        scanned: .init(seconds: 90, nanoseconds: 0))

    /// Texts that use every field an article, a digest, an introduction and a problem can have.
    private let texts = [
        "world/a.md": """
        ---
        title: "Harbour: ice and «fog»"
        date: 2026-09-20T10:00:00+02:00
        updated: 2026-09-21
        publishDate: 2026-09-19
        expiryDate: 2027-01-01
        section: World News
        topics: [Ice, Łódź, 日本]
        authors: [Ada Moss, Ben Rye]
        aliases: [/old/ice/, /older/ice.html]
        slug: ice-and-fog
        image: ice.jpg
        weight: 3
        lang: de
        unknown: value
        ---

        The harbour [froze](/world/), see ![ice](ice.jpg) and <b>more</b>.
        """,
        "2026-09-20.txt": """
        World

        A bridge opens
        Topics: Bridges, Ice
        Source: The Port Paper, https://port.example/

        The bridge across the bay opened on Sunday after two years of work.
        """,
        "world/_index.md": "---\ntitle: The World\n---\n\nAll that is *far*.\n",
        "bad.md": "---\ntitle: x\ndate: 2026-02-30\n---\n\nText.\n", "undated.md": "# Title\n\nText.\n",
    ]

    private func described(_ file: ParsedFile) -> String {
        let articles = file.articles.map { article in
            Mirror(reflecting: article.storage).children.map { "\($0.label ?? ""): \($0.value)" }.joined(
                separator: "\n")
        }
        return
            "\(articles)\n\(String(describing: file.introduction))\n\(String(describing: file.note))\n\(file.diagnostics)"
    }

    @Test func `what a file holds comes out of the store as it went in`() throws {
        try withTemporaryFolder { folder in
            let parser = try parser()
            var kept: [String: String] = [:]
            do {
                let store = try ContentStore.open(folder + "/s", key: key, startsAnew: false)
                var writer = StoreWriter(store)
                for (path, text) in texts {
                    let file = file(path, text)
                    let parsed = parser.parse(file, Array(text.utf8), isPageFolder: false).file
                    let own = try writer.remember(parsed, path: file.path, record: record)
                    for article in own.articles {
                        guard case .stored = article.body.html else {
                            Issue.record("the text of \(path) is still in memory")
                            continue
                        }
                    }
                    kept[path] = described(own)
                }
                try writer.flush()
            }
            let store = try ContentStore.open(folder + "/s", key: key, startsAnew: false)
            for (path, text) in texts {
                let known = try #require(try store.find("Content/" + path))
                #expect(known.record == record)
                let again = try store.parts(of: known, path: "Content/" + path)
                #expect(described(again) == kept[path])
                for article in again.articles where !article.body.isEmpty {
                    let html = String(decoding: try store.reader.html(of: article.body), as: UTF8.self)
                    #expect(html.contains("<p>"), "\(text)")
                }
            }
            #expect(try store.find("none.md") == nil)
        }
    }

    @Test func `another key, a foreign file or a number that does not fit start anew`() throws {
        try withTemporaryFolder { folder in
            func remember() throws {
                let store = try ContentStore.open(folder, key: key, startsAnew: true)
                var writer = StoreWriter(store)
                _ = try writer.remember(ParsedFile(), path: "a.md", record: record)
                try writer.flush()
            }
            func isKnown(_ key: Fingerprint) throws -> Bool {
                try ContentStore.open(folder, key: key, startsAnew: false).find("a.md") != nil
            }
            try remember()
            #expect(try isKnown(key))
            #expect(try !isKnown(Fingerprint(of: "another program")))
            try remember()
            try Data("something else".utf8).write(to: URL(filePath: folder + "/articles"))
            #expect(try ContentStore.open(folder, key: key, startsAnew: false).isForeign)
            try remember()
            let bodies = try Data(contentsOf: URL(filePath: folder + "/bodies"))
            try remember()
            try bodies.write(to: URL(filePath: folder + "/bodies"))
            #expect(try !isKnown(key))
        }
    }

    @Test func `a piece of a record at the end is cut off, a changed byte is damage`() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/articles"
            do {
                var writer = StoreWriter(try ContentStore.open(folder, key: key, startsAnew: false))
                for name in ["a.md", "b.md"] {
                    _ = try writer.remember(ParsedFile(), path: name, record: record)
                }
                try writer.flush()
            }
            let whole = try Data(contentsOf: URL(filePath: path))
            for cut in 1..<40 {
                try whole.dropLast(cut).write(to: URL(filePath: path))
                let store = try ContentStore.open(folder, key: key, startsAnew: false)
                #expect(try store.find("a.md") != nil)
                #expect(try store.find("b.md") == nil)
            }
            for place in stride(from: StoreFormat.headLength + 32, to: whole.count, by: 3) {
                var bad = whole
                bad[bad.startIndex + place] ^= 0x10
                try bad.write(to: URL(filePath: path))
                let store = try ContentStore.open(folder, key: key, startsAnew: false)
                let found = Result { (try store.find("a.md"), try store.find("b.md")) }
                // Either damage is told, or a record is not found and its file is read.
                if case .success(let (a, b)) = found { #expect(a == nil || b == nil) }
            }
        }
    }

    @Test func `what is replaced again and again is cleared away`() throws {
        try withTemporaryFolder { folder in
            let files = (0..<50).map { file("\($0).md", "x") }
            for _ in 0..<400 {
                let store = try ContentStore.open(folder, key: key, startsAnew: false)
                var writer = StoreWriter(store)
                for file in files {
                    let parsed = ParsedFile(diagnostics: [
                        Diagnostic(.articleNoText, String(repeating: "long ", count: 40))
                    ])
                    _ = try writer.remember(
                        parsed, path: file.path, record: record)
                }
                try writer.flush()
                try store.clearUp(files: files, live: LiveBytes(records: writer.added, bodies: 0))
            }
            let size = try FileManager.default.attributesOfItem(atPath: folder + "/articles")[.size] as? Int ?? .max
            #expect(size < 3 << 20)
            let store = try ContentStore.open(folder, key: key, startsAnew: false)
            for file in files { #expect(try store.find(file.path) != nil) }
        }
    }

    @Test func `two builds do not share a store`() throws {
        try withTemporaryFolder { folder in
            let first = try ContentStore.open(folder, key: key, startsAnew: false)
            #expect(throws: StoreFailure.self) { try ContentStore.open(folder, key: key, startsAnew: false) }
            withExtendedLifetime(first) {}
        }
    }
}

extension ContentStore.Known: Equatable {
    /// Compares the records.
    public static func == (a: Self, b: Self) -> Bool { a.record == b.record }
}
