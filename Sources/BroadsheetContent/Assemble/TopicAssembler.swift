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

    func topics(of articles: KeyedArticles, width: Int) async -> Diagnosed<Result> {
        let order = articles.oldestFirst { _ in true }
        let spellings = Spellings(articles)
        let resolution = TopicResolver(registry: registry).resolve(
            order.lazy.map { index in
                let numbers = spellings.of(index)
                guard numbers.isEmpty else { return ArticleTopics(typed: numbers) }
                return ArticleTopics(found: articles.found(index), definitions: articles.definitions(index))
            }, names: spellings.names)
        var diagnostics: [Diagnostic] = []
        let typed = typed(resolution, order, spellings, articles, &diagnostics)
        var firsts = [Int](repeating: 0, count: resolution.topics.count)
        for (rank, topics) in resolution.ofArticle.enumerated().reversed() {
            for topic in topics { firsts[topic.topic] = order[rank] }
        }
        let slugs = NameSlugs(
            .topics, names: resolution.topics.map(\.name),
            isSaid: { typed[$0] >= 0 || resolution.topics[$0].registered != nil },
            place: { articles[firsts[$0]].place.location })
        diagnostics += slugs.diagnostics
        // Topics without articles are none; the rest stand in the order of their slugs.
        let shown = resolution.topics.indices.filter { resolution.topics[$0].articles > 0 }
        let sorted = shown.sorted {
            (slugs.slugs[$0], resolution.topics[$0].name) < (slugs.slugs[$1], resolution.topics[$1].name)
        }
        var positions = [Int](repeating: -1, count: resolution.topics.count)
        for (position, number) in sorted.enumerated() { positions[number] = position }
        let ofArticle = await ofArticle(resolution, order, positions, typed, spellings, articles, width)
        var members = [[Int]](repeating: [], count: sorted.count)
        for (index, topics) in ofArticle.enumerated() {
            for topic in topics { members[topic.topic].append(index) }
        }
        let topics = sorted.enumerated().map { position, number in
            topic(
                resolution.topics[number], slugs.slugs[number], isTyped: typed[number] >= 0, members[position])
        }
        return Diagnosed(Result(topics: topics, ofArticle: ofArticle, aliases: aliases(of: topics)), diagnostics)
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
        _ resolution: TopicResolution, _ order: [Int], _ positions: [Int], _ typed: [Int], _ spellings: Spellings,
        _ articles: KeyedArticles, _ width: Int
    ) async -> [[TopicOfArticle]] {
        let linkedFrom = linkedFrom(resolution, order, typed, articles)
        var rankOfArticle = [Int](repeating: 0, count: articles.count)
        for (rank, index) in order.enumerated() { rankOfArticle[index] = rank }
        let ranks = rankOfArticle
        return await parallelMap(articles.count, width: width) { run in
            run.map { index in
                let topics = resolution.ofArticle[ranks[index]]
                guard !topics.isEmpty else { return [] }
                let day = articles.key(index).day
                let mentions = settings.links ? articles.mentions(index) : []
                return topics.indices.map { place in
                    let topic = topics[place]
                    let isLinked = linkedFrom[topic.topic] <= day
                    var mention: Range<Int>?
                    if isLinked, !mentions.isEmpty,
                        let place = topic.found
                            ?? typedPlace(place, topics, spellings.of(index), spellings, resolution),
                        place < mentions.count
                    {
                        mention = mentions[place]
                    }
                    return TopicOfArticle(topic: positions[topic.topic], isLinked: isLinked, mention: mention)
                }
            }
        }
    }

    /// The place of a typed topic among the names that its author typed, of which some may be one topic.
    private func typedPlace(
        _ place: Int, _ topics: [ArticleTopic], _ typed: ArraySlice<Int>, _ spellings: Spellings,
        _ resolution: TopicResolution
    ) -> Int? {
        if typed.count == topics.count { return place }
        let name = resolution.topics[topics[place].topic].name
        return typed.firstIndex { spellings.names[$0] == name }.map { $0 - typed.startIndex }
    }

    /// The day of the first edition whose articles lead to each topic's page.
    private func linkedFrom(
        _ resolution: TopicResolution, _ order: [Int], _ typed: [Int], _ articles: KeyedArticles
    ) -> [Int] {
        var counts = [Int](repeating: 0, count: resolution.topics.count)
        var linkedFrom = resolution.topics.map { $0.registered == nil ? Int.max : Int.min }
        for (topic, index) in typed.enumerated() where index >= 0 {
            linkedFrom[topic] = min(linkedFrom[topic], articles.key(index).day)
        }
        for rank in order.indices {
            for topic in resolution.ofArticle[rank] {
                counts[topic.topic] += 1
                if counts[topic.topic] == settings.minimum {
                    linkedFrom[topic.topic] = min(linkedFrom[topic.topic], articles.key(order[rank]).day)
                }
            }
        }
        return linkedFrom
    }

    /// For each topic the first article whose author typed it, -1 when there is none; other spellings are told.
    private func typed(
        _ resolution: TopicResolution, _ order: [Int], _ spellings: Spellings, _ articles: KeyedArticles,
        _ diagnostics: inout [Diagnostic]
    ) -> [Int] {
        var typed = [Int](repeating: -1, count: resolution.topics.count)
        var first = typed
        var isTold = [Bool](repeating: false, count: spellings.names.count)
        for rank in order.indices {
            let numbers = spellings.of(order[rank])
            guard !numbers.isEmpty else { continue }
            let topics = resolution.ofArticle[rank]
            for place in topics.indices {
                let topic = topics[place].topic
                // As many topics as names stand in the order of the names; else two names of the article are one topic.
                let number = typedPlace(place, topics, numbers, spellings, resolution).map { numbers.startIndex + $0 }
                    .map { numbers[$0] }
                if typed[topic] < 0 { typed[topic] = order[rank] }
                guard let number else { continue }
                if first[topic] < 0 { first[topic] = number }
                guard first[topic] != number, !isTold[number], resolution.topics[topic].registered == nil else {
                    continue
                }
                isTold[number] = true
                diagnostics.append(
                    spelling(
                        spellings.names[number], spellings.names[first[topic]], articles[order[rank]],
                        articles[typed[topic]]))
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
