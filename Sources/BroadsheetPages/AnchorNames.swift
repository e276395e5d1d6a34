import BroadsheetModel
import BroadsheetRenderer

/// The names that links can lead to within the texts of articles; each text is read once.
struct AnchorNames {
    let site: Site
    let bodies: BodyReader
    private var known: [Int: [String]] = [:]

    init(site: Site, bodies: BodyReader) {
        self.site = site
        self.bodies = bodies
    }

    /// The names in an article's text; throws when it cannot be read.
    mutating func ofArticle(_ index: Int) throws -> [String] {
        if let names = known[index] { return names }
        let names = TextAnchors.names(in: try bodies.html(of: site.articles[index].body))
        known[index] = names
        return names
    }

    /// Whether an anchor leads somewhere: to one of the names, the top of the page, or words that browsers look for.
    static func isKnown(_ anchor: String, _ names: [String]) -> Bool {
        anchor.isEmpty || anchor.lowercased() == "top" || anchor.hasPrefix(":~:") || names.contains(anchor)
    }
}
