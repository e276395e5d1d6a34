import BroadsheetModel
import Testing

@testable import BroadsheetBuilder
@testable import BroadsheetPublisher

@Suite struct ExtraFilesTests {
    private func files(_ change: (inout PublishTarget) -> Void) throws -> [String: String] {
        let site = try [
            SiteFile(route: .root.folder("assets").file("style.1a.css"), rank: 0, role: .asset),
            SiteFile(route: .root, rank: 2, role: .page),
            SiteFile(route: #require(Route(typed: "/old(1)/")), rank: 3, role: .redirect(to: .folder("new"))),
            SiteFile(route: .folder("latest"), rank: 3, role: .redirect(to: .folder("editions", "2026-09-20"))),
        ]
        var target = PublishTarget(name: "live", host: .folder(path: "x"))
        change(&target)
        let base = try #require(BaseURL("https://news.example/daily/"))
        let files = ExtraFiles(target: target, site: site, baseURL: base).files
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    @Test func `nothing is written that was not asked for`() throws { #expect(try files { _ in }.isEmpty) }

    @Test func `assets may be kept for ever, and the newest edition moves on`() throws {
        #expect(
            try files {
                $0.headers = .netlify; $0.redirects = .netlify
            } == [
                "_headers": "/daily/assets/style.1a.css\n  Cache-Control: public, max-age=31536000, immutable\n",
                "_redirects": "/daily/old%281%29/ /daily/new/ 301!\n/daily/latest/ /daily/editions/2026-09-20/ 302!\n",
            ])
        #expect(try files { $0.redirects = .cloudflare }["_redirects"]?.contains("!") == false)
    }

    @Test func `nginx and Apache compare the decoded path`() throws {
        #expect(
            try files { $0.redirects = .nginx }["redirects.map"]
                == "\"/daily/old(1)/\" \"/daily/new/\";\n\"/daily/latest/\" \"/daily/editions/2026-09-20/\";\n")
        #expect(
            try files { $0.redirects = .apache }[".htaccess"] == """
                RedirectMatch 301 "^/daily/old\\\\(1\\\\)/?$" "/daily/new/"
                RedirectMatch 302 "^/daily/latest/?$" "/daily/editions/2026-09-20/"

                """)
    }

    @Test func `a branch has what GitHub wants to know`() throws {
        var git = PublishTarget.Git(remote: "x")
        git.cname = "news.example"
        let base = try #require(BaseURL("https://news.example/"))
        let target = PublishTarget(name: "pages", host: .git(git))
        #expect(
            ExtraFiles(target: target, site: [], baseURL: base).files.map { [$0.path, $0.text] } == [
                ["CNAME", "news.example\n"], [".nojekyll", ""],
            ])
    }
}
