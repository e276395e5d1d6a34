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

    static func values(_ addresses: Addresses) -> [TemplateValue] {
        let site = addresses.site
        guard let latest = site.editions.first else {
            return [.absent, .absent, .list([]), .list([]), .list([]), .flag(true)]
        }
        let stories = latest.articles.filter { !site.articles[$0].body.isEmpty }
        let lead = stories.first ?? latest.articles.first
        let seconds = stories.dropFirst().prefix(secondCount)
        let shown = Set([lead].compactMap { $0 } + seconds)
        let rest = latest.articles.filter { !shown.contains($0) }
        return [
            .record(
                TemplateRecord([
                    .text(latest.displayTitle), .record(DateContext.record(latest.day)),
                    .text(addresses.url(latest.route)),
                ])),
            lead.map { .record(EntryContext.record($0, addresses)) } ?? .absent,
            EntryContext.records(seconds, addresses),
            GroupContext.values(rest, addresses),
            .list(
                site.editions.dropFirst().prefix(earlierCount).map { edition in
                    TemplateRecord([
                        .text(edition.displayTitle), .record(DateContext.record(edition.day)),
                        .text(addresses.url(edition.route)), .text(String(edition.articles.count)),
                        EntryContext.records(edition.articles.prefix(earlierArticles), addresses),
                    ])
                }),
            .flag(false),
        ]
    }
}

extension Edition {
    /// The digest's own title, or the day.
    var displayTitle: String { title ?? English.long(day) }
}
