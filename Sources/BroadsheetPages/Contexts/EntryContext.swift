import BroadsheetModel
import BroadsheetRenderer

/// An article in a list.
enum EntryContext {
    static let shape = RecordShape([
        ("title", .text), ("url", .text), ("summary", .text), ("date", .record(DateContext.shape)),
        ("section", .record(LinkContext.shape)), ("byline", .text), ("minutes", .text), ("words", .text),
        ("image", .record(PictureContext.shape)), ("topics", .list(LinkContext.shape)),
        ("sources", .list(SourceContext.shape)), ("hasText", .flag), ("isBrief", .flag),
    ])

    static func record(_ index: Int, _ addresses: Addresses) -> TemplateRecord {
        // Fields are read one by one: a copy of the article would count references to all of them.
        let articles = addresses.site.articles
        let fields = addresses.entryFields
        let hasText = !articles[index].body.isEmpty
        return TemplateRecord([
            .text(articles[index].title), .text(addresses.article(index)), .text(articles[index].summary),
            fields.contains(.date) ? .record(addresses.date(articles[index].date)) : .absent,
            fields.contains(.section) ? sectionLink(index, addresses) : .absent, optional(articles[index].byline),
            fields.contains(.lengths) ? .text(String(articles[index].body.minutes)) : .absent,
            fields.contains(.lengths) ? .text(String(articles[index].body.words)) : .absent,
            fields.contains(.picture) ? PictureContext.value(articles[index].picture) : .absent,
            fields.contains(.topics) ? topics(index, addresses) : .list([]),
            fields.contains(.sources) ? SourceContext.values(articles[index].sources) : .list([]),
            .flag(hasText), .flag(!hasText),
        ])
    }

    static func records(_ articles: some Sequence<Int>, _ addresses: Addresses) -> TemplateValue {
        .list(articles.map { record($0, addresses) })
    }

    static func sectionLink(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        addresses.site.sectionOfArticle[index].map { .record(addresses.sectionLink($0)) } ?? .absent
    }

    static func topics(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        .list(addresses.site.topicsOfArticle[index].map(addresses.topicLink))
    }
}

/// A day with its articles.
enum DayContext {
    static let shape = RecordShape([
        ("date", .record(DateContext.shape)), ("url", .text), ("articles", .list(EntryContext.shape)),
    ])

    /// The articles in their order, grouped by edition.
    static func values(_ articles: [Int], _ addresses: Addresses) -> TemplateValue {
        var days: [TemplateRecord] = []
        var start = 0
        while start < articles.count {
            let day = addresses.site.articles[articles[start]].published.day
            var end = start + 1
            while end < articles.count, addresses.site.articles[articles[end]].published.day == day { end += 1 }
            days.append(
                TemplateRecord([
                    .record(addresses.date(Timestamp(day: day))), .text(addresses.edition(on: day)),
                    EntryContext.records(articles[start..<end], addresses),
                ]))
            start = end
        }
        return .list(days)
    }
}

/// The articles of one section in an edition.
enum GroupContext {
    static let shape = RecordShape([
        ("title", .text), ("url", .text), ("articles", .list(EntryContext.shape)),
        ("briefs", .list(EntryContext.shape)), ("hasBriefs", .flag),
    ])

    /// The articles grouped by section, sections in the order of the paper and then of their first article.
    static func values(_ articles: [Int], _ addresses: Addresses) -> TemplateValue {
        let site = addresses.site
        let groups = Dictionary(grouping: articles) { site.sectionOfArticle[$0] ?? Int.max }
        return .list(
            groups.keys.sorted().map { section in
                let members = groups[section] ?? []
                let isKnown = section < site.sections.count
                let briefs = members.filter { site.articles[$0].body.isEmpty }
                return TemplateRecord([
                    isKnown ? .text(site.sections[section].title) : .absent,
                    isKnown ? .text(addresses.section(section)) : .absent,
                    EntryContext.records(members.filter { !site.articles[$0].body.isEmpty }, addresses),
                    EntryContext.records(briefs, addresses), .flag(!briefs.isEmpty),
                ])
            })
    }
}
