extension Diagnostic {
    /// The news that a link leads to a heading that is not there.
    ///
    /// - Parameters:
    ///   - text: the words for the text that should have it.
    ///   - names: the names that the text has.
    package static func lostAnchor(
        _ anchor: String, _ text: String, names: [String], severity: Severity, at place: SourceLocation
    ) -> Diagnostic {
        let near = nearName(anchor, among: names)
        // Marks of footnotes can be led to, but nobody means them.
        let some = names.filter { !$0.contains(":") }.prefix(5).map { "`#\($0)`" }.joined(separator: ", ")
        let hint =
            near.map { "write `#\($0)`" }
            ?? (some.isEmpty ? "leave `#\(anchor)` out: there is no heading to lead to" : "write one of \(some)")
        return Diagnostic(
            .linkNoAnchor, "\(text) has no heading `#\(anchor)`", at: place, hint: hint, severity: severity)
    }
}
