import BroadsheetModel
import Foundation
import Testing

/// Runs the program itself: what it prints where, and its exit codes.
@Suite struct CommandTests {
    /// The program that was built with the tests.
    private func run(
        _ arguments: String..., in folder: String? = nil, now: String? = "1795176000"
    ) throws -> ProgramRun {
        try ProgramRun(arguments, in: folder, environment: ["SOURCE_DATE_EPOCH": now])
    }

    @Test func `a new site is made and builds without a warning`() throws {
        let site = try TestSite()
        let made = try run("init", "paper", "--theme", in: site.folder)
        #expect(made.code == 0)
        #expect(made.out.contains("wrote paper/broadsheet.toml\n"))
        #expect(made.out.contains("wrote paper/Templates/article.html\n"))
        let built = try run("build", "-s", "paper", "--strict", in: site.folder)
        #expect(built.error == "")
        #expect(built.code == 0)
        #expect(built.out.hasPrefix("Built 4 articles, "))
        let other = try run("init", "other", in: site.folder)
        #expect(other.code == 0)
        let ids = try ["paper", "other"].map { name in
            let text = try String(contentsOfFile: site.folder + "/\(name)/broadsheet.toml", encoding: .utf8)
            return try #require(text.firstMatch(of: /\nid = "(.*)"\n/).map { String($0.1) })
        }
        #expect(ids.allSatisfy { SiteID($0) != nil })
        #expect(ids[0] != ids[1])
        let again = try run("init", "paper", in: site.folder)
        #expect(again.code == 2)
        #expect(again.error.contains("is there already, so nothing was written"))
    }

    @Test func `a mistake in the content ends with code 1 and its place`() throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/a.md --
            ---
            title: Never closed
            """)
        let full = try run("build", in: site.folder)
        #expect(full.code == 1)
        #expect(
            full.error.contains("error: the front matter that begins here is never closed [front-matter/unclosed]\n"))
        #expect(full.out == "Not built: 1 error. The output is as it was.\n")
        let short = try run("build", "--diagnostics", "short", "-q", in: site.folder)
        #expect(
            short.error
                == "Content/a.md:1:1: error: the front matter that begins here is never closed [front-matter/unclosed]\n"
        )
        #expect(short.out == "")
        let json = try run("build", "--json", in: site.folder)
        #expect(json.error.hasPrefix(#"{"kind":"diagnostic","id":"front-matter/unclosed","severity":"error""#))
        #expect(json.out.hasPrefix(#"{"kind":"build","built":false"#))
    }

    @Test func `what cannot run ends with code 2 and a hint, wrong usage with 64`() throws {
        let site = try TestSite()
        let none = try run("build", "-s", "nowhere", in: site.folder)
        #expect(none.code == 2)
        #expect(
            none.error
                == "error: there is no folder `nowhere`\n  = hint: run `broadsheet init nowhere` to make a site there\n"
        )
        #expect(try run("build", "--now", "soon", in: site.folder).code == 64)
        #expect(try run("biuld", in: site.folder).code == 64)
        #expect(try run("build", "--jobs", "0", in: site.folder).code == 64)
    }

    @Test func `an output that is not ours is refused with code 2`() throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/2026-09-20-a.md --
            # A story

            Text.
            -- Output/mine.txt --
            precious
            """)
        let run = try run("build", in: site.folder)
        #expect(run.code == 2)
        #expect(run.error.contains("holds files that Broadsheet did not write, such as `mine.txt`"))
        #expect(site.page("mine.txt") == "precious\n")
        #expect(site.page("index.html") == nil)
    }

    @Test func `the list names every article, held-back ones too, as JSON for tools`() throws {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "T"
            baseURL = "https://t.example/"
            -- Content/2026-09-20.txt --
            The Daily
            Sunday, 20 September 2026

            World

            The bridge is open again
            By Ada Quill

            The bridge was opened on Sunday morning, a day before the date on the signs.

            Source: Bridge Gazette
            -- Content/world/draft.md --
            ---
            title: Not yet
            date: 2026-09-19
            draft: true
            ---

            Text.
            """)
        let list = try run("list", "--json", "--text", in: site.folder)
        #expect(list.code == 0)
        #expect(
            list.out == """
                {"kind":"edition","path":"Content/2026-09-20.txt","title":"The Daily","date":"2026-09-20","other":[]}
                {"kind":"article","path":"Content/2026-09-20.txt","line":6,"title":"The bridge is open again","section":"World","date":"2026-09-20","byline":"Ada Quill","authors":["Ada Quill"],"source":"Bridge Gazette","topics":[],"summary":"The bridge was opened on Sunday morning, a day before the date on the signs.","route":"/world/2026/09/20/the-bridge-is-open-again/","state":"published","words":15,"paragraphs":["The bridge was opened on Sunday morning, a day before the date on the signs."]}
                {"kind":"article","path":"Content/world/draft.md","line":2,"title":"Not yet","section":"world","date":"2026-09-19","topics":[],"summary":"Text.","route":"/world/2026/09/19/draft/","state":"draft","words":1,"paragraphs":["Text."]}

                """)
        let plain = try run("list", in: site.folder)
        #expect(plain.out.contains("2026-09-19  world  Not yet  [draft]  Content/world/draft.md:2\n"))
    }

    @Test func `each line of a digest is explained`() throws {
        let site = try InlineSite(
            """
            -- Content/2026-09-20.txt --
            World

            The bridge is open again

            The bridge was opened on Sunday morning, a day before the date on the signs.
            """)
        let run = try run("list", "--explain", "Content/2026-09-20.txt", "--json", in: site.folder)
        let roles = run.out.split(separator: "\n").compactMap { line in
            line.split(separator: "\"role\":\"").last?.split(separator: "\"").first.map(String.init)
        }
        #expect(roles.filter { $0 != "blank" } == ["section", "headline", "paragraph"])
        #expect(try self.run("list", "--explain", "nothing.txt", in: site.folder).code == 2)
        #expect(try self.run("list", "-s", site.folder, "--explain", "Content/2026-09-20.txt").code == 0)
    }

    @Test func `the help shows examples`() throws {
        for command in ["build", "publish", "list", "init"] {
            let run = try run(command, "--help")
            #expect(run.code == 0)
            #expect(run.out.contains("EXAMPLES"))
        }
    }
}
