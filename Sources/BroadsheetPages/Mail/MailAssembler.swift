import BroadsheetModel
import BroadsheetRenderer

/// Makes the mails of editions.
struct MailAssembler: Sendable {
    let addresses: Addresses
    let common: CommonContext
    let template: Template
    let style: MailStyle
    private(set) var settings: MailSettings
    private let pictures: MailPictures
    private let sizes: PictureSizes
    private let looks = KnownLooks()
    /// The HTML has at most so many bytes.
    let limit: Int

    init(
        addresses: Addresses, common: CommonContext, template: Template, style: MailStyle, settings: MailSettings,
        sizes: PictureSizes, limit: Int = EditionMail.limit
    ) {
        self.addresses = addresses
        self.common = common
        self.template = template
        self.style = style
        self.settings = settings
        self.sizes = sizes
        self.limit = limit
        pictures = MailPictures(site: addresses.site)
    }

    private var site: Site { addresses.site }
    private var base: BaseURL { site.configuration.baseURL }

    /// An article of the edition, with its text at hand.
    private struct Story {
        let article: Int
        let body: MailBody
        /// How many articles of its section stand before it.
        let rank: Int
    }

    /// What a mail is made of, however much of it is shown.
    private struct Contents {
        let edition: Int
        let subject: String
        let preheader: String
        let sections: [(section: Int?, articles: [Int])]
        var stories: [Story] = []
        /// How much of each article the editor wants.
        var wanted: [MailShortening.Form] = []
    }

    private struct Draft {
        let nodes: [MarkupNode]
        let html: [UInt8]
    }

    /// Stands for an address that is put in last, so that nothing in it is changed on the way.
    private static let mark = "https://unsubscribe.invalid/"

    func mail(_ edition: Int, unsubscribe: String? = nil) throws -> EditionMail {
        guard let unsubscribe else { return try mail(edition) }
        var marked = self
        marked.settings.unsubscribe = [MailAssembler.mark]
        var mail = try marked.mail(edition)
        let mark = Array(MailAssembler.mark.utf8)
        // Programs put values in place of braces in plain text too, where nothing can hide them.
        mail.text.replace(Array("{{".utf8), with: Array("{ {".utf8))
        mail.html.replace(mark, with: Array(unsubscribe.utf8))
        mail.text.replace(Array("<".utf8) + mark + Array(">".utf8), with: Array(unsubscribe.utf8))
        mail.text.replace(mark, with: Array(unsubscribe.utf8))
        return mail
    }

    private func mail(_ edition: Int) throws -> EditionMail {
        let sections = MailContext.sections(edition, site)
        let subjects = MailSubject(addresses: addresses, settings: settings, sections: sections)
        var contents = Contents(
            edition: edition, subject: subjects.subject(edition), preheader: subjects.preheader(edition),
            sections: sections)
        for section in sections {
            for (rank, article) in section.articles.enumerated() {
                let body = site.articles[article].body
                let html = body.isEmpty ? [] : try addresses.bodies.html(of: body)
                contents.stories.append(
                    Story(
                        article: article,
                        body: MailBody(
                            html, page: base.link(site.routes[article]), origin: base.origin,
                            number: contents.stories.count + 1),
                        rank: rank))
            }
        }
        let wantsText = settings.text == .full
        contents.wanted = contents.stories.map { $0.body.blocks.isEmpty || wantsText ? .whole : .summary }
        var forms = contents.wanted
        var draft = draft(contents, forms)
        if draft.html.count > limit { (forms, draft) = shortened(contents, whole: draft.html.count) }
        let articles = site.editions[edition].articles.map { site.articles[$0] }
        return EditionMail(
            day: site.editions[edition].day, subject: contents.subject, preheader: contents.preheader,
            text: MailText.text(draft.nodes),
            html: draft.html, shortened: shortened(contents, forms), articles: contents.stories.count,
            settings: settings, title: site.configuration.title, language: site.configuration.language,
            date: articles.map(\.published).max() ?? Timestamp(day: site.editions[edition].day),
            id: site.configuration.feedID)
    }

    /// The mail with as much in it as programs take.
    private func shortened(_ contents: Contents, whole: Int) -> (forms: [MailShortening.Form], draft: Draft) {
        let shortening = shortening(contents, whole: whole)
        var budget = limit
        var tried: Set<[MailShortening.Form]> = []
        var best: (forms: [MailShortening.Form], draft: Draft)?
        // The costs are near the truth; how large the mail really is decides.
        for _ in 0..<24 {
            let forms = shortening.forms(limit: budget)
            guard tried.insert(forms).inserted || best == nil else { break }
            let draft = draft(contents, forms)
            let rest = limit - draft.html.count
            if rest >= 0, draft.html.count > best?.draft.html.count ?? -1 { best = (forms, draft) }
            if (0..<limit / 25).contains(rest) || best != nil && rest < 0 { break }
            budget += rest < 0 ? min(rest, -256) : rest
        }
        if let best { return best }
        let none = contents.stories.map { _ in MailShortening.Form.leftOut }
        return (none, draft(contents, none))
    }

    private func shortened(_ contents: Contents, _ forms: [MailShortening.Form]) -> [EditionMail.Shortened] {
        contents.stories.indices.compactMap { index in
            guard forms[index] != contents.wanted[index] else { return nil }
            let form: EditionMail.Shortened.Form? =
                switch forms[index] {
                case .whole: nil
                case .blocks: .opening
                case .summary: .summary
                case .headline: .headline
                case .leftOut: .leftOut
                }
            return form.map { .init(title: site.articles[contents.stories[index].article].title, form: $0) }
        }
    }

    // MARK: - Costs

    private func shortening(_ contents: Contents, whole: Int) -> MailShortening {
        var inliner = StyleInliner(style: style)
        let articles = contents.stories.map { story in
            MailShortening.Article(
                blocks: story.body.blocks.map { inliner.inlined([$0]).html.count + 1 },
                summary: site.articles[story.article].summary.utf8.count + 160, rank: story.rank,
                isWanted: settings.text == .full)
        }
        let count = max(1, contents.stories.count)
        func size(_ form: MailShortening.Form) -> Int {
            draft(contents, contents.stories.map { _ in form }).html.count
        }
        let frame = size(.leftOut)
        let text = zip(articles, contents.wanted).reduce(0) { $0 + ($1.1 == .whole ? $1.0.text : $1.0.summary) }
        return MailShortening(
            articles: articles, frame: frame, story: max(0, whole - text - frame) / count,
            headline: max(0, size(.headline) - frame) / count, notice: 400)
    }

    // MARK: - The HTML

    private func draft(_ contents: Contents, _ forms: [MailShortening.Form]) -> Draft {
        let page = base.link(site.editions[contents.edition].route)
        let head = CommonContext.Head(
            title: contents.subject, description: contents.preheader, url: addresses.edition(contents.edition),
            link: page)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(limit / 2)
        template.render(
            TemplateRecord(common.values(head) + values(contents, forms)), into: &bytes)
        var inliner = looks.inliner(style, FeedAddress(page: page, origin: base.origin))
        let nodes = inliner.inlined(MarkupParser.parse(bytes))
        looks.keep(inliner)
        return Draft(nodes: nodes, html: nodes.html)
    }

    private func values(_ contents: Contents, _ forms: [MailShortening.Form]) -> [TemplateValue] {
        let edition = contents.edition
        let source = site.editions[edition]
        let shortened = zip(forms, contents.wanted).filter { $0 != $1 }.count
        var position = 0
        let sections = contents.sections.map { section in
            let positions = position..<position + section.articles.count
            position = positions.upperBound
            return self.section(section.section, positions, contents, forms)
        }
        let pages = settings.unsubscribe.filter { $0.hasPrefix("https:") }
        return [
            .record(
                TemplateRecord([
                    .text(addresses.editionTitle(edition)), .record(addresses.days.date(ofEdition: edition)),
                    .text(addresses.edition(edition)), LineContext.values(source.opening),
                    LineContext.values(source.closing), .text(String(source.articles.count)),
                    .flag(MailSubject.ownTitle(edition, site) != nil), .flag(!source.opening.isEmpty),
                ])),
            .list(sections),
            .record(
                TemplateRecord([
                    .text(contents.subject), .text(contents.preheader), optional(settings.address),
                    optional(pages.first ?? settings.unsubscribe.first),
                    .html(HTML(rendered: Array(style.media.utf8))), .flag(shortened > 0),
                    .text(addresses.words.count(shortened, .shortenedInMail)),
                ])),
        ]
    }

    private func section(
        _ section: Int?, _ positions: Range<Int>, _ contents: Contents, _ forms: [MailShortening.Form]
    ) -> TemplateRecord {
        let stories = contents.stories
        let link = section.map { addresses.sectionLink($0).values }
        let headlines = positions.filter { forms[$0] == .headline }.map { stories[$0].article }
        let leftOut = positions.filter { forms[$0] == .leftOut }.count
        return TemplateRecord([
            link?[0] ?? .absent, link?[1] ?? .absent,
            .list(
                positions.filter { forms[$0] != .headline && forms[$0] != .leftOut }
                    .map { story(stories[$0], forms[$0], isShortened: forms[$0] != contents.wanted[$0]) }),
            .list(headlines.map(headline)),
            .flag(!headlines.isEmpty || leftOut > 0),
            leftOut == 0 ? .absent : .text(addresses.words.count(leftOut, .moreArticles)),
        ])
    }

    private func headline(_ index: Int) -> TemplateRecord {
        let marks = EntryContext.marks(index, addresses)
        return TemplateRecord([.text(site.articles[index].title), .text(addresses.article(index)), marks.0, marks.1])
    }

    private func story(_ story: Story, _ form: MailShortening.Form, isShortened: Bool) -> TemplateRecord {
        let index = story.article
        let article = site.articles[index]
        let voice = addresses.voices.of(index, in: site)
        let body: [UInt8] =
            switch form {
            case .whole: story.body.html()
            case .blocks(let count): story.body.html(first: count)
            default: []
            }
        return TemplateRecord([
            .text(article.title), .text(addresses.article(index)), body.isEmpty ? .text(article.summary) : .absent,
            .html(HTML(rendered: body)), optional(article.byline),
            .record(addresses.days.date(article.date, in: voice?.words)),
            form == .summary ? .absent : picture(index), EntryContext.topics(index, addresses),
            sources(of: article, in: voice?.words), .flag(!article.sources.isEmpty),
            CorrectionContext.values(form == .summary ? [] : article.corrections, in: voice?.words, addresses),
            .text(article.language ?? site.configuration.language),
            article.language.map { .text(CommonContext.direction($0)) } ?? addresses.direction,
            addresses.readingTime(index, in: voice?.words), .flag(article.body.isEmpty), .flag(isShortened),
            .flag(form != .whole && !article.body.isEmpty), common.words(voice?.number),
        ])
    }

    private func sources(of article: Article, in words: InterfaceWords?) -> TemplateValue {
        let (before, after) = (words ?? addresses.words).sourceParts
        return .list(
            article.sources.map { TemplateRecord([.text($0.title), optional($0.url), .text(before), .text(after)]) })
    }

    /// The article's picture; a link to it where mail programs do not show it.
    private func picture(_ index: Int) -> TemplateValue {
        let picture = site.articles[index].picture
        guard let picture, let link = addresses.pictureLink(index) else { return .absent }
        guard MailMarkup.isShown(link) else {
            return .record(TemplateRecord([.absent, .text(picture.alt), .absent, .text(link)]))
        }
        let size = pictures.file(of: picture).flatMap(sizes.size)
        let width = min(size?.width ?? MailBody.width, MailBody.width)
        return .record(TemplateRecord([.text(link), .text(picture.alt), .text(String(width)), .absent]))
    }
}
