import BroadsheetModel
import BroadsheetRenderer

/// An article's page.
enum ArticleContext {
    static let articleShape = RecordShape([
        ("title", .text), ("byline", .text), ("authors", .list(RecordShape([("name", .text), ("url", .text)]))),
        ("bylineParts", .list(BylineContext.shape)), ("corrections", .list(CorrectionContext.shape)),
        ("corrected", .record(DateContext.shape)), ("hasCorrections", .flag), ("isUpdated", .flag),
        ("series", .list(SeriesPlaceContext.shape)), ("hasSeries", .flag),
        ("date", .record(DateContext.shape)), ("updated", .record(DateContext.shape)),
        ("section", .record(LinkContext.shape)), ("summary", .text), ("body", .html), ("minutes", .text),
        ("wordCount", .text), ("readingTime", .text), ("image", .record(PictureContext.shape)),
        ("topics", .list(LinkContext.shape)),
        ("sources", .list(SourceContext.shape)), ("language", .text), ("direction", .text),
        (
            "edition",
            .record(RecordShape([("title", .text), ("url", .text), ("date", .record(DateContext.shape))]))
        ),
        ("newer", .record(ArticleLinkContext.shape)), ("older", .record(ArticleLinkContext.shape)), ("hasText", .flag),
        ("hasTopics", .flag), ("hasSources", .flag), ("hasEarlier", .flag),
        (
            "earlier",
            .list(
                RecordShape([
                    ("title", .text), ("url", .text), ("date", .record(DateContext.shape)), ("language", .text),
                    ("direction", .text),
                ]))
        ),
        ("translations", .list(TranslationContext.shape)), ("hasTranslations", .flag),
    ])
    static let fields: [(String, ValueShape)] = [("article", .record(articleShape))]

    static func values(
        _ index: Int, neighbours: Neighbours, stories: StoryThreads, _ addresses: Addresses
    ) throws -> [TemplateValue] {
        let earlier = stories.earlier(than: index)
        let article = addresses.site.articles[index]
        let language = addresses.site.language(ofArticle: index)
        let voice = addresses.voices.of(index, in: addresses.site)
        let page = voice?.tag ?? addresses.site.configuration.language
        let words = voice?.words ?? addresses.words
        let date = { time in addresses.days.date(time, in: voice?.words) }
        let translations = TranslationContext.values(index, addresses)
        return [
            .record(
                TemplateRecord([
                    .text(article.title), optional(article.byline),
                    .list(
                        addresses.site.authors(of: index).map {
                            let author = addresses.site.authors[$0]
                            return TemplateRecord([.text(author.name), .text(addresses.url(author.route))])
                        }),
                    BylineContext.parts(index, addresses),
                    CorrectionContext.values(article.corrections, in: voice?.words, addresses),
                    article.corrections.first.map { .record(date($0.date)) } ?? .absent,
                    .flag(!article.corrections.isEmpty),
                    .flag(article.updated != nil && article.updated != article.corrections.first?.date),
                    SeriesPlaceContext.values(index, addresses),
                    .flag(!addresses.site.series(of: index).isEmpty),
                    .record(date(article.date)), article.updated.map { .record(date($0)) } ?? .absent,
                    EntryContext.sectionLink(index, addresses), .text(article.summary),
                    .html(HTML(rendered: try addresses.text(ofArticle: index))),
                    .text(words.number(article.body.minutes)),
                    .text(words.number(article.body.words)),
                    addresses.readingTime(index, in: voice?.words),
                    PictureContext.value(article.picture), EntryContext.topics(index, addresses),
                    SourceContext.values(article.sources), .text(language),
                    article.language.map { .text(CommonContext.direction($0)) } ?? addresses.direction,
                    .record(addresses.days.link(ofArticle: index, in: voice?.words)),
                    neighbour(neighbours.newer[index], from: page, addresses),
                    neighbour(neighbours.older[index], from: page, addresses),
                    .flag(addresses.hasText(index)), .flag(!addresses.site.topicsOfArticle[index].isEmpty),
                    .flag(!article.sources.isEmpty), .flag(!earlier.isEmpty),
                    .list(
                        earlier.map { other in
                            TemplateRecord(
                                [
                                    .text(addresses.site.articles[other].title), .text(addresses.article(other)),
                                    .record(date(addresses.site.articles[other].date)),
                                ] + ArticleLinkContext.marks(other, from: page, addresses))
                        }),
                    .list(translations), .flag(!translations.isEmpty),
                ]))
        ]
    }

    private static func neighbour(_ index: Int?, from language: String, _ addresses: Addresses) -> TemplateValue {
        guard let index else { return .absent }
        return .record(ArticleLinkContext.record(index, from: language, addresses))
    }
}

/// For each article the newer and the older one in its section.
struct Neighbours: Sendable {
    let newer: [Int?]
    let older: [Int?]

    init(site: Site) {
        var newer = [Int?](repeating: nil, count: site.articles.count)
        var older = newer
        // The last place is for articles without a section.
        var last = [Int?](repeating: nil, count: site.sections.count + 1)
        let withdrawn = Set(site.noticed.filter { site.articles[$0].withdrawal != nil })
        for index in site.articles.indices {
            // A notice is no story to go on with.
            if !withdrawn.isEmpty, withdrawn.contains(index) { continue }
            let section = site.sectionOfArticle[index] ?? site.sections.count
            if let previous = last[section] {
                newer[index] = previous
                older[previous] = index
            }
            last[section] = index
        }
        self.newer = newer
        self.older = older
    }
}
