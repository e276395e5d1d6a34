import BroadsheetDiagnostics
import Yams

/// Reads a head in YAML: plain lines at once, everything else with Yams.
struct YAMLReader {
    /// Nesting beyond this is refused; heads of real articles have three levels.
    static let deepest = 48
    /// More aliases than this are refused: nine levels of nine grow to a billion values.
    static let mostAliases = 10
    /// More values than this are refused, aliases counted as often as they are used.
    static let mostValues = 20_000

    private let source: SourceText
    private let range: Range<Int>

    /// The entries of the head in these bytes.
    static func read(_ source: SourceText, _ range: Range<Int>) -> Diagnosed<[PlacedEntry]> {
        if let entries = PlainYAML.entries(source.bytes, range) { return entries.withoutDuplicates(source) }
        return YAMLReader(source, range).readAll()
    }

    init(_ source: SourceText, _ range: Range<Int>) {
        self.source = source
        self.range = range
    }

    /// The entries by way of Yams, also where plain lines would do.
    func readAll() -> Diagnosed<[PlacedEntry]> {
        if let refusal = YAMLGuard.refusal(source, range) { return Diagnosed([], [refusal]) }
        var lines = YAMLLines(source.bytes, range)
        var diagnostics: [Diagnostic] = []
        // Each turn settles one line or ends, so a head of n keys takes at most n turns.
        for _ in 0..<20 {
            do {
                guard let root = try Parser(yaml: lines.text, encoding: .utf8).singleRoot() else {
                    return Diagnosed([], diagnostics)
                }
                var budget = YAMLReader.mostValues
                let value = try convert(root, lines, &budget)
                guard let entries = value.entries else {
                    return value.isNull ? Diagnosed([], diagnostics) : Diagnosed([], diagnostics + [noTable(lines)])
                }
                let unique = entries.withoutDuplicates(source)
                return Diagnosed(unique.value, diagnostics + unique.diagnostics)
            } catch let error as YamlError {
                guard let repaired = repair(&lines, error) else {
                    // What was put in quotes on the way did not help, so it was not what is wrong.
                    return Diagnosed([], diagnostics.filter { $0.id != .frontMatterLoose } + [syntax(error, lines)])
                }
                diagnostics += repaired
            } catch {
                return Diagnosed([], diagnostics + [tooMany()])
            }
        }
        return Diagnosed([], diagnostics + [noTable(lines)])
    }

    // MARK: - Values

    private struct TooManyValues: Error {}

    private func convert(_ node: Node, _ lines: YAMLLines, _ budget: inout Int) throws -> PlacedValue {
        budget -= 1
        guard budget > 0 else { throw TooManyValues() }
        let start = node.mark.map { lines.offset(line: $0.line, column: $0.column) } ?? range.lowerBound
        let place = lines.valueRange(at: start)
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let content = isPlain ? YAMLText.content(plain: scalar.string) : .text(scalar.string, isQuoted: true)
            return PlacedValue(content: content, range: place)
        case .sequence(let items):
            return PlacedValue(content: .list(try items.map { try convert($0, lines, &budget) }), range: place)
        case .mapping(let pairs):
            var entries: [PlacedEntry] = []
            for (key, value) in pairs {
                // A list or table as a key names nothing that an article has.
                guard case .scalar(let name) = key else { continue }
                let at = key.mark.map { lines.offset(line: $0.line, column: $0.column) } ?? place.lowerBound
                entries.append(
                    PlacedEntry(
                        key: name.string, keyRange: at..<min(at + name.string.utf8.count, range.upperBound),
                        value: try convert(value, lines, &budget)))
            }
            return PlacedValue(content: .map(entries), range: place)
        case .alias: return PlacedValue(content: .null, range: place)
        }
    }

    // MARK: - Repairs

    /// Makes the head readable where only one reading is meant, and says so; nil when nothing can be done.
    private func repair(_ lines: inout YAMLLines, _ error: YamlError) -> [Diagnostic]? {
        if case .duplicatedKeysInMapping = error {
            let doubles = lines.dropDoubles()
            guard !doubles.isEmpty else { return nil }
            return doubles.map { .duplicate($0.key, $0.second, first: $0.first, source) }
        }
        for mark in error.marks {
            guard let quoted = lines.quoteText(atLine: mark.line) else { continue }
            return [
                Diagnostic(
                    .frontMatterLoose, "the value of `\(quoted.key)` is not valid YAML and was taken as it stands",
                    at: source.location(quoted.value), hint: "put it in quotes: `\(quoted.key): \(quoted.text)`")
            ]
        }
        return nil
    }

    // MARK: - Refusals

    private func syntax(_ error: YamlError, _ lines: YAMLLines) -> Diagnostic {
        if case .duplicatedKeysInMapping(let keys, _) = error {
            return Diagnostic(
                .frontMatterDuplicateKey, "`\(keys.first ?? "")` stands twice in one table",
                at: source.location(range.lowerBound..<lines.valueRange(at: range.lowerBound).upperBound),
                hint: "delete one of the two", severity: .error)
        }
        let mark = error.marks.first
        let offset = mark.map { lines.offset(line: $0.line, column: $0.column) } ?? range.lowerBound
        return Diagnostic(
            .frontMatterSyntax, "the front matter is not valid YAML: \(error.words)",
            at: source.location(at: min(offset, max(range.lowerBound, range.upperBound - 1))),
            hint: "write `key: value` lines, and put values with special signs in double quotes")
    }

    private func noTable(_ lines: YAMLLines) -> Diagnostic {
        Diagnostic(
            .frontMatterSyntax, "the front matter holds no `key: value` lines",
            at: source.location(lines.valueRange(at: lines.firstText)),
            hint: "write `title: …` with a blank after the colon, or a blank line before a `---` that is a rule")
    }

    private func tooMany() -> Diagnostic {
        Diagnostic(
            .frontMatterSyntax, "the front matter holds more than \(YAMLReader.mostValues) values",
            at: source.location(at: range.lowerBound), hint: "write out what the aliases (`*name`) stand for")
    }
}

extension YamlError {
    /// The places that the error names, the likeliest first.
    fileprivate var marks: [Mark] {
        switch self {
        case .scanner(let context, _, let mark, _), .parser(let context, _, let mark, _),
            .composer(let context, _, let mark, _):
            // What was opened and never closed is reported at the end: the opening is the place to show.
            context.map { $0.mark.line < mark.line ? [$0.mark, mark] : [mark, $0.mark] } ?? [mark]
        default: []
        }
    }

    fileprivate var words: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _),
            .reader(let problem, _, _, _):
            problem
        default: "it cannot be read"
        }
    }
}
