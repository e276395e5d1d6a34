import BroadsheetContent
import BroadsheetDiagnostics
import Testing

/// Expects a digest to be read as an outline says, and no word of it to be lost or invented.
func expectReading(_ digest: String, is outline: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let reading = DigestTextParser(explains: true).parse(SourceText(path: "digest.txt", text: digest))
    #expect(digestOutline(reading) == outline, sourceLocation: sourceLocation)
    #expect(DigestWords.lost(digest, reading.value) == [], "words lost", sourceLocation: sourceLocation)
    #expect(DigestWords.invented(digest, reading.value) == [], "words invented", sourceLocation: sourceLocation)
}

/// A document on few lines: what each part is, with the first words of long ones.
func digestOutline(_ reading: Diagnosed<DigestDocument>) -> String {
    let document = reading.value
    var out: [String] = []
    if let title = document.title { out.append("title \(title)") }
    if document.title != nil || document.day != nil || document.dateText != nil {
        out.append("date " + (document.day?.text ?? document.dateText.map { "\"\($0)\"" } ?? "-"))
    }
    out += document.opening.map { "opening " + opening($0, 4) }
    out += document.keys.map { "key \($0.name)=\($0.value)" }
    var section: String?
    for article in document.articles {
        if article.section != section { out.append("section \(article.section ?? "-")") }
        section = article.section
        out += articleOutline(article)
    }
    out += document.other.map { "other " + opening($0, 4) }
    out += reading.diagnostics.map { "warning \($0.id.rawValue)" }
    return out.joined(separator: "\n")
}

private func articleOutline(_ article: DigestArticle) -> [String] {
    var out = ["* \(article.headline)"]
    if let byline = article.byline { out.append("  by \(byline)") }
    if !article.sources.isEmpty { out.append("  from " + article.sources.map(\.text).joined(separator: "; ")) }
    if let date = article.dateText { out.append("  dated \(date)") }
    if !article.topics.isEmpty { out.append("  topics " + article.topics.joined(separator: ", ")) }
    out += article.keys.map { "  key \($0.name)=\($0.value)" }
    for block in article.blocks {
        switch block {
        case .paragraph(let text): out.append("  p " + opening(text, 3))
        case .list(_, let items): out.append("  list \(items.count) " + opening(items[0], 3))
        case .quote(let lines, let speaker):
            out.append("  quote " + opening(lines[0], 3) + (speaker.map { " — \($0)" } ?? ""))
        case .lines(let lines): out.append("  lines \(lines.count) " + opening(lines[0], 3))
        }
    }
    return out
}

private func opening(_ text: String, _ words: Int) -> String {
    text.split(separator: " ").prefix(words).joined(separator: " ")
}
