import BroadsheetModel
import BroadsheetRenderer

/// What pages are made with: the site, and ready addresses and dates that many pages show.
struct Addresses: Sendable {
    let site: Site
    let bodies: BodyReader
    /// Which parts of entries are wanted on the page at hand.
    var entryFields = EntryFields(rawValue: .max)
    private let articleURLs: [String]
    private let sectionLinks: [TemplateRecord]
    private let topicLinks: [TemplateRecord]
    private let days: [CalendarDay: TemplateRecord]

    init(site: Site, bodies: BodyReader) {
        self.site = site
        self.bodies = bodies
        let base = site.configuration.baseURL
        articleURLs = site.routes.map(base.url)
        sectionLinks = site.sections.map { LinkContext.record($0.title, base.url($0.route)) }
        topicLinks = site.topics.map { LinkContext.record($0.title, base.url($0.route)) }
        var days: [CalendarDay: TemplateRecord] = [:]
        for article in site.articles {
            for time in [article.date, article.published] where days[time.day] == nil {
                days[time.day] = DateContext.record(Timestamp(day: time.day, offset: time.offset))
            }
        }
        self.days = days
    }

    private var base: BaseURL { site.configuration.baseURL }

    func url(_ route: Route) -> String { base.url(route) }
    func link(_ route: Route) -> String { base.link(route) }
    func article(_ index: Int) -> String { articleURLs[index] }
    func section(_ index: Int) -> String { base.url(site.sections[index].route) }
    func sectionLink(_ index: Int) -> TemplateRecord { sectionLinks[index] }
    func topic(_ index: Int) -> String { base.url(site.topics[index].route) }
    func topicLink(_ index: Int) -> TemplateRecord { topicLinks[index] }
    func edition(_ index: Int) -> String { base.url(site.editions[index].route) }
    func edition(on day: CalendarDay) -> String { base.url(.folder("editions", day.iso)) }

    /// A time in its ready forms; the forms of its day are made once.
    func date(_ time: Timestamp) -> TemplateRecord {
        guard let day = days[time.day] else { return DateContext.record(time) }
        return time.hasTime ? DateContext.record(time, sharing: day) : day
    }
}
