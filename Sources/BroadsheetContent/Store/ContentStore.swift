import BroadsheetDiagnostics
import BroadsheetModel

/// What earlier builds have read from the content folder, file by file.
///
/// Two files in the site's folder `.broadsheet`: `articles`, with a record for each source file, and `bodies`, with
/// the HTML that pages read back. Nothing in it is needed: whatever is missing, old or damaged is read anew.
struct ContentStore: Sendable {
    /// Where the HTML of texts goes.
    let bodies: StoreFile
    /// Where records go; nil when nothing is remembered beyond this build.
    let articles: StoreFile?
    /// The records of earlier builds.
    private let bytes: [UInt8]
    private let places: [Fingerprint: Range<Int>]
    /// The path of the file of records.
    private let path: String
    /// Whether something else stood in its place.
    let isForeign: Bool

    /// A record that was found, and where what the file holds begins behind it.
    struct Known {
        let record: StoreRecord
        let payload: Range<Int>
        fileprivate let parts: Int
    }

    // MARK: - Opening

    /// The store of a folder, with what was made with the same key in it; `startsAnew` forgets all of it.
    static func open(_ folder: String, key: Fingerprint, startsAnew: Bool) throws(StoreFailure) -> ContentStore {
        if try StoreFile.makeFolder(folder) {
            // So that nobody commits it by mistake.
            let ignored = try StoreFile.open(folder + "/.gitignore")
            try ignored.write(Array("*\n".utf8), at: 0)
        }
        let path = folder + "/articles"
        let articles = try StoreFile.open(path)
        guard articles.lock() else {
            throw StoreFailure("another build uses it", hint: "wait until the other build is done")
        }
        // What a build left that was killed while it cleared up: nobody would overwrite a withdrawn text in it.
        try StoreFile.remove(path + ".new")
        let bodies = try StoreFile.open(folder + "/bodies")
        let length = StoreFormat.headLength
        let head = StoreFormat.parse(head: try articles.read(length, at: 0))
        if !startsAnew, let head, head.key == key,
            let other = StoreFormat.parse(head: try bodies.read(length, at: 0)), other == head
        {
            let bytes = try articles.read(articles.size, at: 0)
            let index = StoreFormat.index(bytes)
            try articles.cut(to: index.end)
            return ContentStore(
                bodies: bodies, articles: articles, bytes: bytes, places: index.places, path: path,
                isForeign: false)
        }
        let isForeign = !startsAnew && head == nil && articles.size > 0
        var random = SystemRandomNumberGenerator()
        let newHead = StoreFormat.head(key, number: Fingerprint(high: random.next(), low: random.next()))
        // Without its head the file of records is none, so what it points to may go.
        try articles.cut(to: 0)
        try bodies.cut(to: 0)
        try bodies.write(newHead, at: bodies.reserve(length))
        try articles.write(newHead, at: articles.reserve(length))
        return ContentStore(
            bodies: bodies, articles: articles, bytes: [], places: [:], path: path, isForeign: isForeign)
    }

    /// A store that lasts as long as this build, for texts only.
    static func temporary() throws(StoreFailure) -> ContentStore {
        ContentStore(
            bodies: try StoreFile.temporary(), articles: nil, bytes: [], places: [:], path: "", isForeign: false)
    }

    // MARK: - Looking

    /// The record of a file at a path, as shown to the reader.
    func find(_ path: String) throws(StoreDamage) -> Known? {
        guard let payload = places[Fingerprint(of: path)] else { return nil }
        let known = bytes.withUnsafeBytes { buffer -> Known? in
            let run = UnsafeRawBufferPointer(rebasing: buffer[payload])
            var digest = ByteReader(buffer, at: payload.lowerBound - 8)
            guard digest.fixed() == Fingerprint(of: run).high else { return nil }
            var reader = ByteReader(run, at: 16)
            let record = StoreRecord(&reader)
            return reader.isDamaged
                ? nil : Known(record: record, payload: payload, parts: payload.lowerBound + reader.position)
        }
        guard let known else { throw StoreDamage() }
        return known
    }

    /// What the file of a record holds; `path` is the file's as shown to the reader.
    func parts(of known: Known, path: String) throws(StoreDamage) -> ParsedFile {
        let file = bytes.withUnsafeBytes { buffer in
            var reader = ByteReader(UnsafeRawBufferPointer(rebasing: buffer[known.parts..<known.payload.upperBound]))
            return ParsedFileReader(path: path).read(&reader)
        }
        guard let file else { throw StoreDamage() }
        return file
    }

    /// The bytes of what the file of a record holds, for a new record of the same file.
    func partBytes(of known: Known) -> ArraySlice<UInt8> { bytes[known.parts..<known.payload.upperBound] }

    /// Reads texts back.
    var reader: BodyReader {
        BodyReader { [bodies] offset, count in
            do throws(StoreFailure) {
                return try bodies.read(count, at: offset)
            } catch {
                // Whatever the reason: the text can be had from its source.
                throw BodyDamage()
            }
        }
    }

    // MARK: - Clearing up

    /// Drops what no file of the site needs any more, when that is most of the store.
    ///
    /// - Parameters:
    ///   - files: the files that there are.
    ///   - live: how many bytes their records and their HTML have.
    func clearUp(files: [SourceFile], live: LiveBytes) throws(StoreFailure) {
        guard let articles else { return }
        if bodies.size > 2 * live.bodies + (16 << 20) {
            // Without its head the next build starts anew.
            return try articles.cut(to: 0)
        }
        guard articles.size > 2 * live.records + (1 << 20) else { return }
        let all = try articles.read(articles.size, at: 0)
        let index = StoreFormat.index(all)
        var live = Array(all.prefix(StoreFormat.headLength))
        for file in files {
            guard let place = index.places[Fingerprint(of: file.path)] else { continue }
            live += all[place.lowerBound - 16..<place.upperBound]
        }
        let other = try StoreFile.open(path + ".new")
        try other.cut(to: 0)
        try other.write(live, at: other.reserve(live.count))
        try StoreFile.move(path + ".new", to: path)
    }
}

/// How much of the store the files of the site still need, in bytes.
struct LiveBytes: Sendable, Equatable {
    var records = 0
    var bodies = 0

    static func += (all: inout LiveBytes, other: LiveBytes) {
        all.records += other.records
        all.bodies += other.bodies
    }
}

/// The store holds something that was not put into it.
struct StoreDamage: Error {}
