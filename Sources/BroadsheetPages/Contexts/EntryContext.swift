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
        let site = addresses.site
        let article = site.articles[index]
        return TemplateRecord([
            .text(article.title), .text(addresses.article(index)), .text(article.summary),
            .record(DateContext.record(article.date)), sectionLink(index, addresses), optional(article.byline),
            .text(String(article.body.minutes)), .text(String(article.body.words)),
            PictureContext.value(article.picture), topics(index, addresses), SourceContext.values(article.sources),
            .flag(!article.body.isEmpty), .flag(article.body.isEmpty),
        ])
    }

    static func records(_ articles: some Sequence<Int>, _ addresses: Addresses) -> TemplateValue {
        .list(articles.map { record($0, addresses) })
    }

    static func sectionLink(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        guard let section = addresses.site.sectionOfArticle[index] else { return .absent }
        return .record(
            LinkContext.record(addresses.site.sections[section].title, addresses.section(section)))
    }

    static func topics(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        .list(
            addresses.site.topicsOfArticle[index].map {
                LinkContext.record(addresses.site.topics[$0].title, addresses.topic($0))
            })
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
                    .record(DateContext.record(day)), .text(addresses.edition(on: day)),
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
