import BroadsheetModel

/// The editions that a site has already: its digests, or its Markdown files when it has none.
struct EarlierEditions {
    struct Edition {
        let path: String
        let day: CalendarDay
        var title: String?
        /// The names of its sections in the order of the file; empty for Markdown.
        var sections: [String] = []
    }

    /// Newest first; of one day in the order of files.
    let all: [Edition]
    let isMarkdown: Bool

    init(_ site: Site) {
        let articles = site.articles + site.heldBack.map(\.article)
        var digests: [String: Edition] = [:]
        for note in site.notes {
            digests[note.path] = Edition(path: note.path, day: note.published.day, title: note.title)
        }
        for article in articles where EarlierEditions.isDigest(article.place.path) {
            let path = article.place.path
            if digests[path] == nil { digests[path] = Edition(path: path, day: article.published.day) }
        }
        let inFileOrder = articles.filter { EarlierEditions.isDigest($0.place.path) }
            .sorted { $0.place.ordinal < $1.place.ordinal }
        for article in inFileOrder {
            guard let section = article.section, !section.isFolder else { continue }
            let known = digests[article.place.path]?.sections ?? []
            guard !known.contains(where: { SectionName($0).slug == section.slug }) else { continue }
            digests[article.place.path]?.sections.append(section.name)
        }
        isMarkdown = digests.isEmpty
        let markdown = articles.filter { !EarlierEditions.isDigest($0.place.path) && !$0.schedule.isDraft }
            .map { Edition(path: $0.place.path, day: EarlierEditions.day(of: $0), title: $0.title) }
        all = (digests.isEmpty ? markdown : Array(digests.values)).sorted { a, b in
            a.day != b.day ? a.day > b.day : a.path < b.path
        }
    }

    var days: [CalendarDay] { all.map(\.day) }
    var last: CalendarDay? { all.first?.day }

    /// Whether each Markdown file is an edition: one a day, all named alike but for their dates and numbers.
    var areEditions: Bool {
        guard isMarkdown else { return true }
        let latest = all.prefix(5)
        let forms = latest.map { edition in edition.path.filter { !("0"..."9").contains($0) } }
        return latest.count >= 2 && Set(latest.map(\.day)).count == latest.count && Set(forms).count == 1
    }

    static func isDigest(_ path: String) -> Bool { path.lowercased().hasSuffix(".txt") }

    /// The day in the file's name: an edition of Sunday that is put online on Monday is still Sunday's.
    private static func day(of article: Article) -> CalendarDay {
        let name = article.place.path.split(separator: "/").last ?? ""
        let digits = name.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard digits.count == 3, let day = CalendarDay(year: digits[0], month: digits[1], day: digits[2]) else {
            return article.date.day
        }
        return day
    }
}
