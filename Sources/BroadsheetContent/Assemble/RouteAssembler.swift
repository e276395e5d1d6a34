import BroadsheetDiagnostics
import BroadsheetModel

/// Gives each article its route.
///
/// What an author typed is taken as it is, so two may ask for one route, which planning reports. Slugs made from
/// headlines or file names that meet are numbered, in the order of the files, with a warning.
struct RouteAssembler {
    let permalink: PermalinkPattern

    /// The routes of articles in the same order; numbers follow the order of files.
    func routes(of articles: KeyedArticles) -> Diagnosed<[Route]> {
        var routes = articles.articles.map(\.route)
        // Keys are fingerprints: a table of a hundred thousand paths would hash and compare all of their bytes.
        var owners: [Fingerprint: Int] = Dictionary(minimumCapacity: articles.count)
        var found: [Int] = []
        found.reserveCapacity(articles.count)
        for index in articles.indices {
            let key = articles.key(index)
            if key.isFound { found.append(index) } else { owners[key.route] = index }
        }
        found.sort { articles.places[$0] < articles.places[$1] }
        // The numbers given last, so that a thousand articles of one name do not try all of them.
        var numbers: [Fingerprint: Int] = [:]
        var diagnostics: [Diagnostic] = []
        for index in found {
            let wanted = articles.key(index).route
            guard let owner = RouteAssembler.claim(wanted, index, &owners) else { continue }
            guard case .found(let slug) = articles[index].address else { continue }
            var key = wanted
            var number = numbers[wanted] ?? 1
            while owners[key] != nil {
                number += 1
                routes[index] = route(articles[index], slug.numbered(number))
                key = routes[index].collisionKey
            }
            diagnostics.append(numbered(articles[index], articles[owner], routes[index]))
            owners[key] = index
            numbers[wanted] = number
        }
        return Diagnosed(routes, diagnostics)
    }

    /// The route that an address means in a section on a day.
    func wanted(section: SectionName?, day: CalendarDay, _ address: ArticleAddress) -> Route {
        switch address {
        case .route(let route): route
        case .slug(let slug), .found(let slug): permalink.route(section: section?.slug, day: day, slug: slug)
        }
    }

    private func route(_ article: Article, _ slug: Slug) -> Route {
        wanted(section: article.section, day: article.date.day, .slug(slug))
    }

    /// Who had a route before; nil when nobody had it, and then it belongs to an article.
    private static func claim(_ key: Fingerprint, _ index: Int, _ owners: inout [Fingerprint: Int]) -> Int? {
        // One search for both, since there are so many of them.
        let owner = { (owner: inout Int) in owner }(&owners[key, default: index])
        return owner == index ? nil : owner
    }

    private func numbered(_ article: Article, _ other: Article, _ route: Route) -> Diagnostic {
        Diagnostic(
            .routeNumbered,
            "two articles of one day have the same name in addresses; this one becomes `/\(route.path)`",
            at: article.place.location,
            hint: article.place.path.lowercased().hasSuffix(".txt")
                ? "write `Slug: another-name` under the headline to choose the address"
                : "write `slug: another-name` into its front matter to choose the address",
            related: [.init("the other one", at: other.place.location)])
    }
}
