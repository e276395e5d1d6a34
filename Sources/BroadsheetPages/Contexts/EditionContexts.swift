import BroadsheetModel
import BroadsheetRenderer

/// An edition's page.
enum EditionContext {
    static let fields: [(String, ValueShape)] = [
        (
            "edition",
            .record(
                RecordShape([
                    ("title", .text), ("date", .record(DateContext.shape)), ("url", .text),
                    ("opening", .list(LineContext.shape)), ("closing", .list(LineContext.shape)), ("count", .text),
                    ("articleCount", .text),
                ]))
        ),
        ("sections", .list(GroupContext.shape)), ("previous", .record(LinkContext.shape)),
        ("next", .record(LinkContext.shape)), ("isLatest", .flag),
    ]

    static func values(_ index: Int, _ fields: EntryFields, _ rendered: RenderedRecords?, _ addresses: Addresses)
        -> [TemplateValue]
    {
        let editions = addresses.site.editions
        let edition = editions[index]
        func link(_ index: Int) -> TemplateValue {
            guard editions.indices.contains(index) else { return .absent }
            // Digests of one name are told apart by their day.
            return .record(
                LinkContext.record(
                    InterfaceWords.title(addresses.days.long(ofEdition: index)), addresses.edition(index)))
        }
        return [
            .record(
                TemplateRecord([
                    .text(addresses.editionTitle(index)), .record(addresses.days.date(ofEdition: index)),
                    .text(addresses.edition(index)), LineContext.values(edition.opening),
                    LineContext.values(edition.closing), .text(addresses.words.number(edition.articles.count)),
                    .text(addresses.words.count(edition.articles.count, .articles)),
                ])),
            GroupContext.values(edition.articles, fields, rendered, addresses), link(index + 1), link(index - 1),
            .flag(index == 0),
        ]
    }
}

/// The list of all editions.
enum EditionsContext {
    static let fields: [(String, ValueShape)] = [
        (
            "years",
            .list(
                RecordShape([
                    ("year", .text),
                    (
                        "editions",
                        .list(
                            RecordShape([
                                ("title", .text), ("date", .record(DateContext.shape)), ("url", .text),
                                ("count", .text),
                            ]))
                    ),
                ]))
        )
    ]

    static func values(_ addresses: Addresses) -> [TemplateValue] {
        let editions = addresses.site.editions
        var years: [(year: Int, editions: [TemplateRecord])] = []
        for (index, edition) in editions.enumerated() {
            if years.last?.year != edition.day.year { years.append((edition.day.year, [])) }
            years[years.count - 1].editions.append(
                TemplateRecord([
                    .text(addresses.editionTitle(index)), .record(addresses.days.date(ofEdition: index)),
                    .text(addresses.edition(index)), .text(addresses.words.number(edition.articles.count)),
                ]))
        }
        return [.list(years.map { TemplateRecord([.text(addresses.words.number($0.year)), .list($0.editions)]) })]
    }
}

/// The archive, by year and month.
enum ArchiveContext {
    static let fields: [(String, ValueShape)] = [
        (
            "years",
            .list(
                RecordShape([
                    ("year", .text), ("url", .text),
                    ("months", .list(RecordShape([("title", .text), ("url", .text), ("count", .text)]))),
                ]))
        )
    ]

    static func values(_ months: [ArchiveMonth], _ addresses: Addresses) -> [TemplateValue] {
        var years: [(year: Int, months: [TemplateRecord])] = []
        for month in months {
            if years.last?.year != month.year { years.append((month.year, [])) }
            years[years.count - 1].months.append(
                TemplateRecord([
                    .text(addresses.words.month(month.month)), .text(addresses.url(SitePlanner.archive(month))),
                    .text(addresses.words.number(month.articles.count)),
                ]))
        }
        return [
            .list(
                years.map {
                    TemplateRecord([
                        .text(addresses.words.number($0.year)), .text(addresses.url(SitePlanner.archive($0.year))),
                        .list($0.months),
                    ])
                })
        ]
    }
}

/// A month of the archive.
enum MonthContext {
    static let fields: [(String, ValueShape)] = [
        ("month", .record(RecordShape([("title", .text), ("year", .text)]))), ("days", .list(DayContext.shape)),
        ("previous", .record(LinkContext.shape)), ("next", .record(LinkContext.shape)),
    ]

    static func values(
        _ month: ArchiveMonth, in months: [ArchiveMonth], _ fields: EntryFields, _ rendered: RenderedRecords?,
        _ addresses: Addresses
    ) -> [TemplateValue] {
        let position = months.firstIndex(of: month) ?? 0
        func link(_ index: Int) -> TemplateValue {
            guard months.indices.contains(index) else { return .absent }
            return .record(
                LinkContext.record(
                    months[index].title(addresses.words), addresses.url(SitePlanner.archive(months[index]))))
        }
        return [
            .record(TemplateRecord([.text(month.title(addresses.words)), .text(addresses.words.number(month.year))])),
            DayContext.values(month.articles, fields, rendered, addresses), link(position + 1), link(position - 1),
        ]
    }
}

extension ArchiveMonth {
    /// The month as `September 2026`.
    func title(_ words: InterfaceWords) -> String { words.month(month, year: year) }
}
