import Foundation
import Testing

/// What repositories hold of an article that was published and then withdrawn.
@Suite struct WithdrawalFromGitTests {
    private static let words = ["Zabernack", "Glimmstab", "Teerwagen"]
    private let site: TestSite
    private var host: String { site.folder + "/pages.git" }
    private var own: String { site.folder + "/site/.broadsheet/publish" }

    init() throws {
        site = try TestSite()
        try site.write(
            "site/Content/world/goes.md",
            "---\ntitle: Zabernack resigns\ndate: 2026-11-18\nslug: goes\nsummary: Teerwagen was seen.\n---\n\nGlimmstab said so.\n"
        )
        try run("git", "init", "-q", "--bare", host)
    }

    /// Publishes to the branch and says how many commits it has then.
    private func publish(_ history: String) throws -> String {
        try site.write(
            "site/broadsheet.toml",
            """
            title = "T"
            baseURL = "https://t.example/"
            id = "t.example,2026"
            [publish.pages]
            kind = "git"
            remote = "../pages.git"
            branch = "pages"
            history = "\(history)"
            """)
        let result = try ProgramRun(["publish", "--now", "2026-11-20T12:00:00Z"], in: site.folder + "/site")
        #expect(result.code == 0, "\(result.error)")
        return try run("git", "-C", host, "rev-list", "--count", "pages")
    }

    private func withdraw() throws {
        try site.write(
            "site/Content/world/goes.md",
            "---\ndate: 2026-11-18\nslug: goes\nwithdrawn: 2026-11-20 It was forged.\n---\n"
        )
    }

    /// The words in the branch as it is now.
    private func shown() throws -> [String] { try words("git -C '\(host)' archive pages") }

    /// The words in all that branches of a repository lead to.
    private func led(_ repository: String) throws -> [String] {
        let git = "git -C '\(repository)'"
        return try words("\(git) rev-list --objects --all | cut -d' ' -f1 | \(git) cat-file --batch")
    }

    /// The words in all objects of a repository, whether anything leads to them or not.
    private func held(_ repository: String) throws -> [String] {
        try words("git -C '\(repository)' cat-file --batch-all-objects --batch")
    }

    private func words(_ command: String) throws -> [String] {
        let text = try run("/bin/sh", "-c", "set -e; \(command)")
        #expect(!text.isEmpty)
        return Self.words.filter(text.contains)
    }

    @discardableResult
    private func run(_ command: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let out = Pipe()
        process.standardOutput = out
        try process.run()
        let bytes = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(command)")
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func `a branch with history shows the notice, and the text stays in earlier commits`() throws {
        #expect(try publish("keep") == "1")
        #expect(try shown() == Self.words)
        try withdraw()
        #expect(try publish("keep") == "2")
        #expect(try shown() == [])
        #expect(try led(host) == Self.words)
    }

    @Test func `a branch with one commit leads to nothing of it, and the host need only clear up`() throws {
        #expect(try publish("single") == "1")
        #expect(try shown() == Self.words)
        try withdraw()
        #expect(try publish("single") == "1")
        #expect(try shown() == [] && led(host) == [])
        // Until then whoever knows the name of the old commit can ask for it.
        #expect(try held(host) == Self.words)
        try run("git", "-C", host, "gc", "-q", "--prune=now")
        #expect(try held(host) == [])
    }

    @Test func `the way that the documentation names takes it out of a branch that had a history`() throws {
        #expect(try publish("keep") == "1")
        try site.write("site/Content/world/more.md", "---\ntitle: More\ndate: 2026-11-19\n---\n\nMore.\n")
        #expect(try publish("keep") == "2")
        try withdraw()
        #expect(try publish("single") == "1")
        #expect(try led(host) == [])
        #expect(try held(own + "/pages.git") == Self.words)
        try FileManager.default.removeItem(atPath: own)
        try run("git", "-C", host, "gc", "-q", "--prune=now")
        #expect(try held(host) == [])
        // The next publishing goes on from there and brings nothing back.
        try site.write("site/Content/world/last.md", "---\ntitle: Last\ndate: 2026-11-20\n---\n\nLast.\n")
        #expect(try publish("single") == "1")
        #expect(try held(host) == [] && held(own + "/pages.git") == [])
    }
}
