import BroadsheetDiagnostics
import BroadsheetModel

/// What `mail.css` says: rules that go into each element, and what is for programs that know style sheets.
struct MailStyle: Sendable {
    /// A rule with one selector.
    struct Rule: Sendable {
        let selector: MailSelector
        let declarations: [Declaration]
    }

    /// One line of a rule.
    struct Declaration: Sendable, Hashable {
        let property: String
        let value: String
    }

    /// The rules, those that weigh most last.
    let rules: [Rule]
    /// What goes into the head of the mail as it is.
    let media: String
    /// The names of classes that the head speaks of; others need not be in the mail.
    let mediaClasses: Set<String>
    /// Of the whole file.
    let fingerprint: Fingerprint
    /// Positions of the rules by the name of the last element, those without a name under none.
    private let positions: [String: [Int]]

    private init(rules: [Rule], media: String, mediaClasses: Set<String>, fingerprint: Fingerprint) {
        self.fingerprint = fingerprint
        self.rules = rules
        self.media = media
        self.mediaClasses = mediaClasses
        positions = Dictionary(grouping: rules.indices) { rules[$0].selector.steps.last?.name ?? "" }
    }

    /// No style sheet.
    static let none = MailStyle(rules: [], media: "", mediaClasses: [], fingerprint: Fingerprint(of: ""))

    /// Reads a style sheet.
    static func parse(_ source: SourceText) -> Diagnosed<MailStyle> {
        var parser = MailStyleParser(source: source)
        parser.run()
        let rules = parser.rules.enumerated().sorted {
            ($0.element.selector.weight, $0.offset) < ($1.element.selector.weight, $1.offset)
        }
        let media = parser.media.joined(separator: "\n")
        let names = media.matches(of: /\.([A-Za-z_-][A-Za-z0-9_-]*)/).map { String($0.output.1) }
        return Diagnosed(
            MailStyle(
                rules: rules.map(\.element), media: media, mediaClasses: Set(names),
                fingerprint: Fingerprint(of: source.bytes)), parser.problems)
    }

    /// What an element is to look like; nil when no rule is about it.
    ///
    /// - Parameter path: the elements from the outermost to the element itself.
    func text(for element: MailSelector.Place, in path: () -> [MailSelector.Place]) -> String? {
        var candidates = positions[element.name] ?? []
        if !element.classes.isEmpty { candidates = (candidates + (positions[""] ?? [])).sorted() }
        candidates.removeAll { !rules[$0].selector.mayFit(element) }
        if candidates.contains(where: { !rules[$0].selector.isEverywhere }) {
            let path = path()
            candidates.removeAll { !rules[$0].selector.fits(path) }
        }
        var declarations: [Declaration] = []
        for declaration in candidates.flatMap({ rules[$0].declarations }) {
            // A later one takes the place of an earlier one, and stands behind what a short form says.
            declarations.removeAll { $0.property == declaration.property }
            declarations.append(declaration)
        }
        guard !declarations.isEmpty else { return nil }
        return declarations.map { "\($0.property):\($0.value)" }.joined(separator: ";")
    }
}
