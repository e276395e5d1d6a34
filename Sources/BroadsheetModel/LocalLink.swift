import BroadsheetDiagnostics

/// A link or picture in a text that points into the site.
public struct LocalLink: Sendable, Hashable {
    /// The path from the site's root, decoded, without query and fragment: `science/photo.jpg`.
    public let path: String
    /// The file of the content folder that it may mean, as shown to the reader; nil when it can be none.
    public let source: String?
    /// The part behind `#`, decoded; nil when there is none.
    public let anchor: String?
    /// The address as written.
    public let written: String
    /// Whether it is a picture.
    public let isPicture: Bool
    /// The bytes of the text's HTML that its address takes up; nil when nothing is to be filled in there.
    public let slot: Range<Int>?
    /// Where it is written.
    public let location: SourceLocation

    /// A link.
    public init(
        path: String, source: String? = nil, anchor: String? = nil, written: String, isPicture: Bool,
        slot: Range<Int>? = nil, location: SourceLocation
    ) {
        self.path = path
        self.source = source
        self.anchor = anchor
        self.written = written
        self.isPicture = isPicture
        self.slot = slot
        self.location = location
    }
}
