import BroadsheetDiagnostics
import BroadsheetModel

/// Finds sites whose feeds would lose their readers when the site moves.
struct FeedCheck {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let configuration = site.configuration
        let base = configuration.baseURL
        // A site that is not published yet has no readers to lose.
        guard configuration.id == nil, configuration.feeds.isOn, !site.articles.isEmpty, !base.isForTrial else {
            return []
        }
        let id = configuration.feedID.text
        return [
            Diagnostic(
                .configurationNoID,
                "no `id` is set, so what feeds call their articles begins with `\(id)`, which changes with `baseURL`",
                at: SourceLocation(path: "broadsheet.toml"),
                hint: "write `id = \"\(id)\"` into `broadsheet.toml`, and never change it")
        ]
    }
}
