/// The keys of a head that are understood: those of Hugo, Zola, Jekyll and Pelican, and what they stand for here.
enum ArticleKey: Sendable, Hashable {
    case title, date, updated, draft, published, status, publishDate, expiryDate, slug, route, aliases
    case summary, description, excerpt, section, category, topics, taxonomies
    case series, corrections, withdrawn
    case byline, author, authors, picture, pictureText, source, weight, language, translationKey, id, markdown
    /// Known to others, of no use here, and no slip of the fingers.
    case ignored

    /// What a key stands for, however it is capitalised; nil when it is not known.
    static func named(_ key: String) -> ArticleKey? { names[key] ?? names[key.lowercased()] }

    /// The known key that a key was probably meant to be: one letter wrong, missing, added or swapped.
    ///
    /// Keys that are given as well are no candidates: beside a `date`, a `rate` is a rate.
    static func near(_ key: String, given: Set<ArticleKey>) -> String? {
        let typed = Array(key.lowercased().utf8)
        guard typed.count >= 3 else { return nil }
        return likely.first { name in
            isOneEdit(typed, Array(name.utf8)) && !(names[name].map(given.contains) ?? false)
        }
    }

    private static let likely = [
        "title", "date", "draft", "section", "topics", "tags", "summary", "description", "slug", "author", "authors",
        "byline", "source", "sources", "category", "categories", "updated", "lastmod", "published", "publishDate",
        "expiryDate", "aliases", "image", "weight", "series", "correction", "corrections", "withdrawn", "retracted",
        "translationKey",
    ].map { $0.lowercased() }

    private static let names: [String: ArticleKey] = [
        "title": .title, "headline": .title,
        "date": .date, "publication": .date, "pubdate": .date,
        "updated": .updated, "lastmod": .updated, "modified": .updated, "last_modified_at": .updated,
        "last-modified": .updated,
        "draft": .draft, "published": .published, "status": .status,
        "publishdate": .publishDate, "publish_date": .publishDate,
        "expirydate": .expiryDate, "expiry_date": .expiryDate, "unpublishdate": .expiryDate,
        "slug": .slug, "url": .route, "permalink": .route, "path": .route,
        "aliases": .aliases, "alias": .aliases, "redirect_from": .aliases,
        "summary": .summary, "description": .description, "excerpt": .excerpt,
        "section": .section, "category": .category, "categories": .category,
        "topics": .topics, "topic": .topics, "tags": .topics, "tag": .topics, "keywords": .topics,
        "taxonomies": .taxonomies,
        "byline": .byline, "author": .author, "authors": .authors,
        "image": .picture, "images": .picture, "cover": .picture, "featured_image": .picture,
        "imagealt": .pictureText, "image_alt": .pictureText,
        "source": .source, "sources": .source, "origlink": .source,
        "series": .series,
        "corrections": .corrections, "correction": .corrections, "errata": .corrections, "erratum": .corrections,
        "withdrawn": .withdrawn, "withdrawal": .withdrawn, "retracted": .withdrawn, "retraction": .withdrawn,
        "weight": .weight, "lang": .language, "language": .language, "locale": .language,
        "translationkey": .translationKey, "translation_key": .translationKey,
        "markdown": .markdown,
        "id": .id, "guid": .id, "layout": .ignored, "type": .ignored, "template": .ignored, "extra": .ignored,
        "params": .ignored, "data": .ignored, "link": .ignored, "part": .ignored, "sections": .ignored,
    ]

    private static func isOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let head = zip(a, b).prefix { $0 == $1 }.count
        let (restA, restB) = (a.dropFirst(head), b.dropFirst(head))
        if a.count != b.count {
            return a.count > b.count ? restA.dropFirst().elementsEqual(restB) : restB.dropFirst().elementsEqual(restA)
        }
        if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
        return restA.count >= 2 && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
            && restA[head] == restB[head + 1] && restA[head + 1] == restB[head]
    }
}
