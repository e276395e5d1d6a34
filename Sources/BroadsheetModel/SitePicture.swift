import BroadsheetDiagnostics

/// The picture that stands for pages without one of their own: a file of the site.
public struct SitePicture: Sendable, Hashable {
    /// The file's path below the site's root.
    public let path: String
    /// The path as the editor typed it.
    public let written: String
    /// Where it was typed.
    public var place: SourceLocation?

    /// A picture by its path.
    public init(path: String, written: String, place: SourceLocation? = nil) {
        self.path = path
        self.written = written
        self.place = place
    }
}
