import BroadsheetDiagnostics
import BroadsheetModel

/// Joins articles into a site: sections, topics, editions and routes.
///
/// Knows no files. The articles come in the order of their files, which decides where nothing else does.
struct Assembler {
    let configuration: Configuration
    /// The time that decides what is shown.
    let now: Timestamp
    /// States that are shown besides what is published.
    let alsoShown: Set<ArticleState>

    /// What the files of the content folder hold.
    struct Parts: Sendable {
        var articles: [Article] = []
        var introductions: [Introduction] = []
        var notes: [EditionNote] = []
        var files: [CopiedFile] = []
    }

    func assemble(_ parts: Parts) async -> Diagnosed<Site> {
        var shown: [Article] = []
        var held: [Article] = []
        var placeOfShown: [Int] = []
        shown.reserveCapacity(parts.articles.count)
        placeOfShown.reserveCapacity(parts.articles.count)
        for position in ReadingOrder(parts.articles).positions {
            let article = parts.articles[position]
            let state = article.schedule.state(at: now)
            if state == .published || alsoShown.contains(state) {
                shown.append(article)
                placeOfShown.append(position)
            } else {
                held.append(article)
            }
        }
        let articles = shown
        async let topics = TopicAssembler(introductions: parts.introductions).topics(of: articles)
        let router = RouteAssembler(permalink: configuration.permalink)
        let routing = router.routes(of: shown, placesInFiles: placeOfShown)
        let sections = SectionAssembler(configuration: configuration, introductions: parts.introductions)
            .sections(of: shown)
        let topical = await topics
        let site = Site(
            configuration: configuration, now: now, articles: shown, routes: routing.value,
            sections: sections.sections, sectionOfArticle: sections.ofArticle, topics: topical.value.topics,
            topicsOfArticle: topical.value.ofArticle, editions: editions(shown, held, parts.notes),
            notes: parts.notes.sorted { $0.path < $1.path }, heldBack: held.map { ($0, $0.route) },
            files: parts.files.sorted { $0.route < $1.route })
        return Diagnosed(site, routing.diagnostics + topical.diagnostics)
    }

    private func editions(_ shown: [Article], _ held: [Article], _ notes: [EditionNote]) -> [Edition] {
        let notesOfDay = Dictionary(grouping: kept(notes, shown, held), by: \.published.day)
        var articlesOfDay: [CalendarDay: Range<Int>] = [:]
        var start = 0
        while start < shown.count {
            let day = shown[start].published.day
            var end = start + 1
            while end < shown.count, shown[end].published.day == day { end += 1 }
            articlesOfDay[day] = start..<end
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
