import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetTopics

/// Gives the articles their topics: those that their authors typed, else those that were found in their texts.
///
/// The oldest article names a topic, and names are held against older articles only, so that news changes no old page.
/// Different names whose slugs are the same are kept apart.
struct TopicAssembler {
    let introductions: [Introduction]
    let settings: TopicSettings
    let registry: TopicRegistry

    struct Result {
        var topics: [Topic]
        var ofArticle: [[TopicOfArticle]]
        var aliases: [TopicAlias]
    }

    /// The first article that typed a topic, and how.
    private struct Typed {
        let name: String
        let article: Int
    }

    func topics(of articles: KeyedArticles) -> Diagnosed<Result> {
        let order = oldestFirst(articles)
        let resolution = TopicResolver(registry: registry).resolve(
            order.lazy.map { index -> ArticleTopics in
                let names = articles.names(index)
                return ArticleTopics(
                    typed: articles[index].topics, found: names.found, definitions: names.definitions)
            })
        var diagnostics: [Diagnostic] = []
        let typed = typed(resolution, order, articles, &diagnostics)
        var firsts = [Int](repeating: 0, count: resolution.topics.count)
        for (rank, topics) in resolution.ofArticle.enumerated().reversed() {
            for topic in topics { firsts[topic.topic] = order[rank] }
        }
        let slugs = TopicSlugs(
            names: resolution.topics.map(\.name),
            isSaid: { typed[$0] != nil || resolution.topics[$0].registered != nil },
            place: { articles[firsts[$0]].place.location })
        diagnostics += slugs.diagnostics
        // Topics without articles are none; the rest stand in the order of their slugs.
        let shown = resolution.topics.indices.filter { resolution.topics[$0].articles > 0 }
        let sorted = shown.sorted {
            (slugs.slugs[$0], resolution.topics[$0].name) < (slugs.slugs[$1], resolution.topics[$1].name)
        }
        var positions = [Int](repeating: -1, count: resolution.topics.count)
        for (position, number) in sorted.enumerated() { positions[number] = position }
        let ofArticle = ofArticle(resolution, order, positions, articles)
        var members = [[Int]](repeating: [], count: sorted.count)
        for (index, topics) in ofArticle.enumerated() {
            for topic in topics { members[topic.topic].append(index) }
        }
        let topics = sorted.enumerated().map { position, number in
            topic(
                resolution.topics[number], slugs.slugs[number], isTyped: typed[number] != nil, members[position])
        }
        return Diagnosed(Result(topics: topics, ofArticle: ofArticle, aliases: aliases(of: topics)), diagnostics)
    }

    /// The positions of the articles by edition and time, the oldest first; what came at the same time in the order of files.
    private func oldestFirst(_ articles: KeyedArticles) -> [Int] {
        articles.indices.sorted { a, b in
            let (x, y) = (articles.key(a), articles.key(b))
            if x.day != y.day { return x.day < y.day }
            return x.instant == y.instant ? articles.places[a] < articles.places[b] : x.instant < y.instant
        }
    }

    private func topic(_ found: ResolvedTopic, _ slug: Slug, isTyped: Bool, _ articles: [Int]) -> Topic {
        let registered = found.registered.map { registry.topics[$0] }
        return Topic(
            title: found.name, slug: slug, kind: found.kind,
            introduction: introductions.first { $0.folder == "topics/\(slug.text)" },
            description: registered?.description, sameAs: registered?.sameAs ?? [],
            hasPage: isTyped || registered != nil || articles.count >= settings.minimum, articles: articles)
    }

    /// The topics of each article with what its page needs to know of them.
    ///
    /// A topic that came to have a page in a later edition is not linked from older ones.
    private func ofArticle(
        _ resolution: TopicResolution, _ order: [Int], _ positions: [Int], _ articles: KeyedArticles
    ) -> [[TopicOfArticle]] {
        var ofArticle = [[TopicOfArticle]](repeating: [], count: articles.count)
        var counts = [Int](repeating: 0, count: resolution.topics.count)
        var start = 0
        while start < order.count {
            let day = articles.key(order[start]).day
            var end = start
            while end < order.count, articles.key(order[end]).day == day {
                let isTyped = !articles[order[end]].topics.isEmpty
                for topic in resolution.ofArticle[end] {
                    counts[topic.topic] += isTyped ? max(1, settings.minimum) : 1
                }
                end += 1
            }
            for rank in start..<end {
                let index = order[rank]
                let mentions = articles.names(index).mentions
                let isTyped = !articles[index].topics.isEmpty
                ofArticle[index] = resolution.ofArticle[rank].enumerated().map { place, topic in
                    let isLinked =
                        resolution.topics[topic.topic].registered != nil || counts[topic.topic] >= settings.minimum
                    let mention = isTyped ? typedPlace(topic, resolution, articles[index].topics, place) : topic.found
                    return TopicOfArticle(
                        topic: positions[topic.topic], isLinked: isLinked,
                        mention: isLinked && settings.links
                            ? mention.flatMap { mentions.indices.contains($0) ? mentions[$0] : nil } : nil)
                }
            }
            start = end
        }
        return ofArticle
    }

    /// The place of a typed topic among those that the article has, of which some may be one.
    private func typedPlace(
        _ topic: ArticleTopic, _ resolution: TopicResolution, _ typed: [String], _ place: Int
    ) -> Int? {
        let name = resolution.topics[topic.topic].name
        return typed.firstIndex(of: name) ?? (typed.indices.contains(place) ? place : nil)
    }

    /// The first typed spelling of each topic; others are told.
    private func typed(
        _ resolution: TopicResolution, _ order: [Int], _ articles: KeyedArticles, _ diagnostics: inout [Diagnostic]
    ) -> [Typed?] {
        var typed = [Typed?](repeating: nil, count: resolution.topics.count)
        var told: Set<String> = []
        for (rank, topics) in resolution.ofArticle.enumerated() where !articles[order[rank]].topics.isEmpty {
            let names = articles[order[rank]].topics
            // As many topics as names stand in the order of the names; else two names of the article are one topic.
            guard names.count == topics.count else {
                for topic in topics where typed[topic.topic] == nil {
                    typed[topic.topic] = Typed(name: resolution.topics[topic.topic].name, article: order[rank])
                }
                continue
            }
            for (name, topic) in zip(names, topics) {
                guard let first = typed[topic.topic] else {
                    typed[topic.topic] = Typed(name: name, article: order[rank])
                    continue
                }
                guard first.name != name, resolution.topics[topic.topic].registered == nil,
                    !first.name.utf8.elementsEqual(name.utf8), told.insert(name).inserted
                else { continue }
                diagnostics.append(spelling(name, first.name, articles[order[rank]], articles[first.article]))
            }
        }
        return typed
    }

    private func spelling(_ name: String, _ title: String, _ article: Article, _ first: Article) -> Diagnostic {
        Diagnostic(
            .topicSpelling, "the topic `\(name)` is written `\(title)` elsewhere; both are shown as one",
            at: article.place.location, hint: "write `\(title)`",
            related: [.init("the other spelling", at: first.place.location)])
    }

    /// Addresses of other names in the registry, where no topic has them for its own.
    private func aliases(of topics: [Topic]) -> [TopicAlias] {
        guard !registry.isEmpty else { return [] }
        let taken = Set(topics.map(\.slug))
        let positions = Dictionary(topics.enumerated().map { ($1.title, $0) }, uniquingKeysWith: { first, _ in first })
        return registry.redirects.compactMap { redirect in
            guard !taken.contains(redirect.from), let topic = positions[redirect.to] else { return nil }
            return TopicAlias(slug: redirect.from, topic: topic)
        }
    }
}
