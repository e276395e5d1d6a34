import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Kills the program at random moments, and looks at what readers would find.
///
/// `KILLS` in the environment says how many times, `BROADSHEET_PROGRAM` which program; `make kills` runs 500.
@Suite struct KillTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let kills = environment["KILLS"].flatMap { Int($0) } ?? 10
    private static let program = environment["BROADSHEET_PROGRAM"] ?? Folders.program

    typealias Pages = [String: Data]

    @Test func `a build that is killed leaves the old output, whole pages and no broken link`() throws {
        let site = try TestSite()
        let (sources, output) = (site.folder + "/site", site.folder + "/site/Output")
        try Self.writeOldSite(to: site)
        try Self.build(sources)
        let old = try TestSite.files(output)
        try Self.copy(sources, to: site.folder + "/old")
        try Self.changeSite(site)
        try Self.copy(sources, to: site.folder + "/changed")
        var seconds = try Self.build(sources)
        let new = try TestSite.files(output)
        #expect(old != new)

        var random = SeededNumbers(seed: 7)
        var (counts, done, tries) = (Counts(), 0, 0)
        while done < Self.kills, tries < Self.kills * 3 {
            tries += 1
            let isFirst = tries % 4 == 0
            try FileManager.default.removeItem(atPath: sources)
            try Self.copy(site.folder + "/changed", to: sources)
            if isFirst { try FileManager.default.removeItem(atPath: output) }
            // Most kills late, since that is when things are written.
            let moment = seconds * random.next().squareRoot() * 1.05
            guard try Self.kill(sources, after: moment) else {
                // The machine has become faster.
                seconds = min(seconds, moment)
                continue
            }
            done += 1
            counts.add(output, isFirst)
            let found = try TestSite.files(output)
            if isFirst {
                #expect(found == new || !FileManager.default.fileExists(atPath: output), "kill at \(moment) s")
            } else {
                #expect(Self.faults(found, old, new) == [], "kill at \(moment) s")
                counts.wholeTrees += found == old || found == new ? 1 : 0
            }
            try Self.build(sources)
            #expect(try TestSite.files(output) == new, "kill at \(moment) s")
            let beside = try FileManager.default.contentsOfDirectory(atPath: sources).filter { $0.contains("staging") }
            let corner = try FileManager.default.contentsOfDirectory(atPath: output + "/.broadsheet")
            #expect(beside == [] && corner == ["manifest"], "kill at \(moment) s")
        }
        #expect(done == Self.kills)
        print("kills: \(done) of \(tries) builds; \(counts.text)")
    }

    /// In which part of a build the kills fell.
    private struct Counts {
        private var before = 0
        private var staging = 0
        private var journal = 0
        private var after = 0
        private var first = 0
        var wholeTrees = 0

        mutating func add(_ output: String, _ isFirst: Bool) {
            let manager = FileManager.default
            let beside = URL(fileURLWithPath: output).deletingLastPathComponent().path + "/.Output.broadsheet-staging"
            if isFirst { first += 1 }
            if manager.fileExists(atPath: output + "/.broadsheet/journal") {
                journal += 1
            } else if manager.fileExists(atPath: beside) {
                staging += 1
            } else if isFirst, manager.fileExists(atPath: output) {
                after += 1
            } else {
                before += 1
            }
        }

        var text: String {
            "\(before) before or after staging, \(staging) while staging, \(journal) in the journal, \(after) after a first "
                + "build was in place; \(first) of them first builds, \(wholeTrees) others left the old or the new tree"
        }
    }

    // MARK: - What readers find

    /// What is wrong with an output on its way from the old site to the new one; nothing should be.
    private static func faults(_ found: Pages, _ old: Pages, _ new: Pages) -> [String] {
        var faults: [String] = []
        for (path, data) in found where data != old[path] && data != new[path] {
            faults.append("\(path) is neither old nor new")
        }
        for path in old.keys where new[path] != nil && found[path] == nil { faults.append("\(path) is missing") }
        // Pages that nothing leads to yet, or any more, may wait for each other.
        var pending = found.keys.filter { old[$0] != nil && new[$0] != nil && $0.hasSuffix(".html") }
        var seen = Set(pending)
        while let page = pending.popLast() {
            for target in links(found[page] ?? Data()) {
                if found[target] == nil { faults.append("\(page) links to \(target)") }
                if target.hasSuffix(".html"), seen.insert(target).inserted { pending.append(target) }
            }
        }
        return faults
    }

    /// The files that the links of a page lead to.
    private static func links(_ data: Data) -> [String] {
        let text = String(decoding: data, as: UTF8.self)
        return text.split(separator: "\"").compactMap { part in
            let prefix = "https://kill.example/"
            let rest =
                part.hasPrefix(prefix) ? part.dropFirst(prefix.count) : part.hasPrefix("/") ? part.dropFirst() : nil
            guard let rest, !rest.contains(" "), !rest.contains("<"), !rest.contains("\n") else { return nil }
            let path = rest.split(separator: "#", omittingEmptySubsequences: false)[0]
            return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
        }
    }

    @Test func `the check sees half a page and a link to nothing`() throws {
        let site = try TestSite()
        try Self.writeOldSite(to: site)
        try Self.build(site.folder + "/site")
        let pages = try TestSite.files(site.folder + "/site/Output")
        #expect(Self.faults(pages, pages, pages) == [])
        let story = try #require(pages.keys.first { $0.hasPrefix("city/2026/09/01/") && $0.hasSuffix(".html") })
        let without = pages.filter { $0.key != story }
        #expect(Self.faults(without, pages, pages).contains("\(story) is missing"))
        #expect(Self.faults(without, pages, without).contains { $0.hasSuffix("links to \(story)") })
        var half = pages
        half[story] = pages[story]?.dropLast(10)
        #expect(Self.faults(half, pages, pages) == ["\(story) is neither old nor new"])
    }

    // MARK: - Running

    private static func process(_ sources: String) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["build", "-s", sources, "-q", "--now", "2026-11-20"]
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        return process
    }

    /// Builds to the end, and tells how long it took.
    @discardableResult
    private static func build(_ sources: String) throws -> Double {
        let start = Date()
        let process = process(sources)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && process.terminationReason == .exit)
        return Date().timeIntervalSince(start)
    }

    /// Kills a build after some seconds; false when it had ended by itself.
    private static func kill(_ sources: String, after seconds: Double) throws -> Bool {
        let process = process(sources)
        try process.run()
        usleep(UInt32(seconds * 1e6))
        #if canImport(Glibc)
            Glibc.kill(process.processIdentifier, SIGKILL)
        #else
            Darwin.kill(process.processIdentifier, SIGKILL)
        #endif
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    /// Copies a folder with the times of its files.
    private static func copy(_ folder: String, to other: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/cp")
        process.arguments = ["-a", folder, other]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    // MARK: - The site

    private static func writeOldSite(to site: TestSite) throws {
        try site.write("site/broadsheet.toml", "title = \"T\"\nbaseURL = \"https://kill.example/\"\n")
        for number in 1...40 { try article(number, in: site, "Text.") }
        try site.write("site/Content/picture.txt.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    }

    private static func changeSite(_ site: TestSite) throws {
        for number in 5...40 where number % 2 == 0 { try article(number, in: site, "Changed.") }
        for number in 41...46 { try article(number, in: site, "New.") }
        for number in 1...4 { try FileManager.default.removeItem(atPath: site.folder + "/site/" + name(number)) }
    }

    private static func name(_ number: Int) -> String { "Content/\(number % 3 == 0 ? "world" : "city")/a\(number).md" }

    private static func article(_ number: Int, in site: TestSite, _ text: String) throws {
        let day = "2026-09-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1)"
        try site.write(
            "site/" + name(number),
            "---\ntitle: Story \(number)\ndate: \(day)\ntopics: [Topic \(number % 5), Number \(number)]\n---\n\n\(text)\n"
        )
    }
}

/// Numbers from 0 to 1 that are the same for the same seed.
private struct SeededNumbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / Double(UInt64(1) << 53)
    }
}
