import BroadsheetModel

/// What the `Key: value` lines of a digest, or of an article in it, say.
struct DigestHead {
    private(set) var slug: String?
    private(set) var id: String?
    private(set) var summary: String?
    private(set) var section: String?
    private(set) var byline: String?
    private(set) var language: String?
    /// Lines that name a language which is none, with what stands there.
    private(set) var unknownLanguages: [(text: String, line: Int)] = []
    private(set) var isDraft = false
    private(set) var topics: [String] = []
    private(set) var sources: [DigestSource] = []
    private(set) var series: [String] = []
    private(set) var updated: (date: ParsedDate, line: Int)?
    /// With the lines on which they stand.
    private(set) var corrections: [(text: String, line: Int)] = []
    private(set) var aliases: [Route] = []
    private(set) var publish: ParsedDate?
    private(set) var expiry: ParsedDate?
    private(set) var withdrawal: (text: String, line: Int)?

    init(keys: [DigestKey]) {
        for key in keys {
            switch DigestLabel(rawValue: key.name) {
            case .slug: slug = key.value
            case .id: id = key.value
            case .summary: summary = key.value
            case .section: section = key.value
            case .byline: byline = key.value
            case .language:
                if let tag = LanguageTag.near(key.value) {
                    language = tag
                } else {
                    unknownLanguages.append((key.value, key.line))
                }
            case .draft:
                isDraft = isDraft || ["true", "yes", "draft", "1", "ja", "oui", "sí"].contains(key.value.lowercased())
            case .topics: topics += key.value.split { ",;，、；".contains($0) }.map(DigestHead.trimmed)
            case .source: sources.append(DigestSource(name: key.value))
            case .series: series += key.value.split { ",;，、；".contains($0) }.map(DigestHead.trimmed)
            case .updated:
                updated = WrittenNotice.split(key.value).date.map { ($0, key.line) } ?? updated
            case .alias: aliases += DigestHead.aliases(key.value) ?? []
            case .embargo: publish = WrittenNotice.onlyDate(key.value) ?? publish
            case .expiry: expiry = WrittenNotice.onlyDate(key.value) ?? expiry
            case .correction: corrections.append((key.value, key.line))
            case .withdrawn: withdrawal = withdrawal ?? (key.value, key.line)
            default: continue
            }
        }
        topics.removeAll(where: \.isEmpty)
        series.removeAll(where: \.isEmpty)
    }

    /// Older addresses with commas between; nil when one of them is none.
    static func aliases(_ text: String) -> [Route]? {
        let parts = text.split { ",;".contains($0) }.map(trimmed)
        let routes = parts.compactMap { $0.hasPrefix("/") ? Route(typed: $0) : nil }
        return parts.isEmpty || routes.count < parts.count ? nil : routes
    }

    /// A source as the site shows it; an address without a name is called by its host.
    static func source(_ source: DigestSource) -> Source {
        let typed = source.address.map { $0.contains("://") ? $0 : "https://" + $0 }
        let address = typed.flatMap { SourceReading.isWebAddress($0) ? $0 : nil }
        let name = source.name.flatMap { $0.isEmpty ? nil : $0 }
        return Source(
            title: name ?? address.map(SourceReading.host) ?? source.address ?? "",
            url: address ?? name.flatMap(SourceReading.paper))
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
