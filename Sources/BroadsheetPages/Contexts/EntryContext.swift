import BroadsheetModel
import BroadsheetRenderer

/// An article in a list.
enum EntryContext {
    static let shape = RecordShape([
        ("title", .text), ("url", .text), ("summary", .text), ("date", .record(DateContext.shape)),
        ("section", .record(LinkContext.shape)), ("byline", .text), ("minutes", .text), ("wordCount", .text),
        ("readingTime", .text),
        ("image", .record(PictureContext.shape)), ("topics", .list(LinkContext.shape)),
        ("sources", .list(SourceContext.shape)), ("hasText", .flag), ("isBrief", .flag),
        ("language", .text), ("direction", .text),
    ])

    static func record(_ index: Int, _ fields: EntryFields, _ addresses: Addresses) -> TemplateRecord {
        // Fields are read one by one: a copy of the article would count references to all of them.
        let articles = addresses.site.articles
        let hasText = addresses.hasText(index)
        // In an entry of another language its date and length are in that language too.
        let words = addresses.voices.of(index, in: addresses.site)?.words
        let marks = fields.contains(.language) ? EntryContext.marks(index, addresses) : (.absent, .absent)
        return TemplateRecord([
            .text(articles[index].title), .text(addresses.article(index)), .text(articles[index].summary),
            fields.contains(.date) ? .record(addresses.days.date(articles[index].date, in: words)) : .absent,
            fields.contains(.section) ? sectionLink(index, addresses) : .absent, optional(articles[index].byline),
            fields.contains(.lengths)
                ? .text((words ?? addresses.words).number(articles[index].body.minutes)) : .absent,
            fields.contains(.lengths) ? .text((words ?? addresses.words).number(articles[index].body.words)) : .absent,
            fields.contains(.readingTime) ? addresses.readingTime(index, in: words) : .absent,
            fields.contains(.picture) ? PictureContext.value(articles[index].picture) : .absent,
            fields.contains(.topics) ? topics(index, addresses) : .list([]),
            fields.contains(.sources) ? SourceContext.values(articles[index].sources) : .list([]),
            .flag(hasText), .flag(!hasText), marks.0, marks.1,
        ])
    }

    /// The language and direction of an article where they are not the site's.
    static func marks(_ index: Int, _ addresses: Addresses) -> (TemplateValue, TemplateValue) {
        guard let language = addresses.site.foreignLanguage(ofArticle: index) else { return (.absent, .absent) }
        return (.text(language), .text(CommonContext.direction(language)))
    }

    static func records(
        _ articles: some Sequence<Int>, _ fields: EntryFields, _ addresses: Addresses
    ) -> TemplateValue {
        .list(articles.map { record($0, fields, addresses) })
    }

    /// The articles as they are kept rendered, or as records.
    static func values(
        _ articles: some Sequence<Int>, _ fields: EntryFields, _ rendered: RenderedRecords?, _ addresses: Addresses
    ) -> TemplateValue {
        rendered.map { .rendered(RenderedList($0, Array(articles))) } ?? records(articles, fields, addresses)
    }

    static func sectionLink(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        addresses.site.sectionOfArticle[index].map { .record(addresses.sectionLink($0)) } ?? .absent
    }

    static func topics(_ index: Int, _ addresses: Addresses) -> TemplateValue {
        .list(addresses.site.topicsOfArticle[index].map { addresses.topicLink($0) })
    }
}

/// A day with its articles.
enum DayContext {
    static let shape = RecordShape([
        ("date", .record(DateContext.shape)), ("url", .text), ("articles", .list(EntryContext.shape)),
    ])

    /// The articles in their order, grouped by edition.
    ///
    /// - Parameter rendered: the bytes of entries on such pages, when they are worth keeping.
    static func values(
        _ articles: some RandomAccessCollection<Int>, _ fields: EntryFields, _ rendered: RenderedRecords?,
        _ addresses: Addresses
    ) -> TemplateValue {
        let days = addresses.days
        var records: [TemplateRecord] = []
        var rest = articles[...]
        while let first = rest.first {
            let day = days.position(ofArticle: first)
            let ofDay = rest.prefix { days.position(ofArticle: $0) == day }
            records.append(
                TemplateRecord([
                    .record(days.date(day)), .text(days.edition(day)),
                    EntryContext.values(ofDay, fields, rendered, addresses),
                ]))
            rest = rest.dropFirst(ofDay.count)
        }
        return .list(records)
    }
}

/// The articles of one section in an edition.
enum GroupContext {
    static let shape = RecordShape([
        ("title", .text), ("url", .text), ("articles", .list(EntryContext.shape)),
        ("briefs", .list(EntryContext.shape)), ("hasBriefs", .flag),
    ])

    /// The articles grouped by section, sections in the order of the paper and then of their first article.
    static func values(
        _ articles: [Int], _ fields: EntryFields, _ rendered: RenderedRecords?, _ addresses: Addresses
    ) -> TemplateValue {
        let site = addresses.site
        let section = { (index: Int) in site.sectionOfArticle[index] ?? Int.max }
        // Positions are in reading order, so the articles of a section stay in theirs.
        var rest = articles.sorted { (section($0), $0) < (section($1), $1) }[...]
        var groups: [TemplateRecord] = []
        while let first = rest.first {
            let members = rest.prefix { section($0) == section(first) }
            rest = rest.dropFirst(members.count)
            let link = site.sectionOfArticle[first].map { addresses.sectionLink($0).values }
            let stories = members.filter { addresses.hasText($0) }
            let briefs = members.filter { !addresses.hasText($0) }
            groups.append(
                TemplateRecord([
                    link?[0] ?? .absent, link?[1] ?? .absent,
                    EntryContext.values(stories, fields, rendered, addresses),
                    EntryContext.records(briefs, fields, addresses), .flag(!briefs.isEmpty),
                ]))
        }
        return .list(groups)
    }
}
