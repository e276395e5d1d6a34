import BroadsheetBuilder

/// The articles that are not shown now, and why.
struct HeldBackLines {
    private static let most = 10

    let articles: [HeldBackArticle]
    /// Whether all are named, however many there are.
    let isWhole: Bool

    var lines: [String] {
        guard isWhole || articles.count <= HeldBackLines.most else {
            return ["held back: \(articles.count) articles; `broadsheet list` names them"]
        }
        return articles.map { "held back (\($0.state.rawValue)): \($0.title) — \($0.path)" }
    }
}
