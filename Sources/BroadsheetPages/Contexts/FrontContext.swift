import BroadsheetModel
import BroadsheetRenderer

/// The front page: the latest edition, then earlier ones.
enum FrontContext {
    static let earlierShape = RecordShape([
        ("title", .text), ("date", .record(DateContext.shape)), ("url", .text), ("count", .text),
        ("articles", .list(EntryContext.shape)),
    ])
    static let fields: [(String, ValueShape)] = [
        ("edition", .record(RecordShape([("title", .text), ("date", .record(DateContext.shape)), ("url", .text)]))),
        ("lead", .record(EntryContext.shape)), ("seconds", .list(EntryContext.shape)),
        ("sections", .list(GroupContext.shape)), ("earlier", .list(earlierShape)), ("isEmpty", .flag),
    ]

    private static let secondCount = 4
    private static let earlierCount = 7
    private static let earlierArticles = 6
    /// How many editions the page shows something of.
    static let editionCount = 1 + earlierCount

    static func values(_ fields: EntryFields, _ addresses: Addresses) -> [TemplateValue] {
        let site = addresses.site
        guard let latest = site.editions.first else {
            return [.absent, .absent, .list([]), .list([]), .list([]), .flag(true)]
        }
        let stories = latest.articles.filter { addresses.hasText($0) }
        let lead = stories.first ?? latest.articles.first { site.articles[$0].withdrawal == nil }
        let seconds = stories.dropFirst().prefix(secondCount)
        let shown = Set([lead].compactMap { $0 } + seconds)
        let rest = latest.articles.filter { !shown.contains($0) }
        return [
            .record(
                TemplateRecord([
                    .text(addresses.editionTitle(0)), .record(addresses.days.date(ofEdition: 0)),
                    .text(addresses.edition(0)),
                ])),
            lead.map { .record(EntryContext.record($0, fields, addresses)) } ?? .absent,
            EntryContext.records(seconds, fields, addresses),
            GroupContext.values(rest, fields, nil, addresses),
            .list(
                site.editions.indices.dropFirst().prefix(earlierCount).map { index in
                    let articles = site.editions[index].articles
                    return TemplateRecord([
                        .text(addresses.editionTitle(index)), .record(addresses.days.date(ofEdition: index)),
                        .text(addresses.edition(index)), .text(addresses.words.number(articles.count)),
                        EntryContext.records(articles.prefix(earlierArticles), fields, addresses),
                    ])
                }),
            .flag(false),
        ]
    }
}
