import Foundation

/// Paths below the site's folder.
enum SiteFolder {
    /// The path of a name in the folder.
    static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// An absolute path as the site's diagnostics show it: relative to the folder when it lies there.
    static func below(_ folder: String, _ path: String) -> String {
        let full = URL(fileURLWithPath: folder).standardizedFileURL.path
        let base = full.hasSuffix("/") ? full : full + "/"
        return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
    }
}
