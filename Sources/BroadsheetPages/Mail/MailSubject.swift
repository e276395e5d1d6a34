import BroadsheetModel

/// What lists of mails show of an edition: its subject, and the words behind it.
struct MailSubject {
    let addresses: Addresses
    let settings: MailSettings
    /// The articles of the edition by their sections.
    let sections: [(section: Int?, articles: [Int])]

    private var site: Site { addresses.site }

    /// The subject: the editor's own, or the titles of the site and the edition.
    func subject(_ index: Int) -> String {
        let title = site.configuration.title
        let date = addresses.days.long(ofEdition: index)
        guard let pattern = settings.subject else {
            guard let own = MailSubject.ownTitle(index, site) else { return "\(title), \(date)" }
            let name = own.holds(title) ? own : "\(title): \(own)"
            // A title without a number is that of other editions too.
            return own.contains(where: \.isNumber) ? name : "\(name), \(date)"
        }
        let headline = leading.first.map { site.articles[$0].title } ?? ""
        let values = [
            "{site}": title, "{edition}": addresses.editionTitle(index), "{date}": date, "{headline}": headline,
        ]
        var out = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            out += rest[..<open]
            out += values[String(rest[open...close])] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    /// The edition's title; nil when it says no more than the site's.
    static func ownTitle(_ index: Int, _ site: Site) -> String? {
        site.editions[index].title.flatMap { $0.lowercased() == site.configuration.title.lowercased() ? nil : $0 }
    }

    /// What is shown behind the subject: the editor's own, the edition's opening, or its first headlines.
    func preheader(_ index: Int) -> String {
        if let own = settings.preheader { return own }
        let opening = site.editions[index].opening.joined(separator: " ")
        let text =
            opening.isEmpty
            ? leading.prefix(4).map { site.articles[$0].title }.joined(separator: " · ") : opening
        guard text.count > 150 else { return text }
        let cut = text.prefix(149)
        return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
    }

    private var leading: [Int] { sections.flatMap(\.articles) }
}

extension String {
    /// Whether a text stands in this one, in whatever case.
    fileprivate func holds(_ other: String) -> Bool { lowercased().contains(other.lowercased()) }
}
