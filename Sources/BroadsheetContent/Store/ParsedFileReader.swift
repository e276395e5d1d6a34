import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetTopics

/// Reads what a `ParsedFileWriter` has written.
struct ParsedFileReader {
    /// The path of the file as shown to the reader.
    let path: String

    /// What the file holds; nil when the bytes make no sense.
    func read(_ bytes: inout ByteReader) -> ParsedFile? {
        var file = ParsedFile()
        file.articles = bytes.list { article(&$0) }
        file.names = bytes.list { names(&$0) }
        if file.names.count != file.articles.count { bytes.refuse() }
        if bytes.flag() { file.introduction = introduction(&bytes) }
        if bytes.flag() { file.note = note(&bytes) }
        file.diagnostics = bytes.list { diagnostic(&$0) }
        return bytes.isDamaged ? nil : file
    }

    private func article(_ bytes: inout ByteReader) -> Article {
        let fingerprint = ArticleFingerprint(entry: bytes.fingerprint(), whole: bytes.fingerprint())
        let line = bytes.number()
        let ordinal = bytes.number()
        let title = bytes.text()
        let section = bytes.flag() ? section(&bytes) : nil
        let date = bytes.time()
        let dateText = bytes.optionalText()
        let published = bytes.time()
        let updated = bytes.optionalTime()
        let byline = bytes.optionalText()
        let authors = bytes.list { ArticleAuthor($0.text(), url: $0.optionalText(), email: $0.optionalText()) }
        let sources = bytes.list { Source(title: $0.text(), url: $0.optionalText()) }
        let topics = bytes.texts()
        let summary = bytes.text()
        let address = address(&bytes)
        let route = self.route(&bytes)
        let aliases = bytes.list { self.route(&$0) }
        let body = body(&bytes)
        let corrections = bytes.list { Correction(date: $0.time(), text: $0.text()) }
        let series = bytes.texts()
        let withdrawal = bytes.flag() ? withdrawal(&bytes) : nil
        let schedule = ArticleSchedule(
            isDraft: bytes.flag(), date: bytes.time(), publish: bytes.optionalTime(), expiry: bytes.optionalTime())
        let picture = picture(bytes.optionalText(), bytes.optionalText())
        return Article(
            place: ArticlePlace(path: path, line: line, ordinal: ordinal), title: title, section: section,
            date: date, dateText: dateText, published: published, updated: updated, byline: byline,
            authors: authors, sources: sources, topics: topics, summary: summary, address: address, route: route,
            aliases: aliases, body: body, corrections: corrections, series: series, withdrawal: withdrawal,
            schedule: schedule, picture: picture, weight: bytes.optionalNumber(), language: bytes.optionalText(),
            translationKey: bytes.optionalText(),
            identity: ArticleIdentity(typed: bytes.optionalText(), isInDigest: bytes.flag(), isDated: bytes.flag()),
            fingerprint: fingerprint)
    }

    private func withdrawal(_ bytes: inout ByteReader) -> Withdrawal {
        Withdrawal(
            date: bytes.optionalTime(), reason: bytes.optionalText(), title: bytes.optionalText(),
            files: bytes.list { $0.fingerprint() })
    }

    private func section(_ bytes: inout ByteReader) -> SectionName {
        SectionName(kept: bytes.text(), isFolder: bytes.flag(), slug: Slug(kept: bytes.text()))
    }

    private func picture(_ url: String?, _ alt: String?) -> Picture? {
        guard let url, let alt else { return nil }
        return Picture(url: url, alt: alt)
    }

    private func address(_ bytes: inout ByteReader) -> ArticleAddress {
        switch bytes.number() {
        case 0: return .route(route(&bytes))
        case 1: return .slug(Slug(kept: bytes.text()))
        case 2: return .found(Slug(kept: bytes.text()))
        default:
            bytes.refuse()
            return .found(Slug(kept: "x"))
        }
    }

    private func route(_ bytes: inout ByteReader) -> Route {
        guard let route = Route(kept: bytes.text()) else {
            bytes.refuse()
            return .root
        }
        return route
    }

    private func body(_ bytes: inout ByteReader) -> ArticleBody {
        let offset = bytes.number()
        let count = bytes.number()
        if offset < 0 || count < 0 { bytes.refuse() }
        return ArticleBody(
            html: .stored(offset: offset, count: count), fingerprint: bytes.fingerprint(), words: bytes.number(),
            links: bytes.list {
                LocalLink(
                    path: $0.text(), source: $0.optionalText(), anchor: $0.optionalText(), written: $0.text(),
                    isPicture: $0.flag(), slot: slot(&$0), location: location(&$0))
            })
    }

    private func names(_ bytes: inout ByteReader) -> ArticleNames {
        var names = ArticleNames()
        names.found = bytes.list { bytes in
            let name = bytes.text()
            let kind = TopicKind(rawValue: bytes.text())
            if kind == nil { bytes.refuse() }
            return FoundTopic(name: name, kind: kind ?? .other, salience: bytes.number())
        }
        names.definitions = bytes.list { TopicDefinition(short: $0.text(), name: $0.text()) }
        names.mentions = bytes.list { slot(&$0) }
        for place in 0..<8 { names.words.numbers[place] = UInt32(truncatingIfNeeded: bytes.number()) }
        return names
    }

    private func slot(_ bytes: inout ByteReader) -> Range<Int>? {
        guard let start = bytes.optionalNumber() else { return nil }
        let length = bytes.number()
        guard start >= 0, length >= 0, start <= Int.max - length else {
            bytes.refuse()
            return nil
        }
        return start..<start + length
    }

    private func introduction(_ bytes: inout ByteReader) -> Introduction {
        Introduction(
            folder: bytes.text(), title: bytes.optionalText(), description: bytes.optionalText(),
            body: body(&bytes), place: ArticlePlace(path: path, line: bytes.number()))
    }

    private func note(_ bytes: inout ByteReader) -> EditionNote {
        EditionNote(
            path: path, title: bytes.optionalText(), dateText: bytes.optionalText(), published: bytes.time(),
            opening: bytes.texts(), closing: bytes.texts())
    }

    private func diagnostic(_ bytes: inout ByteReader) -> Diagnostic {
        let id = DiagnosticID(rawValue: bytes.text())
        let severity = Severity(rawValue: bytes.text())
        if id == nil || severity == nil { bytes.refuse() }
        return Diagnostic(
            id ?? .fileUnreadable, bytes.text(), at: bytes.flag() ? location(&bytes) : nil,
            hint: bytes.optionalText(), related: bytes.list { .init($0.text(), at: location(&$0)) },
            severity: severity ?? .error)
    }

    private func location(_ bytes: inout ByteReader) -> SourceLocation {
        SourceLocation(
            path: bytes.optionalText() ?? path, line: bytes.optionalNumber(), column: bytes.optionalNumber(),
            length: bytes.number(), lineText: bytes.optionalText())
    }
}
