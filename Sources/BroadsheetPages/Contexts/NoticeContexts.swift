import BroadsheetModel
import BroadsheetRenderer

/// The page of all corrections and withdrawals, the latest first.
enum CorrectionsContext {
    static let fields: [(String, ValueShape)] = [
        (
            "notices",
            .list(
                RecordShape([
                    ("title", .text), ("url", .text), ("date", .record(DateContext.shape)), ("text", .text),
                    ("isWithdrawal", .flag), ("language", .text), ("direction", .text),
                ]))
        ),
        ("pager", .record(PagerContext.shape)), ("isArchivePage", .flag),
    ]

    static func values(_ notices: [Notice], _ page: ListPage, _ addresses: Addresses) -> [TemplateValue] {
        [
            .list(
                notices[page.range].map { notice in
                    let language = addresses.site.configuration.language
                    return TemplateRecord(
                        [
                            .text(addresses.site.articles[notice.article].title),
                            .text(addresses.article(notice.article)), .record(addresses.days.date(notice.date)),
                            .text(notice.text(in: addresses.site)), .flag(notice.correction == nil),
                        ] + ArticleLinkContext.marks(notice.article, from: language, addresses))
                }), PagerContext.value(page, in: Notice.folder, addresses), .flag(page.number != nil),
        ]
    }
}

/// A correction under its article.
enum CorrectionContext {
    static let shape = RecordShape([("date", .record(DateContext.shape)), ("text", .text)])

    static func values(
        _ corrections: [Correction], in words: InterfaceWords?, _ addresses: Addresses
    ) -> TemplateValue {
        .list(
            corrections.map { TemplateRecord([.record(addresses.days.date($0.date, in: words)), .text($0.text)]) })
    }
}

/// The notice in the place of a withdrawn article.
enum WithdrawnContext {
    static let fields: [(String, ValueShape)] = [
        (
            "notice",
            .record(
                RecordShape([
                    ("title", .text), ("body", .html), ("date", .record(DateContext.shape)),
                    ("withdrawn", .record(DateContext.shape)), ("language", .text), ("direction", .text),
                    (
                        "edition",
                        .record(RecordShape([("title", .text), ("url", .text), ("date", .record(DateContext.shape))]))
                    ),
                ]))
        )
    ]

    static func values(_ index: Int, _ addresses: Addresses) throws -> [TemplateValue] {
        let article = addresses.site.articles[index]
        let language = article.language ?? addresses.site.configuration.language
        let words = addresses.voices.of(index, in: addresses.site)?.words
        return [
            .record(
                TemplateRecord([
                    .text(article.title), .html(HTML(rendered: try addresses.bodies.html(of: article.body))),
                    .record(addresses.days.date(article.date, in: words)),
                    article.withdrawal?.date.map { .record(addresses.days.date($0, in: words)) } ?? .absent,
                    .text(language),
                    .text(CommonContext.direction(language)),
                    .record(addresses.days.link(ofArticle: index, in: words)),
                ]))
        ]
    }
}
