import BroadsheetDiagnostics
import BroadsheetModel

/// Joins articles into a site: sections, topics, editions and routes.
///
/// Knows no files; the same articles in any order give the same site.
struct Assembler {
    let configuration: Configuration
    /// States that are shown besides what is published.
    let alsoShown: Set<ArticleState>

    /// What the files of the content folder hold.
    struct Parts: Sendable {
        var articles: [Article] = []
        var introductions: [Introduction] = []
        var notes: [EditionNote] = []
        var files: [CopiedFile] = []
    }

    func assemble(_ parts: Parts) -> Diagnosed<Site> {
        // Sorting positions moves numbers; sorting the articles would move twenty fields each time.
        let all = parts.articles
        let sorted = all.indices.sorted { Article.precedes(all[$0], all[$1]) }.map { all[$0] }
        let shown = sorted.filter { $0.state == .published || alsoShown.contains($0.state) }
        let held = sorted.filter { $0.state != .published && !alsoShown.contains($0.state) }
        let routing = RouteAssembler(permalink: configuration.permalink).routes(of: shown)
        let sections = SectionAssembler(configuration: configuration, introductions: parts.introductions)
            .sections(of: shown)
        let topics = TopicAssembler(introductions: parts.introductions).topics(of: shown)
        let site = Site(
            configuration: configuration, articles: shown, routes: routing.value, sections: sections.sections,
            sectionOfArticle: sections.ofArticle, topics: topics.value.topics,
            topicsOfArticle: topics.value.ofArticle, editions: editions(shown, held, parts.notes),
            notes: parts.notes.sorted { $0.path < $1.path },
            heldBack: held.map { ($0, RouteAssembler(permalink: configuration.permalink).wanted($0)) },
            files: parts.files.sorted { $0.route < $1.route })
        return Diagnosed(site, routing.diagnostics + topics.diagnostics)
    }

    private func editions(_ shown: [Article], _ held: [Article], _ notes: [EditionNote]) -> [Edition] {
        let shownFiles = Set(shown.map(\.place.path))
        let heldFiles = Set(held.map(\.place.path)).subtracting(shownFiles)
        let notes = notes.filter { !heldFiles.contains($0.path) }.sorted { $0.path < $1.path }
        let notesOfDay = Dictionary(grouping: notes, by: \.published.day)
        let articlesOfDay = Dictionary(grouping: shown.indices) { shown[$0].published.day }
        return Set(notesOfDay.keys).union(articlesOfDay.keys).sorted(by: >).map { day in
            let notes = notesOfDay[day] ?? []
            let title = notes.lazy.compactMap(\.title).first
            return Edition(
                day: day, title: title,
                // Two digests of one day: the second one's title is kept among the opening lines.
                opening: notes.flatMap { ($0.title == title ? [] : [$0.title].compactMap { $0 }) + $0.opening },
                closing: notes.flatMap(\.closing), articles: articlesOfDay[day] ?? [])
        }
    }
}
