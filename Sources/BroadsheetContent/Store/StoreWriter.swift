import BroadsheetModel

/// Puts records and texts into the store; each worker has its own.
///
/// Both are gathered and written in large pieces, texts before the records that point to them, so that a build that
/// is killed leaves no record without its text.
struct StoreWriter: ~Copyable {
    private let store: ContentStore?
    private var records = ByteWriter()
    private var texts: [UInt8] = []
    /// Where the gathered texts go, and how much room there is.
    private var start = 0
    private var room = 0
    private static let piece = 1 << 20
    /// How many bytes of records were written or are gathered.
    private(set) var added = 0

    /// A writer into a store; without one it does nothing.
    init(_ store: ContentStore?) { self.store = store }

    /// The file with its texts in the store, remembered with its record.
    mutating func remember(
        _ parsed: ParsedFile, path: String, record: StoreRecord
    ) throws(StoreFailure) -> ParsedFile {
        guard let store else { return parsed }
        var file = parsed
        for index in file.articles.indices {
            let body = file.articles[index].body
            file.articles[index] = file.articles[index].with(body: try kept(body, in: store))
        }
        if let introduction = file.introduction {
            file.introduction = introduction.with(body: try kept(introduction.body, in: store))
        }
        guard store.articles != nil else { return file }
        var payload = ByteWriter()
        payload.add(Fingerprint(of: path))
        record.write(into: &payload)
        ParsedFileWriter(path: path).write(file, into: &payload)
        try add(payload.bytes)
        return file
    }

    /// Remembers that a file is as it was, but looks different from outside.
    mutating func renew(
        _ known: ContentStore.Known, path: String, record: StoreRecord
    ) throws(StoreFailure) {
        guard let store, store.articles != nil else { return }
        var payload = ByteWriter()
        payload.add(Fingerprint(of: path))
        record.write(into: &payload)
        payload.add(raw: store.partBytes(of: known))
        try add(payload.bytes)
    }

    private mutating func add(_ payload: [UInt8]) throws(StoreFailure) {
        let record = StoreFormat.record(payload)
        added += record.count
        records.add(raw: record)
        if records.bytes.count >= StoreWriter.piece { try flush() }
    }

    private mutating func kept(_ body: ArticleBody, in store: ContentStore) throws(StoreFailure) -> ArticleBody {
        guard case .bytes(let html) = body.html else { return body }
        guard !html.isEmpty else { return body.with(html: .stored(offset: 0, count: 0)) }
        if texts.count + html.count > room {
            try flush()
            room = max(StoreWriter.piece, html.count)
            start = store.bodies.reserve(room)
        }
        let offset = start + texts.count
        texts += html
        return body.with(html: .stored(offset: offset, count: html.count))
    }

    /// Writes what is gathered.
    mutating func flush() throws(StoreFailure) {
        guard let store else { return }
        if !texts.isEmpty {
            try store.bodies.write(texts, at: start)
            store.bodies.giveBack(from: start + texts.count, to: start + room)
        }
        texts.removeAll(keepingCapacity: true)
        room = 0
        guard let articles = store.articles, !records.bytes.isEmpty else { return }
        try articles.write(records.bytes, at: articles.reserve(records.bytes.count))
        records.clear()
    }
}
