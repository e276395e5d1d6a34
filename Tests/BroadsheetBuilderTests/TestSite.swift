import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel
import Foundation

/// A site in a temporary folder, deleted when the test is over.
final class TestSite: Sendable {
    let folder: String
    /// 2026-11-20T12:00:00Z, so that tests do not depend on the day.
    static let now = 1_795_176_000

    init() throws {
        folder = NSTemporaryDirectory() + "broadsheet-site-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// A copy of the site in another folder, without its output.
    convenience init(copyOf other: String) throws {
        try self.init()
        for name in try FileManager.default.contentsOfDirectory(atPath: other) where name != "Output" {
            try FileManager.default.copyItem(atPath: other + "/" + name, toPath: folder + "/" + name)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

    func write(_ name: String, bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: folder + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func build(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildReport {
        var options = BuildOptions(source: folder, now: TestSite.now, jobs: 2)
        change(&options)
        return try await SiteBuilder(options: options).build()
    }

    func load(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> Diagnosed<Site> {
        var options = BuildOptions(source: folder, now: TestSite.now, jobs: 2)
        change(&options)
        return try await SiteBuilder(options: options).load()
    }

    /// A file of the output.
    func page(_ path: String) -> String? {
        try? String(contentsOfFile: folder + "/Output/" + path, encoding: .utf8)
    }

    /// All files of the output with their bytes, but for Broadsheet's own corner.
    func output(_ name: String = "Output") throws -> [String: Data] { try TestSite.files(folder + "/" + name) }

    static func files(_ root: String) throws -> [String: Data] {
        var out: [String: Data] = [:]
        guard FileManager.default.fileExists(atPath: root) else { return out }
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) where !path.hasPrefix(".broadsheet") {
            var isFolder: ObjCBool = false
            let full = root + "/" + path
            if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
                out[path] = try Data(contentsOf: URL(fileURLWithPath: full))
            }
        }
        return out
    }
}

/// A whole small site on one screen: files begin with a line `-- name --`.
func InlineSite(_ text: String) throws -> TestSite {
    let site = try TestSite()
    var name: String?
    var lines: [Substring] = []
    func finish() throws {
        if let name { try site.write(name, lines.joined(separator: "\n") + "\n") }
        lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("-- "), line.hasSuffix(" --") {
            try finish()
            name = String(line.dropFirst(3).dropLast(3))
        } else {
            lines.append(line)
        }
    }
    try finish()
    return site
}

/// Folders of the package and of the shared data.
enum Folders {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The program that was built with the tests, and stands beside them.
    static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/broadsheet"

    /// A folder of the shared data; nil, with a line saying so, on machines that do not have it.
    static func shared(_ name: String) throws -> String? {
        let root = ProcessInfo.processInfo.environment["BROADSHEET_SHARED"] ?? package + "/../shared"
        let path = root + "/" + name
        if FileManager.default.fileExists(atPath: path) { return path }
        if ProcessInfo.processInfo.environment["CI"] == "true" { throw Missing(path: path) }
        print("skipped: the shared data \(name) is not on this machine")
        return nil
    }

    struct Missing: Error { let path: String }

    static func sites(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: package + "/Tests/" + name).sorted()
            .filter { !$0.hasPrefix(".") }
    }
}
