import BroadsheetDiagnostics

/// The text of an article, rendered.
public struct ArticleBody: Sendable {
    /// The HTML in UTF-8, made by the renderer.
    public let html: [UInt8]
    /// How many words it has.
    public let words: Int
    /// Links and pictures that point into the site.
    public let links: [LocalLink]
    /// The plain text of each block, when the loader was asked for it.
    public let blocks: [String]?

    /// A body with all its parts.
    public init(html: [UInt8], words: Int, links: [LocalLink] = [], blocks: [String]? = nil) {
        self.html = html
        self.words = words
        self.links = links
        self.blocks = blocks
    }

    /// Whether there is nothing to read, as in one-line news.
    public var isEmpty: Bool { html.isEmpty }
    /// Minutes that reading takes at 230 words a minute, at least one.
    public var minutes: Int { max(1, (words + 115) / 230) }
}

/// A link or picture in an article that points into the site.
public struct LocalLink: Sendable, Hashable {
    /// The path from the site's root, decoded, without query and fragment: `science/photo.jpg`.
    public let path: String
    /// The address as written.
    public let written: String
    /// Whether it is a picture.
    public let isPicture: Bool
    /// Where it is written.
    public let location: SourceLocation

    /// A link.
    public init(path: String, written: String, isPicture: Bool, location: SourceLocation) {
        self.path = path
        self.written = written
        self.isPicture = isPicture
        self.location = location
    }
}
