import Foundation
import Testing

/// Kills builds at each of their changes of the disk: of a withdrawn article nothing is left once a build comes to its end.
///
/// Needs `strace`, which counts the changes that a thread makes and kills the program before one of them. `KILLS` in the
/// environment says before how many; `make kills` tries them all.
@Suite struct WithdrawalKillTests {
    private static let words = ["zabernack", "glimmstab", "teerwagen", "quillfeder", "lurchfels", "ebersand"]
    private static let environment = ProcessInfo.processInfo.environment
    private static let kills = environment["KILLS"].flatMap { Int($0) } ?? 8
    private static let program = environment["BROADSHEET_PROGRAM"] ?? Folders.program
    /// What a build changes files with; a question mark stands before those that not every machine has.
    private static let changes =
        "pwrite64,write,ftruncate,?rename,renameat,?renameat2,?unlink,unlinkat,?rmdir,?mkdir,mkdirat"

    enum Killed: CaseIterable {
        /// The build that takes the article back.
        case withdrawing
        /// The one before it, which puts a later state of the text into the output and the store.
        case publishing
    }

    @Test(arguments: Killed.allCases)
    func `whatever was killed, no byte of a withdrawn article is left after the next build`(_ killed: Killed) throws {
        let site = try TestSite()
        let (sources, start) = (site.folder + "/site", site.folder + "/start")
        try write(site, "Ebersand said so.")
        try build(sources)
        try write(site, "Glimmstab said so.")
        if killed == .withdrawing {
            try build(sources)
            #expect(try found(in: sources, but: "Content").count == Self.words.count)
            try write(site, nil)
        }
        try copy(sources, to: start)
        guard let steps = try steps(of: sources, site.folder + "/log") else { return }
        #expect(steps.all > 20)
        var stopped = 0
        for step in stride(from: 1, through: steps.most, by: max(1, steps.most / Self.kills)) {
            try FileManager.default.removeItem(atPath: sources)
            try copy(start, to: sources)
            let inject = "inject=\(Self.changes):signal=SIGKILL:when=\(step)"
            guard try strace(sources, ["-o", "/dev/null", "-e", "trace=\(Self.changes)", "-e", inject]) != 0 else {
                continue
            }
            stopped += 1
            if killed == .publishing { try write(site, nil) }
            try build(sources)
            #expect(try found(in: sources, but: nil) == [:], "killed before change \(step)")
        }
        // Steps are counted for each thread, and which thread makes which change is not always the same: on a busy
        // machine only the first steps come for sure.
        #expect(stopped > 0)
    }

    @Test func `what a killed clearing of the store has left goes as well`() throws {
        let site = try TestSite()
        try write(site, "Glimmstab said so.")
        try build(site.folder + "/site")
        let store = site.folder + "/site/.broadsheet/"
        try FileManager.default.copyItem(atPath: store + "articles", toPath: store + "articles.new")
        try write(site, nil)
        try build(site.folder + "/site")
        #expect(try found(in: site.folder + "/site", but: nil) == [:])
    }

    // MARK: - The site

    /// Writes the site, with the article as it says something, or as it was taken back.
    private func write(_ site: TestSite, _ text: String?) throws {
        try site.write(
            "site/broadsheet.toml",
            """
            title = "T"
            baseURL = "https://t.example/"
            id = "t.example,2026"
            [mail]
            from = "T <desk@t.example>"
            [topics]
            minimum = 1
            """)
        try site.write(
            "site/Content/world/2026-11-19-stays.md", "---\ntitle: What stays\ntopics: [Rivers]\n---\n\nIt stays.\n")
        let head = "---\ndate: 2026-11-18\nslug: goes\n"
        try site.write(
            "site/Content/world/goes.md",
            text.map {
                head + "title: Zabernack resigns\nbyline: Quillfeder\nsummary: Teerwagen was seen.\n"
                    + "topics: [Lurchfels]\n---\n\n\($0) Not Ebersand, not Glimmstab.\n"
            } ?? head + "withdrawn: 2026-11-20 The letter was forged.\n---\n")
    }

    /// The words that stand in names and bytes of files, but for a folder.
    private func found(in folder: String, but left: String?) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            if let left, path.hasPrefix(left) { continue }
            var isFolder: ObjCBool = false
            let full = folder + "/" + path
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { continue }
            let bytes = isFolder.boolValue ? Data() : try Data(contentsOf: URL(fileURLWithPath: full))
            let text = path.lowercased() + String(decoding: bytes, as: UTF8.self).lowercased()
            for word in Self.words where text.contains(word) { found[word, default: []].append(path) }
        }
        return found
    }

    // MARK: - Running

    private func build(_ sources: String) throws {
        #expect(try run(Self.program, arguments(sources)) == 0)
    }

    private func arguments(_ sources: String) -> [String] {
        ["build", "-s", sources, "-q", "-j", "1", "--now", "2026-11-20T12:00:00Z"]
    }

    /// Builds to the end, and tells how many changes one thread makes at most, and all together; nil where nothing can be
    /// traced.
    private func steps(of sources: String, _ log: String) throws -> (most: Int, all: Int)? {
        guard try strace(sources, ["-o", log, "-e", "trace=\(Self.changes)"]) == 0 else {
            print("skipped: strace does not work on this machine")
            return nil
        }
        var counts: [Substring: Int] = [:]
        for line in try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        where line.contains("(") && !line.contains(" resumed>") {
            counts[line.prefix { $0 != " " }, default: 0] += 1
        }
        return (counts.values.max() ?? 0, counts.values.reduce(0, +))
    }

    private func strace(_ sources: String, _ options: [String]) throws -> Int32 {
        try run("/usr/bin/env", ["strace", "-f", "-qq"] + options + [Self.program] + arguments(sources))
    }

    private func copy(_ folder: String, to other: String) throws {
        #expect(try run("/bin/cp", ["-a", folder, other]) == 0)
    }

    private func run(_ program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }
}
