import BroadsheetModel
import BroadsheetRenderer

/// What pages tell search engines about themselves, in the words of schema.org as JSON-LD.
///
/// Articles have what Google's page on articles recommends, as far as the site knows it; a text in it cannot end the
/// script that it stands in.
struct StructuredData: Sendable {
    private let addresses: Addresses
    /// Who publishes the site.
    private let publisher: [UInt8]
    /// The site itself.
    private let website: [UInt8]
    /// The path at which templates ask for the data.
    static let path = "page.structuredData"

    /// - Parameter logo: the route of the site's sign.
    init(addresses: Addresses, logo: Route?) {
        self.addresses = addresses
        let configuration = addresses.site.configuration
        var publisher = JSON()
        publisher.object { json in
            json.member("@type", "NewsMediaOrganization")
            json.member("name", configuration.title)
            json.member("url", addresses.link(.root))
            if let logo { json.member("logo", addresses.link(logo)) }
        }
        self.publisher = publisher.bytes
        var website = JSON()
        website.object { json in
            json.member("@type", "WebSite")
            json.member("name", configuration.title)
            json.member("url", addresses.link(.root))
        }
        self.website = website.bytes
    }

    private var site: Site { addresses.site }

    /// The data of a page; nil for pages that no search engine is told of.
    func data(_ page: PagePlan, _ head: CommonContext.Head) -> HTML? {
        guard page.kind.isListed else { return nil }
        var json = JSON()
        json.list([()]) { json, _ in
            switch page.kind {
            case .article(let index): article(index, head, into: &json)
            case .front: front(head, into: &json)
            case .author(let index, _): profile(index, head, into: &json)
            default: collection(head, into: &json)
            }
            if head.crumbs.count > 1 { breadcrumbs(head, into: &json) }
        }
        return HTML(rendered: json.bytes)
    }

    private func object(_ type: String, into json: inout JSON, _ members: (inout JSON) -> Void) {
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", type)
            members(&json)
        }
    }

    private func front(_ head: CommonContext.Head, into json: inout JSON) {
        object("WebSite", into: &json) { json in
            json.member("name", site.configuration.title)
            json.member("url", head.link)
            json.member("description", head.description)
            json.member("inLanguage", site.configuration.language)
            json.member("publisher", written: publisher)
        }
    }

    private func collection(_ head: CommonContext.Head, into json: inout JSON) {
        object("CollectionPage", into: &json) { json in
            json.member("name", head.title)
            json.member("description", head.description)
            json.member("url", head.link)
            json.member("inLanguage", site.configuration.language)
            json.member("isPartOf", written: website)
            json.member("publisher", written: publisher)
        }
    }

    private func article(_ index: Int, _ head: CommonContext.Head, into json: inout JSON) {
        let article = site.articles[index]
        object("NewsArticle", into: &json) { json in
            json.member("headline", article.title)
            json.member("description", head.description)
            json.member("url", head.link)
            json.member("datePublished", article.date.iso)
            json.member("dateModified", max(article.updated ?? article.date, article.date).iso)
            json.member("inLanguage", article.language ?? site.configuration.language)
            if let picture = addresses.pictureLink(index) ?? addresses.cardLink {
                json.list("image", [picture]) { json, picture in json.text(picture) }
            }
            let authors = addresses.authors(of: index)
            if authors.isEmpty {
                json.object("author") { json in
                    json.member("@type", "NewsMediaOrganization")
                    json.member("name", site.configuration.title)
                    json.member("url", addresses.link(.root))
                }
            } else {
                json.list("author", authors) { json, author in
                    json.object { json in
                        json.member("@type", "Person")
                        json.member("name", author.name)
                        if let link = author.link { json.member("url", link) }
                    }
                }
            }
            json.member("publisher", written: publisher)
            if let section = site.sectionOfArticle[index] {
                json.member("articleSection", site.sections[section].title)
            }
            let topics = site.topicsOfArticle[index]
            if !topics.isEmpty {
                json.list("keywords", topics) { json, topic in json.text(site.topics[topic.topic].title) }
            }
            if !article.sources.isEmpty { sources(article.sources, into: &json) }
            if !article.corrections.isEmpty {
                json.list("correction", article.corrections) { json, correction in
                    json.object { json in
                        json.member("@type", "CorrectionComment")
                        json.member("text", correction.text)
                        json.member("datePublished", correction.date.iso)
                    }
                }
            }
            let series = site.series(of: index)
            if !series.isEmpty {
                json.list("isPartOf", series) { json, place in
                    let series = site.series[place.series]
                    json.object { json in
                        json.member("@type", "CreativeWorkSeries")
                        json.member("name", series.title)
                        json.member("url", addresses.link(series.route))
                    }
                }
                json.member("position", site.series[series[0].series].parts[series[0].part].number)
            }
            if article.body.words > 0 { json.member("wordCount", article.body.words) }
        }
    }

    /// Where the news came from: what can be read elsewhere, and who is only named.
    private func sources(_ sources: [Source], into json: inout JSON) {
        let linked = sources.filter { $0.url != nil }
        if !linked.isEmpty {
            json.list("isBasedOn", linked) { json, source in json.text(source.url ?? "") }
        }
        json.list("citation", sources) { json, source in
            guard let url = source.url else { return json.text(source.title) }
            json.object { json in
                json.member("@type", "CreativeWork")
                json.member("name", source.title)
                json.member("url", url)
            }
        }
    }

    /// An author's page: who it is about.
    private func profile(_ index: Int, _ head: CommonContext.Head, into json: inout JSON) {
        let author = site.authors[index]
        object("ProfilePage", into: &json) { json in
            json.member("name", head.title)
            json.member("url", head.link)
            json.member("inLanguage", site.configuration.language)
            json.member("isPartOf", written: website)
            json.object("mainEntity") { json in
                json.member("@type", "Person")
                json.member("name", author.name)
                json.member("url", addresses.link(author.route))
                if let description = author.description { json.member("description", description) }
                if let email = author.email { json.member("email", email) }
                let elsewhere = [author.url].compactMap { $0 } + author.sameAs
                if !elsewhere.isEmpty { json.list("sameAs", elsewhere) { json, address in json.text(address) } }
            }
        }
    }

    /// The way from the front page down to this one, whose own address is said already.
    private func breadcrumbs(_ head: CommonContext.Head, into json: inout JSON) {
        object("BreadcrumbList", into: &json) { json in
            json.list("itemListElement", head.crumbs.enumerated()) { json, crumb in
                json.object { json in
                    json.member("@type", "ListItem")
                    json.member("position", crumb.offset + 1)
                    if case .text(let title) = crumb.element.values[0] { json.member("name", title) }
                    guard crumb.offset < head.crumbs.count - 1 else { return }
                    if case .text(let url) = crumb.element.values[1] { json.member("item", addresses.whole(url)) }
                }
            }
        }
    }
}
