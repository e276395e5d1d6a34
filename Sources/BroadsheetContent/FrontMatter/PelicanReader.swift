/// Reads the head that Pelican's Markdown files begin with: `Title: …`, `Date: …`, no fence around.
enum PelicanReader {
    /// The head at the start of these bytes and the offset behind it; nil when there is none.
    ///
    /// It begins on the first line, has a title or a date or two keys that are known, and ends at a blank line or at
    /// the first line that is none of its own. So a text that only begins with `Note: …` stays text.
    static func head(_ bytes: [UInt8]) -> (entries: [PlacedEntry], end: Int)? {
        var entries: [PlacedEntry] = []
        var known: Set<ArticleKey> = []
        var at = 0
        var endsWithBlank = false
        while at < bytes.count {
            let stop = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if bytes[at..<stop].allSatisfy({ $0 <= UInt8(ascii: " ") }) {
                endsWithBlank = true
                break
            }
            if bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t"), let last = entries.popLast() {
                entries.append(continued(last, bytes, at..<stop))
            } else if let entry = entry(bytes, at..<stop) {
                guard let key = ArticleKey.named(entry.key) ?? (entries.isEmpty ? nil : .ignored) else { return nil }
                if key != .ignored { known.insert(key) }
                entries.append(entry)
            } else {
                break
            }
            at = min(stop + 1, bytes.count)
        }
        guard !known.isEmpty, known.contains(.title) || known.contains(.date) || known.count > 1,
            endsWithBlank || at == bytes.count || entries.count > 1
        else { return nil }
        return (entries, at)
    }

    private static func entry(_ bytes: [UInt8], _ line: Range<Int>) -> PlacedEntry? {
        var colon = line.lowerBound
        while colon < line.upperBound, isKey(bytes[colon]) { colon += 1 }
        guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == UInt8(ascii: ":"),
            colon + 1 == line.upperBound || bytes[colon + 1] <= UInt8(ascii: " ")
        else { return nil }
        let range = trimmed(bytes, colon + 1..<line.upperBound)
        let text = String(decoding: bytes[range], as: UTF8.self)
        return PlacedEntry(
            key: String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self), keyRange: line.lowerBound..<colon,
            value: PlacedValue(content: text.isEmpty ? .null : .text(text, isQuoted: false), range: range))
    }

    private static func continued(_ entry: PlacedEntry, _ bytes: [UInt8], _ line: Range<Int>) -> PlacedEntry {
        let range = trimmed(bytes, line)
        let more = String(decoding: bytes[range], as: UTF8.self)
        let text = entry.value.text.map { $0 + "\n" + more } ?? more
        let start = entry.value.isNull ? range.lowerBound : entry.value.range.lowerBound
        return PlacedEntry(
            key: entry.key, keyRange: entry.keyRange,
            value: PlacedValue(content: .text(text, isQuoted: false), range: start..<range.upperBound))
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] <= UInt8(ascii: " ") { start += 1 }
        while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }

    private static func isKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
