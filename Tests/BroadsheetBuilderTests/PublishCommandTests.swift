import Foundation
import Testing

/// Runs `broadsheet publish` with hosts that need no server.
@Suite struct PublishCommandTests {
    private func run(
        _ arguments: String..., in site: TestSite, command: String = "publish", path: String? = nil
    ) throws -> ProgramRun {
        var environment: [String: String?] = ["SOURCE_DATE_EPOCH": "1795176000"]
        if let path { environment["PATH"] = path }
        return try ProgramRun([command] + arguments, in: site.folder, environment: environment)
    }

    /// The files of the host without the list of them.
    private func host(_ site: TestSite) throws -> [String: Data] {
        try site.output("host").filter { $0.key != "broadsheet-published.txt" }
    }

    private func site(_ targets: String, articles: Int = 2) throws -> TestSite {
        let site = try InlineSite(
            """
            -- broadsheet.toml --
            title = "The Harbour"
            baseURL = "https://harbour.example/"
            \(targets)
            """)
        for number in 0..<articles {
            try site.write(
                "Content/world/2026-09-\(10 + number)-story.md", "# Story \(number)\n\nText \(number) of it.\n")
        }
        return site
    }

    private let copy = """
        [publish.copy]
        kind = "folder"
        path = "host"
        """

    @Test func `the only target needs no name, and the host has the site`() throws {
        let site = try site(copy)
        let dry = try run("--dry-run", in: site)
        #expect(dry.code == 0)
        #expect(dry.error == "")
        #expect(dry.out.contains("+ index.html\n"))
        #expect(dry.out.contains("Would publish to copy (./host): "))
        #expect(site.page("../host/index.html") == nil)
        let first = try run(in: site)
        #expect(first.code == 0)
        #expect(first.out.contains("Published to copy: "))
        #expect(try host(site) == site.output())
        let again = try run("copy", "--verbose", in: site)
        #expect(again.out.contains("Nothing to publish: copy has all"))
    }

    @Test func `the plan and the end are told as JSON`() throws {
        let site = try site(copy)
        _ = try run(in: site)
        try site.write("Content/world/2026-09-10-story.md", "# Story 0\n\nAnother text.\n")
        let lines = try run("--json", in: site).out.split(separator: "\n").map(String.init)
        #expect(
            lines.contains {
                $0.hasPrefix(#"{"kind":"publish-file","action":"change","path":"world/2026/09/10/story/index.html","#)
            })
        let plan = try #require(lines.first { $0.contains("publish-plan") })
        #expect(plan.hasPrefix(#"{"kind":"publish-plan","target":"copy","place":"./host","added":0,"changed":"#))
        #expect(lines.last?.hasPrefix(#"{"kind":"publish","published":true,"target":"copy","sent":"#) == true)
    }

    @Test func `much that would be deleted is refused without a yes`() throws {
        let site = try site(copy, articles: 20)
        _ = try run(in: site)
        let before = try site.output("host")
        for number in 0..<19 {
            try FileManager.default.removeItem(atPath: site.folder + "/Content/world/2026-09-\(10 + number)-story.md")
        }
        let dry = try run("-n", in: site)
        #expect(dry.out.contains("needs `--yes`"))
        let refused = try run(in: site)
        #expect(refused.code == 3)
        #expect(refused.error.contains("would be deleted\n  = hint: look at it with `--dry-run`, then say `--yes`"))
        #expect(try site.output("host") == before)
        #expect(try run("--yes", in: site).code == 0)
        #expect(try host(site) == site.output())
    }

    @Test func `errors of the content publish nothing and end with code 1`() throws {
        let site = try site(copy)
        try site.write("Content/broken.md", "---\ntitle: Never closed\n")
        let run = try run(in: site)
        #expect(run.code == 1)
        #expect(run.out == "Not published: the content has errors. The host is as it was.\n")
        #expect(try site.output("host").isEmpty)
    }

    @Test func `a target that cannot be is told with those there are`() throws {
        let none = try run(in: try site(""))
        #expect(none.code == 2)
        #expect(none.error.contains("error: the configuration names no host to publish to\n"))
        let two = try site(copy + "\n[publish.live]\nkind = \"folder\"\npath = \"live\"")
        #expect(try run(in: two).error.contains("error: there are 2 targets: `copy`, `live`\n"))
        let near = try run("liv", in: two)
        #expect(near.code == 2)
        #expect(near.error.contains("hint: type `broadsheet publish live`\n"))
    }

    @Test func `deploy is a second name, and one of several targets is published to by its name`() throws {
        let site = try site(copy + "\n[publish.live]\nkind = \"folder\"\npath = \"live\"")
        let run = try run("live", in: site, command: "deploy")
        #expect(run.code == 0)
        #expect(run.out.contains("Published to live: "))
        #expect(site.page("../live/index.html") != nil)
        #expect(site.page("../host/index.html") == nil)
    }

    @Test func `a program that is not installed is told with how to get it`() throws {
        let site = try site("[publish.live]\nkind = \"rsync\"\nhost = \"news.example\"\npath = \"www\"")
        let run = try run(in: site, path: "/nowhere")
        #expect(run.code == 2)
        #expect(run.error.contains("error: `rsync` is not installed\n  = hint: type `"))
    }

    @Test func `a failure of the host ends with code 3`() throws {
        let site = try site("[publish.pages]\nkind = \"git\"\nremote = \"./nowhere.git\"")
        let run = try run("--json", in: site)
        #expect(run.code == 3)
        #expect(run.out.contains(#"{"kind":"publish","published":false,"target":"pages","error":"could not reach"#))
        #expect(run.error.contains("error: could not reach the repository: `git` ended with code 128"))
    }
}
