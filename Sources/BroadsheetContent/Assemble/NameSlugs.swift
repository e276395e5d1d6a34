import BroadsheetDiagnostics
import BroadsheetModel

/// What names stand for: topics, authors or series.
struct NamedThings: Sendable {
    /// What problems call them: `topics`.
    let plural: String
    let singular: String
    /// The folder of their pages.
    let folder: String
    let sameSlug: DiagnosticID
    let spelling: DiagnosticID

    static let topics = NamedThings(
        plural: "topics", singular: "topic", folder: "topics", sameSlug: .topicSameSlug, spelling: .topicSpelling)
    static let authors = NamedThings(
        plural: "authors", singular: "author", folder: "authors", sameSlug: .authorSameSlug, spelling: .authorSpelling)
    static let series = NamedThings(
        plural: "series", singular: "series", folder: "series", sameSlug: .seriesSameSlug, spelling: .seriesSpelling)
}

/// Gives each name one in addresses that no other has.
struct NameSlugs {
    /// In the order of the names.
    private(set) var slugs: [Slug] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - things: what the names stand for.
    ///   - names: the names, the oldest first: they keep their slugs when newer ones would have the same.
    ///   - isSaid: whether an author or the editor wrote the name at a position, who is told when it meets another.
    ///   - place: where a name comes from.
    init(_ things: NamedThings, names: [String], isSaid: (Int) -> Bool, place: (Int) -> SourceLocation) {
        var taken: [Slug: Int] = [:]
        taken.reserveCapacity(names.count)
        slugs.reserveCapacity(names.count)
        for (number, name) in names.enumerated() {
            let first = Slug(name) ?? Slug(codePointsOf: name)
            var slug = first
            if let owner = taken[first] {
                slug = Slug(NameSlugs.spelledOut(name)) ?? first
                var count = 1
                while taken[slug] != nil {
                    count += 1
                    slug = first.numbered(count)
                }
                if isSaid(number) || isSaid(owner) {
                    diagnostics.append(
                        Diagnostic(
                            things.sameSlug,
                            "the \(things.plural) `\(name)` and `\(names[owner])` have the same name in addresses; "
                                + "the first one becomes `/\(things.folder)/\(slug.text)/`",
                            at: place(number),
                            hint: "write the same name in both places if they are one \(things.singular)",
                            related: [.init("the other one", at: place(owner))]))
                }
            }
            taken[slug] = number
            slugs.append(slug)
        }
    }

    /// Signs that tell names apart, as words: `C++` and `C#` are not `C`.
    private static func spelledOut(_ name: String) -> String {
        name.reduce(into: "") { out, character in
            switch character {
            case "+": out += " plus "
            case "#": out += " sharp "
            case "&": out += " and "
            case "@": out += " at "
            default: out.append(character)
            }
        }
    }
}
