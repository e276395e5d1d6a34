import BroadsheetDiagnostics
import BroadsheetModel

/// What feeds call each article for ever: no change of its slug, its title or the site's address changes it.
///
/// An article that stands alone in its file is called after its day and the file, one of a digest after its headline as
/// well; a name that its author typed takes the place of what may change.
public struct ArticleIDs: Sendable {
    private let site: Site
    private let siteID: SiteID
    private let folder: String
    /// For articles whose name another one has: what they are called instead.
    private var others: [Int: String] = [:]
    /// Articles with the name of another one, and that one, in the order of the paper.
    private var same: [(article: Int, other: Int)] = []

    /// The ids of a site's articles.
    init(site: Site) {
        self.site = site
        siteID = site.configuration.feedID
        let content = site.configuration.contentFolder
        folder = content == "." ? "" : content + "/"
        // Two files have two names, so only articles of digests and those with a typed name can share one.
        let mayShare = site.articles.indices.filter {
            let identity = site.articles[$0].identity
            return identity.isInDigest || identity.typed != nil
        }
        guard !mayShare.isEmpty else { return }
        var owners: [String: Int] = [:]
        // The oldest keeps its name: its readers know it. Within a file the first does.
        for index in mayShare.sorted(by: isEarlier) {
            let name = name(index)
            guard let owner = owners[name] else {
                owners[name] = index
                continue
            }
            var number = 2
            while owners["\(name)-\(number)"] != nil { number += 1 }
            others[index] = "\(name)-\(number)"
            owners["\(name)-\(number)"] = index
            same.append((index, owner))
        }
    }

    private func isEarlier(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (site.articles[a], site.articles[b])
        if x.published != y.published { return x.published < y.published }
        if x.place.path != y.place.path { return x.place.path < y.place.path }
        return x.place.ordinal < y.place.ordinal
    }

    /// The whole id of an article.
    func id(_ index: Int) -> String {
        let name = others[index] ?? name(index)
        return ArticleIDs.isWhole(name) ? name : siteID.tag(name)
    }

    /// The whole id of an edition.
    func id(ofEdition day: CalendarDay) -> String { siteID.tag("editions/\(day.iso)") }

    /// The whole id of a feed.
    func id(of feed: FeedSubject) -> String { siteID.tag("feeds/" + feed.name(in: site)) }

    /// What an article's id is made of besides the site's.
    func mark(_ index: Int, _ all: inout FingerprintBuilder) {
        all.add(site.articles[index].place.path)
        all.add(site.articles[index].published.day.daysSince1970)
        all.add(others[index])
    }

    private func name(_ index: Int) -> String {
        let article = site.articles[index]
        let isBelow = article.place.path.hasPrefix(folder)
        let path = article.place.path.dropFirst(isBelow ? folder.count : 0)
        let day = article.identity.isDated ? article.published.day.iso + "/" : ""
        guard article.identity.isInDigest else { return article.identity.typed ?? "\(day)\(path)" }
        if let typed = article.identity.typed { return ArticleIDs.isWhole(typed) ? typed : "\(day)\(path)/\(typed)" }
        return "\(day)\(path)/\((Slug(article.title) ?? Slug(codePointsOf: article.title)).text)"
    }

    /// Whether a typed name is an id already, as those that came from another program are.
    private static func isWhole(_ name: String) -> Bool {
        ["tag:", "urn:", "http://", "https://"].contains { name.hasPrefix($0) }
            && name.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"{}|\\^`".unicodeScalars.contains($0) }
    }

    // MARK: - Diagnostics

    /// Articles that would have one id.
    func diagnostics() -> [Diagnostic] {
        same.map { index, other in
            let article = site.articles[index]
            let isTyped = article.identity.typed != nil
            let what =
                isTyped
                ? "the id `\(article.identity.typed ?? "")` is that of another article"
                : "two headlines of this digest are the same, so feeds cannot tell their articles apart for sure"
            return Diagnostic(
                .articleSameID, what, at: article.place.location,
                hint: article.identity.isInDigest
                    ? "write `Id: another-name` under \(isTyped ? "its" : "this") headline"
                    : "write another `id:` into its front matter",
                related: [.init("the other one", at: site.articles[other].place.location)])
        }
    }
}
