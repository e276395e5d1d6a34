import BroadsheetModel

/// An Atom feed of the newest articles, with their whole text. Source: RFC 4287.
struct AtomFeed {
    let site: Site
    let bodies: BodyReader
    /// The feed's title.
    let title: String
    /// Where the feed itself is.
    let route: Route
    /// The page that it belongs to.
    let page: Route
    /// The articles, newest first.
    let articles: ArraySlice<Int>

    func bytes() throws -> [UInt8] {
        let base = site.configuration.baseURL
        var xml = XML()
        xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(site.configuration.language)
        xml.raw("\">\n")
        xml.element("title", title)
        if !site.configuration.description.isEmpty { xml.element("subtitle", site.configuration.description) }
        xml.element("id", base.link(route))
        xml.raw("<link rel=\"self\" type=\"application/atom+xml\" href=\"")
        xml.text(base.link(route))
        xml.raw("\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
        xml.text(base.link(page))
        xml.raw("\"/>\n")
        xml.element("updated", newest()?.iso ?? "1970-01-01T00:00:00Z")
        xml.raw("<author>")
        xml.element("name", site.configuration.title)
        xml.raw("</author>\n<generator>Broadsheet</generator>\n")
        for index in articles { try entry(index, into: &xml) }
        xml.raw("</feed>\n")
        return xml.bytes
    }

    private func newest() -> Timestamp? {
        articles.map { site.articles[$0].updated ?? site.articles[$0].date }.max()
    }

    private func entry(_ index: Int, into xml: inout XML) throws {
        let article = site.articles[index]
        let link = site.configuration.baseURL.link(site.routes[index])
        xml.raw("<entry>\n")
        xml.element("title", article.title)
        xml.element("id", link)
        xml.raw("<link rel=\"alternate\" type=\"text/html\" href=\"")
        xml.text(link)
        xml.raw("\"/>\n")
        xml.element("published", article.date.iso)
        xml.element("updated", (article.updated ?? article.date).iso)
        for author in article.authors {
            xml.raw("<author>")
            xml.element("name", author)
            xml.raw("</author>\n")
        }
        if let section = site.sectionOfArticle[index] { category(site.sections[section].title, into: &xml) }
        for topic in site.topicsOfArticle[index] { category(site.topics[topic].title, into: &xml) }
        if !article.summary.isEmpty { xml.element("summary", article.summary) }
        if !article.body.isEmpty {
            xml.raw("<content type=\"html\">")
            xml.text(
                AbsoluteLinks.applied(to: try bodies.html(of: article.body), origin: site.configuration.baseURL.origin))
            xml.raw("</content>\n")
        }
        xml.raw("</entry>\n")
    }

    private func category(_ term: String, into xml: inout XML) {
        xml.raw("<category term=\"")
        xml.text(term)
        xml.raw("\"/>\n")
    }
}

/// Addresses within the site made whole, for readers that see the text elsewhere.
enum AbsoluteLinks {
    /// The HTML with `origin` before each `href` and `src` that begins with a single slash.
    static func applied(to html: [UInt8], origin: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(html.count + 256)
        var copied = 0
        for index in html.indices where html[index] == UInt8(ascii: "=") {
            guard html[index...].starts(with: "=\"/".utf8), !html[index...].starts(with: "=\"//".utf8),
                html[..<index].ends(with: "href") || html[..<index].ends(with: "src")
            else { continue }
            out += html[copied..<index + 2]
            out += origin.utf8
            copied = index + 2
        }
        out += html[copied...]
        return out
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
