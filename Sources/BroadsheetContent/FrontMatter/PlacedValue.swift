import BroadsheetDiagnostics

/// A value written in YAML, TOML or JSON, with the bytes of the file that it stands in.
///
/// Numbers, dates, true and false keep their written form: only who asks for a value knows what it should be, and
/// a title may well be `Yes` or `1984`.
struct PlacedValue: Sendable, Hashable {
    /// What a value can be.
    enum Content: Sendable, Hashable {
        case null
        /// A text; not quoted when it may as well be a number, a date, true or false.
        case text(String, isQuoted: Bool)
        case list([PlacedValue])
        case map([PlacedEntry])
    }

    let content: Content
    let range: Range<Int>

    /// The words for what it is: `a list`.
    var kind: String {
        switch content {
        case .null: "nothing"
        case .text(_, isQuoted: true): "text"
        case .text("true", _), .text("false", _): "true or false"
        case .text(let text, _) where Int(text) != nil || Double(text) != nil: "a number"
        case .text: "text"
        case .list: "a list"
        case .map: "a table"
        }
    }

    /// The written text; nil for nothing, lists and tables.
    var text: String? {
        guard case .text(let text, _) = content else { return nil }
        return text
    }

    /// The same value in another place.
    func placed(_ range: Range<Int>) -> PlacedValue { PlacedValue(content: content, range: range) }

    var isNull: Bool { content == .null }

    /// The entries of a table; nil for anything else.
    var entries: [PlacedEntry]? {
        guard case .map(let entries) = content else { return nil }
        return entries
    }
}

/// A key with its value, and where the key stands.
struct PlacedEntry: Sendable, Hashable {
    let key: String
    let keyRange: Range<Int>
    let value: PlacedValue
}

/// Something read from a file, with its place there.
struct Placed<Value: Sendable>: Sendable {
    let value: Value
    let range: Range<Int>

    init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

extension [PlacedEntry] {
    /// The first entry of each key, with a warning for every further one.
    func withoutDuplicates(_ source: SourceText) -> Diagnosed<[PlacedEntry]> {
        // Heads are short: comparing each with those before costs less than a set.
        var out: [PlacedEntry] = []
        var diagnostics: [Diagnostic] = []
        out.reserveCapacity(count)
        for entry in self {
            if let first = out.first(where: { $0.key == entry.key }) {
                diagnostics.append(.duplicate(entry.key, entry.keyRange, first: first.keyRange, source))
            } else {
                out.append(entry)
            }
        }
        return Diagnosed(out, diagnostics)
    }
}

extension Diagnostic {
    /// The warning about a key that stands there twice.
    static func duplicate(
        _ key: String, _ range: Range<Int>, first: Range<Int>, _ source: SourceText
    ) -> Diagnostic {
        Diagnostic(
            .frontMatterDuplicateKey, "`\(key)` stands here twice, and only the first is taken",
            at: source.location(range), hint: "delete one of the two lines",
            related: [.init("the first `\(key)`", at: source.location(first))])
    }
}
