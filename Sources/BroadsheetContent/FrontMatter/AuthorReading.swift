import BroadsheetModel

/// Reads an author: `Jane Doe`, `Jane Doe <jane@news.example>`, or a table with `name`, `url` and `email`.
enum AuthorReading {
    /// The author that a text names; nil when it has no name.
    static func author(_ text: String) -> ArticleAuthor? {
        guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
            return text.isEmpty ? nil : ArticleAuthor(text)
        }
        let name = TextCleaner.clean(String(text[..<open]))
        let address = String(text[text.index(after: open)...].dropLast())
        guard !name.isEmpty else { return nil }
        return ArticleAuthor(name, url: url(address), email: email(address))
    }

    /// The author that a table describes; nil when it has no name.
    static func author(_ entries: [PlacedEntry]) -> ArticleAuthor? {
        let part = { (names: [String]) in
            entries.first { names.contains($0.key.lowercased()) }?.value.text.map(TextCleaner.clean)
        }
        guard let name = part(["name", "title"]), !name.isEmpty else { return nil }
        return ArticleAuthor(
            name, url: part(["url", "uri", "link", "web", "website", "homepage"]).flatMap(url),
            email: part(["email", "mail"]).flatMap(email))
    }

    /// An address of the web; nil for anything else, which must not become a link.
    static func url(_ text: String) -> String? { SourceReading.isWebAddress(text) ? text : nil }

    /// An address for mail; nil for anything else.
    static func email(_ text: String) -> String? {
        let typed = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
        let parts = typed.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
            typed.unicodeScalars.allSatisfy({ $0.value > 0x20 && !"<>\"'?&#%/:;,()\\".unicodeScalars.contains($0) })
        else { return nil }
        return typed
    }
}
