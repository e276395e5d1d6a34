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
    }

    func topics(of articles: KeyedArticles) -> Diagnosed<Result> {
        let spellings = Spellings(articles) { a, b in
            let (x, y) = (articles.key(a).instant, articles.key(b).instant)
            return x == y ? isOlder(articles[a], articles[b]) : x < y
        }
        var diagnostics: [Diagnostic] = []
        var found: [Found] = []
        var numbers: [String: Int] = [:]
        var numberOfSpelling = [Int](repeating: 0, count: spellings.names.count)
        // The oldest article names a topic, so that news does not rename it.
        for spelling in spellings.oldestFirst {
            let name = spellings.names[spelling]
            let article = articles[spellings.firsts[spelling]]
            let key = name.lowercased()
            if let number = numbers[key] {
                numberOfSpelling[spelling] = number
                diagnostics.append(self.spelling(name, found[number].title, article, found[number].first))
            } else {
                numbers[key] = found.count
                numberOfSpelling[spelling] = found.count
                found.append(Found(title: name, first: article))
            }
        }
        let slugs = self.slugs(found, &diagnostics)
        let order = found.indices.sorted { (slugs[$0], found[$0].title) < (slugs[$1], found[$1].title) }
        var positions = order
        for (position, number) in order.enumerated() { positions[number] = position }
        let positionOfSpelling = numberOfSpelling.map { positions[$0] }
        var rest = spellings.ofArticles[...]
        let ofArticle = articles.indices.map { index in
            let own = rest.prefix(articles.topics(of: index).count)
            rest = rest[own.endIndex...]
            return uniqued(own.lazy.map { positionOfSpelling[$0] })
        }
        var members = [[Int]](repeating: [], count: found.count)
        for (index, topics) in ofArticle.enumerated() {
            for topic in topics { members[topic].append(index) }
        }
        let topics = order.enumerated().map { position, number in
            Topic(
                title: found[number].title, slug: slugs[number],
                introduction: introductions.first { $0.folder == "topics/\(slugs[number].text)" },
                articles: members[position])
        }
        return Diagnosed(Result(topics: topics, ofArticle: ofArticle), diagnostics)
    }

    /// The numbers without repetitions; a handful, so looking through them is quicker than a set.
    private func uniqued(_ numbers: some Collection<Int>) -> [Int] {
        var out: [Int] = []
        out.reserveCapacity(numbers.count)
        for number in numbers where !out.contains(number) { out.append(number) }
        return out
    }

    private func slugs(_ found: [Found], _ diagnostics: inout [Diagnostic]) -> [Slug] {
        var taken: [Slug: Int] = [:]
        return found.indices.map { number in
            let slug = slug(found[number], taken, found, &diagnostics)
            taken[slug] = number
            return slug
        }
    }

    private func slug(
        _ topic: Found, _ taken: [Slug: Int], _ found: [Found], _ diagnostics: inout [Diagnostic]
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
                "the topics `\(topic.title)` and `\(found[owner].title)` have the same name in addresses; "
                    + "the first one becomes `/topics/\(slug.text)/`",
                at: topic.first.place.location, hint: "write the same name in both places if they are one topic",
                related: [.init("the other one", at: found[owner].first.place.location)]))
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

    private func spelling(_ name: String, _ title: String, _ article: Article, _ first: Article) -> Diagnostic {
        Diagnostic(
            .topicSpelling, "the topic `\(name)` is written `\(title)` elsewhere; both are shown as one",
            at: article.place.location, hint: "write `\(title)`",
            related: [.init("the other spelling", at: first.place.location)])
    }
}
