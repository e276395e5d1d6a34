import BroadsheetDiagnostics
import BroadsheetModel

/// Finds the topics that the articles name.
///
/// Names that differ only in case or Unicode form are one topic, with a warning; different names whose slugs
/// are the same are kept apart, with a warning.
struct TopicAssembler {
    let introductions: [Introduction]

    struct Result {
        var topics: [Topic]
        var ofArticle: [[Int]]
    }

    private struct Found {
        let title: String
        let first: Article
        var articles: [Int]
        var otherSpellings: [String: Article]
    }

    func topics(of articles: [Article]) -> Diagnosed<Result> {
        var diagnostics: [Diagnostic] = []
        // The oldest article names a topic, so that news does not rename it.
        let oldestFirst = articles.indices.sorted { isOlder(articles[$0], articles[$1]) }
        var found: [String: Found] = [:]
        var order: [String] = []
        for index in oldestFirst {
            for name in articles[index].topics {
                let key = name.lowercased()
                if found[key] == nil {
                    found[key] = Found(title: name, first: articles[index], articles: [index], otherSpellings: [:])
                    order.append(key)
                } else if found[key]?.articles.last != index {
                    found[key]?.articles.append(index)
                }
                if let title = found[key]?.title, title.utf8.elementsEqual(name.utf8) == false,
                    found[key]?.otherSpellings[name] == nil
                {
                    found[key]?.otherSpellings[name] = articles[index]
                    diagnostics.append(spelling(name, title, articles[index], found[key]?.first))
                }
            }
        }
        var taken: [Slug: String] = [:]
        var topics: [Topic] = []
        for key in order {
            guard let topic = found[key] else { continue }
            let slug = self.slug(topic, &taken, &diagnostics, found)
            taken[slug] = key
            topics.append(
                Topic(
                    title: topic.title, slug: slug,
                    introduction: introductions.first { $0.folder == "topics/\(slug.text)" },
                    articles: topic.articles.sorted()))
        }
        topics.sort { ($0.slug, $0.title) < ($1.slug, $1.title) }
        return Diagnosed(Result(topics: topics, ofArticle: positions(topics, articles)), diagnostics)
    }

    private func positions(_ topics: [Topic], _ articles: [Article]) -> [[Int]] {
        let byKey = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1.title.lowercased(), $0) })
        return articles.map { article in
            var seen: Set<Int> = []
            return article.topics.compactMap { byKey[$0.lowercased()] }.filter { seen.insert($0).inserted }
        }
    }

    private func slug(
        _ topic: Found, _ taken: inout [Slug: String], _ diagnostics: inout [Diagnostic], _ found: [String: Found]
    ) -> Slug {
        let first = Slug(topic.title) ?? Slug(codePointsOf: topic.title)
        guard let owner = taken[first] else { return first }
        var slug = Slug(spelledOut(topic.title)) ?? first
        var number = 1
        while taken[slug] != nil {
            number += 1
            slug = first.numbered(number)
        }
        diagnostics.append(
            Diagnostic(
                .topicSameSlug,
                "the topics `\(topic.title)` and `\(found[owner]?.title ?? "")` have the same name in addresses; "
                    + "the first one becomes `/topics/\(slug.text)/`",
                at: topic.first.place.location, hint: "write the same name in both places if they are one topic",
                related: found[owner].map { [.init("the other one", at: $0.first.place.location)] } ?? []))
        return slug
    }

    /// Signs that tell names apart, as words: `C++` and `C#` are not `C`.
    private func spelledOut(_ name: String) -> String {
        name.reduce(into: "") { out, character in
            switch character {
            case "+": out += " plus "
            case "#": out += " sharp "
            case "&": out += " and "
            case "@": out += " at "
            default: out.append(character)
            }
        }
    }

    private func isOlder(_ a: Article, _ b: Article) -> Bool {
        if a.published != b.published { return a.published < b.published }
        if a.place.path != b.place.path { return a.place.path < b.place.path }
        return a.place.ordinal < b.place.ordinal
    }

    private func spelling(_ name: String, _ title: String, _ article: Article, _ first: Article?) -> Diagnostic {
        Diagnostic(
            .topicSpelling, "the topic `\(name)` is written `\(title)` elsewhere; both are shown as one",
            at: article.place.location, hint: "write `\(title)`",
            related: first.map { [.init("the other spelling", at: $0.place.location)] } ?? [])
    }
}
