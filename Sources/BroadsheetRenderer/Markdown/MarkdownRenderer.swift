import BroadsheetDiagnostics

/// Turns Markdown into HTML.
///
/// The dialect is CommonMark 0.30; the HTML is safe to publish unless raw HTML is allowed.
public struct MarkdownRenderer: Sendable {
    /// How the text becomes HTML.
    public var options: MarkdownOptions

    /// A renderer with its options.
    public init(_ options: MarkdownOptions = MarkdownOptions()) { self.options = options }

    /// The HTML of a text, or of the part of it that follows its front matter.
    public func render(_ source: SourceText, body: Range<Int>? = nil) -> Diagnosed<RenderedMarkdown> {
        var body = body ?? 0..<source.bytes.count
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        // cmark would skip the byte order mark by itself, but then columns would be counted from behind it.
        if source.bytes[body].starts(with: mark) { body = body.lowerBound + 3..<body.upperBound }
        let text = source.bytes.span.extracting(body)
        let tree = MarkdownTree(parsing: text)
        var writer = MarkdownWriter(options: options, source: source, body: body)
        tree.walk(&writer)
        return writer.finish()
    }
}
