import BroadsheetDiagnostics
import BroadsheetModel

/// The kinds of values that keys of a head have, and what is said when a value is of another kind.
extension ArticleHeadReader {
    /// A clean text; nil when there is none.
    mutating func text(_ entry: PlacedEntry) -> String? {
        guard let written = entry.value.text else {
            wrongType(entry, "a text", "write `\(entry.key): \"…\"`")
            return nil
        }
        let text = TextCleaner.clean(written)
        return text.isEmpty ? nil : text
    }

    /// True or false, also as `yes`, `no`, `on`, `off`, `1` and `0`; anything else is an error, since it decides
    /// whether the article is shown.
    mutating func flag(_ entry: PlacedEntry) -> Bool? {
        switch entry.value.text?.lowercased() {
        case "true", "yes", "on", "1", "y": return true
        case "false", "no", "off", "0", "n": return false
        default:
            wrongType(entry, "true or false", "write `\(entry.key): true` or `\(entry.key): false`", severity: .error)
            return nil
        }
    }

    /// A date; one that cannot be read is told about here.
    mutating func date(_ entry: PlacedEntry, ifBad severity: Severity) -> ParsedDate? {
        switch DateReading.written(entry.value).reading {
        case .success(let date): return date
        case .failure(let problem):
            diagnostics.append(
                Diagnostic(
                    .frontMatterBadDate, problem.message, at: source.location(entry.value.range), hint: problem.hint,
                    severity: severity))
            return nil
        }
    }

    /// Names: a list of texts, or one text that commas divide.
    mutating func names(_ entry: PlacedEntry) -> [String] {
        guard case .list(let items) = entry.value.content else {
            guard let written = entry.value.text else {
                wrongType(entry, "a list of names", "write `\(entry.key): [\"…\", \"…\"]`")
                return []
            }
            guard written.utf8.contains(where: { ",;\n".utf8.contains($0) }) else {
                let name = TextCleaner.clean(written)
                return name.isEmpty ? [] : [name]
            }
            return written.split { $0 == "," || (isPelican && ($0 == ";" || $0 == "\n")) }
                .map { TextCleaner.clean(String($0)) }.filter { !$0.isEmpty }
        }
        var out: [String] = []
        out.reserveCapacity(items.count)
        for item in items where !item.isNull {
            if let written = item.text {
                let name = TextCleaner.clean(written)
                if !name.isEmpty { out.append(name) }
            } else {
                wrongType(
                    PlacedEntry(key: entry.key, keyRange: entry.keyRange, value: item), "a name",
                    "write `\(entry.key): [\"…\", \"…\"]`")
            }
        }
        return out
    }

    /// People: a text, a list of texts, or tables with `name`, `url` and `email`.
    mutating func people(_ entry: PlacedEntry, separators: String) -> [ArticleAuthor] {
        var values = [entry.value]
        if case .list(let items) = entry.value.content { values = items }
        var out: [ArticleAuthor] = []
        for value in values where !value.isNull {
            if let names = value.text {
                // A list says by itself where a name ends.
                let pieces = values.count > 1 ? [Substring(names)] : split(names, separators)
                out += pieces.compactMap { AuthorReading.author(TextCleaner.clean(String($0))) }
            } else if let entries = value.entries, let author = AuthorReading.author(entries) {
                out.append(author)
            } else {
                wrongType(entry, "a name or a list of names", "write `\(entry.key): \"…\"`")
            }
        }
        return out
    }

    private func split(_ names: String, _ separators: String) -> [Substring] {
        guard let separator = separators.first(where: names.contains) else { return [Substring(names)] }
        return names.split(separator: separator)
    }

    /// The route of an address that the author typed.
    mutating func route(_ entry: PlacedEntry) -> Placed<Route>? {
        guard let typed = text(entry) else { return nil }
        return route(typed, entry, entry.value.range)
    }

    /// The routes of older addresses.
    mutating func aliases(_ entry: PlacedEntry) -> [Placed<Route>] {
        var values = [entry.value]
        if case .list(let items) = entry.value.content { values = items }
        return values.compactMap { value in
            guard !value.isNull else { return nil }
            let part = PlacedEntry(key: entry.key, keyRange: entry.keyRange, value: value)
            return text(part).flatMap { route($0, entry, value.range) }
        }
    }

    private mutating func route(_ typed: String, _ entry: PlacedEntry, _ range: Range<Int>) -> Placed<Route>? {
        let isStyle = entry.key == "permalink" && ArticleHeadReader.jekyllStyles.contains(typed)
        if !isStyle, let route = Route(typed: typed) { return Placed(route, range) }
        let place = source.location(range)
        if isStyle || typed.contains("/:") || typed.hasPrefix(":") {
            diagnostics.append(
                Diagnostic(
                    .routeUnsafe, "the pattern `\(typed)` in `\(entry.key)` was not followed", at: place,
                    hint: "set `permalink` in `broadsheet.toml` for all articles", severity: .warning))
        } else if typed.lowercased().hasPrefix("http://") || typed.lowercased().hasPrefix("https://") {
            diagnostics.append(
                Diagnostic(
                    .routeUnsafe, "the whole address `\(typed)` in `\(entry.key)` was not followed", at: place,
                    hint: "write only its path, as in `/world/talks/`", severity: .warning))
        } else {
            diagnostics.append(
                Diagnostic(
                    .routeUnsafe, "the address `\(typed)` in `\(entry.key)` is no safe place in the site", at: place,
                    hint: "write names of letters, digits and dashes with slashes between, as in `/world/talks/`"))
        }
        return nil
    }

    /// Words that name a pattern of Jekyll's and no address.
    private static let jekyllStyles: Set<String> = ["pretty", "date", "ordinal", "weekdate", "none"]

    /// Says that a value is of another kind than its key has.
    mutating func wrongType(
        _ entry: PlacedEntry, _ wanted: String, _ hint: String, severity: Severity = .warning
    ) {
        let found = entry.value.text.map { "`\($0.count > 40 ? $0.prefix(40) + "…" : $0)`" } ?? entry.value.kind
        let end = severity == .error ? "" : ", and was left out"
        diagnostics.append(
            Diagnostic(
                .frontMatterWrongType, "`\(entry.key)` has to be \(wanted) and is \(found)\(end)",
                at: source.location(entry.value.range), hint: hint, severity: severity))
    }
}
