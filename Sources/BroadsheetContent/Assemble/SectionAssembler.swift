import BroadsheetModel

/// Finds the sections of the articles, their titles and their order.
struct SectionAssembler {
    let configuration: Configuration
    let introductions: [Introduction]

    func sections(of articles: [Article]) -> (sections: [Section], ofArticle: [Int?]) {
        let configured = configuration.sections.map { SectionName($0) }
        var members: [Slug: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            if let section = article.section { members[section.slug, default: []].append(index) }
        }
        var introduced: [Slug: Introduction] = [:]
        for introduction in introductions where !introduction.folder.hasPrefix("topics/") {
            introduced[SectionName(introduction.folder, isFolder: true).slug] = introduction
        }
        // From the oldest edition on, so that news of a new section comes last and moves no other.
        let found = articles.indices.reversed().compactMap { articles[$0].section?.slug }
        let known = Set(members.keys).union(introduced.keys)
        let order = unique(configured.map(\.slug) + oldestFirst(articles) + found + introduced.keys.sorted())
            .filter(known.contains)
        let sections = order.map { slug in
            Section(
                title: title(
                    slug, configured, introduced[slug], (members[slug] ?? []).compactMap { articles[$0].section }),
                slug: slug, introduction: introduced[slug], articles: members[slug] ?? [])
        }
        let positions = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
        return (sections, articles.map { $0.section.flatMap { positions[$0.slug] } })
    }

    /// Sections by first appearance: editions from the oldest on, articles of one in reading order.
    private func oldestFirst(_ articles: [Article]) -> [Slug] {
        var out: [Slug] = []
        var end = articles.count
        while end > 0 {
            var start = end - 1
            while start > 0, articles[start - 1].published.day == articles[end - 1].published.day { start -= 1 }
            out += articles[start..<end].compactMap { $0.section?.slug }
            end = start
        }
        return out
    }

    private func title(
        _ slug: Slug, _ configured: [SectionName], _ introduction: Introduction?, _ names: [SectionName]
    ) -> String {
        if let name = configured.first(where: { $0.slug == slug }) { return name.name }
        if let title = introduction?.title { return title }
        let typed = names.filter { !$0.isFolder }.map(\.name)
        // `names` is newest first; the oldest spelling stays, but one that is not shouted is preferred.
        if let name = typed.last(where: { $0 != $0.uppercased() || $0 == $0.lowercased() }) ?? typed.last {
            return name
        }
        return capitalised(names.first?.name ?? introduction?.folder ?? slug.text)
    }

    /// A folder's name as a title: `world-news` becomes `World News`.
    private func capitalised(_ folder: String) -> String {
        folder.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " })
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private func unique(_ slugs: [Slug]) -> [Slug] {
        var seen: Set<Slug> = []
        return slugs.filter { seen.insert($0).inserted }
    }
}
