import BroadsheetModel
import BroadsheetRenderer

/// A title with its address.
enum LinkContext {
    static let shape = RecordShape([("title", .text), ("url", .text)])

    static func record(_ title: String, _ url: String) -> TemplateRecord {
        TemplateRecord([.text(title), .text(url)])
    }
}

/// A day in its ready forms.
enum DateContext {
    static let shape = RecordShape([
        ("iso", .text), ("long", .text), ("short", .text), ("rfc822", .text), ("day", .text), ("weekday", .text),
        ("month", .text), ("year", .text), ("title", .text), ("time", .text),
    ])

    /// - Parameter hasMail: whether a template shows the form of mail, which is left out if not.
    static func record(_ time: Timestamp, _ words: InterfaceWords, hasMail: Bool) -> TemplateRecord {
        let day = time.day
        let iso = day.iso
        let long = words.long(day)
        return TemplateRecord([
            .text(time.hasTime ? time.iso : iso), .text(long), .text(words.short(day)),
            hasMail ? .text(time.rfc822) : .absent, .text(iso), .text(words.weekday(day)),
            .text(words.month(day.month)), .text(words.number(day.year)), .text(InterfaceWords.title(long)),
            time.hasTime ? .text(time.clock) : .absent,
        ])
    }

    /// A time on a day whose record is at hand: only what holds the clock is made anew.
    static func record(_ time: Timestamp, sharing day: TemplateRecord, hasMail: Bool) -> TemplateRecord {
        var values = day.values
        values[0] = .text(time.iso)
        if time.hasTime { values[9] = .text(time.clock) }
        if hasMail { values[3] = .text(time.rfc822) }
        return TemplateRecord(values)
    }

    /// Whether a template with these paths shows the form of mail.
    static func hasMail(_ usedPaths: Set<String>) -> Bool { usedPaths.contains { $0.hasSuffix(".rfc822") } }
}

/// A picture.
enum PictureContext {
    static let shape = RecordShape([("url", .text), ("alt", .text)])

    static func value(_ picture: Picture?) -> TemplateValue {
        guard let picture else { return .absent }
        return .record(TemplateRecord([.text(picture.url), .text(picture.alt)]))
    }
}

/// A picture on cards that other places show of a page, with its whole address.
enum CardContext {
    static let shape = RecordShape([("url", .text), ("alt", .text), ("width", .text), ("height", .text)])

    static func value(_ picture: Picture, _ size: PictureSize?) -> TemplateValue {
        .record(
            TemplateRecord([
                .text(picture.url), .text(picture.alt), optional(size.map { String($0.width) }),
                optional(size.map { String($0.height) }),
            ]))
    }
}

/// A source of the news.
enum SourceContext {
    static let shape = RecordShape([("title", .text), ("url", .text)])

    static func values(_ sources: [Source]) -> TemplateValue {
        .list(sources.map { TemplateRecord([.text($0.title), optional($0.url)]) })
    }
}

/// A topic with the number of its articles.
enum TopicLinkContext {
    static let shape = RecordShape([("title", .text), ("url", .text), ("count", .text), ("kind", .text)])

    static func record(_ index: Int, count: Int, _ addresses: Addresses) -> TemplateRecord {
        let topic = addresses.site.topics[index]
        return TemplateRecord([
            .text(topic.title), .text(addresses.indexLink(index)), .text(addresses.words.number(count)),
            .text(topic.kind.rawValue),
        ])
    }
}

/// Lines of text, such as a greeting.
enum LineContext {
    static let shape = RecordShape([("text", .text)])

    static func values(_ lines: [String]) -> TemplateValue { .list(lines.map { TemplateRecord([.text($0)]) }) }
}

/// A text that may be missing.
func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }
