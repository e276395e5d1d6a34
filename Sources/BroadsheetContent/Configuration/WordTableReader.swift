import BroadsheetDiagnostics
import BroadsheetModel

/// Reads `[words]`: the editor's own words, each by its name.
struct WordTableReader {
    let source: SourceText

    /// The table's name.
    static let table = "words"

    /// Lists of names, with how many there are.
    private static let lists: [(name: String, count: Int, path: WritableKeyPath<OwnWords, [String]?> & Sendable)] = [
        ("months", 12, \.months), ("monthsAlone", 12, \.monthsAlone), ("monthsShort", 12, \.monthsShort),
        ("weekdays", 7, \.weekdays),
    ]
    private static let patterns: [(name: String, path: WritableKeyPath<OwnWords, String?> & Sendable)] = [
        ("longDate", \.longDate), ("shortDate", \.shortDate), ("monthYear", \.monthYear),
    ]
    private static let names =
        InterfaceWord.allCases.map(\.rawValue) + CountedWord.allCases.map(\.rawValue) + lists.map(\.name)
        + patterns.map(\.name)

    /// The words of the table's entries, with what is wrong in them.
    func read(_ entries: [PlacedEntry]) -> Diagnosed<OwnWords> {
        var words = OwnWords()
        var problems: [Diagnostic] = []
        for entry in entries {
            if let word = InterfaceWord(rawValue: entry.key) {
                entry.read(in: source, &problems) { value throws(ConfigurationMistake) in
                    let text = try value.text()
                    try value.check(text, word.placeholders)
                    words.texts[word] = text
                }
            } else if let word = CountedWord(rawValue: entry.key) {
                entry.read(in: source, &problems) { value throws(ConfigurationMistake) in
                    words.forms[word] = try value.pluralForms()
                }
            } else if let list = WordTableReader.lists.first(where: { $0.name == entry.key }) {
                entry.read(in: source, &problems) { value throws(ConfigurationMistake) in
                    words[keyPath: list.path] = try value.names(list.count)
                }
            } else if let pattern = WordTableReader.patterns.first(where: { $0.name == entry.key }) {
                entry.read(in: source, &problems) { value throws(ConfigurationMistake) in
                    let text = try value.text()
                    try value.check(text, CalendarWords.placeholders)
                    words[keyPath: pattern.path] = text
                }
            } else {
                problems.append(unknown(entry))
            }
        }
        return Diagnosed(words, problems)
    }

    private func unknown(_ entry: PlacedEntry) -> Diagnostic {
        Diagnostic(
            .configurationUnknownKey, "there is no word `\(entry.key)`", at: source.location(entry.keyRange),
            hint: ConfigurationKey.near(entry.key, WordTableReader.names).map { "write `\($0)`" }
                ?? "write the name of a word, such as `frontPage`; the page Languages of the documentation lists all")
    }

    /// What is said when pages cannot speak the site's language; nil when they can.
    static func noWords(_ language: String, _ own: OwnWords, at place: SourceLocation?) -> Diagnostic? {
        let missing = own.missing
        guard InterfaceLanguage(tag: language) == nil, let first = missing.first else { return nil }
        let known = InterfaceLanguage.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        return Diagnostic(
            .configurationNoWords,
            own.isEmpty
                ? "there are no words in the language `\(language)`, so pages speak English between the articles"
                : "\(missing.count == 1 ? "a word is" : "\(missing.count) words are") missing in the language "
                    + "`\(language)`: \(missing.prefix(5).map { "`\($0)`" }.joined(separator: ", "))"
                    + (missing.count > 5 ? " …" : ""),
            at: place,
            hint: "there are words for \(known); set your own under `[words]`, as in `\(first) = \"…\"`")
    }
}

/// The values of `[words]`.
extension ConfigurationValue {
    /// Refuses a text with a placeholder that is not filled in.
    fileprivate func check(_ text: String, _ known: Set<String>) throws(ConfigurationMistake) {
        for name in InterfaceWord.placeholders(in: text).sorted() where !known.contains(name) {
            let names = known.sorted().map { "`\($0)`" }.joined(separator: ", ")
            throw badValue(
                "the placeholder `\(name)` is not known in `\(key)`",
                known.isEmpty ? "write it without braces" : "write \(names)")
        }
    }

    /// A list of so many names.
    fileprivate func names(_ count: Int) throws(ConfigurationMistake) -> [String] {
        let names = try texts()
        guard names.count == count, !names.contains("") else {
            throw badValue("`\(key)` has \(names.count) names", "write a list of \(count) names")
        }
        return names
    }

    /// A text with `{number}` in it, or a table of such texts by number.
    fileprivate func pluralForms() throws(ConfigurationMistake) -> PluralForms {
        guard let entries = value.entries else {
            let text = try text()
            try check(text, [CountedWord.placeholder])
            return PluralForms(other: text)
        }
        var forms: [PluralCategory: String] = [:]
        for entry in entries {
            guard let category = PluralCategory(rawValue: entry.key) else {
                let names = PluralCategory.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                throw badValue("`\(key)` has no form `\(entry.key)`", "write some of \(names)")
            }
            let form = ConfigurationValue(key: entry.key, value: entry.value)
            forms[category] = try form.text()
            try form.check(forms[category] ?? "", [CountedWord.placeholder])
        }
        guard let all = PluralForms(forms) else {
            throw badValue(
                "`\(key)` has no form `other`", "write `\(key) = { one = \"…\", other = \"…\" }`")
        }
        return all
    }
}
