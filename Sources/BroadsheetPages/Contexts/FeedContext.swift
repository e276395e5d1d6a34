import BroadsheetModel
import BroadsheetRenderer

/// The feeds that a page announces.
enum FeedContext {
    static let shape = RecordShape([("title", .text), ("url", .text), ("type", .text)])

    /// What the feeds are about that pages of a kind announce, those that show the same first.
    static func subjects(_ name: TemplateName, section: Int?) -> [FeedSubject] {
        if let section { return [.section(section), .site] }
        return switch name {
        case .front: [.site, .editions]
        case .edition, .editions: [.editions, .site]
        default: [.site]
        }
    }

    /// The address and title of the first feed, and the list of all: every form of what the page itself shows, one of
    /// the others.
    static func values(_ subjects: [FeedSubject], _ addresses: Addresses) -> [TemplateValue] {
        let feeds = SiteFeeds(site: addresses.site)
        let files = subjects.enumerated().flatMap { index, subject in
            index == 0 ? feeds.files(subject) : Array(feeds.files(subject).prefix(1))
        }
        return first(files, addresses) + [.list(files.map { record($0, addresses) })]
    }

    /// The address and title of the first feed about something.
    static func first(_ subjects: [FeedSubject], _ addresses: Addresses) -> [TemplateValue] {
        first(subjects.flatMap(SiteFeeds(site: addresses.site).files), addresses)
    }

    private static func first(_ files: [FeedFile], _ addresses: Addresses) -> [TemplateValue] {
        guard let file = files.first else { return [.absent, .absent] }
        return Array(record(file, addresses).values[...1].reversed())
    }

    private static func record(_ file: FeedFile, _ addresses: Addresses) -> TemplateRecord {
        TemplateRecord([
            .text(file.subject.title(in: addresses.site)), .text(addresses.url(file.route(in: addresses.site))),
            .text(file.format.mediaType),
        ])
    }
}
