import BroadsheetDiagnostics
import BroadsheetModel

/// What the front matter says about an article, typed and cleaned.
struct ArticleHead: Sendable {
    var title: Placed<String>?
    var date: WrittenDate?
    var updated: Placed<ParsedDate>?
    var isDraft = false
    var publish: ParsedDate?
    var expiry: ParsedDate?
    var slug: Placed<String>?
    var route: Placed<Route>?
    var aliases: [Placed<Route>] = []
    var summary: String?
    var section: Placed<String>?
    var topics: [String] = []
    var byline: String?
    var authors: [ArticleAuthor] = []
    var sources: [Source] = []
    var series: [String] = []
    var corrections: [WrittenNotice] = []
    var withdrawal: WrittenNotice?
    var picture: Placed<Picture>?
    var weight: Int?
    var language: String?
    /// What it has in common with its translations.
    var translationKey: String?
    /// What feeds call it for ever.
    var id: String?
    /// The marks of the text that are switched on or off for it alone.
    var marks: [Mark] = []

    /// A switch of the text's marks.
    struct Mark: Sendable {
        let path: WritableKeyPath<MarkdownExtensions, Bool> & Sendable
        let isOn: Bool
    }

    /// A head that says nothing.
    init() {}

    /// The head of these entries, with what is wrong in it.
    static func read(_ frontMatter: FrontMatter, _ source: SourceText) -> Diagnosed<ArticleHead> {
        var reader = ArticleHeadReader(source, isPelican: frontMatter.format == .pelican)
        reader.read(frontMatter.entries)
        return Diagnosed(reader.head, reader.diagnostics)
    }

    /// What is understood in the text beyond CommonMark: what the site says, but for its own switches.
    func extensions(_ site: MarkdownExtensions) -> MarkdownExtensions {
        var extensions = site
        for mark in marks { extensions[keyPath: mark.path] = mark.isOn }
        return extensions
    }
}
