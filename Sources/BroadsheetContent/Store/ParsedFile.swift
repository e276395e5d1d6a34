import BroadsheetDiagnostics
import BroadsheetModel

/// All that one file of the content folder holds.
struct ParsedFile: Sendable {
    var articles: [Article] = []
    /// What their texts give for topics, in the same order.
    var names: [ArticleNames] = []
    var introduction: Introduction?
    var note: EditionNote?
    var diagnostics: [Diagnostic] = []
}
