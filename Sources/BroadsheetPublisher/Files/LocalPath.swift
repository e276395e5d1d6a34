import Foundation

/// Paths as the configuration names them.
enum LocalPath {
    /// A path of the configuration, relative to the site's folder; `~/` is the user's home.
    static func resolved(_ path: String, from source: String) -> String {
        if path.hasPrefix("/") { return path }
        if path.hasPrefix("~/") { return NSHomeDirectory() + path.dropFirst(1) }
        return source + "/" + path
    }
}
