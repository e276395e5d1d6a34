import Foundation

/// A folder for the lists that programs read, deleted when publishing is over.
///
/// A class because it has to be deleted when the last who uses it is done.
final class WorkFolder: Sendable {
    let path: String

    init() throws(PublishError) {
        let path = FileManager.default.temporaryDirectory.path + "/broadsheet-publish-" + UUID().uuidString
        try LocalDisk.makeFolders(path)
        self.path = path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a new file of these bytes.
    func file(_ name: String, _ bytes: [UInt8]) throws(PublishError) -> String {
        let path = path + "/" + name
        if let slash = name.lastIndex(of: "/") { try LocalDisk.makeFolders(self.path + "/" + name[..<slash]) }
        try LocalDisk.write(path, bytes)
        return path
    }

    /// The path of a new file with a text on each line, or before each zero byte.
    func list(_ texts: [String], end: UInt8 = 10) throws(PublishError) -> String {
        var bytes: [UInt8] = []
        for text in texts {
            bytes += text.utf8
            bytes.append(end)
        }
        return try file("list-\(UUID().uuidString)", bytes)
    }

    /// The path of an empty folder, emptied anew.
    func emptyFolder() throws(PublishError) -> String {
        let folder = path + "/empty-" + UUID().uuidString
        try LocalDisk.makeFolders(folder)
        return folder
    }
}
