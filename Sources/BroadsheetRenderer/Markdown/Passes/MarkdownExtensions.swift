/// What is understood beyond CommonMark.
public struct MarkdownExtensions: Sendable, Hashable {
    public var tables = true
    public var strikethrough = true
    public var autolinks = true
    public var taskLists = true
    public var footnotes = true
    /// Whether headings have a link to themselves.
    public var headingLinks = true
    /// Whether an image that stands alone with a title is a figure.
    public var figures = true
    /// Whether quotes, dashes and dots are set as printers do.
    public var smartPunctuation = true

    /// All of it.
    public init() {}

    /// None of it.
    static var none: MarkdownExtensions {
        var none = MarkdownExtensions()
        none.tables = false
        none.strikethrough = false
        none.autolinks = false
        none.taskLists = false
        none.footnotes = false
        none.headingLinks = false
        none.figures = false
        none.smartPunctuation = false
        return none
    }
}
