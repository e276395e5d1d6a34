import BroadsheetDiagnostics
import BroadsheetModel

/// What the front matter says about an article, typed and cleaned.
struct ArticleHead: Sendable {
    var title: Placed<String>?
    var date: WrittenDate?
    var updated: ParsedDate?
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
    var authors: [String] = []
    var sources: [Source] = []
    var picture: Placed<Picture>?
    var weight: Int?
    var language: String?

    /// A head that says nothing.
    init() {}

    /// The head of these entries, with what is wrong in it.
    static func read(_ frontMatter: FrontMatter, _ source: SourceText) -> Diagnosed<ArticleHead> {
        var reader = ArticleHeadReader(source, isPelican: frontMatter.format == .pelican)
        reader.read(frontMatter.entries)
        return Diagnosed(reader.head, reader.diagnostics)
    }
}
