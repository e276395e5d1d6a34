import BroadsheetBuilder
import Foundation

/// A site in a temporary folder, deleted when the test is over.
final class TemporarySite: Sendable {
    let folder: String

    init() throws {
        // The path without links, as the system tells it.
        let base = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
        folder = base + "/broadsheet-preview-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var places: WatchedPlaces {
        WatchedPlaces(
            site: folder, content: folder + "/Content", templates: folder + "/Templates",
            ignored: [folder + "/Output", folder + "/.broadsheet"])
    }

    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: folder + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func move(_ name: String, to other: String) throws {
        guard rename(folder + "/" + name, folder + "/" + other) == 0 else { throw POSIXError(.EIO) }
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder + "/" + name) }
}
