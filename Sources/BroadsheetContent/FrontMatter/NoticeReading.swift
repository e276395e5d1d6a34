import BroadsheetDiagnostics
import BroadsheetModel

/// Reads corrections and withdrawals in a head: a text that begins with a date, a table, or a list of these.
extension ArticleHeadReader {
    /// The corrections that a value tells.
    mutating func corrections(_ entry: PlacedEntry) -> [WrittenNotice] {
        var values = [entry.value]
        if case .list(let items) = entry.value.content { values = items }
        return values.compactMap { value in
            guard !value.isNull else { return nil }
            if let notice = notice(value), !notice.text.isEmpty { return notice }
            wrongType(
                PlacedEntry(key: entry.key, keyRange: entry.keyRange, value: value), "a date and a text",
                "write `\(entry.key): \"2026-09-21 The first version said …\"`")
            return nil
        }
    }

    /// What is said of the article's withdrawal; nil when it is not withdrawn.
    ///
    /// Whatever is written there means that it is, but the words for no: a slip must not publish what was taken back.
    func withdrawal(_ entry: PlacedEntry) -> WrittenNotice? {
        switch entry.value.text?.lowercased() {
        case "false", "no", "off", "0", "n": return nil
        case "true", "yes", "on", "1", "y":
            return WrittenNotice(date: nil, text: "", at: source.location(entry.value.range))
        default: break
        }
        var value = entry.value
        if case .list(let items) = value.content, let first = items.first { value = first }
        return notice(value) ?? WrittenNotice(date: nil, text: "", at: source.location(entry.value.range))
    }

    private func notice(_ value: PlacedValue) -> WrittenNotice? {
        let place = source.location(value.range)
        if let text = value.text { return WrittenNotice(TextCleaner.clean(text), at: place) }
        guard let entries = value.entries else { return nil }
        let part = { (names: [String]) in
            entries.first { names.contains($0.key.lowercased()) }?.value.text.map(TextCleaner.clean)
        }
        let text = part(["text", "reason", "description", "note", "correction"]) ?? ""
        guard let typed = part(["date", "day", "on"]) else {
            var notice = WrittenNotice(text, at: place)
            notice.title = part(["title"])
            return notice
        }
        return WrittenNotice(date: WrittenNotice.split(typed).date, text: text, title: part(["title"]), at: place)
    }
}
