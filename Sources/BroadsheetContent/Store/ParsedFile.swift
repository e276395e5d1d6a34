import BroadsheetDiagnostics
import BroadsheetModel

/// All that one file of the content folder holds.
struct ParsedFile: Sendable {
    var articles: [Article] = []
    var introduction: Introduction?
    var note: EditionNote?
    var diagnostics: [Diagnostic] = []
}
