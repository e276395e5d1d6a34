import BroadsheetDiagnostics
import Foundation
import Testing

/// Each folder of GoldenSites must build to exactly the Output beside it, and say its Diagnostics.txt if there is one;
/// `RECORD=1` writes them anew and fails.
@Suite struct GoldenSitesTests {
    @Test(arguments: try Folders.sites("GoldenSites"))
    func `a golden site builds to its output`(name: String) async throws {
        let golden = Folders.package + "/Tests/GoldenSites/" + name
        let site = try TestSite(copyOf: golden)
        let report = try await site.build()
        let said = report.diagnostics.map { DiagnosticFormatter(style: .short).format($0) }.joined()
        #expect(report.isBuilt, Comment(rawValue: said))
        let built = try site.output()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try record(built, said, golden)
            Issue.record("recorded \(name)")
            return
        }
        let expected = try TestSite.files(golden + "/Output")
        #expect(!expected.isEmpty)
        #expect(built.keys.sorted() == expected.keys.sorted())
        for (path, bytes) in expected where built[path] != bytes {
            let now = String(decoding: built[path] ?? Data(), as: UTF8.self)
            Issue.record("\(name): \(path) differs; it is now:\n\(now.prefix(3000))")
        }
        let warnings = try? String(contentsOfFile: golden + "/Diagnostics.txt", encoding: .utf8)
        #expect(said == warnings ?? "")
    }

    private func record(_ files: [String: Data], _ said: String, _ golden: String) throws {
        if !said.isEmpty { try said.write(toFile: golden + "/Diagnostics.txt", atomically: true, encoding: .utf8) }
        try? FileManager.default.removeItem(atPath: golden + "/Output")
        for (path, bytes) in files {
            let url = URL(fileURLWithPath: golden + "/Output/" + path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: url)
        }
    }
}
