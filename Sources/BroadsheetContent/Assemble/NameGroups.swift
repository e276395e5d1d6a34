import BroadsheetDiagnostics
import BroadsheetModel

/// Puts together what has the same name: an author's articles, a series' parts.
///
/// Names that differ in capitals or blanks alone are one, which is told; other names with one slug are kept apart, and that
/// is told as well. The oldest spelling that is not shouted is the name, and the oldest name has the plain slug, so that
/// news changes no address.
struct NameGroups {
    /// One name with the articles that have it.
    struct Group {
        var name: String
        var slug: Slug
        /// Numbers of the articles in the order in which they came.
        var members: [Int]
        /// The position among what the editor knows; nil when it is not there.
        var registered: Int?
    }

    /// In the order of the slugs.
    private(set) var groups: [Group] = []
    /// For each article that came, the positions of its groups.
    private(set) var ofMember: [[Int]] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - things: what the names stand for.
    ///   - members: the names of each article, the oldest article first.
    ///   - registry: names that the editor knows, with others that mean the same.
    ///   - place: where an article stands.
    init(
        _ things: NamedThings, _ members: [[String]], registry: [(name: String, aliases: [String])] = [],
        place: (Int) -> SourceLocation
    ) {
        var known: [String: Int] = [:]
        var numbers: [String: Int] = [:]
        var found: [Group] = []
        for (number, entry) in registry.enumerated() {
            for name in [entry.name] + entry.aliases {
                let key = NameGroups.folded(name)
                known[key] = known[key] ?? number
            }
        }
        for (member, names) in members.enumerated() {
            var own: [Int] = []
            for name in names {
                let number: Int
                if let seen = numbers[name] {
                    number = seen
                } else {
                    let folded = NameGroups.folded(name)
                    let registered = known[folded]
                    let key = registered.map { "\u{0}\(registry[$0].name)" } ?? "\u{0}\(folded)"
                    if let same = numbers[key] {
                        number = same
                        if registered == nil {
                            diagnostics.append(
                                NameGroups.spelling(
                                    things, name, found[number].name, place(member), place(found[number].members[0])))
                            if NameGroups.isShouted(found[number].name), !NameGroups.isShouted(name) {
                                found[number].name = name
                            }
                        }
                    } else {
                        number = found.count
                        let name = registered.map { registry[$0].name } ?? name
                        found.append(
                            Group(name: name, slug: Slug(codePointsOf: name), members: [], registered: registered))
                        numbers[key] = number
                    }
                    numbers[name] = number
                }
                guard !own.contains(number) else { continue }
                own.append(number)
                found[number].members.append(member)
            }
            ofMember.append(own)
        }
        let slugs = NameSlugs(
            things, names: found.map(\.name), isSaid: { _ in true }, place: { place(found[$0].members[0]) })
        diagnostics += slugs.diagnostics
        let order = found.indices.sorted { (slugs.slugs[$0], found[$0].name) < (slugs.slugs[$1], found[$1].name) }
        var positions = [Int](repeating: 0, count: found.count)
        for (position, number) in order.enumerated() {
            positions[number] = position
            found[number].slug = slugs.slugs[number]
            groups.append(found[number])
        }
        ofMember = ofMember.map { $0.map { positions[$0] } }
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isShouted(_ name: String) -> Bool { name == name.uppercased() && name != name.lowercased() }

    private static func spelling(
        _ things: NamedThings, _ name: String, _ other: String, _ place: SourceLocation, _ first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            things.spelling, "the \(things.singular) `\(name)` is written `\(other)` elsewhere; both are shown as one",
            at: place, hint: "write `\(other)`", related: [.init("the other spelling", at: first)])
    }
}
