import BroadsheetModel
import BroadsheetRenderer

/// What every page may name: the site, the page, the way back up, and the theme's assets.
struct CommonContext: Sendable {
    static let siteShape = RecordShape([
        ("title", .text), ("description", .text), ("language", .text), ("direction", .text), ("url", .text),
        ("link", .text),
        ("sections", .list(RecordShape([("title", .text), ("url", .text), ("isCurrent", .flag)]))),
        ("topicsUrl", .text), ("editionsUrl", .text), ("archiveUrl", .text), ("latestUrl", .text),
        ("feedUrl", .text), ("feedsUrl", .text), ("hasTopics", .flag), ("hasEditions", .flag),
        ("authorsUrl", .text), ("seriesUrl", .text), ("correctionsUrl", .text),
    ])
    private static let sectionsSlot = 6
    static let pageShape = RecordShape([
        ("title", .text), ("description", .text), ("url", .text), ("link", .text), ("kind", .text),
        ("isFront", .flag), ("isArticle", .flag), ("noindex", .flag), ("feedUrl", .text), ("feedTitle", .text),
        ("feeds", .list(FeedContext.shape)), ("language", .text), ("direction", .text),
        ("locale", .text), ("image", .record(CardContext.shape)), ("structuredData", .html),
        ("isForeign", .flag),
    ])
    static let wordsShape = RecordShape(InterfaceWord.plain.map { ($0.rawValue, .text) })
    static let crumbShape = RecordShape([("title", .text), ("url", .text), ("isLast", .flag)])

    static func fields(_ names: SiteNames) -> [(String, ValueShape)] {
        [
            ("site", .record(siteShape)), ("page", .record(pageShape)), ("breadcrumbs", .list(crumbShape)),
            ("assets", .record(names.assets)), ("extra", .record(names.extra)), ("words", .record(wordsShape)),
        ]
    }

    let addresses: Addresses
    private let assets: TemplateValue
    private let extra: TemplateValue
    /// The words of the site, then those of each voice.
    private let words: [TemplateValue]
    /// The site's record for pages of no section, then one for each section.
    private let siteRecords: [TemplateRecord]

    init(addresses: Addresses, theme: Theme) {
        self.addresses = addresses
        assets = .record(TemplateRecord(theme.assets.map { .text(addresses.url($0.route)) }))
        extra = .record(TemplateRecord(addresses.site.configuration.extra.map { .text($0.value) }))
        words = ([addresses.words] + addresses.voices.words).map { words in
            .record(TemplateRecord(InterfaceWord.plain.map { .text(words[$0]) }))
        }
        siteRecords = ([nil] + addresses.site.sections.indices.map { Optional($0) }).map {
            CommonContext.site(addresses, current: $0)
        }
    }

    private static func site(_ addresses: Addresses, current: Int?) -> TemplateRecord {
        let site = addresses.site
        let configuration = site.configuration
        return TemplateRecord([
            .text(configuration.title), .text(configuration.description), .text(configuration.language),
            .text(direction(configuration.language)), .text(addresses.root), .text(addresses.link(.root)),
            .list(
                site.sections.indices.map {
                    TemplateRecord([
                        .text(site.sections[$0].title), .text(addresses.section($0)), .flag($0 == current),
                    ])
                }),
            .text(addresses.topics), .text(addresses.editions), .text(addresses.archive),
            .text(addresses.url(.folder("latest"))), FeedContext.first([.site], addresses)[0],
            configuration.feeds.isOn ? .text(addresses.url(SiteFeeds.list)) : .absent,
            .flag(!site.topics.isEmpty), .flag(!site.editions.isEmpty),
            site.authors.isEmpty ? .absent : .text(addresses.authors),
            site.series.isEmpty ? .absent : .text(addresses.series),
            site.noticed.isEmpty ? .absent : .text(addresses.url(Notice.folder)),
        ])
    }

    static func direction(_ language: String) -> String {
        Configuration.isRightToLeft(language) ? "rtl" : "ltr"
    }

    /// A language with its country, as Open Graph writes it: `pt_BR`; nil when no country is named.
    static func locale(_ language: String) -> String? {
        let parts = language.split(separator: "-")
        guard let name = parts.first, (2...3).contains(name.count),
            let country = parts.dropFirst().first(where: { $0.count == 2 && $0.allSatisfy(\.isLetter) })
        else { return nil }
        return "\(name.lowercased())_\(country.uppercased())"
    }

    /// What a page says of itself in its head.
    struct Head {
        var title: String
        var description: String
        var url: String
        var link: String
        var section: Int?
        /// The topic that the page is about.
        var topic: Int?
        /// The way back up, the page itself last.
        var crumbs: [TemplateRecord] = []
        /// The picture that stands for the page elsewhere, with its whole address.
        var image: TemplateValue = .absent
        /// What search engines are told about the page.
        var data: HTML?
        /// The voice of a page that does not speak the site's language.
        var voice: Voices.Voice?
    }

    /// A site of more sections than this has templates that go through them for each page: a template for each
    /// section, with all of them in it, would take much memory.
    private static let mostSections = 100

    /// What is the same on all pages of a kind in a section.
    ///
    /// - Parameter voice: the number of the voice of pages that do not speak the site's language.
    func known(_ name: TemplateName, section: Int?, voice: Int? = nil) -> [KnownTemplateValue] {
        let site = addresses.site
        let configuration = site.configuration
        let feeds: [KnownTemplateValue] =
            if name == .topic {
                [.unknown, .unknown, .unknown]
            } else {
                FeedContext.values(FeedContext.subjects(name, section: section), addresses).map { .value($0) }
            }
        var siteValues = siteRecord(section).values.map { KnownTemplateValue.value($0) }
        if site.sections.count > CommonContext.mostSections { siteValues[CommonContext.sectionsSlot] = .unknown }
        return [
            .record(siteValues),
            .record([
                .unknown, .unknown, .unknown, .unknown, .value(.text(name.pageKind)),
                .value(.flag(name == .front)), .value(.flag(name == .article)), .value(.flag(name.isUnlisted)),
                feeds[0], feeds[1], feeds[2],
                voice == nil ? .value(.text(configuration.language)) : .unknown,
                voice == nil ? .value(.text(CommonContext.direction(configuration.language))) : .unknown,
                voice == nil ? .value(optional(CommonContext.locale(configuration.language))) : .unknown,
                .unknown, .unknown, .value(.flag(voice != nil)),
            ]),
            .unknown, .value(assets), .value(extra), .value(words(voice)),
        ]
    }

    /// The values of the common names that are not known beforehand, to which the page's own are added.
    func values(_ head: Head) -> [TemplateValue] {
        let feeds =
            head.topic.map { FeedContext.values([.topic($0), .site], addresses) } ?? [.absent, .absent, .absent]
        let page = TemplateRecord([
            .text(head.title), .text(head.description), .text(head.url), .text(head.link), .absent, .absent, .absent,
            .absent, feeds[0], feeds[1], feeds[2], head.voice.map { .text($0.tag) } ?? .absent,
            head.voice.map { .text(CommonContext.direction($0.tag)) } ?? .absent,
            head.voice.map { optional(CommonContext.locale($0.tag)) } ?? .absent,
            head.image, head.data.map { .html($0) } ?? .absent, .absent,
        ])
        return [.record(siteRecord(head.section)), .record(page), .list(head.crumbs), .absent, .absent, .absent]
    }

    /// The words of the site, or of a voice by its number.
    func words(_ voice: Int?) -> TemplateValue { words[voice.map { $0 + 1 } ?? 0] }

    private func siteRecord(_ section: Int?) -> TemplateRecord { siteRecords[section.map { $0 + 1 } ?? 0] }

    static func crumb(_ title: String, _ url: String, isLast: Bool) -> TemplateRecord {
        TemplateRecord([.text(title), .text(url), .flag(isLast)])
    }
}

/// Names that differ from site to site: the theme's assets and the editor's own values.
struct SiteNames: Sendable {
    let assets: RecordShape
    let extra: RecordShape

    init(assets: [String] = [], extra: [String] = []) {
        self.assets = RecordShape(assets.map { ($0, .text) })
        self.extra = RecordShape(extra.map { ($0, .text) })
    }
}
