import BroadsheetModel

/// What the links and pictures of texts lead to in the site.
struct LinkTargets: Sendable {
    /// What a file of the content folder has become.
    enum Target: Sendable {
        /// One article, by its place in the site.
        case article(Int)
        /// A digest of several articles, by its edition.
        case digest([Int], edition: Route)
        /// What the editor says about a section or topic.
        case introduction(Route)
        /// Articles that are not shown now.
        case heldBack(ArticleState)
    }

    private let site: Site
    /// By the file's path as shown to the reader; empty when no text links to files.
    let files: [String: Target]
    /// The copied files by their paths in the site; empty when no text has pictures.
    private let copies: [String: Int]

    init(site: Site) {
        self.site = site
        var (linksToFiles, hasPictures) = (false, false)
        LinkTargets.forEachText(of: site) { body, _ in
            for link in body.links where link.slot != nil || link.source != nil {
                if link.source != nil { linksToFiles = true }
                if link.isPicture { hasPictures = true }
            }
        }
        files = linksToFiles ? LinkTargets.files(of: site) : [:]
        copies =
            hasPictures
            ? Dictionary(site.files.enumerated().map { ($1.route.file, $0) }, uniquingKeysWith: { first, _ in first })
            : [:]
    }

    /// All texts that pages show, with their paths.
    static func forEachText(of site: Site, _ body: (ArticleBody, String) -> Void) {
        for article in site.articles { body(article.body, article.place.path) }
        let introductions = site.sections.compactMap(\.introduction) + site.topics.compactMap(\.introduction)
        for introduction in introductions { body(introduction.body, introduction.place.path) }
    }

    private static func files(of site: Site) -> [String: Target] {
        var files: [String: Target] = [:]
        for held in site.heldBack {
            files[held.article.place.path] = .heldBack(held.article.schedule.state(at: site.now))
        }
        var articles: [String: [Int]] = [:]
        for index in site.articles.indices { articles[site.articles[index].place.path, default: []].append(index) }
        for (path, indices) in articles {
            files[path] =
                indices.count == 1
                ? .article(indices[0])
                : .digest(indices, edition: .folder("editions", site.articles[indices[0]].published.day.iso))
        }
        for section in site.sections {
            if let place = section.introduction?.place { files[place.path] = .introduction(section.route) }
        }
        for topic in site.topics {
            if let place = topic.introduction?.place { files[place.path] = .introduction(topic.route) }
        }
        return files
    }

    /// Where a link to a file leads: a page, and the anchor that is still to be looked for there.
    ///
    /// The name behind `#` of a digest of several articles is that of an article.
    func route(of link: LocalLink) -> (route: Route, anchor: String?, article: Int?)? {
        guard let source = link.source, let target = files[source] else { return nil }
        switch target {
        case .article(let index): return (site.routes[index], link.anchor, index)
        case .introduction(let route): return (route, link.anchor, nil)
        case .heldBack: return nil
        case .digest(let articles, let edition):
            guard let anchor = link.anchor else { return (edition, nil, nil) }
            let named = articles.first { site.routes[$0].path.hasSuffix("/\(anchor)/") || slug(of: $0) == anchor }
            return named.map { (site.routes[$0], nil, $0) } ?? (edition, anchor, nil)
        }
    }

    /// The names that may stand behind `#` in a link to a digest.
    func names(in link: LocalLink) -> [String] {
        guard let source = link.source, case .digest(let articles, _)? = files[source] else { return [] }
        return articles.compactMap(slug)
    }

    private func slug(of index: Int) -> String? {
        switch site.articles[index].address {
        case .slug(let slug), .found(let slug): slug.text
        case .route: nil
        }
    }

    /// The copied file that a picture shows.
    func copy(_ link: LocalLink) -> CopiedFile? { copies[link.path].map { site.files[$0] } }

    /// Adds to the fingerprint of a text what the site puts into it.
    func add(_ body: ArticleBody, to all: inout FingerprintBuilder) {
        for link in body.links {
            if let route = route(of: link) {
                all.add(route.route.path)
                all.add(route.anchor)
            } else if link.isPicture, link.slot != nil, let copy = copy(link) {
                all.add(copy.fingerprint)
            }
        }
    }
}
