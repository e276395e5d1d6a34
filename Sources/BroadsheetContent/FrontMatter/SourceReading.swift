import BroadsheetModel

/// Reads where the news came from: an address, a name, a table with both, or a list of these.
enum SourceReading {
    /// The sources that a value names.
    static func sources(_ value: PlacedValue, _ reader: ArticleHeadReader) -> [Source] {
        switch value.content {
        case .null: return []
        case .list(let items): return items.flatMap { sources($0, reader) }
        case .text(let text, _): return source(TextCleaner.clean(text)).map { [$0] } ?? []
        case .map(let entries):
            let part = { (names: [String]) in
                entries.first { names.contains($0.key.lowercased()) }?.value.text.map(TextCleaner.clean)
            }
            let title = part(["title", "name"])
            let url = part(["url", "link", "href"]).flatMap { isWebAddress($0) ? $0 : nil }
            guard let title, !title.isEmpty else { return url.flatMap(source).map { [$0] } ?? [] }
            return [Source(title: title, url: url)]
        }
    }

    private static func source(_ text: String) -> Source? {
        guard !text.isEmpty else { return nil }
        return isWebAddress(text) ? Source(title: host(text), url: text) : Source(title: text, url: paper(text))
    }

    /// The address of a paper whose identifier a text is: "10.1000/182". Source: the DOI handbook, 2.2.
    static func paper(_ text: String) -> String? {
        guard text.hasPrefix("10."), let slash = text.firstIndex(of: "/") else { return nil }
        let registrant = text[..<slash].dropFirst(3)
        let address = "https://doi.org/" + text
        return registrant.count >= 4 && registrant.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
            && text.index(after: slash) < text.endIndex && isWebAddress(address) ? address : nil
    }

    /// Whether a text is a whole address of the web.
    static func isWebAddress(_ text: String) -> Bool {
        let lower = text.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        return text.utf8.count > scheme.utf8.count
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"\u{7F}".unicodeScalars.contains($0) }
    }

    /// Whether an address may stand in a page: one of the web, or a path without a scheme.
    static func isSafeAddress(_ text: String) -> Bool {
        if isWebAddress(text) { return true }
        let head = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !head.contains(":") && !text.hasPrefix("//") && !text.contains("\\")
    }

    /// The host of an address, without `www`.
    static func host(_ address: String) -> String {
        let rest = address[(address.range(of: "://")?.upperBound ?? address.startIndex)...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@").last.map { $0.prefix { $0 != ":" } } ?? ""
        let name = host.hasPrefix("www.") ? host.dropFirst(4) : host
        return name.isEmpty ? address : String(name)
    }
}
