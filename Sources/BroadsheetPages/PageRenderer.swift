import BroadsheetModel
import BroadsheetRenderer

/// Turns plans into the bytes of finished pages.
public struct PageRenderer: Sendable {
    private let plan: SitePlan
    private let theme: Theme
    private let common: CommonContext
    private let neighbours: Neighbours
    private let stories: StoryThreads
    private let addresses: Addresses
    private let heads: PageHead
    private let data: StructuredData
    private let kinds: [TemplateName: Kind]
    /// What feeds have in common.
    private let items = KeptItems()
    /// Makes mails; nil when there are none.
    private let mails: MailAssembler?

    /// What the pages of one kind are made with.
    private struct Kind {
        /// What the entries of lists need to hold.
        let fields: EntryFields
        /// Whether its template shows what search engines are told.
        let hasData: Bool
        /// The entries of its lists, when they are worth keeping.
        var entries: RenderedRecords?
        /// The template for pages of no section, then one for each section where pages belong to one.
        let templates: [Template]
        /// The templates of pages that do not speak the site's language.
        var ofVoices: [VoicePage: Template] = [:]
    }

    /// What the pages have in common that are made with one template of a voice.
    private struct VoicePage: Hashable {
        let voice: Int
        let section: Int?
    }

    /// A renderer of a site's pages with a theme.
    public init(plan: SitePlan, theme: Theme, bodies: BodyReader, pictures: PictureSizes = .unknown) {
        self.plan = plan
        self.theme = theme
        var paths: [TemplateName: Set<String>] = [:]
        for name in TemplateName.allCases { paths[name] = theme.templates[name.rawValue]?.usedPaths }
        let filler = BodyFiller(targets: plan.targets, base: plan.site.configuration.baseURL, sizes: pictures)
        addresses = Addresses(
            site: plan.site, bodies: bodies, filler: filler, sizes: pictures,
            hasMail: paths.values.contains(where: DateContext.hasMail))
        heads = PageHead(addresses: addresses)
        data = StructuredData(addresses: addresses, logo: theme.assets.first { $0.name == "icon_svg" }?.route)
        let common = CommonContext(addresses: addresses, theme: theme)
        self.common = common
        neighbours = Neighbours(site: plan.site)
        stories = StoryThreads(site: plan.site)
        var kinds: [TemplateName: Kind] = [:]
        for name in TemplateName.allCases {
            guard let template = theme.templates[name.rawValue] else { continue }
            let sections = name.isOfSection ? plan.site.sections.indices.map { Optional($0) } : []
            kinds[name] = Kind(
                fields: EntryFields(usedPaths: paths[name] ?? []),
                hasData: paths[name]?.contains(StructuredData.path) == true,
                templates: ([nil] + sections).map { template.knowing(common.known(name, section: $0)) })
            guard name == .article || name == .withdrawn, !addresses.voices.isEmpty else { continue }
            for page in PageRenderer.voicePages(plan.site, addresses.voices) {
                kinds[name]?.ofVoices[page] = template.knowing(
                    common.known(name, section: page.section, voice: page.voice))
            }
        }
        let kept = KeptEntries(addresses, kinds.mapValues { ($0.templates, $0.fields) })
        for name in kinds.keys { kinds[name]?.entries = kept[name] }
        self.kinds = kinds
        mails = plan.site.configuration.mail.flatMap { [addresses] settings in
            kinds[.mail]?.templates.first.map {
                MailAssembler(
                    addresses: addresses, common: common, template: $0, style: theme.mailStyle, settings: settings,
                    sizes: pictures)
            }
        }
    }

    /// The pages of articles that need templates of their own, since they do not speak the site's language.
    private static func voicePages(_ site: Site, _ voices: Voices) -> Set<VoicePage> {
        Set(
            site.articles.indices.compactMap { index in
                voices.of(index, in: site).map {
                    VoicePage(voice: $0.number, section: site.sectionOfArticle[index])
                }
            })
    }

    /// Writes the bytes of a page behind those that `buffer` holds.
    ///
    /// Files that are copied as they are have no bytes here: `buffer` stays as it is.
    public func render(_ page: PagePlan, into buffer: inout [UInt8]) throws {
        let site = plan.site
        switch page.kind {
        case .asset(let index): buffer += theme.assets[index].bytes
        case .copy: break
        case .redirect(let target): buffer += Redirect.bytes(to: target, site.configuration)
        case .robots: buffer += robots()
        case .sitemapIndex: buffer += Sitemap(plan: plan).index()
        case .sitemap(let index): buffer += Sitemap(plan: plan).bytes(plan.sitemaps[index])
        case .newsSitemap: buffer += NewsSitemap(plan: plan).bytes()
        case .feed(let file): try feed(file, into: &buffer)
        case .feedList: OPML.append(site, to: &buffer)
        case .mail(let index): buffer += try mails?.mail(index).message() ?? []
        default: try template(page, into: &buffer)
        }
    }

    /// The mail of the edition at a position; nil when the site has no mail.
    ///
    /// - Parameter unsubscribe: what stands as the address for leaving in place of the configured one, as it is.
    public func mail(ofEdition index: Int, unsubscribe: String? = nil) throws -> EditionMail? {
        try mails?.mail(index, unsubscribe: unsubscribe)
    }

    private func feed(_ file: FeedFile, into buffer: inout [UInt8]) throws {
        let style = theme.assets.first { $0.name == "feed_css" }?.route
        let feed = try FeedAssembler(addresses: addresses, ids: plan.ids, style: style, kept: items).feed(file)
        switch file.format {
        case .atom: AtomFeed.append(feed, to: &buffer)
        case .rss: RSSFeed.append(feed, to: &buffer)
        case .json: JSONFeed.append(feed, to: &buffer)
        }
    }

    private func robots() -> [UInt8] {
        let sitemaps = [.file("sitemap.xml"), NewsSitemap.route].map { "Sitemap: \(addresses.link($0))\n" }
        return Array(("User-agent: *\nAllow: /\n\n" + sitemaps.joined()).utf8)
    }

    private func template(_ page: PagePlan, into buffer: inout [UInt8]) throws {
        guard let kind = kinds[TemplateName(page.kind)] else { return }
        var head = heads.head(page)
        if kind.hasData { head.data = data.data(page, head) }
        let record = TemplateRecord(common.values(head) + (try own(page, kind)))
        let ofVoice = head.voice.flatMap { kind.ofVoices[VoicePage(voice: $0.number, section: head.section)] }
        let template = ofVoice ?? kind.templates[head.section.map { $0 + 1 } ?? 0]
        template.render(record, into: &buffer)
    }

    private func own(_ page: PagePlan, _ kind: Kind) throws -> [TemplateValue] {
        switch page.kind {
        case .section(let index, let list): try SectionContext.values(index, list, kind.fields, kind.entries, addresses)
        case .article(let index): try ArticleContext.values(index, neighbours: neighbours, stories: stories, addresses)
        case .withdrawn(let index): try WithdrawnContext.values(index, addresses)
        case .authors: AuthorsContext.values(addresses)
        case .author(let index, let list): AuthorContext.values(index, list, kind.fields, kind.entries, addresses)
        case .allSeries: AllSeriesContext.values(addresses)
        case .series(let index): SeriesContext.values(index, addresses)
        case .corrections(let list): CorrectionsContext.values(plan.notices, list, addresses)
        case .topics: TopicsContext.values(addresses)
        case .topic(let index, let list): try TopicContext.values(index, list, kind.fields, kind.entries, addresses)
        case .editions: EditionsContext.values(addresses)
        case .edition(let index): EditionContext.values(index, kind.fields, kind.entries, addresses)
        case .archive: ArchiveContext.values(plan.months, addresses)
        case .archiveYear(let year): ArchiveContext.values(plan.months.filter { $0.year == year }, addresses)
        case .month(let month): MonthContext.values(month, in: plan.months, kind.fields, kind.entries, addresses)
        case .notFound, .mail: []
        default: FrontContext.values(kind.fields, addresses)
        }
    }
}
