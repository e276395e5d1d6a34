import BroadsheetModel
import Foundation
import Testing

@testable import BroadsheetPublisher

/// Publishes to a bare repository of this machine.
@Suite struct GitPublishingTests {
    private let folder: TemporaryFolder
    private let tool = Tool(name: "git")

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("site/Output/index.html", "front")
        try folder.write("site/Output/world/2026/a/index.html", "a")
    }

    private func git(_ arguments: String...) async throws -> String {
        try await tool.run(toDo: "test", ["-C", folder.path + "/pages.git"] + arguments).line
    }

    private func makeRemote() async throws {
        try await tool.run(toDo: "test", ["init", "-q", "--bare", folder.path + "/pages.git"])
        _ = try await git("config", "uploadpack.allowFilter", "true")
    }

    private func publish(_ change: (inout PublishTarget.Git) -> Void = { _ in }) async throws -> PublishPlan {
        var git = PublishTarget.Git(remote: "../pages.git")
        git.branch = "pages"
        change(&git)
        let output = folder.path + "/site/Output"
        let files = try FileManager.default.subpathsOfDirectory(atPath: output).sorted()
            .filter { LocalDisk.stamp(output + "/" + $0) != nil }.map { try LocalFile.real($0, below: output) }
        return try await GitPublishing(
            git: git, target: PublishTarget(name: "pages", host: .git(git)), site: LocalSite(files: files),
            options: PublishOptions(source: folder.path + "/site", jobs: 2), work: WorkFolder(), tell: { _ in }
        ).publish { _ in true }.plan
    }

    @Test func `each publishing is a commit, and only what changed is in it`() async throws {
        try await makeRemote()
        #expect(try await publish().added.count == 2)
        try folder.write("site/Output/index.html", "FRONT")
        try folder.write("site/Output/world/2026/b/index.html", "b")
        try folder.remove("site/Output/world/2026/a")
        let plan = try await publish()
        #expect(plan.added.map(\.path) == ["world/2026/b/index.html"])
        #expect(plan.changed.map(\.path) == ["index.html"])
        #expect(plan.deleted == ["world/2026/a/index.html"])
        #expect(try await git("rev-list", "--count", "pages") == "2")
        #expect(
            try await git("ls-tree", "-r", "--name-only", "pages")
                == "\(HostList.name)\nindex.html\nworld/2026/b/index.html")
        #expect(try await git("show", "pages:index.html") == "FRONT")
        #expect(try await git("log", "-1", "--format=%s", "pages").hasSuffix("1 files added, 1 changed, 1 deleted"))
        #expect(try await publish().isEmpty)
        #expect(try await git("rev-list", "--count", "pages") == "2")
    }

    @Test func `a branch without history has one commit`() async throws {
        try await makeRemote()
        _ = try await publish { $0.history = .single }
        try folder.write("site/Output/index.html", "FRONT")
        _ = try await publish { $0.history = .single }
        #expect(try await git("rev-list", "--count", "pages") == "1")
        #expect(try await git("show", "pages:index.html") == "FRONT")
    }

    @Test func `a machine that has never published goes on where another was, and leaves files of others`() async throws
    {
        try await makeRemote()
        _ = try await publish()
        // Somebody adds a file by hand, and changes one.
        let clone = folder.path + "/clone"
        try await tool.run(toDo: "test", ["clone", "-q", "-b", "pages", folder.path + "/pages.git", clone])
        try folder.write("clone/mine.txt", "precious")
        try folder.write("clone/index.html", "by hand")
        for arguments in [
            ["add", "."], ["-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "by hand"], ["push", "-q"],
        ] {
            try await tool.run(toDo: "test", ["-C", clone] + arguments)
        }
        try folder.remove("site/.broadsheet")
        try folder.remove("site/Output/world")
        let plan = try await publish()
        #expect(plan.changed.map(\.path) == ["index.html"])
        #expect(plan.deleted == ["world/2026/a/index.html"])
        #expect(try await git("ls-tree", "-r", "--name-only", "pages") == "\(HostList.name)\nindex.html\nmine.txt")
        #expect(try await git("show", "pages:index.html") == "front")
        #expect(try await git("rev-list", "--count", "pages") == "3")
        // What did not change was not fetched: the file of the other is known by its name only.
        let own = Tool(name: "git", environment: ["GIT_DIR": folder.path + "/site/.broadsheet/publish/pages.git"])
        let missing = try await own.run(["rev-list", "--objects", "--missing=print", "refs/broadsheet/host"])
        #expect(missing.text.contains("?"))
    }

    @Test func `the user's own repository is asked for the address and stays as it was`() async throws {
        try await makeRemote()
        let site = folder.path + "/site"
        for arguments in [["init", "-q", site], ["-C", site, "remote", "add", "origin", folder.path + "/pages.git"]] {
            try await tool.run(toDo: "test", arguments)
        }
        let index = folder.path + "/site/.git"
        let before = try FileManager.default.subpathsOfDirectory(atPath: index).sorted()
        _ = try await publish { $0.move(to: "origin") }
        #expect(try await git("rev-list", "--count", "pages") == "1")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: index).sorted() == before)
        let error = await #expect(throws: PublishError.self) { try await publish { $0.move(to: "upstream") } }
        #expect(error?.hint?.contains("git remote add upstream") == true)
    }

    @Test func `the user's repository tells the way to the host, such as credentials`() async throws {
        try await makeRemote()
        let site = folder.path + "/site"
        for arguments in [
            ["init", "-q", site], ["-C", site, "config", "url.\(folder.path)/.insteadOf", "home:"],
            ["-C", site, "config", "http.https://git.example/.extraheader", "Authorization: basic c2VjcmV0"],
        ] {
            try await tool.run(toDo: "test", arguments)
        }
        _ = try await publish { $0.move(to: "home:pages.git") }
        #expect(try await git("rev-list", "--count", "pages") == "1")
        let kept = try #require(folder.text("site/.broadsheet/publish/pages.git/config"))
        #expect(!kept.contains("c2VjcmV0"))
    }

    @Test func `a push that the host refuses is a failure`() async throws {
        try await makeRemote()
        let hook = folder.path + "/pages.git/hooks/pre-receive"
        try folder.write("pages.git/hooks/pre-receive", "#!/bin/sh\necho no room >&2\nexit 1\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
        let error = await #expect(throws: PublishError.self) { try await publish() }
        #expect(error?.kind == .failed)
        #expect(error?.message.contains("no room") == true)
    }
}

extension PublishTarget.Git {
    /// The same branch of another repository.
    fileprivate mutating func move(to remote: String) {
        var other = PublishTarget.Git(remote: remote)
        other.branch = branch
        self = other
    }
}
