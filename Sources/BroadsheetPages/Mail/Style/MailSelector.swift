/// Which elements a rule of `mail.css` is about: an element, classes, or both, one inside the other.
///
/// ```swift
/// MailSelector("blockquote p.source")
/// ```
struct MailSelector: Sendable, Hashable {
    /// One element of the way down.
    struct Step: Sendable, Hashable {
        /// The name; nil for any.
        let name: String?
        let classes: [String]

        func fits(_ place: Place) -> Bool {
            (name == nil || name == place.name) && classes.allSatisfy(place.classes.contains)
        }
    }

    /// What a rule can ask of an element.
    struct Place: Sendable, Hashable {
        let tag: MarkupTag
        let name: String
        let classes: [String]

        init(_ element: MarkupElement) {
            tag = element.tag
            name = element.name
            classes = element.classes.map(String.init)
        }
    }

    /// The steps, the outermost first.
    let steps: [Step]

    /// The selector that a text means; nil when it is of another kind.
    init?(_ text: some StringProtocol) {
        var steps: [Step] = []
        for part in Substring(text).split(whereSeparator: \.isWhitespace) {
            let names = part.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            let element = names[0].lowercased()
            guard names.dropFirst().allSatisfy(MailSelector.isName), names.count > 1 || !element.isEmpty,
                element.isEmpty || MailSelector.isName(element)
            else { return nil }
            steps.append(Step(name: element.isEmpty ? nil : element, classes: Array(names.dropFirst())))
        }
        guard !steps.isEmpty else { return nil }
        self.steps = steps
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.first?.isNumber == false
            && text.utf8.allSatisfy { MarkupName.isPart($0) && $0 != UInt8(ascii: ":") }
    }

    /// How much it weighs against others: classes before elements, as in style sheets.
    var weight: Int { steps.reduce(0) { $0 + $1.classes.count * 1_000 + ($1.name == nil ? 0 : 1) } }

    /// Whether it can be about an element, wherever that lies; and whether it is about it everywhere.
    func mayFit(_ element: Place) -> Bool { steps.last?.fits(element) == true }
    var isEverywhere: Bool { steps.count == 1 }

    /// Whether it is about the last of some elements, each of which lies in the one before.
    func fits(_ path: [Place]) -> Bool {
        guard let last = path.last, let own = steps.last, own.fits(last) else { return false }
        var step = steps.count - 2
        var place = path.count - 2
        while step >= 0 {
            guard place >= 0 else { return false }
            if steps[step].fits(path[place]) { step -= 1 }
            place -= 1
        }
        return true
    }
}
