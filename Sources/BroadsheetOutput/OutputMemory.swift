import BroadsheetModel

/// What saves the next build from making and reading files: for each file of the manifest, what it was made from
/// and the time that it had when it was written.
///
/// It is kept with the site, not in the output: times differ from one machine to the next, and the same site gives
/// the same output, byte for byte. Without it nothing goes wrong; every file is made and compared.
///
/// The bytes are: the format's line; the manifest's digest; for each file its fingerprint and its time; the digest
/// of all this.
struct OutputMemory: Sendable {
    struct Entry: Sendable, Equatable {
        /// What the file was made from; nil when nobody said.
        let fingerprint: Fingerprint?
        /// When it was written, in nanoseconds since 1970; nil when that is not known.
        let modified: Int64?

        static let unknown = Entry(fingerprint: nil, modified: nil)
    }

    private static let format = "broadsheet memory 1\n"
    private static let recordsStart = format.utf8.count + 16
    private static let recordSize = 24
    private static let noFingerprint = Fingerprint(high: 0, low: 0)
    private static let noTime = Int64.min

    private(set) var bytes: [UInt8]

    /// Why a memory is of no use.
    enum Flaw: Error { case damaged, ofAnotherManifest }

    /// The memory of a file's bytes, for a manifest.
    init(bytes: [UInt8], for manifest: Manifest) throws(Flaw) {
        guard bytes.starts(with: OutputMemory.format.utf8), bytes.checkedSeal != nil else { throw .damaged }
        let seal = bytes.withUnsafeBytes { $0.fingerprint(at: OutputMemory.format.utf8.count) }
        guard seal == manifest.seal else { throw .ofAnotherManifest }
        guard bytes.count == OutputMemory.size(of: manifest.count) else { throw .damaged }
        self.bytes = bytes
    }

    private static func size(of count: Int) -> Int { recordsStart + count * recordSize + [UInt8].sealSize }

    /// What is remembered of the file at a position of the manifest.
    subscript(index: Int) -> Entry {
        bytes.withUnsafeBytes { buffer in
            let start = OutputMemory.recordsStart + index * OutputMemory.recordSize
            let fingerprint = buffer.fingerprint(at: start)
            let modified = Int64(bitPattern: buffer.number(at: start + 16))
            return Entry(
                fingerprint: fingerprint == OutputMemory.noFingerprint ? nil : fingerprint,
                modified: modified == OutputMemory.noTime ? nil : modified)
        }
    }

    /// Writes a memory down, file by file in the manifest's order.
    init(of manifest: Manifest, _ entry: (Int) -> Entry) {
        bytes = []
        bytes.reserveCapacity(OutputMemory.size(of: manifest.count))
        bytes += OutputMemory.format.utf8
        bytes.append(fingerprint: manifest.seal)
        for index in 0..<manifest.count {
            let entry = entry(index)
            bytes.append(
                fingerprint: entry.fingerprint ?? OutputMemory.noFingerprint,
                UInt64(bitPattern: entry.modified ?? OutputMemory.noTime))
        }
        bytes.seal()
    }
}
