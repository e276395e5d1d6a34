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
        var stories: [Story] = []
        for section in sections {
            for (rank, article) in section.articles.enumerated() {
                let body = site.articles[article].body
                let html = body.isEmpty ? [] : try addresses.bodies.html(of: body)
                stories.append(
                    Story(
                        article: article,
                        body: MailBody(
                            html, page: base.link(site.routes[article]), origin: base.origin,
                            number: stories.count + 1),
                        rank: rank))
            }
        }
        let wantsText = settings.text == .full
        let wanted: [MailShortening.Form] = stories.map { $0.body.blocks.isEmpty || wantsText ? .whole : .summary }
        var forms = wanted
        var draft = draft(edition, stories, forms, wanted)
        if draft.html.count > limit { (forms, draft) = shortened(edition, stories, wanted, whole: draft.html.count) }
        let articles = site.editions[edition].articles.map { site.articles[$0] }
        return EditionMail(
            day: site.editions[edition].day, subject: subjects.subject(edition), preheader: subjects.preheader(edition),
            text: MailText.text(draft.nodes),
            html: draft.html, shortened: shortened(stories, forms, wanted), articles: stories.count,
            settings: settings, title: site.configuration.title, language: site.configuration.language,
            date: articles.map(\.published).max() ?? Timestamp(day: site.editions[edition].day),
            id: site.configuration.feedID)
    }

    private var subjects: MailSubject { MailSubject(addresses: addresses, settings: settings) }

    /// The mail with as much in it as programs take.
    private func shortened(
        _ edition: Int, _ stories: [Story], _ wanted: [MailShortening.Form], whole: Int
    ) -> (forms: [MailShortening.Form], draft: Draft) {
        let shortening = shortening(edition, stories, wanted, whole: whole)
        var budget = limit
        var tried: Set<[MailShortening.Form]> = []
        var best: (forms: [MailShortening.Form], draft: Draft)?
        // The costs are near the truth; how large the mail really is decides.
        for _ in 0..<24 {
            let forms = shortening.forms(limit: budget)
            guard tried.insert(forms).inserted || best == nil else { break }
            let draft = draft(edition, stories, forms, wanted)
            let rest = limit - draft.html.count
            if rest >= 0, draft.html.count > best?.draft.html.count ?? -1 { best = (forms, draft) }
            if (0..<limit / 25).contains(rest) || best != nil && rest < 0 { break }
            budget += rest < 0 ? min(rest, -256) : rest
        }
        if let best { return best }
        let none = stories.map { _ in MailShortening.Form.leftOut }
        return (none, draft(edition, stories, none, wanted))
    }

    private func shortened(
        _ stories: [Story], _ forms: [MailShortening.Form], _ wanted: [MailShortening.Form]
    ) -> [EditionMail.Shortened] {
        stories.indices.compactMap { index in
            guard forms[index] != wanted[index] else { return nil }
            let form: EditionMail.Shortened.Form? =
                switch forms[index] {
                case .whole: nil
                case .blocks: .opening
                case .summary: .summary
                case .headline: .headline
                case .leftOut: .leftOut
                }
            return form.map { .init(title: site.articles[stories[index].article].title, form: $0) }
        }
    }

    // MARK: - Costs

    private func shortening(
        _ edition: Int, _ stories: [Story], _ wanted: [MailShortening.Form], whole: Int
    ) -> MailShortening {
        let inliner = StyleInliner(style: style)
        let articles = stories.map { story in
            MailShortening.Article(
                blocks: story.body.blocks.map { inliner.inlined([$0]).html.count + 1 },
                summary: site.articles[story.article].summary.utf8.count + 160, rank: story.rank,
                isWanted: settings.text == .full)
        }
        let count = max(1, stories.count)
        func size(_ form: MailShortening.Form) -> Int {
            draft(edition, stories, stories.map { _ in form }, wanted).html.count
        }
        let frame = size(.leftOut)
        let text = zip(articles, wanted).reduce(0) { $0 + ($1.1 == .whole ? $1.0.text : $1.0.summary) }
        return MailShortening(
            articles: articles, frame: frame, story: max(0, whole - text - frame) / count,
            headline: max(0, size(.headline) - frame) / count, notice: 400)
    }

    // MARK: - The HTML

    private func draft(
        _ edition: Int, _ stories: [Story], _ forms: [MailShortening.Form], _ wanted: [MailShortening.Form]
    ) -> Draft {
        let page = base.link(site.editions[edition].route)
        let head = CommonContext.Head(
            title: subjects.subject(edition), description: subjects.preheader(edition),
            url: addresses.edition(edition), link: page)
        var bytes: [UInt8] = []
        template.render(
            TemplateRecord(common.values(head) + values(edition, stories, forms, wanted)), into: &bytes)
        let address = FeedAddress(page: page, origin: base.origin)
        let nodes = StyleInliner(style: style).inlined(whole(MarkupParser.parse(bytes), address))
        return Draft(nodes: nodes, html: nodes.html)
    }

    /// The nodes with whole addresses; anchors within the mail stay.
    private func whole(_ nodes: [MarkupNode], _ address: FeedAddress) -> [MarkupNode] {
        nodes.map { node in
            guard case .element(var element) = node else { return node }
            for index in element.attributes.indices where ["href", "src"].contains(element.attributes[index].name) {
                guard let written = element.attributes[index].value, written.first != UInt8(ascii: "#") else {
                    continue
                }
                var out: [UInt8] = []
                address.append(written, to: &out)
                element.attributes[index].value = out
            }
            element.children = whole(element.children, address)
            return .element(element)
        }
    }

    private func values(
        _ edition: Int, _ stories: [Story], _ forms: [MailShortening.Form], _ wanted: [MailShortening.Form]
    ) -> [TemplateValue] {
        let source = site.editions[edition]
        let shortened = zip(forms, wanted).filter { $0 != $1 }.count
        var position = 0
        let sections = MailContext.sections(edition, site).map { section in
            let positions = position..<position + section.articles.count
            position = positions.upperBound
            return self.section(section.section, positions, stories, forms, wanted)
        }
        let pages = settings.unsubscribe.filter { $0.hasPrefix("https:") }
        return [
            .record(
                TemplateRecord([
                    .text(addresses.editionTitle(edition)), .record(addresses.days.date(ofEdition: edition)),
                    .text(addresses.edition(edition)), LineContext.values(source.opening),
                    LineContext.values(source.closing), .text(String(source.articles.count)),
                    .flag(subjects.ownTitle(edition) != nil), .flag(!source.opening.isEmpty),
                ])),
            .list(sections),
            .record(
                TemplateRecord([
                    .text(subjects.subject(edition)), .text(subjects.preheader(edition)), optional(settings.address),
                    optional(pages.first ?? settings.unsubscribe.first),
                    .html(HTML(rendered: Array(style.media.utf8))), .flag(shortened > 0),
                    .text(addresses.words.count(shortened, .shortenedInMail)),
                ])),
        ]
    }

    private func section(
        _ section: Int?, _ positions: Range<Int>, _ stories: [Story], _ forms: [MailShortening.Form],
        _ wanted: [MailShortening.Form]
    ) -> TemplateRecord {
        let link = section.map { addresses.sectionLink($0).values }
        let headlines = positions.filter { forms[$0] == .headline }.map { stories[$0].article }
        let leftOut = positions.filter { forms[$0] == .leftOut }.count
        return TemplateRecord([
            link?[0] ?? .absent, link?[1] ?? .absent,
            .list(
                positions.filter { forms[$0] != .headline && forms[$0] != .leftOut }
                    .map { story(stories[$0], forms[$0], isShortened: forms[$0] != wanted[$0]) }),
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
