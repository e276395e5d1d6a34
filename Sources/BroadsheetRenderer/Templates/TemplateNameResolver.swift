import BroadsheetDiagnostics

/// Finds what a name in a tag stands for, or says why it stands for nothing.
struct TemplateNameResolver {
    /// The kind of page that the name is used on.
    let page: String

    /// The value of a tag's name, or the problem with it.
    func resolve(_ tag: TemplateTag, in place: TemplatePlace) -> Result<TemplateScope.Found, TemplateProblem> {
        if tag.name == "." { return current(tag, in: place) }
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, var found = place.scope.find(first) else {
            return .failure(unknown(tag, in: place))
        }
        var known = String(parts[0])
        for part in parts.dropFirst() {
            let range = tag.nameRange.lowerBound + known.utf8.count + 1..<tag.nameRange.upperBound
            guard case .record(let shape) = found.shape else {
                return .failure(noRecord(known, found.shape, tag, in: place))
            }
            guard let slot = shape.slot(of: part) else {
                return .failure(unknown(part, of: known, shape, at: range, in: place))
            }
            found.path.slots.append(slot)
            found.shape = shape.fields[slot].shape
            known += ".\(part)"
        }
        return .success(found)
    }

    private func current(_ tag: TemplateTag, in place: TemplatePlace) -> Result<TemplateScope.Found, TemplateProblem> {
        if let found = place.scope.current { return .success(found) }
        let names = quoted(place.scope.innermostNames)
        return .failure(
            TemplateProblem(
                .templateWrongUse, "`.` stands for a record here, not for a text", place, tag.nameRange,
                hint: "type one of its names: \(names)"))
    }

    private func unknown(_ tag: TemplateTag, in place: TemplatePlace) -> TemplateProblem {
        TemplateProblem(
            .templateUnknownName, "the name `\(tag.name)` does not exist on `\(page)` pages", place, tag.nameRange,
            hint: hint(for: tag.name, in: place.scope))
    }

    private func hint(for name: String, in scope: TemplateScope) -> String {
        let names = scope.typableNames
        let longer = names.filter { $0.hasSuffix(".\(name)") }
        if !longer.isEmpty { return "type \(quoted(longer, joinedBy: "or"))" }
        if let near = nearName(name, among: names) { return "type `\(near)`" }
        return "the names here are \(quoted(scope.innermostNames))"
    }

    private func unknown(
        _ part: Substring, of known: String, _ shape: RecordShape, at range: Range<Int>, in place: TemplatePlace
    ) -> TemplateProblem {
        let names = shape.fields.map(\.name)
        let near = nearName(String(part), among: names)
        return TemplateProblem(
            .templateUnknownName, "`\(known)` has no name `\(part)`", place,
            range.lowerBound..<range.lowerBound + part.utf8.count,
            hint: near.map { "type `\(known).\($0)`" } ?? "its names are \(quoted(names))")
    }

    private func noRecord(
        _ known: String, _ shape: ValueShape, _ tag: TemplateTag, in place: TemplatePlace
    ) -> TemplateProblem {
        let hint =
            if case .list(let inner) = shape {
                "type `{{#\(known)}}…{{/\(known)}}` and inside it one of \(quoted(inner.fields.map(\.name)))"
            } else {
                "type `\(known)`"
            }
        return TemplateProblem(
            .templateWrongUse, "`\(known)` is \(shape.word), no name can follow it", place, tag.nameRange, hint: hint)
    }
}

/// A problem with the use of a name at a place.
struct TemplateProblem: Error {
    let diagnostic: Diagnostic

    init(_ id: DiagnosticID, _ message: String, _ place: TemplatePlace, _ range: Range<Int>, hint: String) {
        diagnostic = Diagnostic(
            id, message, at: place.template.source.location(range), hint: hint,
            related: place.use.map { [.init("used here", at: $0)] } ?? [])
    }
}

/// Names in back-ticks with commas, the first twelve of them.
func quoted(_ names: [String], joinedBy word: String = "and") -> String {
    let shown = names.prefix(12).map { "`\($0)`" }
    if names.count > shown.count { return shown.joined(separator: ", ") + " …" }
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "none" }
    return shown.dropLast().joined(separator: ", ") + " \(word) \(last)"
}
