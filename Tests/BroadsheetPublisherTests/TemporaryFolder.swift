import BroadsheetModel
import Foundation

@testable import BroadsheetPublisher

/// A folder that is deleted when the test is over.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/broadsheet-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    func text(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    /// The texts of all files, but for the list of a host.
    func texts() throws -> [String: String] {
        var out: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) where name != HostList.name {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
            if !isFolder.boolValue { out[name] = text(name) }
        }
        return out
    }
}

extension LocalFile {
    /// A file that is on no disk.
    static func sample(_ path: String, rank: Int = 1, text: String = "", isForever: Bool = false) -> LocalFile {
        LocalFile(
            path: path, rank: rank, isForever: isForever, root: "/nowhere", digest: Fingerprint(of: text),
            stamp: FileStamp(size: text.utf8.count, seconds: 0, nanoseconds: 0))
    }

    /// A file of a folder, with a rank that its name tells as in a real site.
    static func real(_ path: String, below root: String) throws -> LocalFile {
        let read = try LocalDisk.readStamped(root + "/" + path)!
        let rank =
            path.hasPrefix("assets/") ? 0 : path.hasSuffix(".xml") ? 4 : path.split(separator: "/").count > 2 ? 1 : 2
        return LocalFile(
            path: path, rank: rank, isForever: rank == 0, root: root, digest: Fingerprint(of: read.bytes),
            stamp: read.stamp)
    }
}
