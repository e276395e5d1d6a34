import BroadsheetDiagnostics
import BroadsheetModel

/// Headlines of a digest that were written anew since the last build: its feeds know the articles by them.
struct HeadlineChanges {
    /// The articles with new headlines, and what feeds called them before.
    let changed: [(article: Article, name: String)]

    /// The changes from what a file held to what it holds.
    init(from old: ParsedFile, to new: ParsedFile) {
        let before = HeadlineChanges.names(old)
        let after = HeadlineChanges.names(new)
        let (known, kept) = (Set(before), Set(after))
        // An article that keeps its text and its day is the same one; any other is a new article.
        changed = new.articles.indices.compactMap { index in
            let article = new.articles[index]
            guard !known.contains(after[index]) else { return nil }
            let same = old.articles.indices.first {
                !kept.contains(before[$0]) && old.articles[$0].published.day == article.published.day
                    && !article.body.isEmpty && old.articles[$0].body.fingerprint == article.body.fingerprint
            }
            return same.map { (article, before[$0]) }
        }
    }

    private static func names(_ file: ParsedFile) -> [String] {
        file.articles.map { $0.identity.typed ?? (Slug($0.title) ?? Slug(codePointsOf: $0.title)).text }
    }

    /// What to write so that no reader sees an old article as a new one. Today's digest is still being written.
    func diagnostics(today: CalendarDay) -> [Diagnostic] {
        changed.filter { $0.article.identity.isInDigest && $0.article.published.day < today }.map { article, name in
            Diagnostic(
                .digestHeadlineChanged,
                "the headline is another than in the last build, so readers of feeds see a new article",
                at: article.place.location, hint: "write `Id: \(name)` under it if the article is the same")
        }
    }
}
