import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetRenderer

/// Turns a file of digest text into articles, and into what it says besides them.
struct DigestFileParser {
    let context: LoadContext
    let file: SourceFile
    let source: SourceText

    struct Result {
        var articles: [Article] = []
        var note: EditionNote?
        /// Whether its date is the day on which the file was last changed.
        var usesModification = false
    }

    func parse() -> Diagnosed<Result> {
        let read = DigestTextParser().parse(source)
        let document = read.value
        let place = FilePlace(relativePath: file.relativePath)
        let date = DigestDate(context: context, file: file, source: source, place: place).date(of: document)
        let head = DigestHead(keys: document.keys)
        var result = Diagnosed(Result(), read.diagnostics + date.diagnostics)
        result.value.usesModification = date.diagnostics.contains { $0.id == .dateMissing }
        for (ordinal, article) in document.articles.enumerated() {
            result.value.articles.append(
                self.article(
                    article, ordinal, head, place, date.value, isDated: !result.value.usesModification))
        }
        if document.title != nil || !document.opening.isEmpty || !document.other.isEmpty {
            result.value.note = EditionNote(
                path: file.path, title: document.title, dateText: document.dateText, published: date.value,
                opening: document.opening, closing: document.other)
        }
        return result
    }

    private func article(
        _ article: DigestArticle, _ ordinal: Int, _ file: DigestHead, _ place: FilePlace, _ published: Timestamp,
        isDated: Bool
    ) -> Article {
        let own = DigestHead(keys: article.keys)
        let date = ownDate(article, published)
        let byline = article.byline ?? file.byline
        let slug = own.slug.map { Slug($0) ?? Slug(codePointsOf: $0) }
        let section =
            article.section.map { SectionName($0) } ?? file.section.map { SectionName($0) }
            ?? place.section.map { SectionName($0, isFolder: true) }
        let address =
            slug.map { ArticleAddress.slug($0) }
            ?? .found(Slug(article.headline) ?? Slug(codePointsOf: article.headline))
        let body = DigestBody(blocks: article.blocks, keepsText: context.keepsText)
        return Article(
            place: ArticlePlace(path: self.file.path, line: article.line, ordinal: ordinal), title: article.headline,
            section: section, date: date, dateText: article.dateText, published: published, byline: byline,
            authors: [byline].compactMap { $0 }, sources: (article.sources + file.sources).map(DigestHead.source),
            topics: unique(article.topics + file.topics), summary: own.summary ?? body.summary,
            address: address,
            route: context.routes.wanted(section: section, day: date.day, address), body: body.body,
            schedule: ArticleSchedule(
                isDraft: own.isDraft || file.isDraft || place.isDraft, date: max(date, published)),
            language: own.language ?? file.language,
            identity: ArticleIdentity(typed: own.id, isInDigest: true, isDated: isDated))
    }

    /// The article's own date line, when it names a day; the digest's date otherwise.
    private func ownDate(_ article: DigestArticle, _ published: Timestamp) -> Timestamp {
        guard let text = article.dateText, let day = DigestDateReader.read(text)?.day,
            let calendarDay = CalendarDay(year: day.year, month: day.month, day: day.day)
        else { return published }
        return calendarDay == published.day ? published : context.clock.timestamp(calendarDay)
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }
    }
}
