import BroadsheetDiagnostics
import BroadsheetModel

/// Writes what a file holds as bytes for the store; `ParsedFileReader` reads them in the same order.
///
/// The texts must have been moved to the file of bodies before.
struct ParsedFileWriter {
    /// The path of the file as shown to the reader, which is not written.
    let path: String

    func write(_ file: ParsedFile, into out: inout ByteWriter) {
        out.add(file.articles) { write($0, into: &$1) }
        out.add(file.names) { write($0, into: &$1) }
        out.add(file.introduction != nil)
        if let introduction = file.introduction { write(introduction, into: &out) }
        out.add(file.note != nil)
        if let note = file.note { write(note, into: &out) }
        out.add(file.diagnostics) { write($0, into: &$1) }
    }

    private func write(_ article: Article, into out: inout ByteWriter) {
        out.add(article.fingerprint.entry)
        out.add(article.fingerprint.whole)
        out.add(article.place.line)
        out.add(article.place.ordinal)
        out.add(article.title)
        out.add(article.section != nil)
        if let section = article.section {
            out.add(section.name)
            out.add(section.isFolder)
            out.add(section.slug.text)
        }
        out.add(article.date)
        out.add(article.dateText)
        out.add(article.published)
        out.add(article.updated)
        out.add(article.byline)
        out.add(article.authors) { author, out in
            out.add(author.name)
            out.add(author.url)
            out.add(author.email)
        }
        out.add(article.sources) { source, out in
            out.add(source.title)
            out.add(source.url)
        }
        out.add(article.topics)
        out.add(article.summary)
        write(article.address, into: &out)
        out.add(article.route.path)
        out.add(article.aliases.map(\.path))
        write(article.body, into: &out)
        out.add(article.corrections) { correction, out in
            out.add(correction.date)
            out.add(correction.text)
        }
        out.add(article.series)
        out.add(article.withdrawal != nil)
        if let withdrawal = article.withdrawal {
            out.add(withdrawal.date)
            out.add(withdrawal.reason)
            out.add(withdrawal.title)
            out.add(withdrawal.files) { $1.add($0) }
        }
        out.add(article.schedule.isDraft)
        out.add(article.schedule.date)
        out.add(article.schedule.publish)
        out.add(article.schedule.expiry)
        out.add(article.picture?.url)
        out.add(article.picture?.alt)
        out.add(article.weight)
        out.add(article.language)
        out.add(article.translationKey)
        out.add(article.identity.typed)
        out.add(article.identity.isInDigest)
        out.add(article.identity.isDated)
    }

    private func write(_ address: ArticleAddress, into out: inout ByteWriter) {
        switch address {
        case .route(let route):
            out.add(0)
            out.add(route.path)
        case .slug(let slug):
            out.add(1)
            out.add(slug.text)
        case .found(let slug):
            out.add(2)
            out.add(slug.text)
        }
    }

    private func write(_ body: ArticleBody, into out: inout ByteWriter) {
        switch body.html {
        case .stored(let offset, let count):
            out.add(offset)
            out.add(count)
        case .bytes(let bytes):
            precondition(bytes.isEmpty, "texts are moved to the file of bodies before they are remembered")
            out.add(0)
            out.add(0)
        }
        out.add(body.fingerprint)
        out.add(body.words)
        out.add(body.links) { link, out in
            out.add(link.path)
            out.add(link.source)
            out.add(link.anchor)
            out.add(link.written)
            out.add(link.isPicture)
            out.add(link.slot?.lowerBound)
            if let slot = link.slot { out.add(slot.count) }
            write(link.location, into: &out)
        }
    }

    private func write(_ names: ArticleNames, into out: inout ByteWriter) {
        out.add(names.found) { topic, out in
            out.add(topic.name)
            out.add(topic.kind.rawValue)
            out.add(topic.salience)
        }
        out.add(names.definitions) { definition, out in
            out.add(definition.short)
            out.add(definition.name)
        }
        out.add(names.mentions) { mention, out in
            out.add(mention?.lowerBound)
            if let mention { out.add(mention.count) }
        }
        for place in 0..<8 { out.add(Int(names.words.numbers[place])) }
    }

    private func write(_ introduction: Introduction, into out: inout ByteWriter) {
        out.add(introduction.folder)
        out.add(introduction.title)
        out.add(introduction.description)
        write(introduction.body, into: &out)
        out.add(introduction.place.line)
    }

    private func write(_ note: EditionNote, into out: inout ByteWriter) {
        out.add(note.title)
        out.add(note.dateText)
        out.add(note.published)
        out.add(note.opening)
        out.add(note.closing)
    }

    private func write(_ diagnostic: Diagnostic, into out: inout ByteWriter) {
        out.add(diagnostic.id.rawValue)
        out.add(diagnostic.severity.rawValue)
        out.add(diagnostic.message)
        out.add(diagnostic.location != nil)
        if let location = diagnostic.location { write(location, into: &out) }
        out.add(diagnostic.hint)
        out.add(diagnostic.related) { related, out in
            out.add(related.message)
            write(related.location, into: &out)
        }
    }

    private func write(_ location: SourceLocation, into out: inout ByteWriter) {
        out.add(location.path == path ? nil : location.path)
        out.add(location.line)
        out.add(location.column)
        out.add(location.length)
        out.add(location.lineText)
    }
}
