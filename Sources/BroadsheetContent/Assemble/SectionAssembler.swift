import BroadsheetModel

/// Finds the sections of the articles, their titles and their order.
struct SectionAssembler {
    let configuration: Configuration
    let introductions: [Introduction]

    func sections(of articles: KeyedArticles) -> (sections: [Section], ofArticle: [Int?]) {
        let configured = configuration.sections.map { SectionName($0) }
        var members: [[Int]] = []
        var numberOfKey: [Fingerprint: Int] = [:]
        var numbers: [Slug: Int] = [:]
        let numberOfArticle: [Int?] = articles.indices.map { index in
            guard let key = articles.key(index).section else { return nil }
            let number = numberOfKey[key] ?? members.count
            if number == members.count, let slug = articles[index].section?.slug {
                numberOfKey[key] = number
                numbers[slug] = number
                members.append([])
            }
            members[number].append(index)
            return number
        }
        var introduced: [Slug: Introduction] = [:]
        for introduction in introductions where !introduction.folder.hasPrefix("topics/") {
            introduced[SectionName(introduction.folder, isFolder: true).slug] = introduction
        }
        // From the oldest edition on, so that news of a new section comes last and moves no other.
        let order = uniqued(
            configured.map(\.slug) + oldestFirst(articles, numberOfArticle, count: members.count)
                + introduced.keys.sorted()
        ).filter { numbers[$0] != nil || introduced[$0] != nil }
        let sections = order.map { slug in
            let own = numbers[slug].map { members[$0] } ?? []
            return Section(
                title: title(slug, configured, introduced[slug], own.lazy.compactMap { articles[$0].section }),
                slug: slug, introduction: introduced[slug], articles: own)
        }
        var positions = [Int](repeating: 0, count: members.count)
        for (position, slug) in order.enumerated() {
            if let number = numbers[slug] { positions[number] = position }
        }
        return (sections, numberOfArticle.map { $0.map { positions[$0] } })
    }

    /// Sections by first appearance: editions from the oldest on, articles of one in reading order.
    private func oldestFirst(_ articles: KeyedArticles, _ numberOfArticle: [Int?], count: Int) -> [Slug] {
        var seen = [Bool](repeating: false, count: count)
        var out: [Slug] = []
        var end = articles.count
        while end > 0, out.count < count {
            let day = articles.key(end - 1).day
            var start = end - 1
            while start > 0, articles.key(start - 1).day == day { start -= 1 }
            for index in start..<end {
                guard let number = numberOfArticle[index], !seen[number], let section = articles[index].section
                else { continue }
                seen[number] = true
                out.append(section.slug)
            }
            end = start
        }
        return out
    }

    private func title(
        _ slug: Slug, _ configured: [SectionName], _ introduction: Introduction?,
        _ names: some BidirectionalCollection<SectionName>
    ) -> String {
        if let name = configured.first(where: { $0.slug == slug }) { return name.name }
        if let title = introduction?.title { return title }
        let typed = names.lazy.filter { !$0.isFolder }.map(\.name)
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
}

/// The slugs without repetitions, in their order.
private func uniqued(_ slugs: [Slug]) -> [Slug] {
    var seen: Set<Slug> = []
    return slugs.filter { seen.insert($0).inserted }
}
