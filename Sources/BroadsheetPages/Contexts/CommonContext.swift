import BroadsheetModel
import BroadsheetRenderer

/// What every page may name: the site, the page, the way back up, and the theme's assets.
struct CommonContext: Sendable {
    static let siteShape = RecordShape([
        ("title", .text), ("description", .text), ("language", .text), ("direction", .text), ("url", .text),
        ("link", .text),
        ("sections", .list(RecordShape([("title", .text), ("url", .text), ("isCurrent", .flag)]))),
        ("topicsUrl", .text), ("editionsUrl", .text), ("archiveUrl", .text), ("latestUrl", .text),
        ("feedUrl", .text), ("hasTopics", .flag), ("hasEditions", .flag),
    ])
    static let pageShape = RecordShape([
        ("title", .text), ("description", .text), ("url", .text), ("link", .text), ("kind", .text),
        ("isFront", .flag), ("isArticle", .flag), ("noindex", .flag), ("feedUrl", .text), ("feedTitle", .text),
        ("language", .text), ("direction", .text),
    ])
    static let crumbShape = RecordShape([("title", .text), ("url", .text), ("isLast", .flag)])

    static func fields(_ names: SiteNames) -> [(String, ValueShape)] {
        [
            ("site", .record(siteShape)), ("page", .record(pageShape)), ("breadcrumbs", .list(crumbShape)),
            ("assets", .record(names.assets)), ("extra", .record(names.extra)),
        ]
    }

    let addresses: Addresses
    private let assets: TemplateValue
    private let extra: TemplateValue
    /// The site's record for pages of no section, then one for each section.
    private let siteRecords: [TemplateValue]

    init(addresses: Addresses, theme: Theme) {
        self.addresses = addresses
        assets = .record(TemplateRecord(theme.assets.map { .text(addresses.url($0.route)) }))
        extra = .record(TemplateRecord(addresses.site.configuration.extra.map { .text($0.value) }))
        siteRecords = ([nil] + addresses.site.sections.indices.map { Optional($0) }).map {
            CommonContext.site(addresses, current: $0)
        }
    }

    private static func site(_ addresses: Addresses, current: Int?) -> TemplateValue {
        let site = addresses.site
        let configuration = site.configuration
        return .record(
            TemplateRecord([
                .text(configuration.title), .text(configuration.description), .text(configuration.language),
                .text(direction(configuration.language)), .text(addresses.url(.root)), .text(addresses.link(.root)),
                .list(
                    site.sections.indices.map {
                        TemplateRecord([
                            .text(site.sections[$0].title), .text(addresses.section($0)), .flag($0 == current),
                        ])
                    }),
                .text(addresses.url(.folder("topics"))), .text(addresses.url(.folder("editions"))),
                .text(addresses.url(.folder("archive"))), .text(addresses.url(.folder("latest"))),
                .text(addresses.url(.file("feed.xml"))), .flag(!site.topics.isEmpty), .flag(!site.editions.isEmpty),
            ]))
    }

    static func direction(_ language: String) -> String {
        Configuration.isRightToLeft(language) ? "rtl" : "ltr"
    }

    /// What a page says of itself in its head.
    struct Head {
        var title: String
        var description: String
        var route: Route
        var kind: String
        var section: Int?
        var language: String?
        var crumbs: [(title: String, url: String)] = []
        var isIndexed = true
    }

    /// The values of the common names, to which the page's own are added.
    func values(_ head: Head) -> [TemplateValue] {
        let site = addresses.site
        let language = head.language ?? site.configuration.language
        let feed = head.section.map { site.sections[$0].route.file("feed.xml") } ?? .file("feed.xml")
        let feedTitle =
            head.section.map { "\(site.sections[$0].title) – \(site.configuration.title)" } ?? site.configuration.title
        let page = TemplateRecord([
            .text(head.title), .text(head.description), .text(addresses.url(head.route)),
            .text(addresses.link(head.route)), .text(head.kind), .flag(head.kind == "front"),
            .flag(head.kind == "article"), .flag(!head.isIndexed), .text(addresses.url(feed)), .text(feedTitle),
            .text(language), .text(CommonContext.direction(language)),
        ])
        let crumbs =
            head.crumbs.isEmpty ? [] : [(title: site.configuration.title, url: addresses.url(.root))] + head.crumbs
        return [
            siteRecords[head.section.map { $0 + 1 } ?? 0], .record(page),
            .list(
                crumbs.enumerated().map { index, crumb in
                    TemplateRecord([.text(crumb.title), .text(crumb.url), .flag(index == crumbs.count - 1)])
                }),
            assets, extra,
        ]
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
