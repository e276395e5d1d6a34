import FoundationEssentials

/// What a build reads from the disk: who watches it knows when to build again.
///
/// All paths are absolute.
public struct WatchedPlaces: Sendable, Equatable {
    /// The configuration file.
    public let configuration: String
    /// Folders whose files count, however deep they lie.
    public let folders: [String]
    /// Folders in those that do not count, since builds write there.
    public let ignored: [String]

    /// The places of a site; `configuration` is nil for `broadsheet.toml` in the site's folder.
    public init(site: String, configuration: String? = nil, content: String, templates: String, ignored: [String]) {
        self.configuration = WatchedPlaces.absolute(configuration ?? site + "/broadsheet.toml")
        folders = [content, templates].map(WatchedPlaces.absolute)
        self.ignored = ignored.map(WatchedPlaces.absolute)
    }

    /// Whether a change of this file, an absolute path, may change the site.
    ///
    /// Hidden files and the leftovers of editors are no content, so they do not count.
    public func counts(_ path: String) -> Bool {
        if path == configuration { return true }
        guard !ignored.contains(where: { path == $0 || path.hasPrefix($0 + "/") }),
            let folder = folders.first(where: { path == $0 || path.hasPrefix($0 + "/") })
        else { return false }
        return !path.dropFirst(folder.count).split(separator: "/").contains { name in
            name.hasPrefix(".") || name.hasPrefix("#") || name.hasSuffix("~") || name.hasSuffix(".swp")
        }
    }

    private static func absolute(_ path: String) -> String {
        let full = URL(fileURLWithPath: path).standardizedFileURL.path
        return full.count > 1 && full.hasSuffix("/") ? String(full.dropLast()) : full
    }
}
