/// A feed in the form of RFC 4287.
enum AtomFeed {
    static func append(_ feed: Feed, to buffer: inout [UInt8]) {
        var xml = XML(style: feed.style)
        xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(feed.language)
        xml.raw("\">\n")
        xml.element("title", feed.title)
        if let description = feed.description { xml.element("subtitle", description) }
        xml.element("id", feed.id)
        link("self", "application/atom+xml", feed.link, into: &xml)
        link("alternate", "text/html", feed.page, into: &xml)
        xml.element("updated", feed.updated?.iso ?? "1970-01-01T00:00:00Z")
        xml.raw("<author>\n")
        xml.element("name", feed.publisher.name)
        xml.element("uri", feed.publisher.link)
        xml.raw("</author>\n<generator>Broadsheet</generator>\n")
        for item in feed.items { xml.part(item) }
        xml.raw("</feed>\n")
        buffer += xml.bytes
    }

    /// An item as its feeds write it.
    static func item(_ item: Feed.Item) -> [UInt8] {
        var xml = XML.part
        if let language = item.language {
            xml.raw("<entry xml:lang=\"")
            xml.text(language)
            xml.raw("\">\n")
        } else {
            xml.raw("<entry>\n")
        }
        xml.element("title", item.title)
        xml.element("id", item.id)
        link("alternate", "text/html", item.link, into: &xml)
        xml.element("published", item.published.iso)
        xml.element("updated", item.updated.iso)
        for author in item.authors {
            xml.raw("<author>")
            xml.element("name", author.name)
            if let link = author.link { xml.element("uri", link) }
            xml.raw("</author>\n")
        }
        for category in item.categories {
            xml.raw("<category term=\"")
            xml.text(category)
            xml.raw("\"/>\n")
        }
        if !item.summary.isEmpty { xml.element("summary", item.summary) }
        if !item.html.isEmpty {
            xml.raw("<content type=\"html\">")
            xml.text(item.html)
            xml.raw("</content>\n")
        }
        xml.raw("</entry>\n")
        return xml.bytes
    }

    private static func link(_ relation: StaticString, _ type: StaticString, _ address: String, into xml: inout XML) {
        xml.raw("<link rel=\"")
        xml.raw(relation)
        xml.raw("\" type=\"")
        xml.raw(type)
        xml.raw("\" href=\"")
        xml.text(address)
        xml.raw("\"/>\n")
    }
}
