import BroadsheetDiagnostics
import BroadsheetModel

/// Finds pages that ask for one place in the site.
struct RouteCheck {
    let site: Site
    let pages: [PageSlot]

    func diagnostics() -> [Diagnostic] {
        // Articles with a found address have been kept apart from each other already. There are many of them and few
        // other pages, so each is looked up among the others instead of all in one large table.
        var owners: [Fingerprint: Int] = [:]
        var articles: [(index: Int, key: Fingerprint)] = []
        articles.reserveCapacity(site.articles.count)
        var collisions: [(Int, Int)] = []
        for index in pages.indices {
            let key = pages[index].route.collisionKey
            if isFoundArticle(index) {
                articles.append((index, key))
            } else if let other = owners[key] {
                collisions.append((index, other))
            } else {
                owners[key] = index
            }
        }
        for (index, key) in articles {
            if let other = owners[key] { collisions.append((max(index, other), min(index, other))) }
        }
        collisions.sort { $0.0 < $1.0 }
        return collisions.map(collision) + foldersInTheWay(owners, articles)
    }

    private func isFoundArticle(_ index: Int) -> Bool {
        switch pages[index].kind {
        case .article(let article), .withdrawn(let article):
            if case .found = site.articles[article].address { true } else { false }
        default: false
        }
    }

    private func collision(_ index: Int, _ other: Int) -> Diagnostic {
        // The site's own page is named second: the writer can move only what is theirs.
        let (mine, theirs) = place(of: index) == nil ? (other, index) : (index, other)
        let route = "/" + pages[mine].route.path
        let theirPlace = place(of: theirs)
        let what =
            theirPlace == nil
            ? "`\(route)` is taken by \(name(of: theirs))"
            : pages[mine].route == pages[theirs].route
                ? "two pages ask for `\(route)`"
                : "`\(route)` and `/\(pages[theirs].route.path)` differ only in case or Unicode form"
        return Diagnostic(
            .routeCollision, what, at: place(of: mine), hint: hint(mine),
            related: theirPlace.map { [.init("the other one", at: $0)] } ?? [])
    }

    /// A file in whose place another page needs a folder.
    private func foldersInTheWay(
        _ owners: [Fingerprint: Int], _ articles: [(index: Int, key: Fingerprint)]
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var checked: Set<Fingerprint> = []
        // Folders called like an article's own file, which is `index.html` in a folder of its own.
        var likeArticles: [Fingerprint: Int] = [:]
        for index in pages.indices {
            // An article's own folder is its alone as a rule; remembering a hundred thousand of them costs more than
            // to look at one twice.
            var isOwn = isFoundArticle(index)
            pages[index].route.visitFolders { key, isLikeFile in
                if isOwn {
                    isOwn = false
                } else if !checked.insert(key).inserted {
                    return false
                }
                if let owner = owners[key], owner != index { found.append(collision(owner, index)) }
                if isLikeFile { likeArticles[key] = index }
                return true
            }
        }
        guard !likeArticles.isEmpty else { return found }
        for (article, key) in articles {
            if let index = likeArticles[key] { found.append(collision(article, index)) }
        }
        return found
    }

    private func hint(_ index: Int) -> String {
        switch pages[index].kind {
        case .copy: "give the file another name"
        case .redirect: "take the address out of `aliases`"
        case .section: "give the section another name"
        case .topic: "give the topic another name"
        case .author, .series: "write the name in another way"
        default: "add a `slug:` of its own"
        }
    }

    private func place(of index: Int) -> SourceLocation? {
        switch pages[index].kind {
        case .article(let article), .withdrawn(let article): return site.articles[article].place.location
        case .author(let author, _): return site.authors[author].articles.last.map { site.articles[$0].place.location }
        case .series(let series):
            return site.series[series].parts.first.map { site.articles[$0.article].place.location }
        case .copy(let file): return SourceLocation(path: site.files[file].path)
        case .section(let section, _):
            guard let first = site.sections[section].articles.last else { return nil }
            return site.articles[first].place.location
        case .topic(let topic, _):
            return site.topics[topic].articles.last.map { site.articles[$0].place.location }
        case .redirect(let target):
            return site.routes.firstIndex(of: target).map { site.articles[$0].place.location }
        default: return nil
        }
    }

    private func name(of index: Int) -> String {
        switch pages[index].kind {
        case .front: "the front page"
        case .topics: "the topic index"
        case .authors: "the list of authors"
        case .allSeries: "the list of series"
        case .corrections: "the list of corrections"
        case .editions: "the list of editions"
        case .edition: "an edition"
        case .archive, .archiveYear, .month: "the archive"
        case .notFound: "the page for addresses that lead nowhere"
        case .redirect: "a page that leads on"
        case .feed: "a feed"
        case .feedList: "the list of feeds"
        case .sitemapIndex, .sitemap, .newsSitemap: "a sitemap"
        case .robots: "robots.txt"
        case .asset: "a file of the theme"
        default: "another page"
        }
    }
}
