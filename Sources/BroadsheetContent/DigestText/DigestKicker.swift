/// Parts the section from a headline that begins with it: "World: Lake states sign treaty", "[Sport] Home side wins".
enum DigestKicker {
    /// The section and the headline; nil when the headline does not begin with the usual name of a section.
    static func split(_ headline: String) -> (section: String, headline: String)? {
        guard let sign = headline.firstIndex(where: { ":：|]】–—".contains($0) }) else { return nil }
        let before = headline[..<sign].trimmingSpaces()
        let after = headline[headline.index(after: sign)...].trimmingSpaces()
        guard !after.isEmpty, DigestSectionNames.isUsual(Array(before.utf8), 0..<before.utf8.count) else { return nil }
        return (before.filter { !"[【".contains($0) }.trimmingSpaces(), after)
    }
}
