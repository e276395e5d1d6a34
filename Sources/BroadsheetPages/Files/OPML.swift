import BroadsheetModel

/// The list of a site's feeds, to subscribe to many of them at once. Source: OPML 2.0.
enum OPML {
    static func append(_ site: Site, to buffer: inout [UInt8]) {
        let feeds = SiteFeeds(site: site)
        var xml = XML()
        xml.raw("<opml version=\"2.0\">\n<head>\n")
        xml.element("title", site.configuration.title)
        xml.raw("</head>\n<body>\n")
        outline(.site, feeds, into: &xml)
        outline(.editions, feeds, into: &xml)
        group(.sections, site.sections.indices.map { .section($0) }, feeds, into: &xml)
        group(.topics, site.topics.indices.map { .topic($0) }, feeds, into: &xml)
        xml.raw("</body>\n</opml>\n")
        buffer += xml.bytes
    }

    private static func group(
        _ name: InterfaceWord, _ subjects: [FeedSubject], _ feeds: SiteFeeds, into xml: inout XML
    ) {
        let subjects = subjects.filter { !feeds.files($0).isEmpty }
        guard !subjects.isEmpty else { return }
        xml.raw("<outline text=\"")
        xml.text(feeds.site.words[name])
        xml.raw("\">\n")
        for subject in subjects { outline(subject, feeds, into: &xml) }
        xml.raw("</outline>\n")
    }

    /// The first form of a feed; the others hold the same. `rss` is the type of all of them.
    private static func outline(_ subject: FeedSubject, _ feeds: SiteFeeds, into xml: inout XML) {
        guard let file = feeds.files(subject).first else { return }
        let site = feeds.site
        xml.raw("<outline type=\"rss\" text=\"")
        xml.text(subject.title(in: site))
        xml.raw("\" xmlUrl=\"")
        xml.text(site.configuration.baseURL.link(file.route(in: site)))
        xml.raw("\" htmlUrl=\"")
        xml.text(site.configuration.baseURL.link(subject.page(in: site)))
        xml.raw("\"/>\n")
    }
}
