import BroadsheetModel
import BroadsheetRenderer

/// The list of series.
enum AllSeriesContext {
    static let fields: [(String, ValueShape)] = [
        ("allSeries", .list(RecordShape([("title", .text), ("url", .text), ("count", .text)])))
    ]

    static func values(_ addresses: Addresses) -> [TemplateValue] {
        [
            .list(
                addresses.site.series.map { series in
                    TemplateRecord([
                        .text(series.title), .text(addresses.url(series.route)),
                        .text(addresses.words.number(series.parts.count)),
                    ])
                })
        ]
    }
}

/// The page of one series: its parts, the first one first.
enum SeriesContext {
    static let fields: [(String, ValueShape)] = [
        ("series", .record(LinkContext.shape)),
        (
            "parts",
            .list(
                RecordShape([
                    ("label", .text), ("number", .text), ("title", .text), ("url", .text), ("summary", .text),
                    ("byline", .text), ("date", .record(DateContext.shape)),
                    ("language", .text), ("direction", .text),
                ]))
        ),
    ]

    static func values(_ index: Int, _ addresses: Addresses) -> [TemplateValue] {
        let site = addresses.site
        let series = site.series[index]
        return [
            .record(LinkContext.record(series.title, addresses.url(series.route))),
            .list(
                series.parts.map { part in
                    let number = addresses.words.number(part.number)
                    return TemplateRecord(
                        [
                            .text(addresses.words.text(.part, ["number": number])), .text(number),
                            .text(site.articles[part.article].title), .text(addresses.article(part.article)),
                            .text(site.articles[part.article].summary), optional(site.articles[part.article].byline),
                            .record(addresses.days.date(site.articles[part.article].date)),
                        ] + ArticleLinkContext.marks(part.article, from: site.configuration.language, addresses))
                }),
        ]
    }
}

/// What an article's page says of the series that it is a part of.
///
/// It says which part it is, never how many there are, and leads to the parts beside it: a new part changes the page of the
/// one before it and no other.
enum SeriesPlaceContext {
    static let shape = RecordShape([
        ("label", .text), ("title", .text), ("number", .text), ("url", .text),
        ("previous", .record(ArticleLinkContext.shape)), ("next", .record(ArticleLinkContext.shape)),
    ])

    static func values(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        let site = addresses.site
        let voice = addresses.voices.of(index, in: site)
        let words = voice?.words ?? addresses.words
        let language = voice?.tag ?? site.configuration.language
        return .list(
            site.series(of: index).map { place in
                let series = site.series[place.series]
                let number = words.number(series.parts[place.part].number)
                return TemplateRecord([
                    .text(words.text(.partOf, ["number": number, "series": series.title])),
                    .text(series.title), .text(number), .text(addresses.url(series.route)),
                    link(series.neighbour(of: place.part, -1, in: site), from: language, addresses),
                    link(series.neighbour(of: place.part, 1, in: site), from: language, addresses),
                ])
            })
    }

    private static func link(_ article: Int?, from language: String, _ addresses: Addresses) -> TemplateValue {
        guard let article else { return .absent }
        return .record(ArticleLinkContext.record(article, from: language, addresses))
    }
}
