import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetTopics

/// Joins articles into a site: sections, topics, editions and routes.
///
/// Knows no files. The articles come in the order of their files, which decides where nothing else does.
struct Assembler {
    let configuration: Configuration
    /// The time that decides what is shown.
    let now: Timestamp
    /// States that are shown besides what is published.
    let alsoShown: Set<ArticleState>
    /// How many articles are worked on at a time.
    let width: Int

    /// What the files of the content folder hold.
    struct Parts: Sendable {
        private(set) var articles: [Article] = []
        /// One for each article.
        private(set) var keys = AssemblyKeys()
        private(set) var names: [ArticleNames] = []
        private(set) var hasTranslations = false
        var introductions: [Introduction] = []
        var notes: [EditionNote] = []
        var files: [CopiedFile] = []

        mutating func add(_ article: Article, _ ofText: ArticleNames) {
            articles.append(article)
            keys.add(article)
            names.append(ofText)
            if article.translationKey != nil { hasTranslations = true }
        }

        mutating func reserveCapacity(_ count: Int) {
            articles.reserveCapacity(count)
            keys.reserveCapacity(count)
            names.reserveCapacity(count)
        }

        static func += (all: inout Parts, other: Parts) {
            all.articles += other.articles
            all.keys += other.keys
            all.names += other.names
            all.hasTranslations = all.hasTranslations || other.hasTranslations
            all.introductions += other.introductions
            all.notes += other.notes
            all.files += other.files
        }
    }

    func assemble(_ parts: Parts) async -> Diagnosed<Site> {
        var shown: [Article] = []
        var held: [Article] = []
        var placeOfShown: [Int] = []
        shown.reserveCapacity(parts.articles.count)
        placeOfShown.reserveCapacity(parts.articles.count)
        let today = now.day.daysSince1970
        for position in ReadingOrder(parts.keys).positions {
            let article = parts.articles[position]
            if parts.keys[position].shownFrom <= today || isShown(article) {
                shown.append(article)
                placeOfShown.append(position)
            } else {
                held.append(article)
            }
        }
        let articles = KeyedArticles(shown, places: placeOfShown, parts: parts)
        let registry = TopicRegistry(configuration.topics.registered)
        async let topics = TopicAssembler(
            introductions: parts.introductions, settings: configuration.topics, registry: registry
        ).topics(of: articles, width: width)
        let routing = RouteAssembler(permalink: configuration.permalink).routes(of: articles)
        let sections = SectionAssembler(configuration: configuration, introductions: parts.introductions)
            .sections(of: articles)
        let authors = AuthorAssembler(registered: configuration.authors).authors(of: articles)
        let series = SeriesAssembler().series(
            of: articles, expired: held.filter { $0.schedule.state(at: now) == .expired })
        let translations =
            parts.hasTranslations
            ? TranslationAssembler(language: configuration.language).translations(shown) : Diagnosed(Translations(), [])
        let topical = await topics
        let site = Site(
            configuration: configuration, now: now, articles: shown, routes: routing.value,
            sections: sections.sections, sectionOfArticle: sections.ofArticle, topics: topical.value.topics,
            topicsOfArticle: topical.value.ofArticle, topicAliases: topical.value.aliases,
            authors: authors.value.authors, authorsOfArticle: authors.value.ofArticle, series: series.value.series,
            seriesOfArticle: series.value.ofArticle,
            noticed: articles.indices.filter { articles.key($0).isNoticed },
            titleWords: articles.indices.map { articles.words($0) },
            translations: translations.value, editions: editions(articles, held, parts.notes),
            notes: parts.notes.sorted { $0.path < $1.path }, heldBack: held.map { ($0, $0.route) },
            files: parts.files.sorted { $0.route < $1.route })
        return Diagnosed(
            site,
            routing.diagnostics + topical.diagnostics + authors.diagnostics + series.diagnostics
                + translations.diagnostics)
    }

    private func isShown(_ article: Article) -> Bool {
        let state = article.schedule.state(at: now)
        return state == .published || alsoShown.contains(state)
    }

    private func editions(_ shown: KeyedArticles, _ held: [Article], _ notes: [EditionNote]) -> [Edition] {
        let notesOfDay = Dictionary(grouping: kept(notes, shown.articles, held), by: \.published.day)
        var articlesOfDay: [CalendarDay: Range<Int>] = [:]
        var start = 0
        while start < shown.count {
            let day = shown.key(start).day
            var end = start + 1
            while end < shown.count, shown.key(end).day == day { end += 1 }
            articlesOfDay[CalendarDay(daysSince1970: day)] = start..<end
            start = end
        }
        return Set(notesOfDay.keys).union(articlesOfDay.keys).sorted(by: >).map { day in
            let notes = notesOfDay[day] ?? []
            let title = notes.lazy.compactMap(\.title).first
            return Edition(
                day: day, title: title,
                // Two digests of one day: the second one's title is kept among the opening lines.
                opening: notes.flatMap { ($0.title == title ? [] : [$0.title].compactMap { $0 }) + $0.opening },
                closing: notes.flatMap(\.closing), articles: Array(articlesOfDay[day] ?? 0..<0))
        }
    }

    /// The notes of digests that are not held back as a whole, in the order of their paths.
    private func kept(_ notes: [EditionNote], _ shown: [Article], _ held: [Article]) -> [EditionNote] {
        guard !notes.isEmpty, !held.isEmpty else { return notes.sorted { $0.path < $1.path } }
        let shownFiles = Set(shown.map(\.place.path))
        let heldFiles = Set(held.map(\.place.path)).subtracting(shownFiles)
        return notes.filter { !heldFiles.contains($0.path) }.sorted { $0.path < $1.path }
    }
}
