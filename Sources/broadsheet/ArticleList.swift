import BroadsheetDiagnostics
import BroadsheetModel

/// The articles of a site as lines, for people or for tools.
struct ArticleList {
    let site: Site
    let withText: Bool

    /// Shown and held-back articles with their routes, in reading order.
    private var all: [(article: Article, route: Route, topics: [String])] {
        (site.articles.indices.map { index in
            (
                article: site.articles[index], route: site.routes[index],
                topics: site.topicsOfArticle[index].map { site.topics[$0.topic].title }
            )
        } + site.heldBack.map { (article: $0.article, route: $0.route, topics: $0.article.topics) })
        .sorted { Article.precedes($0.article, $1.article) }
    }

    func lines() -> [String] {
        all.map { article, _, _ in
            let section = article.section?.name ?? "-"
            let state = article.schedule.state(at: site.now)
            let held =
                state != .published ? "  [\(state.rawValue)]" : article.withdrawal != nil ? "  [withdrawn]" : ""
            return
                "\(article.date.day.iso)  \(section)  \(article.title)\(held)  \(article.place.path):\(article.place.line)"
        }
    }

    func json() -> [String] {
        site.notes.compactMap(note) + all.map { article($0.article, $0.route, $0.topics) }
    }

    private func article(_ article: Article, _ route: Route, _ topics: [String]) -> String {
        var object = JSONObject()
        object.add("kind", "article")
        object.add("path", article.place.path)
        object.add("line", article.place.line)
        object.add("title", article.title)
        if let section = article.section { object.add("section", section.name) } else { object.addNull("section") }
        object.add("date", day(article.date))
        object.add("updated", article.updated.map(day))
        object.add("byline", article.byline)
        if !article.authors.isEmpty { object.add("authors", article.authors.map(\.name)) }
        object.add("source", source(article))
        object.add("topics", topics)
        object.add("summary", article.summary)
        object.add("route", "/" + route.path)
        if !article.series.isEmpty { object.add("series", article.series) }
        if !article.corrections.isEmpty { object.add("corrections", objects: article.corrections.map(correction)) }
        if let withdrawal = article.withdrawal { object.add("withdrawn", object: self.withdrawal(withdrawal)) }
        object.add("publishDate", article.schedule.publish.map(day))
        object.add("expiryDate", article.schedule.expiry.map(day))
        object.add("state", article.schedule.state(at: site.now).rawValue)
        object.add("words", article.body.words)
        if withText {
            object.add("paragraphs", article.body.blocks ?? [])
            object.add("dateText", article.dateText)
        }
        return object.text
    }

    private func day(_ time: Timestamp) -> String { time.hasTime ? time.iso : time.day.iso }

    private func correction(_ correction: Correction) -> JSONObject {
        var object = JSONObject()
        object.add("date", day(correction.date))
        object.add("text", correction.text)
        return object
    }

    private func withdrawal(_ withdrawal: Withdrawal) -> JSONObject {
        var object = JSONObject()
        object.add("date", withdrawal.date.map(day))
        object.add("reason", withdrawal.reason)
        return object
    }

    private func source(_ article: Article) -> String? {
        guard !article.sources.isEmpty else { return nil }
        return article.sources.map { source in
            guard let url = source.url else { return source.title }
            return url.contains(source.title) ? url : "\(source.title) \(url)"
        }.joined(separator: "; ")
    }

    private func note(_ note: EditionNote) -> String? {
        var object = JSONObject()
        object.add("kind", "edition")
        object.add("path", note.path)
        object.add("title", note.title)
        object.add("date", note.published.day.iso)
        object.add("other", note.opening + note.closing)
        return object.text
    }
}
