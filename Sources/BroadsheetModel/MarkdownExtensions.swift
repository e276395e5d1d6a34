/// What is understood in Markdown beyond CommonMark.
public struct MarkdownExtensions: Sendable, Hashable {
    /// Rows of cells between `|`.
    public var tables = true
    /// Words struck out, between `~~`.
    public var strikethrough = true
    /// Web and mail addresses that nobody marked.
    public var autolinks = true
    /// Items that begin with `[ ]` or `[x]`.
    public var taskLists = true
    /// `[^1]`, and its text elsewhere.
    public var footnotes = true
    /// Whether headings have a link to themselves.
    public var headingLinks = true
    /// Whether an image that stands alone with a title is a figure, with the title below it.
    public var figures = true
    /// Whether quotes, dashes and dots are set as printers do in the language of the article.
    public var smartPunctuation = true

    /// All of it.
    public init() {}

    /// None of it.
    public static var none: MarkdownExtensions {
        var none = MarkdownExtensions()
        for key in all.map(\.path) { none[keyPath: key] = false }
        return none
    }

    /// The switches with their names in the configuration.
    public static var all: [(name: String, path: WritableKeyPath<MarkdownExtensions, Bool> & Sendable)] {
        [
            ("tables", \.tables), ("strikethrough", \.strikethrough), ("autolinks", \.autolinks),
            ("taskLists", \.taskLists), ("footnotes", \.footnotes), ("headingLinks", \.headingLinks),
            ("figures", \.figures), ("smartPunctuation", \.smartPunctuation),
        ]
    }

    /// The switches in one text, for fingerprints.
    public var text: String { MarkdownExtensions.all.map { self[keyPath: $0.path] ? "1" : "0" }.joined() }
}
