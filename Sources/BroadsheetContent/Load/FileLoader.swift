import BroadsheetDiagnostics
import BroadsheetModel

/// Gives what the files of the content folder hold: from the store when a file is as it was, else read and parsed.
struct FileLoader: ~Copyable {
    private let parser: FileParser
    private let store: ContentStore?
    private let scanned: SourceFile.Time
    private var writer: StoreWriter
    private var reused = 0

    /// How much of the store the files so far need.
    var liveRecords: Int { reused + writer.added }

    /// A loader of one worker; without a store all is parsed and kept in memory.
    init(parser: FileParser, store: ContentStore?, scanned: SourceFile.Time) {
        self.parser = parser
        self.store = store
        self.scanned = scanned
        writer = StoreWriter(store)
    }

    mutating func load(_ file: SourceFile) throws -> ParsedFile {
        let isPageFolder = parser.isPageFolder(file)
        let known = try store?.find(file.path)
        if let store, let known, known.record.isSame(file, isPageFolder: isPageFolder) {
            reused += known.payload.count
            return try store.parts(of: known, path: file.path)
        }
        let read = FileReader().bytes(of: file)
        guard let bytes = read.value else { return ParsedFile(diagnostics: read.diagnostics) }
        guard let store else { return parser.parse(file, bytes, isPageFolder: isPageFolder).file }
        let content = Fingerprint(of: bytes)
        if let known, known.record.holds(file, content: content, isPageFolder: isPageFolder) {
            let record = StoreRecord(
                file, content: content, isPageFolder: isPageFolder,
                usesModification: known.record.usesModification, scanned: scanned)
            try writer.renew(known, path: file.path, record: record)
            return try store.parts(of: known, path: file.path)
        }
        let result = parser.parse(file, bytes, isPageFolder: isPageFolder)
        let record = StoreRecord(
            file, content: content, isPageFolder: isPageFolder, usesModification: result.usesModification,
            scanned: scanned)
        let changes = try known.map { HeadlineChanges(from: try store.parts(of: $0, path: file.path), to: result.file) }
        var parsed = try writer.remember(result.file, path: file.path, record: record)
        // Told once: the next build knows the new headlines only.
        parsed.diagnostics += changes?.diagnostics(today: parser.context.today) ?? []
        return parsed
    }

    /// Writes what the store has not got yet.
    mutating func finish() throws { try writer.flush() }
}
