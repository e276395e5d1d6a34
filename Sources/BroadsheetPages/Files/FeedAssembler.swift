import BroadsheetModel
import BroadsheetRenderer

/// Gathers what a feed says from the site.
struct FeedAssembler {
    let addresses: Addresses
    let ids: ArticleIDs
    /// The style sheet for browsers; nil when the theme has none.
    let style: Route?
    let kept: KeptItems

    private var site: Site { addresses.site }
    private var base: BaseURL { site.configuration.baseURL }
    private var isFull: Bool { site.configuration.feeds.text == .full }

    func feed(_ file: FeedFile) throws -> Feed {
        let feeds = SiteFeeds(site: site)
        let updated: Timestamp?
        let items: [[UInt8]]
        if file.subject == .editions {
            let editions = try feeds.editions.map { try edition($0) }
            updated = editions.map(\.updated).max()
            items = editions.map { FeedAssembler.written($0, file.format) }
        } else {
            let articles = feeds.articles(file.subject)
            updated = articles.map { self.updated($0) }.max()
            items = try articles.map { index in
                try kept.item(index, file.format) { FeedAssembler.written(try article(index), file.format) }
            }
        }
        return Feed(
            id: ids.id(of: file.subject), title: file.subject.title(in: site),
            description: file.subject.description(in: site), language: site.configuration.language,
            link: base.link(file.route(in: site)), page: base.link(file.subject.page(in: site)),
            publisher: (site.configuration.title, base.link(.root)), style: style.map { base.url($0) },
            updated: updated, items: items)
    }

    private static func written(_ item: Feed.Item, _ format: FeedFormat) -> [UInt8] {
        switch format {
        case .atom: AtomFeed.item(item)
        case .rss: RSSFeed.item(item)
        case .json: JSONFeed.item(item)
        }
    }

    private func updated(_ index: Int) -> Timestamp {
        max(site.articles[index].updated ?? site.articles[index].published, site.articles[index].published)
    }

    private func article(_ index: Int) throws -> Feed.Item {
        let article = site.articles[index]
        var item = Feed.Item(
            id: ids.id(index), title: article.title, link: base.link(site.routes[index]), published: article.published,
            updated: updated(index))
        item.authors = addresses.authors(of: index).map { ($0.name, $0.link) }
        item.categories = site.topicsOfArticle[index].map { site.topics[$0.topic].title }
        if let section = site.sectionOfArticle[index] { item.categories.insert(site.sections[section].title, at: 0) }
        item.summary = article.summary
        item.language = article.language
        item.picture = addresses.pictureLink(index)
        guard isFull else { return item }
        if let picture = article.picture, let link = item.picture {
            item.html.append("<p><img src=\"", link, "\" alt=\"", picture.alt, "\"></p>\n")
        }
        try appendBody(index, into: &item.html)
        setDirection(of: &item, site.language(ofArticle: index))
        return item
    }

    /// Says that a text runs from right to left: readers of feeds show it from left to right unless they are told.
    private func setDirection(of item: inout Feed.Item, _ language: String) {
        guard Configuration.isRightToLeft(language), !item.html.isEmpty else { return }
        let html = item.html
        item.html = []
        item.html.append("<div lang=\"", language, "\" dir=\"rtl\">\n")
        item.html += html
        item.html.append("</div>\n")
    }

    /// An article's text and where it came from.
    private func appendBody(_ index: Int, into html: inout [UInt8]) throws {
        let article = site.articles[index]
        if !article.body.isEmpty {
            html += FeedText(page: base.link(site.routes[index]), origin: base.origin)
                .html(try addresses.bodies.html(of: article.body))
        }
        for source in article.sources {
            let parts = (addresses.voices.of(index, in: site)?.words ?? site.words).sourceParts
            if let url = source.url {
                html.append("<p>", parts.before, "<a href=\"", url, "\">", source.title, "</a>", parts.after, "</p>\n")
            } else {
                html.append("<p>", parts.before + source.title + parts.after, "</p>\n")
            }
        }
    }

    private func edition(_ index: Int) throws -> Feed.Item {
        let edition = site.editions[index]
        let articles = edition.articles.map { site.articles[$0] }
        let published = articles.map(\.published).min() ?? Timestamp(day: edition.day)
        var item = Feed.Item(
            id: ids.id(ofEdition: edition.day), title: addresses.editionHeading(index),
            link: base.link(edition.route), published: published,
            updated: articles.reduce(published) { max($0, $1.updated ?? $1.published) })
        item.summary = articles.prefix(5).map(\.title).joined(separator: " · ")
        for line in edition.opening { item.html.append("<p>", line, "</p>\n") }
        let section = { (index: Int) in site.sectionOfArticle[index] ?? Int.max }
        var last = -1
        for article in edition.articles.sorted(by: { (section($0), $0) < (section($1), $1) }) {
            if section(article) != last, section(article) != Int.max {
                item.html.append("<h2>", site.sections[section(article)].title, "</h2>\n")
            }
            last = section(article)
            try appendArticle(article, into: &item.html)
        }
        for line in edition.closing { item.html.append("<p>", line, "</p>\n") }
        setDirection(of: &item, site.configuration.language)
        return item
    }

    /// An article within its edition.
    private func appendArticle(_ index: Int, into html: inout [UInt8]) throws {
        let article = site.articles[index]
        let link = base.link(site.routes[index])
        let language = site.foreignLanguage(ofArticle: index)
        if let language {
            html.append("<div lang=\"", language, "\" dir=\"" + CommonContext.direction(language) + "\">\n")
        }
        defer { if language != nil { html.append("</div>\n") } }
        html.append("<h3><a href=\"", link, "\">", article.title, "</a></h3>\n")
        if isFull {
            try appendBody(index, into: &html)
        } else if !article.summary.isEmpty {
            html.append("<p>", article.summary, "</p>\n")
        }
    }
}

extension [UInt8] {
    /// Appends markup of ours with texts between, which are escaped: every second part is a text.
    fileprivate mutating func append(_ parts: String...) {
        for (index, part) in parts.enumerated() {
            if index.isMultiple(of: 2) { self += part.utf8 } else { appendEscaped(part, to: &self) }
        }
    }
}
