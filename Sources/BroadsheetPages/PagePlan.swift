import BroadsheetDiagnostics
import BroadsheetModel

/// One file of the finished site, before it is rendered: where it goes and what it shows.
public struct PagePlan: Sendable {
    /// Where it goes.
    public let route: Route
    /// What it shows.
    public let kind: PageKind
    /// What tells it apart from an earlier state of itself: made of all that it will show.
    public let fingerprint: Fingerprint
}

/// Where a file of the site goes and what it shows, before it is known whether it has changed.
struct PageSlot: Sendable {
    let route: Route
    let kind: PageKind
}

/// The files of a site; those of the articles stand one after the other.
struct PageSlots: Sendable {
    var all: [PageSlot]
    let firstArticle: Int
}

/// What a page shows; numbers are positions in the site's lists.
public enum PageKind: Sendable {
    case front
    /// A section with a run of its articles; a number when it is an archive page.
    case section(Int, ListPage)
    case article(Int)
    case topics
    case topic(Int, ListPage)
    case authors
    /// An author with a run of their articles.
    case author(Int, ListPage)
    /// The list of series.
    case allSeries
    case series(Int)
    /// A run of all corrections and withdrawals.
    case corrections(ListPage)
    /// The notice that stands in the place of an article.
    case withdrawn(Int)
    case editions
    case edition(Int)
    case archive
    case archiveYear(Int)
    case month(ArchiveMonth)
    case notFound
    /// A page that sends its reader on.
    case redirect(Route)
    case feed(FeedFile)
    /// The list of all feeds.
    case feedList
    /// The mail of an edition.
    case mail(Int)
    /// The list of sitemaps.
    case sitemapIndex
    /// One of the plan's sitemaps.
    case sitemap(Int)
    case newsSitemap
    case robots
    case asset(Int)
    case copy(Int)

    /// The order in which pages are moved into place: what is linked to comes before what links to it.
    public var rank: Int {
        switch self {
        case .asset, .copy: 0
        case .article, .withdrawn: 1
        case .redirect: 3
        case .feed, .feedList, .mail, .sitemapIndex, .sitemap, .newsSitemap, .robots: 4
        default: 2
        }
    }

    /// Whether search engines are told of it.
    var isListed: Bool {
        switch self {
        case .notFound, .withdrawn, .redirect, .feed, .feedList, .mail, .sitemapIndex, .sitemap, .newsSitemap, .robots,
            .asset, .copy:
            false
        default: true
        }
    }
}

/// A month of the archive with its articles.
public struct ArchiveMonth: Sendable, Hashable {
    let year: Int
    let month: Int
    /// The run of the site's articles that were published in it.
    let articles: Range<Int>
}

/// All pages of a site, in the order in which they are rendered.
public struct SitePlan: Sendable {
    /// The site that is shown.
    public let site: Site
    let targets: LinkTargets
    /// The pages.
    public let pages: [PagePlan]
    /// Positions of the pages that search engines are told of, in a stable order.
    let listed: [Int]
    /// The files that name them.
    let sitemaps: [SitemapFile]
    /// Positions of the articles that news searches are told of.
    let news: [Int]
    let months: [ArchiveMonth]
    /// All corrections and withdrawals, the latest first.
    let notices: [Notice]
    /// What feeds call the articles.
    let ids: ArticleIDs
    /// What the pages were found to be; nil when problems were found.
    public let checks: PlanChecks?
}
