/// An article's text as HTML, with what lists and checks need to know of it.
public struct RenderedMarkdown: Sendable {
    /// The HTML, without the opening heading when that was taken out.
    public var html: [UInt8] = []
    /// The plain text of the heading of level 1 that the text begins with, if it does.
    public var openingHeading: String?
    /// The opening as plain text: what stands before the author's marker, else the first paragraph; empty when it was
    /// not wanted.
    public var summary = ""
    /// Whether the author's marker ended the summary.
    public var isSummaryMarked = false
    /// How many words the text has; each Chinese, Japanese or Korean character is one.
    public var words = 0
    /// The ids of the headings, in their order.
    public var anchors: [String] = []
    /// The plain text of each block, a list's items one a line; empty unless asked for.
    public var blocks: [String] = []
    /// The links and images that may lead into the site, in their order; empty unless asked for.
    public var links: [Link] = []

    /// A link or an image of the text.
    public struct Link: Sendable, Hashable {
        /// The address as the author wrote it, entities and escapes resolved.
        public let destination: String
        /// Whether it is an image.
        public let isImage: Bool
        /// Where it is, in bytes of the source.
        public let range: Range<Int>
        /// Where its address is, in bytes of the HTML; nil when it was not written, or nothing may be put there.
        public var slot: Range<Int>?
    }
}
