import BroadsheetDiagnostics
import BroadsheetModel

/// Puts the parts of series together.
///
/// Parts are numbered from the oldest. One that has expired is not shown and keeps its number, so that the others keep
/// theirs.
struct SeriesAssembler {
    struct Result {
        var series: [Series] = []
        var ofArticle: [Int: [SeriesPlace]] = [:]
    }

    /// - Parameters:
    ///   - articles: the articles that are shown.
    ///   - expired: those that were shown once.
    func series(of articles: KeyedArticles, expired: [Article]) -> Diagnosed<Result> {
        let shown = articles.oldestFirst { $0.isInSeries }
        guard !shown.isEmpty else { return Diagnosed(Result()) }
        var parts: [(article: Article, index: Int?)] = shown.map { (articles[$0], $0) }
        parts += expired.filter { !$0.series.isEmpty }.map { ($0, nil) }
        if parts.count > shown.count {
            parts = parts.enumerated().sorted {
                let (a, b) = ($0.element.article, $1.element.article)
                return SeriesAssembler.key(a, $0.offset) < SeriesAssembler.key(b, $1.offset)
            }.map(\.element)
        }
        let groups = NameGroups(
            .series, parts.map { $0.article.series }, place: { parts[$0].article.place.location })
        var result = Result()
        for group in groups.groups {
            var own: [Series.Part] = []
            for (number, member) in group.members.enumerated() {
                guard let index = parts[member].index else { continue }
                result.ofArticle[index, default: []].append(SeriesPlace(series: result.series.count, part: own.count))
                own.append(Series.Part(article: index, number: number + 1))
            }
            // All of its parts have expired.
            if !own.isEmpty { result.series.append(Series(title: group.name, slug: group.slug, parts: own)) }
        }
        return Diagnosed(result, groups.diagnostics)
    }

    private static func key(_ article: Article, _ offset: Int) -> (Int, Int, String, Int, Int) {
        (
            article.published.day.daysSince1970, article.published.secondsSince1970, article.place.path,
            article.place.ordinal, offset
        )
    }
}
