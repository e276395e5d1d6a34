import Foundation
import Testing

/// Nothing that a withdrawn article said is left, wherever it was put before.
@Suite struct WithdrawalTests {
    private static let words = [
        "Zabernack", "Quillfeder", "Mondkelch", "Teerwagen", "Lurchfels", "Brunnwart", "Sandkaiser", "Glimmstab",
        "Nesselruh", "Torfknecht", "Wiesenzoll", "Kupferhalm", "Drahtmutter", "Ebersand",
    ]

    private let files = """
        -- broadsheet.toml --
        title = "T"
        baseURL = "https://t.example/"
        id = "t.example,2026"
        [mail]
        from = "T <desk@t.example>"
        [topics]
        minimum = 1
        [feeds]
        site = ["atom", "rss", "json"]
        sections = ["atom"]
        topics = ["atom"]
        topicSize = 1
        -- Content/world/2026-11-19-stays.md --
        ---
        title: What stays
        author: Ada Moss
        series: Rivers
        ---

        See [the other one](2026-11-18-goes.md#later-on). ![Shown twice](shared.svg)
        -- Content/world/shared.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        -- Content/world/alone.svg --
        <svg xmlns="http://www.w3.org/2000/svg"><title>Ebersand</title></svg>
        -- Content/world/lead.svg --
        <svg xmlns="http://www.w3.org/2000/svg"><title>Ebersand</title></svg>
        -- Content/town/mill/mill.svg --
        <svg xmlns="http://www.w3.org/2000/svg"><title>Ebersand</title></svg>
        """

    private func markdown(_ withdrawn: String) -> String {
        """
        ---
        title: Zabernack resigns
        date: 2026-11-18
        slug: goes
        byline: Quillfeder Mondkelch
        summary: Teerwagen was seen.
        topics: [Lurchfels]
        series: Rivers
        source: {name: Brunnwart, url: "https://torfknecht.example/"}
        image: lead.svg
        correction: 2026-11-19 Nesselruh was wrong.
        \(withdrawn)
        ---

        ## Later on

        Glimmstab said so. ![Wiesenzoll](alone.svg) ![Twice](shared.svg) See [it](https://kupferhalm.example/). <b>Raw</b>
        """
    }

    private func folder(_ withdrawn: String) -> String {
        "---\ntitle: Drahtmutter\ndate: 2026-11-17\n\(withdrawn)\n---\n\nNesselruh. ![Mill](mill.svg)\n"
    }

    private func digest(_ withdrawn: String) -> String {
        """
        The T

        20 November 2026

        In this edition: Zabernack leaves; A second thing

        World

        Zabernack leaves

        \(withdrawn)

        Slug: leaves

        Id: leaves

        By Quillfeder Mondkelch

        Teerwagen went to Lurchfels on Friday, as Glimmstab of the Sandkaiser Council said to the Brunnwart.

        Sandkaiser Council heard it. Lurchfels did not.

        Source: Torfknecht, https://wiesenzoll.example/

        A second thing

        Nobody was hurt when the old bridge of the town was taken down on Friday evening by the army.
        """
    }

    private func write(_ site: TestSite, withdrawn: Bool) throws {
        try site.write(
            "Content/world/2026-11-18-goes.md",
            markdown(withdrawn ? "withdrawn: 2026-11-20 The letter was forged." : "updated: 2026-11-18"))
        try site.write("Content/town/mill/index.md", folder(withdrawn ? "withdrawn: 2026-11-20" : "weight: 2"))
        try site.write(
            "Content/2026-11-20-friday.txt",
            digest(withdrawn ? "Withdrawn: 2026-11-20 Nobody said so." : "Updated: 2026-11-20"))
    }

    /// The words that stand anywhere in a folder, in names or in bytes, whatever their case.
    private func found(in folder: String) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            let full = folder + "/" + path
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { continue }
            let bytes = isFolder.boolValue ? Data() : try Data(contentsOf: URL(fileURLWithPath: full))
            let text = path.lowercased() + String(decoding: bytes, as: UTF8.self).lowercased()
            for word in WithdrawalTests.words where text.contains(word.lowercased()) {
                found[word, default: []].append(path)
            }
        }
        return found
    }

    @Test func `no word of it is left in the output or the store, whatever was built before`() async throws {
        let site = try InlineSite(files)
        try write(site, withdrawn: false)
        #expect(try await site.build().isBuilt)
        #expect(try found(in: site.folder + "/Output").keys.sorted() == WithdrawalTests.words.sorted())
        #expect(try found(in: site.folder + "/.broadsheet").count > 8)
        // An older state of the text lies in the store as well.
        try site.write(
            "Content/world/2026-11-18-goes.md", markdown("weight: 1").replacing("Glimmstab", with: "Ebersand"))
        #expect(try await site.build().isBuilt)
        try write(site, withdrawn: true)
        let report = try await site.build()
        #expect(report.isBuilt)
        let left1 = try found(in: site.folder + "/Output")
        #expect(left1 == [:])
        let left2 = try found(in: site.folder + "/.broadsheet")
        #expect(left2 == [:])
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: site.folder).filter { $0.contains("staging") } == [])
        let remembered = try site.output()
        #expect(try await site.build { $0.startsAnew = true }.isBuilt)
        #expect(try site.output() == remembered)
        // What is left says that something was there.
        let page = try #require(site.page("world/2026/11/18/goes/index.html"))
        #expect(page.contains("Withdrawn article"))
        #expect(page.contains("The letter was forged."))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(site.page("world/2026/11/20/leaves/index.html")?.contains("Nobody said so.") == true)
        #expect(site.page("town/2026/11/17/mill/index.html")?.contains("This article has been withdrawn.") == true)
        for name in ["sitemap-2026.xml", "sitemap-news.xml"] {
            #expect(site.page(name)?.contains("/goes/") == false)
            #expect(site.page(name)?.contains("/leaves/") == false)
        }
        #expect(site.page("world/shared.svg") != nil)
        for path in [
            "world/alone.svg", "world/lead.svg", "town/2026/11/17/mill/mill.svg", "topics/lurchfels/index.html",
        ] {
            #expect(site.page(path) == nil)
        }
    }

    @Test func `publishing to a folder takes it from the host`() async throws {
        let site = try InlineSite(files)
        try site.write(
            "broadsheet.toml",
            try String(contentsOfFile: site.folder + "/broadsheet.toml", encoding: .utf8)
                + "[publish.copy]\nkind = \"folder\"\npath = \"host\"\n")
        try write(site, withdrawn: false)
        #expect(try run("publish", in: site).code == 0)
        #expect(try found(in: site.folder + "/host").keys.sorted() == WithdrawalTests.words.sorted())
        try write(site, withdrawn: true)
        #expect(try run("publish", in: site).code == 0)
        let left3 = try found(in: site.folder + "/host")
        #expect(left3 == [:])
        let left4 = try found(in: site.folder + "/.broadsheet")
        #expect(left4 == [:])
    }

    @Test func `the mail of its edition has the notice in its place`() throws {
        let site = try InlineSite(files)
        try write(site, withdrawn: false)
        let before = try run("mail", "2026-11-20", "--to-stdout", in: site).out.replacing("=\r\n", with: "")
        for word in ["Zabernack", "Teerwagen", "Quillfeder"] { #expect(before.contains(word)) }
        try write(site, withdrawn: true)
        let after = try run("mail", "2026-11-20", "--to-stdout", in: site).out.replacing("=\r\n", with: "")
        for word in WithdrawalTests.words { #expect(!after.contains(word)) }
        #expect(after.contains("Withdrawn article") && after.contains("A second thing"))
    }

    private func run(_ arguments: String..., in site: TestSite) throws -> ProgramRun {
        try ProgramRun(arguments + ["--now", "2026-11-20T12:00:00Z"], in: site.folder)
    }

    @Test func `feeds replace the article under its old id`() async throws {
        let site = try InlineSite(files)
        try write(site, withdrawn: false)
        _ = try await site.build()
        let before = try #require(site.page("feed.xml"))
        try write(site, withdrawn: true)
        _ = try await site.build()
        let after = try #require(site.page("feed.xml"))
        for id in [
            "2026-11-18/world/2026-11-18-goes.md", "2026-11-17/town/mill/index.md",
            "2026-11-20/2026-11-20-friday.txt/leaves",
        ] {
            let entry = { (feed: String) in
                feed.components(separatedBy: "<entry>").first { $0.contains(":\(id)</id>") } ?? ""
            }
            #expect(!entry(before).contains("Withdrawn article"))
            #expect(entry(after).contains("Withdrawn article"))
            #expect(entry(after).contains("<updated>2026-11-20T00:00:00Z</updated>"))
        }
    }

    @Test func `an article that nobody withdrew is forgotten too, once its file is gone`() async throws {
        let site = try InlineSite(files)
        try write(site, withdrawn: false)
        _ = try await site.build()
        // The text was in one file, and its notice stands in another.
        try FileManager.default.removeItem(atPath: site.folder + "/Content/world/2026-11-18-goes.md")
        try FileManager.default.removeItem(atPath: site.folder + "/Content/2026-11-20-friday.txt")
        try FileManager.default.removeItem(atPath: site.folder + "/Content/town/mill/index.md")
        try site.write("Content/world/2026-11-19-stays.md", "---\ntitle: What stays\n---\n\n![](shared.svg)\n")
        try site.write(
            "Content/world/notice.md", "---\ndate: 2026-11-18\nslug: goes\nwithdrawn: 2026-11-20 It was wrong.\n---\n")
        let report = try await site.build()
        #expect(report.isBuilt)
        #expect(report.diagnostics.allSatisfy { $0.severity != .error })
        let left5 = try found(in: site.folder + "/.broadsheet")
        #expect(left5 == [:])
        #expect(site.page("world/2026/11/18/goes/index.html")?.contains("It was wrong.") == true)
    }

    @Test func `a picture that its editor takes away is gone, and the text with it is told`() async throws {
        let site = try InlineSite(files)
        try write(site, withdrawn: false)
        _ = try await site.build()
        #expect(site.page("world/alone.svg") != nil)
        try FileManager.default.removeItem(atPath: site.folder + "/Content/world/alone.svg")
        let report = try await site.build()
        #expect(site.page("world/alone.svg") == nil)
        #expect(report.diagnostics.contains { $0.id == .pictureMissing })
    }
}
