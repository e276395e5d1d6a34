import BroadsheetModel
import BroadsheetRenderer

/// An article in another language, or the article itself among them.
enum TranslationContext {
    static let shape = RecordShape([
        ("title", .text), ("url", .text), ("link", .text), ("language", .text), ("direction", .text), ("name", .text),
        ("isCurrent", .flag),
    ])

    /// The article with its translations; none when it has none.
    static func values(_ index: Int, _ addresses: Addresses) -> [TemplateRecord] {
        let site = addresses.site
        let group = site.translations.of(index)
        guard !group.isEmpty else { return [] }
        let tags = group.map(site.language(ofArticle:))
        let names = LanguageName.names(of: tags)
        return group.indices.map { place in
            let article = group[place]
            return TemplateRecord([
                .text(site.articles[article].title), .text(addresses.article(article)),
                .text(addresses.link(site.routes[article])), .text(tags[place]),
                .text(CommonContext.direction(tags[place])), .text(names[place]), .flag(article == index),
            ])
        }
    }
}

/// An article that another page leads to, with its language where that is not the page's.
enum ArticleLinkContext {
    static let shape = RecordShape([
        ("title", .text), ("url", .text), ("language", .text), ("direction", .text),
    ])

    static func record(_ index: Int, from language: String, _ addresses: Addresses) -> TemplateRecord {
        TemplateRecord(
            [.text(addresses.site.articles[index].title), .text(addresses.article(index))]
                + marks(index, from: language, addresses))
    }

    /// The language and direction of an article on a page in a language; absent when they are the same.
    static func marks(_ index: Int, from language: String, _ addresses: Addresses) -> [TemplateValue] {
        // Most sites have one language, and most articles do not name it.
        if addresses.site.articles[index].language == nil, language == addresses.site.configuration.language {
            return [.absent, .absent]
        }
        let own = addresses.site.language(ofArticle: index)
        guard own.lowercased() != language.lowercased() else { return [.absent, .absent] }
        return [.text(own), .text(CommonContext.direction(own))]
    }
}
