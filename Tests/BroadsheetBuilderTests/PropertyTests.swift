import BroadsheetDiagnostics
import Foundation
import Testing

/// What must hold for every site.
@Suite struct PropertyTests {
    @Test(arguments: try Folders.sites("GoldenSites"))
    func `building twice writes nothing`(name: String) async throws {
        let site = try TestSite(copyOf: Folders.package + "/Tests/GoldenSites/" + name)
        _ = try await site.build()
        let again = try await site.build()
        #expect(again.written?.added == 0)
        #expect(again.written?.changed == 0)
        #expect(again.written?.deleted == 0)
    }

    @Test(arguments: try Folders.sites("GoldenSites"))
    func `one worker and many give the same bytes`(name: String) async throws {
        let site = try TestSite(copyOf: Folders.package + "/Tests/GoldenSites/" + name)
        _ = try await site.build { $0.jobs = 1 }
        _ = try await site.build {
            $0.jobs = 7
            $0.output = site.folder + "/Other"
        }
        #expect(try site.output() == site.output("Other"))
    }

    @Test func `the order in which files were made changes nothing`() async throws {
        let names = (1...40).map { "Content/world/2026-09-\($0 % 9 + 10)-story-\($0).md" }
        func build(_ names: [String]) async throws -> [String: Data] {
            let site = try TestSite()
            try site.write("broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n")
            for name in names {
                try site.write(name, "---\ntitle: \(name)\ntopics: [A, B \(name.count)]\n---\n\nText of \(name).\n")
            }
            #expect(try await site.build().isBuilt)
            return try site.output()
        }
        #expect(try await build(names) == build(names.reversed()))
    }

    @Test func `topics and stories that are found are the same in whatever order files were made`() async throws {
        let people = ["Ada Brandt", "Brandt", "Ole Fenn", "Fenn", "Lena Brandt", "Ada M. Brandt"]
        let texts = (1...36).map { number in
            let (one, other) = (people[number % 6], people[number * 5 % 6])
            let body = number % 4 == 0 ? "the Tide Board (TB)" : number % 3 == 0 ? "the TB" : "Norholm"
            let text = "\(one) met \(other), and \(body) was told. Then \(one) asked \(body), and \(other) left."
            let path = "Content/world/2026-09-\(number % 9 + 10)-story-\(number).md"
            return (path: path, text: "# \(one) again\n\n\(text)\n")
        }
        func build(_ texts: [(path: String, text: String)]) async throws -> [String: Data] {
            let site = try TestSite()
            try site.write("broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n")
            for text in texts { try site.write(text.path, text.text) }
            #expect(try await site.build().isBuilt)
            return try site.output()
        }
        let straight = try await build(texts)
        #expect(straight.keys.contains("topics/tide-board/index.html"))
        #expect(straight.values.contains { String(decoding: $0, as: UTF8.self).contains("Earlier on this story") })
        #expect(try await build(texts.reversed()) == straight)
        #expect(try await build(texts.indices.map { texts[$0 * 17 % 36] }) == straight)
    }

    @Test func `an error keeps the output as it was`() async throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/world/2026-09-20-a.md --
            # A story

            Text.
            """)
        #expect(try await site.build().isBuilt)
        let before = try site.output()
        try site.write("Content/world/2026-09-21-b.md", "---\ntitle: Never closed\n")
        let report = try await site.build()
        #expect(!report.isBuilt)
        #expect(try site.output() == before)
    }

    @Test func `strict turns warnings into errors`() async throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/world/2026-09-20-a.md --
            # A story

            A <b>bold</b> text.
            """)
        #expect(try await site.build().isBuilt)
        let report = try await site.build { $0.isStrict = true }
        #expect(!report.isBuilt)
        #expect(report.diagnostics.map(\.severity) == [.error])
    }

    @Test func `no name can leave the output folder`() async throws {
        let site = try TestSite()
        try site.write("broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n")
        for (index, name) in ["../../x", "/x", "..", ".", "a/b", "a\\\\b", "con", "-rf", "%2e%2e"].enumerated() {
            try site.write(
                "Content/\(index).md",
                "---\ntitle: \"\(name)\"\nsection: \"\(name)\"\ntopics: [\"\(name)\"]\ndate: 2026-09-20\n---\n\nText.\n"
            )
        }
        let report = try await site.build()
        #expect(report.isBuilt)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: site.folder).sorted() == [
                ".broadsheet", "Content", "Output", "broadsheet.toml",
            ])
        let odd = try site.output().keys.filter { $0.contains("..") || $0.contains("\\") || $0.hasPrefix("-") }
        #expect(odd == [])
    }

    @Test func `no file of the output holds a character that XML forbids`() async throws {
        let odd = "\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{FFFE}\u{FFFF}"
        let site = try TestSite()
        try site.write("broadsheet.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n")
        try site.write(
            "Content/2026-09-20.txt",
            "World\(odd)\n\nThe bridge \(odd)is open\n\nIt was opened \(odd) on Sunday morning, a day before the date.\n"
        )
        try site.write(
            "Content/2026-09-19-a.md",
            "---\ntitle: \"Odd \\u0001\(odd)title\"\ntopics: [\"a\(odd)b\"]\n---\n\nText \(odd) of it.\n")
        #expect(try await site.build().isBuilt)
        for (path, bytes) in try site.output() {
            let text = try #require(String(data: bytes, encoding: .utf8))
            let bad = text.unicodeScalars.filter {
                ($0.value < 0x20 && !"\t\n\r".unicodeScalars.contains($0)) || $0.value == 0x7F
                    || $0.value & 0xFFFE == 0xFFFE
            }
            #expect(bad.isEmpty, "\(path)")
        }
    }

    @Test(arguments: ["", "content = \".\"\n"])
    func `a site whose articles lie beside its configuration does not read its own output`(line: String) async throws {
        let site = try TestSite()
        try site.write("2026-09-20-a.md", "# A story\n\nText.\n")
        if !line.isEmpty { try site.write("broadsheet.toml", "baseURL = \"https://t.example/\"\n" + line) }
        let first = try await site.build { $0.output = site.folder + "/public/site" }
        #expect(first.articles == 1)
        let again = try await site.build { $0.output = site.folder + "/public/site" }
        #expect(again.written?.files == first.written?.files)
        #expect(again.written?.added == 0)
    }
}
