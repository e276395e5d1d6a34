import BroadsheetModel

/// What a feed is about; numbers are positions in the site's lists.
public enum FeedSubject: Sendable, Hashable {
    /// All articles.
    case site
    case section(Int)
    case topic(Int)
    /// Whole editions.
    case editions

    /// Its name in ids of feeds.
    func name(in site: Site) -> String {
        switch self {
        case .site: "site"
        case .section(let index): "sections/\(site.sections[index].slug.text)"
        case .topic(let index): "topics/\(site.topics[index].slug.text)"
        case .editions: "editions"
        }
    }

    /// The page that shows the same.
    func page(in site: Site) -> Route {
        switch self {
        case .site: .root
        case .section(let index): site.sections[index].route
        case .topic(let index): site.topics[index].route
        case .editions: .folder("editions")
        }
    }

    /// The title of its feeds.
    func title(in site: Site) -> String {
        let title = site.configuration.title
        return switch self {
        case .site: title
        case .section(let index): "\(site.sections[index].title) – \(title)"
        case .topic(let index): "\(site.topics[index].title) – \(title)"
        case .editions: "\(site.words[.editions]) – \(title)"
        }
    }

    /// What its feeds say of themselves; nil when nobody has said anything.
    func description(in site: Site) -> String? {
        let text =
            switch self {
            case .site: site.configuration.description
            case .section(let index): site.sections[index].introduction?.description ?? ""
            case .topic(let index): site.topics[index].introduction?.description ?? site.topics[index].description ?? ""
            case .editions: ""
            }
        return text.isEmpty ? nil : text
    }
}

/// One file of a feed.
public struct FeedFile: Sendable, Hashable {
    /// What it is about.
    let subject: FeedSubject
    /// Its form.
    let format: FeedFormat

    /// Where it goes.
    func route(in site: Site) -> Route { subject.page(in: site).file(format.file) }
}
