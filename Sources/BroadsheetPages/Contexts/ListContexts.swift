import BroadsheetModel
import BroadsheetRenderer

/// The way from one page of a long list to the others.
enum PagerContext {
    static let shape = RecordShape([
        ("newer", .record(RecordShape([("url", .text)]))), ("older", .record(RecordShape([("url", .text)]))),
        ("number", .text), ("count", .text),
        ("pages", .list(RecordShape([("number", .text), ("url", .text), ("isCurrent", .flag)]))),
    ])

    /// Absent when the list has one page only.
    static func value(_ page: ListPage, in folder: Route, _ addresses: Addresses) -> TemplateValue {
        guard page.archives > 0 else { return .absent }
        func record(_ number: Int?) -> TemplateRecord {
            TemplateRecord([.text(addresses.url(number.map { folder.folder("page", String($0)) } ?? folder))])
        }
        let newer: TemplateValue
        let older: TemplateValue
        if let number = page.number {
            // Only the newest archive page points at the list's own page, so the others never change.
            newer = .record(record(number == page.archives ? nil : number + 1))
            older = number > 1 ? .record(record(number - 1)) : .absent
        } else {
            newer = .absent
            older = .record(record(page.archives))
        }
        // The list of all pages grows with every archive page, so only the list's own page shows it.
        let pages = page.number == nil ? (1...page.archives).reversed() : []
        return .record(
            TemplateRecord([
                newer, older, optional(page.number.map(addresses.words.number)),
                page.number == nil ? .text(addresses.words.number(page.archives)) : .absent,
                .list(
                    pages.map {
                        TemplateRecord([
                            .text(addresses.words.number($0)), .text(addresses.url(folder.folder("page", String($0)))),
                            .flag(false),
                        ])
                    }),
            ]))
    }
}

/// A section's page.
enum SectionContext {
    static let fields: [(String, ValueShape)] = [
        (
            "section",
            .record(RecordShape([("title", .text), ("url", .text), ("description", .text), ("intro", .html)]))
        ),
        ("articles", .list(EntryContext.shape)), ("days", .list(DayContext.shape)),
        ("pager", .record(PagerContext.shape)), ("isArchivePage", .flag),
    ]

    static func values(
        _ index: Int, _ page: ListPage, _ fields: EntryFields, _ rendered: RenderedRecords?, _ addresses: Addresses
    ) throws -> [TemplateValue] {
        let section = addresses.site.sections[index]
        let articles = section.articles[page.range]
        return [
            .record(
                TemplateRecord([
                    .text(section.title), .text(addresses.section(index)),
                    optional(section.introduction?.description), try intro(section.introduction, addresses),
                ])),
            fields.contains(.plainList) ? EntryContext.records(articles, fields, addresses) : .list([]),
            fields.contains(.days) ? DayContext.values(articles, fields, rendered, addresses) : .list([]),
            PagerContext.value(page, in: section.route, addresses), .flag(page.number != nil),
        ]
    }

    static func intro(_ introduction: Introduction?, _ addresses: Addresses) throws -> TemplateValue {
        guard let introduction, !introduction.body.isEmpty else { return .absent }
        return .html(HTML(rendered: try addresses.bodies.html(of: introduction.body)))
    }
}

/// A topic's page.
enum TopicContext {
    static let fields: [(String, ValueShape)] = [
        (
            "topic",
            .record(
                RecordShape([
                    ("title", .text), ("url", .text), ("count", .text), ("articleCount", .text), ("description", .text),
                    ("intro", .html),
                    ("kind", .text), ("sameAs", .list(RecordShape([("title", .text), ("url", .text)]))),
                    ("related", .list(TopicLinkContext.shape)), ("hasRelated", .flag), ("hasSameAs", .flag),
                    ("hasMore", .flag),
                ]))
        ),
        ("articles", .list(EntryContext.shape)), ("days", .list(DayContext.shape)),
        ("pager", .record(PagerContext.shape)), ("isArchivePage", .flag),
    ]

    static func values(
        _ index: Int, _ page: ListPage, _ fields: EntryFields, _ rendered: RenderedRecords?, _ addresses: Addresses
    ) throws -> [TemplateValue] {
        let topic = addresses.site.topics[index]
        let articles = topic.articles[page.range]
        // Archive pages stay as they are, whatever comes later.
        let related = page.number == nil ? TopicIndex.related(to: index, in: addresses.site) : []
        return [
            .record(
                TemplateRecord([
                    .text(topic.title), .text(addresses.topic(index)),
                    // The number grows, so archive pages, which stay as they are, do not show it.
                    page.number == nil ? .text(addresses.words.number(topic.articles.count)) : .absent,
                    page.number == nil ? .text(addresses.words.count(topic.articles.count, .articles)) : .absent,
                    optional(topic.introduction?.description ?? topic.description),
                    try SectionContext.intro(topic.introduction, addresses),
                    topic.kind == .other ? .absent : .text(topic.kind.rawValue),
                    .list(topic.sameAs.map { TemplateRecord([.text(TopicContext.host($0)), .text($0)]) }),
                    .list(related.map { TopicLinkContext.record($0.topic, count: $0.count, addresses) }),
                    .flag(!related.isEmpty), .flag(!topic.sameAs.isEmpty),
                    .flag(!related.isEmpty || !topic.sameAs.isEmpty),
                ])),
            fields.contains(.plainList) ? EntryContext.records(articles, fields, addresses) : .list([]),
            fields.contains(.days) ? DayContext.values(articles, fields, rendered, addresses) : .list([]),
            PagerContext.value(page, in: topic.route, addresses), .flag(page.number != nil),
        ]
    }
}

extension TopicContext {
    /// The host of an address, which is the name of its link.
    static func host(_ address: String) -> String {
        let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return String(rest.prefix { $0 != "/" })
    }
}

/// The topic index.
enum TopicsContext {
    static let fields: [(String, ValueShape)] = [
        (
            "letters",
            .list(RecordShape([("letter", .text), ("anchor", .text), ("topics", .list(TopicLinkContext.shape))]))
        ),
        ("count", .text),
        ("kinds", .list(RecordShape([("kind", .text), ("title", .text), ("count", .text)]))), ("hasKinds", .flag),
    ]

    static func values(_ addresses: Addresses) -> [TemplateValue] {
        let topics = addresses.site.topics
        var letters: [(letter: TopicLetter, topics: [TemplateRecord])] = []
        var kinds: [TopicKind: Int] = [:]
        let indexed = topics.indices.filter { addresses.isIndexed(topics[$0]) }
            .map { (letter: TopicLetter(title: topics[$0].title, slug: topics[$0].slug.text), index: $0) }
            .sorted { ($0.letter, $0.index) < ($1.letter, $1.index) }
        for (letter, index) in indexed {
            if letters.last?.letter.text != letter.text { letters.append((letter, [])) }
            letters[letters.count - 1].topics.append(
                TopicLinkContext.record(index, count: topics[index].articles.count, addresses))
            kinds[topics[index].kind, default: 0] += 1
        }
        return [
            .list(
                letters.map {
                    TemplateRecord([
                        .text($0.letter.text), .text($0.letter.anchor), .list($0.topics),
                    ])
                }),
            .text(addresses.words.number(kinds.values.reduce(0, +))),
            // One kind alone needs no choice.
            .list(
                kinds.count < 2
                    ? []
                    : TopicKind.allCases.compactMap { kind in
                        kinds[kind].map {
                            TemplateRecord([
                                .text(kind.rawValue), .text(addresses.words[word(of: kind)]),
                                .text(addresses.words.number($0)),
                            ])
                        }
                    }),
            .flag(kinds.count > 1),
        ]
    }
}

extension TopicsContext {
    private static func word(of kind: TopicKind) -> InterfaceWord {
        switch kind {
        case .person: .people
        case .place: .places
        case .organisation: .organisations
        case .event: .events
        case .other: .otherTopics
        }
    }
}
