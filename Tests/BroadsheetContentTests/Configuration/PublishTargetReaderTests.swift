import BroadsheetDiagnostics
import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct PublishTargetReaderTests {
    private func load(_ text: String) -> Diagnosed<Configuration> {
        ConfigurationLoader().load(Array(("baseURL = \"https://a.example/\"\n" + text).utf8))
    }

    private func problems(_ text: String) -> [String] {
        load(text).diagnostics.map { "\($0.id.rawValue) \($0.message) = \($0.hint ?? "")" }
    }

    @Test func `every key of a server is read`() throws {
        let result = load(
            """
            [publish.live]
            kind = "rsync"
            host = "me@news.example"
            path = "/var/www/news/"
            port = 2222
            identity = "~/.ssh/news"
            sshConfig = "ssh_config"
            headers = "netlify"
            redirects = "nginx"
            maxDeletes = 10
            """)
        #expect(result.diagnostics.isEmpty)
        let target = try #require(result.value.publishTargets.first)
        var rsync = PublishTarget.Rsync(host: "me@news.example", path: "/var/www/news")
        rsync.port = 2222
        rsync.identity = "~/.ssh/news"
        rsync.sshConfig = "ssh_config"
        #expect(target.name == "live")
        #expect(target.host == .rsync(rsync))
        #expect(target.headers == .netlify)
        #expect(target.redirects == .nginx)
        #expect(target.maxDeletes == 10)
    }

    @Test func `the other kinds are read in the order of the file`() throws {
        let result = load(
            """
            [publish.pages]
            kind = "git"
            remote = "git@git.example:me/pages.git"
            branch = "pages"
            history = "single"
            cname = "news.example"
            nojekyll = false
            [publish.bucket]
            kind = "rclone"
            remote = "r2:news"
            [publish.copy]
            kind = "folder"
            path = "/srv/www"
            """)
        #expect(result.diagnostics.isEmpty)
        var git = PublishTarget.Git(remote: "git@git.example:me/pages.git")
        git.branch = "pages"
        git.history = .single
        git.cname = "news.example"
        git.nojekyll = false
        #expect(
            result.value.publishTargets.map(\.host) == [
                .git(git), .rclone(remote: "r2:news"), .folder(path: "/srv/www"),
            ])
        #expect(result.value.publishTargets.map(\.maxDeletes) == [256, 256, 256])
    }

    @Test(arguments: [
        (
            "[publish]\nlive = 3",
            "configuration/wrong-type `publish.live` has to be a table and is a number"
                + " = write `[publish.live]` on a line of its own, and `live = …` below it"
        ),
        (
            "[publish.live]\nkind = \"folder\"",
            "configuration/missing-key the target `live` has no `path`"
                + " = write `path = \"…\"` below `[publish.live]`"
        ),
        (
            "[publish.live]\nkind = \"folder\"\npath = \"x\"\nbranch = \"y\"",
            "configuration/unknown-key the key `publish.live.branch` is not known for the kind `folder`"
                + " = write one of `kind`, `path`, `headers`, `redirects`, `maxDeletes`"
        ),
        (
            "[publish.live]\nkind = \"rclone\"\nremot = \"x\"\nremote = \"y:\"",
            "configuration/unknown-key the key `publish.live.remot` is not known for the kind `rclone` = write `remote`"
        ),
        (
            "[publish.live]\nkind = \"rclone\"\nremote = \":ftp,host=a,pass=b:news\"",
            "configuration/bad-value `remote` holds a secret"
                + " = let `rclone config` keep it, and write the name of the remote here"
        ),
        (
            "[publish.live]\nkind = \"git\"\nremote = \"https://me:word@a.example/b\"",
            "configuration/bad-value `remote` holds a password = leave it out; git asks its own store of passwords"
        ),
        (
            "[publish.live]\nkind = \"git\"\nremote = \"--upload-pack=x\"",
            "configuration/bad-value `remote` cannot be `--upload-pack=x`"
                + " = write an address, not with a dash in front"
        ),
    ])
    func `a mistake is told with what to write`(text: String, problem: String) {
        #expect(problems(text) == [problem])
        #expect(load(text).value.publishTargets.isEmpty)
    }

    @Test func `what a secret-like word is part of may be written`() {
        let text = "[publish.live]\nkind = \"rclone\"\nremote = \":sftp,host=a,key_file=/k:news\""
        #expect(problems(text).isEmpty)
    }

    @Test func `a secret is not shown with the mistake`() throws {
        let text = "[publish.live]\nkind = \"git\"\nremote = \"https://me:hunter2@a.example/b\""
        let diagnostic = try #require(load(text).diagnostics.first)
        #expect(diagnostic.location?.line == 4)
        for style in [DiagnosticFormatter.Style.full, .short, .json] {
            #expect(!DiagnosticFormatter(style: style).format(diagnostic).contains("hunter2"))
        }
    }
}
