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
        var result = Diagnosed(Result(), read.diagnostics + date.diagnostics + strangeLanguages(head))
        result.value.usesModification = date.diagnostics.contains { $0.id == .dateMissing }
        for (ordinal, article) in document.articles.enumerated() {
            let read = self.article(
                article, ordinal, head, place, date.value, isDated: !result.value.usesModification)
            result.value.articles.append(read.value)
            result.diagnostics += read.diagnostics
        }
        let withdrawn = result.value.articles.indices.filter { result.value.articles[$0].withdrawal != nil }
        if !withdrawn.isEmpty { result.diagnostics.removeAll { quotes($0, withdrawn, document.articles) } }
        let headlines = withdrawn.map { document.articles[$0].headline }
        if head.withdrawal == nil,
            document.title != nil || !document.opening.isEmpty || !document.other.isEmpty
        {
            result.value.note = EditionNote(
                path: file.path, title: document.title, dateText: document.dateText, published: date.value,
                opening: document.opening.filter { !names($0, headlines) },
                closing: document.other.filter { !names($0, headlines) })
        }
        return result
    }

    /// Whether a line says the headline of an article that is withdrawn, as a list of contents does.
    private func names(_ line: String, _ headlines: [String]) -> Bool {
        guard !headlines.isEmpty else { return false }
        let folded = line.lowercased()
        return headlines.contains { folded.contains($0.lowercased()) }
    }

    /// Whether a problem quotes a line of a withdrawn article.
    private func quotes(_ problem: Diagnostic, _ withdrawn: [Int], _ articles: [DigestArticle]) -> Bool {
        guard problem.id != .articleNoticeUndated, let line = problem.location?.line else { return false }
        return withdrawn.contains { index in
            line >= articles[index].line && (index + 1 == articles.count || line < articles[index + 1].line)
        }
    }

    private func article(
        _ article: DigestArticle, _ ordinal: Int, _ file: DigestHead, _ place: FilePlace, _ published: Timestamp,
        isDated: Bool
    ) -> Diagnosed<Article> {
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
        var notices = ArticleNotices(clock: context.clock, date: date)
        let updated = notices.updated(own.updated?.date, at: own.updated.map { location($0.line) })
        let corrections = notices.corrections(own.corrections.map { WrittenNotice($0.text, at: location($0.line)) })
        let withdrawal = notices.withdrawal(
            (own.withdrawal ?? file.withdrawal).map { WrittenNotice($0.text, at: location($0.line)) }, files: [])
        let read = Article(
            place: ArticlePlace(path: self.file.path, line: article.line, ordinal: ordinal), title: article.headline,
            section: section, date: date, dateText: article.dateText, published: published,
            updated: updated, byline: byline, authors: byline.map(BylineNames.authors) ?? [],
            sources: (article.sources + file.sources).map(DigestHead.source),
            topics: unique(article.topics + file.topics), summary: own.summary ?? body.summary,
            address: address,
            route: context.routes.wanted(section: section, day: date.day, address), aliases: own.aliases,
            body: body.body,
            corrections: corrections, series: own.series.isEmpty ? file.series : own.series,
            schedule: ArticleSchedule(
                isDraft: own.isDraft || file.isDraft || place.isDraft, date: max(date, published),
                publish: (own.publish ?? file.publish).map(context.clock.timestamp),
                expiry: (own.expiry ?? file.expiry).map(context.clock.timestamp)),
            language: own.language ?? file.language,
            identity: ArticleIdentity(typed: own.id, isInDigest: true, isDated: isDated))
        return Diagnosed(
            WithdrawnArticle.of(read, withdrawal, context), notices.diagnostics + strangeLanguages(own))
    }

    private func strangeLanguages(_ head: DigestHead) -> [Diagnostic] {
        head.unknownLanguages.map { text, line in
            Diagnostic(
                .frontMatterWrongType, "`\(text.prefix(40))` is no language tag, and was left out", at: location(line),
                hint: "write a tag such as `en` or `pt-BR`", severity: .warning)
        }
    }

    private func location(_ line: Int) -> SourceLocation { SourceLocation(path: file.path, line: line) }

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
