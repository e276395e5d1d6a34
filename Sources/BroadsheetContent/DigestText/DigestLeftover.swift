import BroadsheetDiagnostics

/// An article of a digest that its editor has marked with `Draft: yes` under the headline, as it was typed.
public struct DigestLeftover: Sendable, Hashable {
    /// The name of its section; nil when it stands in none.
    public let section: String?
    /// The headline.
    public let headline: String
    /// The line of the headline, counted from 1.
    public let line: Int
    /// The article as text for another digest: a labelled headline, and the lines below it as they were typed.
    public let text: String

    /// The articles of a digest that are left over.
    ///
    /// Only a text that is read in another digest as it was in this one is given; the others come without a text.
    public static func read(path: String, bytes: [UInt8]) -> [DigestLeftover] {
        guard let bytes = TextDecoder(path: path).decode(bytes).value else { return [] }
        let document = DigestTextParser(explains: true).parse(SourceText(path: path, bytes: bytes)).value
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        return document.articles.indices.compactMap { index in
            let article = document.articles[index]
            guard DigestHead(keys: article.keys).isDraft else { return nil }
            let end = document.articles.dropFirst(index + 1).first?.line ?? lines.count + 1
            let own = typed(article, end, document.lines, lines)
            return DigestLeftover(
                section: article.section, headline: article.headline, line: article.line,
                text: forms(article, own, lines).first { article.isSame(as: $0) } ?? "")
        }
    }

    /// The lines of an article below its headline, up to the next section, headline or sign-off.
    private static func typed(
        _ article: DigestArticle, _ end: Int, _ readings: [LineReading], _ lines: [String]
    ) -> [String] {
        var out: [String] = []
        for reading in readings where reading.line >= article.line && reading.line < end {
            if [.section, .closing, .title].contains(reading.role), reading.line > article.line { break }
            guard reading.role != .headline, lines.indices.contains(reading.line - 1) else { continue }
            out.append(reading.role == .blank ? "" : lines[reading.line - 1])
        }
        while let last = out.last, !last.contains(where: { $0.isLetter || $0.isNumber }) { out.removeLast() }
        return out
    }

    /// The forms in which an article may be written, the one nearest to what was typed first.
    private static func forms(_ article: DigestArticle, _ own: [String], _ lines: [String]) -> [String] {
        let line = lines.indices.contains(article.line - 1) ? lines[article.line - 1] : ""
        let trimmed = line.drop { $0.isWhitespace }
        return ["Headline: \(trimmed)", "Headline: \(article.headline)", String(trimmed)].map { head in
            ([head] + own).joined(separator: "\n")
        }
    }
}

extension DigestArticle {
    /// Whether a text alone is read as this article and nothing else.
    fileprivate func isSame(as text: String) -> Bool {
        let section = self.section.map { "Section: \($0)\n\n" } ?? ""
        let whole = SourceText(path: "", bytes: Array((section + text + "\n\nSection: Next\n").utf8))
        let read = DigestTextParser().parse(whole).value
        guard var other = read.articles.first, read.articles.count == 1, read.title == nil, read.opening.isEmpty,
            read.other.isEmpty, other.keys.count == keys.count
        else { return false }
        other.line = line
        other.keys = zip(other.keys, keys).map { DigestKey(name: $0.name, value: $0.value, line: $1.line) }
        return other == self
    }
}
