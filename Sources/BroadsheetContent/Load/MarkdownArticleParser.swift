import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetRenderer

/// Turns a Markdown file with its front matter into an article.
struct MarkdownArticleParser {
    let context: LoadContext
    let file: SourceFile
    let source: SourceText
    let isPageFolder: Bool

    struct Result {
        /// The article; nil when the front matter could not be read.
        var article: Article?
        /// Whether its date is the day on which the file was last changed.
        var usesModification = false
    }

    func parse() -> Diagnosed<Result> {
        let matter = FrontMatterReader.read(source)
        guard !matter.hasErrors else { return Diagnosed(Result(), matter.diagnostics) }
        let head = ArticleHead.read(matter.value, source)
        let place = FilePlace(relativePath: file.relativePath, isPageFolder: isPageFolder)
        let date = ArticleDate.of(
            written: head.value.date, place: place, file: file, source: source, clock: context.clock)
        var diagnostics = matter.diagnostics + head.diagnostics + date.diagnostics
        let usesModification = date.value.origin == .modification
        guard !head.hasErrors else { return Diagnosed(Result(usesModification: usesModification), diagnostics) }

        let section =
            head.value.section.map { SectionName($0.value) } ?? place.section.map { SectionName($0, isFolder: true) }
        let typed = typedAddress(head.value, place)
        let folder = folder(section, date.value.timestamp, typed)
        let heading: MarkdownOptions.OpeningHeading = head.value.title.map { .takeWhenEqual($0.value) } ?? .take
        let body = MarkdownBody(context: context, folder: folder, sourceFolder: sourceFolder)
            .render(
                source, from: matter.value.bodyStart, head: head.value, heading: heading)
        let title = title(head.value, body.value.rendered, place, date.value.timestamp)
        if head.value.withdrawal == nil {
            diagnostics += body.diagnostics + title.diagnostics
            if body.value.body.isEmpty, !head.value.isDraft, !place.isDraft { diagnostics.append(noText()) }
        } else {
            // Problems quote what they are about.
            diagnostics = []
        }
        let article = article(
            head.value, place, date.value.timestamp, section, typed ?? .found(slug(of: title.value)), title.value,
            body.value, folder, isDated: !usesModification, &diagnostics)
        return Diagnosed(Result(article: article, usesModification: usesModification), diagnostics)
    }

    private func article(
        _ head: ArticleHead, _ place: FilePlace, _ date: Timestamp, _ section: SectionName?, _ address: ArticleAddress,
        _ title: String, _ body: MarkdownBody.Result, _ folder: String, isDated: Bool,
        _ diagnostics: inout [Diagnostic]
    ) -> Article {
        var notices = ArticleNotices(clock: context.clock, date: date)
        let updated = notices.updated(head.updated?.value, at: head.updated.map { source.location($0.range) })
        let corrections = notices.corrections(head.corrections)
        let picture = picture(head, folder)
        let links = body.body.links + [picture?.link].compactMap { $0 }
        let schedule = ArticleSchedule(
            isDraft: head.isDraft || place.isDraft, date: date, publish: head.publish.map(context.clock.timestamp),
            expiry: head.expiry.map(context.clock.timestamp))
        let withdrawal = notices.withdrawal(head.withdrawal, files: links)
        diagnostics += notices.diagnostics
        let article = Article(
            place: ArticlePlace(path: file.path, line: line(head)), title: title, section: section, date: date,
            updated: updated,
            byline: head.byline
                ?? (head.authors.isEmpty ? nil : head.authors.map(\.name).joined(separator: ", ")),
            authors: head.authors.isEmpty ? head.byline.map(BylineNames.authors) ?? [] : head.authors,
            sources: head.sources,
            topics: head.topics, summary: head.summary ?? body.rendered.summary, address: address,
            route: context.routes.wanted(section: section, day: date.day, address), aliases: head.aliases.map(\.value),
            body: ArticleBody(
                html: body.body.html, fingerprint: body.body.fingerprint, words: body.body.words, links: links,
                blocks: body.body.blocks),
            corrections: corrections, series: head.series, schedule: schedule, picture: picture?.picture,
            weight: head.weight, language: head.language, translationKey: head.translationKey,
            identity: ArticleIdentity(typed: head.id, isDated: isDated))
        return WithdrawnArticle.of(article, withdrawal, context)
    }

    private func line(_ head: ArticleHead) -> Int {
        head.title.map { source.lineNumber(at: $0.range.lowerBound) } ?? source.firstLine
    }

    private func typedAddress(_ head: ArticleHead, _ place: FilePlace) -> ArticleAddress? {
        if let route = head.route { return .route(route.value) }
        if let slug = head.slug { return .slug(self.slug(of: slug.value)) }
        guard !place.name.isEmpty else { return nil }
        // The files of a page folder lie beside its page, so its address cannot be numbered later.
        let slug = slug(of: place.name)
        return isPageFolder ? .slug(slug) : .found(slug)
    }

    private func slug(of text: String) -> Slug { Slug(text) ?? Slug(codePointsOf: text) }

    /// The folder that the file stands in, with a slash at its end.
    private var sourceFolder: String {
        let folder = CopiedFiles.folder(of: file.relativePath)
        return folder.isEmpty ? "" : folder + "/"
    }

    /// Where the file's own pictures are published: beside its page for a page folder, else where they lie.
    private func folder(_ section: SectionName?, _ date: Timestamp, _ address: ArticleAddress?) -> String {
        guard isPageFolder, let address else { return sourceFolder }
        let path = context.routes.wanted(section: section, day: date.day, address).path
        return path.hasSuffix("/") ? path : CopiedFiles.folder(of: path) + "/"
    }

    private func title(
        _ head: ArticleHead, _ body: RenderedMarkdown, _ place: FilePlace, _ date: Timestamp
    ) -> Diagnosed<String> {
        if let title = head.title?.value ?? body.openingHeading, !title.isEmpty { return Diagnosed(title) }
        let words = place.name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        let title = words.isEmpty ? English.long(date.day) : words.prefix(1).uppercased() + words.dropFirst()
        return Diagnosed(
            title,
            [
                Diagnostic(
                    .articleNoTitle, "the article has no title, and was called `\(title)`",
                    at: SourceLocation(path: file.path, line: source.firstLine),
                    hint: "write `title: …` into its front matter, or begin the text with `# …`")
            ])
    }

    private func noText() -> Diagnostic {
        Diagnostic(
            .articleNoText, "the article has a title and no text", at: SourceLocation(path: file.path),
            hint: "write the text below the front matter, or `draft: true` into it")
    }

    private func picture(_ head: ArticleHead, _ folder: String) -> (picture: Picture, link: LocalLink?)? {
        guard let placed = head.picture else { return nil }
        let base = context.settings.baseURL
        let written = placed.value.url
        guard let path = LocalPath(base: base, folder: folder).path(of: written) else { return (placed.value, nil) }
        let link = LocalLink(
            path: path, written: written, isPicture: true, location: source.location(placed.range))
        return (Picture(url: base.folder + Route.encoded(path), alt: placed.value.alt), link)
    }
}
