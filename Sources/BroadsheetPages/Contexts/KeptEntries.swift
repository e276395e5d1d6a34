import BroadsheetModel
import BroadsheetRenderer

/// The entries that are rendered once for all pages: an article stands on its section's, its edition's and its month's page,
/// and on those of all its topics.
struct KeptEntries {
    /// Where the pages of a kind show most of their entries.
    private static let lists: [(name: TemplateName, path: String)] = [
        (.section, "days[].articles"), (.topic, "days[].articles"), (.month, "days[].articles"),
        (.author, "days[].articles"),
        (.edition, "sections[].articles"),
    ]

    private var kept: [TemplateName: RenderedRecords] = [:]

    /// The entries that are worth keeping.
    ///
    /// - Parameter kinds: the templates of each page kind with what their entries hold.
    init(_ addresses: Addresses, _ kinds: [TemplateName: (templates: [Template], fields: EntryFields)]) {
        let site = addresses.site
        var users: [Template: [TemplateName]] = [:]
        for list in KeptEntries.lists {
            // The templates of two sections may show entries in two ways.
            let entries = kinds[list.name]?.templates.map { $0.ofRecord(in: list.path, EntryContext.shape) } ?? []
            guard let entry = entries.first ?? nil, entries.allSatisfy({ $0 == entry }) else { continue }
            users[entry, default: []].append(list.name)
        }
        for (entry, names) in users {
            guard let fields = names.first.flatMap({ kinds[$0]?.fields }) else { continue }
            let shown = names.reduce(0) { sum, name in
                switch name {
                case .topic: sum + site.topics.reduce(0) { $0 + $1.articles.count }
                case .author: sum + site.authors.reduce(0) { $0 + $1.articles.count }
                default: sum + site.articles.count
                }
            }
            // What stands on one page only costs less to make there.
            guard shown > site.articles.count else { continue }
            let rendered = RenderedRecords(entry, count: site.articles.count) {
                EntryContext.record($0, fields, addresses)
            }
            for name in names { kept[name] = rendered }
        }
    }

    /// The entries on the pages of a kind; nil when they are not worth keeping, or differ from page to page.
    subscript(name: TemplateName) -> RenderedRecords? { kept[name] }
}
