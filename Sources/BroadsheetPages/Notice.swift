import BroadsheetModel

/// A correction, or a withdrawal, as the page of all of them lists it.
struct Notice: Sendable {
    /// The article's position in the site's list.
    let article: Int
    let date: Timestamp
    /// The position among the article's corrections; nil for a withdrawal.
    let correction: Int?

    /// Its words.
    func text(in site: Site) -> String {
        correction.map { site.articles[article].corrections[$0].text } ?? site.articles[article].summary
    }

    /// Where the page is that lists them.
    static let folder = Route.folder("corrections")

    /// All of a site, the latest first; those of one moment in reading order.
    static func all(in site: Site) -> [Notice] {
        var all: [Notice] = []
        for index in site.noticed {
            let article = site.articles[index]
            if let withdrawal = article.withdrawal {
                all.append(Notice(article: index, date: withdrawal.date ?? article.date, correction: nil))
            }
            for (number, correction) in article.corrections.enumerated() {
                all.append(Notice(article: index, date: correction.date, correction: number))
            }
        }
        // A list that is numbered from the oldest must not depend on what came later.
        return all.enumerated().sorted { a, b in
            a.element.date == b.element.date ? a.offset < b.offset : a.element.date > b.element.date
        }.map(\.element)
    }
}
