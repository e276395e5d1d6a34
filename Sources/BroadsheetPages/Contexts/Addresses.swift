import BroadsheetModel

/// Ready addresses of a site's articles, sections, topics and editions.
struct Addresses: Sendable {
    let site: Site

    private var base: BaseURL { site.configuration.baseURL }

    func url(_ route: Route) -> String { base.url(route) }
    func link(_ route: Route) -> String { base.link(route) }
    func article(_ index: Int) -> String { base.url(site.routes[index]) }
    func section(_ index: Int) -> String { base.url(site.sections[index].route) }
    func topic(_ index: Int) -> String { base.url(site.topics[index].route) }
    func edition(_ index: Int) -> String { base.url(site.editions[index].route) }
    func edition(on day: CalendarDay) -> String { base.url(.folder("editions", day.iso)) }
}
