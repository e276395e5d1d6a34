import BroadsheetDiagnostics
import BroadsheetModel

/// Finds the authors of the articles, and what is known of each.
struct AuthorAssembler {
    let registered: [RegisteredAuthor]

    struct Result {
        var authors: [Author] = []
        /// For each article its authors; empty when there are none at all.
        var ofArticle: [[Int]] = []
    }

    func authors(of articles: KeyedArticles) -> Diagnosed<Result> {
        let order = articles.oldestFirst { $0.hasAuthors }
        guard !order.isEmpty else { return Diagnosed(Result()) }
        let groups = NameGroups(
            .authors, order.map { articles[$0].authors.map(\.name) },
            registry: registered.map { ($0.name, $0.aliases) }, place: { articles[order[$0]].place.location })
        var result = Result(ofArticle: Array(repeating: [], count: articles.count))
        for (number, positions) in groups.ofMember.enumerated() { result.ofArticle[order[number]] = positions }
        result.authors = groups.groups.map { group in
            author(group, group.members.map { order[$0] }, articles)
        }
        return Diagnosed(result, groups.diagnostics)
    }

    private func author(_ group: NameGroups.Group, _ indices: [Int], _ articles: KeyedArticles) -> Author {
        let known = group.registered.map { registered[$0] }
        var url = known?.url
        var email = known?.email
        // What the editor says comes first, then what the oldest article says.
        if known == nil {
            for index in indices where url == nil || email == nil {
                guard let own = articles[index].authors.first(where: { $0.name == group.name }) else { continue }
                url = url ?? own.url
                email = email ?? own.email
            }
        }
        return Author(
            name: group.name, slug: group.slug, description: known?.description, url: url, email: email,
            sameAs: known?.sameAs ?? [], articles: indices.sorted())
    }
}
