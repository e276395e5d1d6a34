/// A feed in the form of RSS 2.0, as the RSS Advisory Board describes it.
///
/// Whole texts are `content:encoded`, names of writers `dc:creator`: RSS itself has only mail addresses for them.
enum RSSFeed {
    static func append(_ feed: Feed, to buffer: inout [UInt8]) {
        var xml = XML(style: feed.style)
        xml.raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
        xml.raw(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
        xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n")
        xml.element("title", feed.title)
        xml.element("link", feed.page)
        xml.raw("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
        xml.text(feed.link)
        xml.raw("\"/>\n")
        xml.element("description", feed.description ?? feed.title)
        xml.element("language", feed.language)
        if let updated = feed.updated { xml.element("lastBuildDate", updated.rfc822) }
        xml.raw("<generator>Broadsheet</generator>\n")
        for item in feed.items { xml.part(item) }
        xml.raw("</channel>\n</rss>\n")
        buffer += xml.bytes
    }

    /// An item as its feeds write it.
    static func item(_ item: Feed.Item) -> [UInt8] {
        var xml = XML.part
        xml.raw("<item>\n")
        xml.element("title", item.title)
        xml.element("link", item.link)
        xml.raw("<guid isPermaLink=\"false\">")
        xml.text(item.id)
        xml.raw("</guid>\n")
        xml.element("pubDate", item.published.rfc822)
        if item.updated != item.published { xml.element("atom:updated", item.updated.iso) }
        for author in item.authors { xml.element("dc:creator", author.name) }
        for category in item.categories { xml.element("category", category) }
        if let language = item.language { xml.element("dc:language", language) }
        if !item.summary.isEmpty { xml.element("description", item.summary) }
        if !item.html.isEmpty { xml.element("content:encoded", item.html) }
        xml.raw("</item>\n")
        return xml.bytes
    }
}
