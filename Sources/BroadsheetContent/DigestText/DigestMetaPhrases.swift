/// Lines that say in words what other digests say with a label: "Via Reuters", "Posted on 4 May", "Full story at …".
extension DigestMeta {
    /// The range of a source after "via": "Via Reuters", "via The Harbour Post".
    static func viaSource(_ bytes: [UInt8], _ range: Range<Int>, _ measure: DigestMeasure) -> Range<Int>? {
        guard measure.width <= 50, measure.ending == .none, range.count > 5, bytes[range.lowerBound] | 0x20 == 0x76,
            let space = bytes[range].firstIndex(of: 0x20),
            ["via", "vía"].contains(text(bytes, range.lowerBound..<space).lowercased())
        else { return nil }
        let rest = trimmed(bytes, space..<range.upperBound)
        if DigestAgencies.isSource(bytes, rest) { return rest }
        // "Via Rail Strike Ends" is a headline.
        let words = count(bytes, rest)
        return isName(bytes, rest, most: 4) && (words <= 2 || text(bytes, rest).lowercased().hasPrefix("the "))
            ? rest : nil
    }

    /// A date after such words as "Posted on".
    static func spokenDate(_ bytes: [UInt8], _ range: Range<Int>) -> DigestMeta? {
        let words = text(bytes, range).lowercased()
        for (label, phrases) in datePhrases {
            guard let phrase = phrases.first(where: { words.hasPrefix($0 + " ") }) else { continue }
            let start = range.lowerBound + phrase.utf8.count
            // Lower case may be longer or shorter than what is written.
            guard start < range.upperBound, bytes[start] == 0x20 else { return nil }
            let date = trimmed(bytes, start..<range.upperBound)
            guard DigestDateReader.read(text(bytes, date)) != nil else { return nil }
            return .key(label, date, label: range.lowerBound..<date.lowerBound)
        }
        return nil
    }

    /// A web address after a few words that only point at it, or after the name of an agency: "Full story at https://…",
    /// "Reuters: https://…".
    static func pointedSource(_ bytes: [UInt8], _ range: Range<Int>) -> DigestMeta? {
        guard let (head, address) = addressTail(bytes, range), !head.isEmpty, count(bytes, head) <= 6 else {
            return nil
        }
        if DigestAgencies.isSource(bytes, head) { return .source(head.lowerBound..<address.upperBound, label: nil) }
        return DigestPhrases.isPointer(bytes, withoutLink(bytes, head))
            ? .source(address, label: range.lowerBound..<address.lowerBound) : nil
    }

    /// Whether a line leads to the same mail on the web: "View this email in your browser (https://…)".
    static func isOnlineVersion(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 300 else { return false }
        let head = addressTail(bytes, range)?.head ?? range
        return count(bytes, head) <= 10
            && (DigestPhrases.isOnlineVersion(bytes, head)
                || DigestPhrases.isOnlineVersion(bytes, withoutLink(bytes, head)))
    }

    /// What stands before a web address at the end of a range, and the address; brackets around it may be there.
    private static func addressTail(_ bytes: [UInt8], _ range: Range<Int>) -> (head: Range<Int>, address: Range<Int>)? {
        guard range.count > 10, let space = bytes[range].lastIndex(of: 0x20) else { return nil }
        var address = space + 1..<range.upperBound
        if address.count > 2, bytes[address.lowerBound] == 0x28, bytes[address.upperBound - 1] == 0x29 {
            address = address.lowerBound + 1..<address.upperBound - 1
        }
        guard isAddress(bytes, address) else { return nil }
        var head = trimmed(bytes, range.lowerBound..<space)
        while let last = head.last, bytes[last] == UInt8(ascii: ":") { head = trimmed(bytes, head.dropLast()) }
        return (head, address)
    }

    /// The words before "at", "on" and the like at the end of a range.
    private static func withoutLink(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard let space = bytes[range].lastIndex(of: 0x20),
            links.contains(text(bytes, space + 1..<range.upperBound).lowercased())
        else { return range }
        return trimmed(bytes, range.lowerBound..<space)
    }

    /// A line without the pictures before it, and without the stars or strokes around it: "🔗 https://…", "_4 May 2026_".
    static func undressed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        if let words = DigestShortcode.end(bytes, range) { start = words }
        while start < end {
            let (v, n) = DigestScalars.decode(bytes, start, end)
            guard DigestScalars.isPicture(v) || v == 0xFE0F || v == 0x200D || DigestScalars.isSpace(v) else { break }
            start += n
        }
        while end - start > 2, bytes[start] == bytes[end - 1], bytes[start] == 0x2A || bytes[start] == 0x5F {
            (start, end) = (start + 1, end - 1)
        }
        return trimmed(bytes, start..<end)
    }

    /// Words between "Full story" and an address.
    private static let links: Set<String> = [
        "at", "on", "in", "here", "from", "auf", "bei", "hier", "sur", "à", "ici", "en", "aquí", "em", "aqui", "su",
        "qui", "op", "na", "på",
    ]

    private static let datePhrases: [(DigestLabel, [String])] = [
        (
            .updated,
            [
                "last updated on", "last updated", "updated on", "updated", "aktualisiert am", "mis à jour le",
                "actualizado el", "atualizado em", "aggiornato il", "bijgewerkt op", "zaktualizowano", "обновлено",
            ]
        ),
        (
            .date,
            [
                "first published on", "first published", "published on", "published", "posted on", "posted", "dated",
                "week of", "the week of", "for the week of", "week ending", "week beginning", "edition of", "issue of",
                "veröffentlicht am", "erschienen am", "vom", "woche vom", "ausgabe vom", "semaine du", "édition du",
                "semana del", "semana de", "edición del",
                "edição de", "settimana del", "week van", "publié le", "paru le", "publicado el", "publicado em",
                "pubblicato il", "gepubliceerd op", "opublikowano", "опубликовано",
            ]
        ),
    ]

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
