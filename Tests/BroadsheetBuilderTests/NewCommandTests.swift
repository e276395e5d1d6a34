import BroadsheetModel
import Foundation
import Testing

/// `broadsheet new`, run as a program on small sites.
@Suite struct NewCommandTests {
    /// Runs the program in a site at noon of a day.
    private func run(
        _ site: TestSite, _ arguments: String..., today: String = "2026-09-22T12:00:00Z", editor: String? = nil
    ) throws -> ProgramRun {
        try ProgramRun(
            arguments + ["--now", today], in: site.folder, environment: ["VISUAL": nil, "EDITOR": editor])
    }

    private func text(_ site: TestSite, _ path: String) -> String? {
        try? String(contentsOfFile: site.folder + "/" + path, encoding: .utf8)
    }

    /// A weekly paper with three editions, a part left over in the last one and in the one before.
    private func weekly(_ extra: String = "") throws -> TestSite {
        func edition(_ day: String, _ number: Int, _ left: String) -> String {
            """
            -- Content/digests/\(day)-courier.txt --
            The Courier No. \(number) — \(day)

            World

            Lake states sign treaty

            Four countries that share the lake have signed a treaty. It took six years.

            Harbour life

            \(left)
            Draft: yes

            It was late on Monday. It was late on Tuesday as well.

            In brief

            • The market opens at noon.
            • The hall gets a new roof.
            """
        }
        return try InlineSite(
            """
            -- broadsheet.toml --
            title = "The Courier"
            baseURL = "https://courier.example/"
            id = "courier.example,2026"
            \(extra)
            \(edition("2026-09-07", 7, "The crane is stuck"))
            \(edition("2026-09-14", 8, "The bridge is shut"))
            \(edition("2026-09-21", 9, "The ferry is late again"))
            """)
    }

    @Test func `the next edition has the date, the number, the sections and what was left over`() throws {
        let site = try weekly()
        let made = try run(site, "new")
        #expect(made.code == 0)
        #expect(made.error == "")
        #expect(
            made.out == """
                wrote Content/digests/2026-09-28-courier.txt
                edition of Monday, 28 September 2026, number 10
                cadence: every Monday
                sections: World, Harbour life, In brief
                carried over: The ferry is late again — Content/digests/2026-09-21-courier.txt:11

                """)
        #expect(
            text(site, "Content/digests/2026-09-28-courier.txt") == """
                The Courier No. 10 — Monday, 28 September 2026

                Section: World

                Section: Harbour life

                Headline: The ferry is late again
                Draft: yes

                It was late on Monday. It was late on Tuesday as well.

                Section: In brief

                """)
    }

    @Test func `a new edition builds as it is, and what is not filled in is shown nowhere`() async throws {
        let site = try weekly()
        _ = try await site.build()
        let before = try site.output()
        #expect(try run(site, "new").code == 0)
        let report = try await site.build { $0.isStrict = true }
        #expect(report.isBuilt)
        #expect(report.diagnostics.map(\.message) == [])
        #expect(try site.output() == before)
        let filled = try #require(text(site, "Content/digests/2026-09-28-courier.txt")).replacing(
            "Section: World\n",
            with: "Section: World\n\nA whale in the harbour\n\nIt came in at noon. It left at one.\n")
        try site.write("Content/digests/2026-09-28-courier.txt", filled)
        _ = try await site.build()
        let whole = try #require(site.page("editions/2026-09-28/index.html"))
        // The sections that earlier editions have are in the head of every page.
        let page = try whole[#require(whole.firstRange(of: "<main")).lowerBound...]
        #expect(page.contains("A whale in the harbour"))
        #expect(!page.contains("In brief"))
        #expect(!page.contains("Section:"))
        #expect(!page.contains("ferry"))
    }

    @Test func `nothing but the new file is written, and a second run refuses`() throws {
        let site = try weekly()
        let before = try TestSite.files(site.folder)
        #expect(try run(site, "new").code == 0)
        let after = try TestSite.files(site.folder)
        #expect(after.filter { before[$0.key] != nil } == before)
        #expect(after.count == before.count + 1)
        let again = try run(site, "new")
        #expect(again.code == 2)
        #expect(again.out == "")
        #expect(
            again.error == """
                error: the next edition is there already: `Content/digests/2026-09-28-courier.txt`
                  = hint: fill it in, or write `--date 2026-10-05` for the one after it

                """)
        let named = try run(site, "new", "--date", "2026-09-28")
        #expect(named.code == 2)
        #expect(
            named.error == """
                error: `Content/digests/2026-09-28-courier.txt` is there already, so nothing was written
                  = hint: fill it in, or write `--date 2026-10-05` for another

                """)
        #expect(try TestSite.files(site.folder) == after)
        let hidden = try FileManager.default.contentsOfDirectory(atPath: site.folder + "/Content/digests")
        #expect(hidden.filter { $0.hasPrefix(".") } == [])
    }

    @Test func `a dry run writes nothing and tells tools everything`() throws {
        let site = try weekly(
            "[new]\noff = [\"09-28\", 2026-10-05]\ntitle = \"Harbour letter {number}\"\nsections = [\"Tides\"]")
        let before = try TestSite.files(site.folder)
        let planned = try run(site, "new", "--dry-run", "--json", today: "2026-09-23T12:00:00Z")
        #expect(planned.error == "")
        #expect(try TestSite.files(site.folder) == before)
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(planned.out.utf8)) as? [String: Any])
        #expect(json["date"] as? String == "2026-10-12")
        #expect(json["off"] as? [String] == ["2026-09-28", "2026-10-05"])
        #expect(json["written"] as? Bool == false)
        #expect(json["number"] as? Int == 10)
        #expect(json["title"] as? String == "Harbour letter 10")
        #expect(json["sections"] as? [String] == ["Tides"])
        #expect(
            (json["text"] as? String)?.hasPrefix("Harbour letter 10 — Monday, 12 October 2026\n\nSection: Tides\n")
                == true)
        let left = try #require(json["leftovers"] as? [[String: Any]])
        #expect(left.map { $0["copied"] as? Bool } == [true])
    }

    @Test func `days off, missed days and drafts are said`() throws {
        let site = try weekly("[new]\noff = [\"2026-10-19\"]")
        try site.write("Content/tides.md", "---\ntitle: Tides\ndraft: true\ndate: 2026-09-20\n---\n\nHigh.\n")
        try site.write("Content/later.md", "---\ntitle: Later\ndraft: true\ndate: 2027-01-01\n---\n\nLow.\n")
        let made = try run(site, "new", "--dry-run", today: "2026-10-14T12:00:00Z")
        #expect(made.out.hasPrefix("would write Content/digests/2026-10-26-courier.txt\n"))
        #expect(made.out.contains("\nskipped: 2026-10-19, a day off\n"))
        #expect(
            made.out.contains(
                "\npassed over: 2026-09-28, 2026-10-05, 2026-10-12; `--date 2026-09-28` begins that one\n"))
        #expect(
            made.out.hasSuffix(
                "draft: Tides — Content/tides.md:2\n  to print it, write `date: 2026-10-26` in place of `draft: true`\n"
            ))
    }

    @Test func `a configured title is in the file however it is written`() throws {
        for title in ["Letter {number} of {date}", "A letter. And more", "Good morning", "World", "{date}", "Date: x"] {
            let site = try weekly("[new]\ntitle = \"\(title)\"")
            let made = try run(site, "new")
            #expect(made.error == "")
            let text = try #require(self.text(site, "Content/digests/2026-09-28-courier.txt"))
            let whole = title.replacing("{number}", with: "10").replacing("{date}", with: "2026-09-28")
            #expect(text.contains(whole))
            #expect(text.contains("Headline: The ferry is late again"))
        }
    }

    @Test func `a paper whose editions are Markdown files goes on as one`() throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "Weekly"
            baseURL = "https://weekly.example/"
            -- Content/_posts/2026-09-03-issue-134.md --
            ---
            title: "Issue #134"
            ---
            Text.
            -- Content/_posts/2026-09-17-issue-135.md --
            ---
            title: "Issue #135"
            ---
            Text.
            """)
        #expect(try run(site, "new").out.hasPrefix("wrote Content/_posts/2026-10-01-issue-136.md\n"))
        #expect(
            text(site, "Content/_posts/2026-10-01-issue-136.md")
                == "---\ntitle: \"Issue #136\"\ndate: 2026-10-01\ndraft: true\n---\n\n")
        let again = try run(site, "new")
        #expect(again.code == 2)
        #expect(again.error.contains("is there already, so nothing was written"))
    }

    @Test func `the first edition is today's, and says what is not known`() throws {
        let site = try InlineSite(
            "-- broadsheet.toml --\ntitle = \"T\"\nbaseURL = \"https://t.example/\"\n-- Content/.keep --")
        let made = try run(site, "new")
        #expect(
            made.out.hasPrefix(
                "wrote Content/2026-09-22.txt\nedition of Tuesday, 22 September 2026\ncadence: not known"))
        #expect(text(site, "Content/2026-09-22.txt") == "Date: 2026-09-22\n")
        let again = try run(site, "new")
        #expect(again.code == 2)
        #expect(text(site, "Content/2026-09-22.txt") == "Date: 2026-09-22\n")
    }

    @Test func `an article goes beside those of its section, named as they are`() async throws {
        let site = try weekly()
        try site.write("Content/world/2026-09-20-talks.md", "---\ntitle: Talks\n---\n\nThey talk.\n")
        let made = try run(site, "new", "Ein Wal: \"Ahoi\"", "--section", "world")
        #expect(made.code == 0)
        #expect(made.out.hasPrefix("wrote Content/world/2026-09-28-ein-wal-ahoi.md\n"))
        #expect(!made.out.contains("new section"))
        #expect(
            text(site, "Content/world/2026-09-28-ein-wal-ahoi.md")
                == "---\ntitle: \"Ein Wal: \\\"Ahoi\\\"\"\ndate: 2026-09-28\nsection: \"World\"\ndraft: true\n---\n\n")
        #expect(try run(site, "new", "Ein Wal: \"Ahoi\"", "--section", "World").code == 2)
        let report = try await site.build { $0.isStrict = true }
        #expect(report.isBuilt)
        #expect(report.heldBack.contains { $0.title == "Ein Wal: \"Ahoi\"" })
    }

    @Test func `an article in a new section gets a folder, and one that would leave the content does not`() throws {
        let site = try weekly()
        let made = try run(site, "new", "Tides", "--section", "../../Etc", "--date", "2026-09-25")
        #expect(made.out.hasPrefix("wrote Content/etc/tides.md\n"))
        #expect(made.out.contains("`../../Etc` is a new section\n"))
    }

    @Test func `the file is opened in the editor, and without one nothing is written`() throws {
        let site = try weekly()
        let none = try run(site, "new", "--edit")
        #expect(none.code == 2)
        #expect(none.error.contains("neither VISUAL nor EDITOR names an editor, so nothing was written"))
        #expect(text(site, "Content/digests/2026-09-28-courier.txt") == nil)
        let opened = try run(site, "new", "--edit", editor: "grep -c Section:")
        #expect(opened.out.hasSuffix("\n3\n"))
    }

    @Test func `wrong usage is told`() throws {
        let site = try weekly()
        #expect(try run(site, "new", "--section", "World").code == 64)
        #expect(try run(site, "new", "--date", "2026-02-30").code == 64)
        #expect(try run(site, "new", "--date", "soon").code == 64)
        #expect(try run(site, "new", " ").code == 64)
        let two = try weekly("[new]\nevery = \"month\"\ndays = [\"Mon\", \"Tue\"]")
        let refused = try run(two, "new")
        #expect(refused.code == 2)
        #expect(refused.error.contains("`[new]` has `every = \"month\"` and 2 days"))
    }
}
