import BroadsheetModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What Broadsheet has written into an output folder, file by file, in the order of the plan.
///
/// It stands in the folder itself, so a folder that holds one is ours. It is the same for the same site: times and
/// whatever else differs between machines is in `OutputMemory`.
///
/// The bytes are: the format's line; the number of files; for each file its digest, its size and where its path
/// ends; the paths, each with a zero byte behind it, as the system's calls want them; the digest of all this.
struct Manifest: Sendable {
    struct Entry: Sendable, Equatable {
        let digest: Fingerprint
        let size: Int
    }

    static let format = "broadsheet output 2\n"
    private static let recordsStart = format.utf8.count + 8
    private static let recordSize = 32

    let bytes: [UInt8]
    /// How many files it lists.
    let count: Int
    /// The digest of the whole list.
    let seal: Fingerprint
    private let pathsStart: Int

    /// The list without files.
    init() { self = Draft().finished() }

    /// The manifest of a file's bytes; nil when it is damaged or of another format.
    init?(bytes: [UInt8]) {
        guard bytes.starts(with: Manifest.format.utf8) else {
            guard let old = Manifest.Draft(text: bytes) else { return nil }
            self = old.finished()
            return
        }
        guard bytes.count >= Manifest.recordsStart + [UInt8].sealSize, let seal = bytes.checkedSeal else { return nil }
        let count = bytes.withUnsafeBytes { Int(truncatingIfNeeded: $0.number(at: Manifest.format.utf8.count)) }
        guard count >= 0, count <= bytes.count / Manifest.recordSize else { return nil }
        self.init(bytes: bytes, count: count, seal: seal)
        guard count == 0 || pathEnd(count - 1) + [UInt8].sealSize == bytes.count - pathsStart else { return nil }
    }

    private init(bytes: [UInt8], count: Int, seal: Fingerprint) {
        self.bytes = bytes
        self.count = count
        self.seal = seal
        pathsStart = Manifest.recordsStart + count * Manifest.recordSize
    }

    /// The digest and size of the file at a position.
    subscript(index: Int) -> Entry {
        bytes.withUnsafeBytes { buffer in
            let start = Manifest.recordsStart + index * Manifest.recordSize
            return Entry(
                digest: buffer.fingerprint(at: start), size: Int(truncatingIfNeeded: buffer.number(at: start + 16)))
        }
    }

    /// Where a path ends, its zero byte included, counted from the first path.
    private func pathEnd(_ index: Int) -> Int {
        bytes.withUnsafeBytes {
            Int(truncatingIfNeeded: $0.number(at: Manifest.recordsStart + index * Manifest.recordSize + 24))
        }
    }

    private func pathStart(_ index: Int) -> Int { index == 0 ? 0 : pathEnd(index - 1) }

    /// The path of the file at a position.
    func path(_ index: Int) -> String { withPath(index) { String(decoding: $0, as: UTF8.self) } }

    /// Shows the path's bytes; a zero byte follows them.
    func withPath<Result>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { buffer in
            let (start, end) = (pathsStart + pathStart(index), pathsStart + pathEnd(index) - 1)
            return body(UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
        }
    }

    /// Whether the file at a position has the path of two parts, byte for byte.
    func hasPath(_ start: UnsafeRawBufferPointer, _ end: UnsafeRawBufferPointer, at index: Int) -> Bool {
        func isSame(_ own: Slice<UnsafeRawBufferPointer>, _ other: UnsafeRawBufferPointer) -> Bool {
            let own = UnsafeRawBufferPointer(rebasing: own)
            guard let a = own.baseAddress, let b = other.baseAddress else { return true }
            return memcmp(a, b, own.count) == 0
        }
        return withPath(index) { own in
            own.count == start.count + end.count && isSame(own[..<start.count], start)
                && isSame(own[start.count...], end)
        }
    }

    /// A manifest that is being written down.
    struct Draft {
        private var records: [UInt8] = []
        private var paths: [UInt8] = []
        private var count = 0

        init(capacity: Int = 0) {
            records.reserveCapacity(capacity * Manifest.recordSize)
            paths.reserveCapacity(capacity * 64)
        }

        mutating func append(_ path: UnsafeRawBufferPointer, _ entry: Entry) {
            paths.append(contentsOf: path)
            paths.append(0)
            records.append(fingerprint: entry.digest, UInt64(entry.size), UInt64(paths.count))
            count += 1
        }

        mutating func append(_ path: some Sequence<UInt8>, _ entry: Entry) {
            Array(path).withUnsafeBytes { append($0, entry) }
        }

        func finished() -> Manifest {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(Manifest.recordsStart + records.count + paths.count + [UInt8].sealSize)
            bytes += Manifest.format.utf8
            bytes.append(number: UInt64(count))
            bytes += records
            bytes += paths
            let seal = Fingerprint(of: bytes)
            bytes.append(fingerprint: seal)
            return Manifest(bytes: bytes, count: count, seal: seal)
        }
    }
}
