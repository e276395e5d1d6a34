import BroadsheetDiagnostics
import BroadsheetModel

/// Turns Markdown into HTML.
///
/// The dialect is CommonMark 0.30 with the extensions that the options name; the HTML is safe to publish unless raw HTML
/// is allowed.
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
        let features = MarkdownFeatures(text)
        guard features.needPasses(options.extensions) || features.hasBraces else {
            var writer = MarkdownWriter(options: options, source: source, body: body, features: features, lines: nil)
            if features.hasEscapes, let text = protected(source.bytes[body]) {
                MarkdownTree(parsing: text.span, isProtected: true).walk(&writer)
            } else {
                MarkdownTree(parsing: text).walk(&writer)
            }
            return writer.finish()
        }
        return render(source, body, features)
    }

    private func protected(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard options.extensions != .none else { return nil }
        return EscapedText.protect(
            text, quotes: options.extensions.smartPunctuation && Punctuation.of(options.language) != nil)
    }

    /// The HTML of a text that passes have to work on.
    private func render(
        _ source: SourceText, _ body: Range<Int>, _ features: MarkdownFeatures
    ) -> Diagnosed<RenderedMarkdown> {
        let extensions = options.extensions
        let protected = features.hasEscapes ? protected(source.bytes[body]) : nil
        let isProtected = protected != nil
        var lines = MarkdownLines(protected ?? Array(source.bytes[body]))
        var tree = MarkdownTree(parsing: lines.article.span, isProtected: isProtected)
        let foreign = features.hasBraces ? tree.edit { ForeignTags.find($0, lines) } : nil
        var footnotes: Footnotes?
        if features.hasNotes, extensions.footnotes {
            let found = tree.edit { Footnotes(&lines, tree: $0) }
            footnotes = found
            if !found.isEmpty { tree = MarkdownTree(parsing: lines.article.span, isProtected: isProtected) }
        }
        // What passes take from other trees stays good as long as those are there.
        let notes = footnotes == nil ? nil : tree.edit { footnotes?.append(to: $0, lines) }
        let cells = features.hasPipe && extensions.tables ? tree.edit { Tables.run($0, &lines) } : nil
        tree.edit { root in
            footnotes?.number(root)
            if features.hasTilde, extensions.strikethrough { Strikethrough.run(root) }
            if features.hasTasks, extensions.taskLists { TaskLists.run(root, lines) }
        }
        var writer = MarkdownWriter(options: options, source: source, body: body, features: features, lines: lines)
        tree.walk(&writer)
        for problem in footnotes?.problems ?? [] { writer.note(problem) }
        if let foreign { writer.note(foreign) }
        withExtendedLifetime(notes) {}
        withExtendedLifetime(cells) {}
        return writer.finish()
    }
}
