import BroadsheetModel
import BroadsheetRenderer

/// The mail of an edition.
enum MailContext {
    static let pictureShape = RecordShape([("url", .text), ("alt", .text), ("width", .text), ("link", .text)])
    /// A source with the words around its name: `Source: `.
    static let sourceShape = RecordShape([("title", .text), ("url", .text), ("before", .text), ("after", .text)])
    static let storyShape = RecordShape([
        ("title", .text), ("url", .text), ("summary", .text), ("body", .html), ("byline", .text),
        ("date", .record(DateContext.shape)), ("image", .record(pictureShape)), ("topics", .list(LinkContext.shape)),
        ("sources", .list(sourceShape)), ("hasSources", .flag),
        ("corrections", .list(CorrectionContext.shape)), ("language", .text), ("direction", .text),
        ("readingTime", .text), ("isBrief", .flag), ("isShortened", .flag), ("hasMore", .flag),
        // A story in another language says what is around it in that language.
        ("words", .record(CommonContext.wordsShape)),
    ])
    /// An article of which the mail holds the headline alone; its language where that is not the mail's.
    static let headlineShape = RecordShape([
        ("title", .text), ("url", .text), ("language", .text), ("direction", .text),
    ])
    static let sectionShape = RecordShape([
        ("title", .text), ("url", .text), ("articles", .list(storyShape)), ("headlines", .list(headlineShape)),
        ("hasHeadlines", .flag), ("leftOut", .text),
    ])
    static let fields: [(String, ValueShape)] = [
        (
            "edition",
            .record(
                RecordShape([
                    ("title", .text), ("date", .record(DateContext.shape)), ("url", .text),
                    ("opening", .list(LineContext.shape)), ("closing", .list(LineContext.shape)), ("count", .text),
                    ("hasTitle", .flag), ("hasOpening", .flag),
                ]))
        ),
        ("sections", .list(sectionShape)),
        (
            "mail",
            .record(
                RecordShape([
                    ("subject", .text), ("preheader", .text), ("address", .text), ("unsubscribe", .text),
                    ("styles", .html), ("isShortened", .flag), ("shortened", .text),
                ]))
        ),
    ]

    /// The articles of an edition by their sections, those without one last.
    static func sections(_ edition: Int, _ site: Site) -> [(section: Int?, articles: [Int])] {
        let section = { (index: Int) in site.sectionOfArticle[index] ?? Int.max }
        var out: [(section: Int?, articles: [Int])] = []
        for article in site.editions[edition].articles.sorted(by: { (section($0), $0) < (section($1), $1) }) {
            if out.isEmpty || out[out.count - 1].section != site.sectionOfArticle[article] {
                out.append((site.sectionOfArticle[article], []))
            }
            out[out.count - 1].articles.append(article)
        }
        return out
    }
}
