import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetOutput
import BroadsheetPages

/// What a build has found and done.
public struct BuildReport: Sendable {
    /// All problems, errors first, each kind in the order of the files.
    public let diagnostics: [Diagnostic]
    /// What was written; nil when errors kept the output as it was.
    public let written: WriteReport?
    /// The site that was read.
    public let site: Site
    /// What its pages are.
    let plan: SitePlan
    /// How many articles are shown.
    public var articles: Int { site.articles.count }
    /// Articles that are not shown now.
    public let heldBack: [HeldBackArticle]
    /// The output folder.
    public let output: String
    /// Seconds that each stage took, in their order.
    public let timings: [StageTime]

    /// The files of the site, in the order of the plan.
    public var files: [SiteFile] {
        plan.pages.map { page in
            let role: SiteFile.Role =
                switch page.kind {
                case .asset: .asset
                case .redirect(let target): .redirect(to: target)
                default: .page
                }
            return SiteFile(route: page.route, rank: page.kind.rank, role: role)
        }
    }

    /// Whether the site was built.
    public var isBuilt: Bool { written != nil }
}

/// An article that is not shown now, and why.
public struct HeldBackArticle: Sendable {
    /// The title.
    public let title: String
    /// The file.
    public let path: String
    /// Why.
    public let state: ArticleState
    /// Its date.
    public let date: Timestamp
}
