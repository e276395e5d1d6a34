import BroadsheetBuilder
import BroadsheetDiagnostics
import Foundation
import Testing

/// Each folder of BrokenSites must say exactly its Diagnostics.txt; `RECORD=1` writes it anew and fails.
///
/// What cannot be kept in a repository is made by the lines of a file `Setup.txt`: see `SiteSetup`.
@Suite struct BrokenSitesTests {
    @Test(arguments: try Folders.sites("BrokenSites"))
    func `a broken site says what is wrong`(name: String) async throws {
        let broken = Folders.package + "/Tests/BrokenSites/" + name
        let site = try TestSite(copyOf: broken)
        try SiteSetup(site: site.folder).run(broken + "/Setup.txt")
        try await earlier(broken + "/Earlier", site)
        let report = try await site.build()
        let said = report.diagnostics.map { DiagnosticFormatter().format($0) }.joined(separator: "\n")
        let hasErrors = report.diagnostics.contains { $0.severity == .error }
        #expect(report.isBuilt == !hasErrors)
        #expect(try site.output().isEmpty == hasErrors)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try said.write(toFile: broken + "/Diagnostics.txt", atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
            return
        }
        #expect(said == (try? String(contentsOfFile: broken + "/Diagnostics.txt", encoding: .utf8)))
    }

    /// Builds the site once with other contents, for what is told only by comparison.
    private func earlier(_ folder: String, _ site: TestSite) async throws {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        let now = try TestSite.files(site.folder)
        for (path, bytes) in try TestSite.files(folder) { try site.write(path, bytes: Array(bytes)) }
        #expect(try await site.build().isBuilt)
        try FileManager.default.removeItem(atPath: site.folder + "/Output")
        for (path, bytes) in now { try site.write(path, bytes: Array(bytes)) }
    }

    @Test func `every kind of diagnostic has a broken site`() throws {
        var shown: Set<String> = []
        for name in try Folders.sites("BrokenSites") {
            let path = Folders.package + "/Tests/BrokenSites/\(name)/Diagnostics.txt"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            for id in DiagnosticID.allCases where text.contains("[\(id.rawValue)]") { shown.insert(id.rawValue) }
        }
        // Nothing is unreadable for the superuser, whom tests may run as; a unit test shows it.
        let missing = DiagnosticID.allCases.filter { $0 != .fileUnreadable }.map(\.rawValue)
            .filter { !shown.contains($0) }
        #expect(missing == [])
    }
}

/// Makes what a repository cannot hold, line by line:
/// `fifo PATH`, `link PATH TARGET`, `large PATH MEGABYTES`, `bytes PATH HEX…`, `name HEX…`, `locked PATH`, `time PATH`.
struct SiteSetup {
    let site: String

    func run(_ script: String) throws {
        guard let text = try? String(contentsOfFile: script, encoding: .utf8) else { return }
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            try step(words[0], site + "/" + words[1], Array(words.dropFirst(2)))
        }
    }

    private func step(_ verb: String, _ path: String, _ rest: [String]) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        switch verb {
        case "fifo": #expect(mkfifo(path, 0o644) == 0)
        case "link": #expect(symlink(rest[0], path) == 0)
        case "large":
            let count = (Int(rest[0]) ?? 1) << 20
            try Data(repeating: UInt8(ascii: "a"), count: count).write(to: URL(fileURLWithPath: path))
        case "bytes": try Data(hex(rest)).write(to: URL(fileURLWithPath: path))
        case "name":
            let name = Array(path.utf8.dropLast(path.split(separator: "/").last?.utf8.count ?? 0)) + hex(rest) + [0]
            let file = name.withUnsafeBytes {
                open($0.baseAddress!.assumingMemoryBound(to: CChar.self), O_CREAT, 0o644)
            }
            #expect(file >= 0)
            close(file)
        case "time":
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_790_000_000)], ofItemAtPath: path)
        default: Issue.record("unknown step \(verb)")
        }
    }

    private func hex(_ words: [String]) -> [UInt8] { words.compactMap { UInt8($0, radix: 16) } }
}
