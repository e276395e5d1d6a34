import BroadsheetModel
import BroadsheetRenderer

/// The list of authors.
enum AuthorsContext {
    static let fields: [(String, ValueShape)] = [
        (
            "authors",
            .list(RecordShape([("name", .text), ("url", .text), ("count", .text), ("description", .text)]))
        )
    ]

    static func values(_ addresses: Addresses) -> [TemplateValue] {
        [
            .list(
                addresses.site.authors.map { author in
                    TemplateRecord([
                        .text(author.name), .text(addresses.url(author.route)),
                        .text(addresses.words.number(author.articles.count)), optional(author.description),
                    ])
                })
        ]
    }
}

/// An author's page.
enum AuthorContext {
    static let fields: [(String, ValueShape)] = [
        (
            "author",
            .record(
                RecordShape([
                    ("name", .text), ("url", .text), ("count", .text), ("description", .text), ("email", .text),
                    ("sameAs", .list(LinkContext.shape)), ("hasMore", .flag),
                ]))
        ),
        ("articles", .list(EntryContext.shape)), ("days", .list(DayContext.shape)),
        ("pager", .record(PagerContext.shape)), ("isArchivePage", .flag),
    ]

    static func values(
        _ index: Int, _ page: ListPage, _ fields: EntryFields, _ rendered: RenderedRecords?, _ addresses: Addresses
    ) -> [TemplateValue] {
        let author = addresses.site.authors[index]
        let articles = author.articles[page.range]
        // Archive pages stay as they are, whatever is said about the author later.
        let isOwn = page.number == nil
        let elsewhere = isOwn ? uniqued([author.url].compactMap { $0 } + author.sameAs) : []
        return [
            .record(
                TemplateRecord([
                    .text(author.name), .text(addresses.url(author.route)),
                    isOwn ? .text(addresses.words.number(author.articles.count)) : .absent,
                    isOwn ? optional(author.description) : .absent, isOwn ? optional(author.email) : .absent,
                    .list(elsewhere.map { LinkContext.record(TopicContext.host($0), $0) }),
                    .flag(isOwn && (author.email != nil || !elsewhere.isEmpty)),
                ])),
            fields.contains(.plainList) ? EntryContext.records(articles, fields, addresses) : .list([]),
            fields.contains(.days) ? DayContext.values(articles, fields, rendered, addresses) : .list([]),
            PagerContext.value(page, in: author.route, addresses), .flag(page.number != nil),
        ]
    }
}

/// A byline in pieces: what is an author's name leads to the author's page.
enum BylineContext {
    static let shape = RecordShape([("text", .text), ("url", .text)])

    static func parts(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        let article = addresses.site.articles[index]
        guard let byline = article.byline else { return .list([]) }
        let authors = addresses.site.authors(of: index).map { addresses.site.authors[$0] }
        // Two spellings of one author in a byline are one author.
        let names = article.authors.count == authors.count ? article.authors.map(\.name) : authors.map(\.name)
        var rest = byline[...]
        var parts: [TemplateRecord] = []
        for (name, author) in zip(names, authors) {
            guard let place = rest.firstRange(of: name) else { continue }
            if place.lowerBound > rest.startIndex { parts.append(text(rest[..<place.lowerBound])) }
            parts.append(TemplateRecord([.text(name), .text(addresses.url(author.route))]))
            rest = rest[place.upperBound...]
        }
        if !rest.isEmpty { parts.append(text(rest)) }
        return .list(parts)
    }

    private static func text(_ text: Substring) -> TemplateRecord { TemplateRecord([.text(String(text)), .absent]) }
}
