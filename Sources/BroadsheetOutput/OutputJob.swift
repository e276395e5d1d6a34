import BroadsheetModel

/// One file that is to be written.
public struct OutputJob: Sendable {
    /// What its path begins with, and what that is.
    private let stem: String
    private let isFolder: Bool
    /// The order in which files are moved into place: what is linked to has the smaller number.
    public let rank: Int
    /// The file it is a copy of; nil when its bytes are made.
    public let source: String?
    /// A digest of all that the file will show, known before its bytes are made; nil when they always have to be made.
    ///
    /// For a copied file it is one of what tells that its source was not touched.
    public let fingerprint: Fingerprint?

    /// A file to write.
    public init(path: String, rank: Int, source: String? = nil, fingerprint: Fingerprint? = nil) {
        stem = path
        isFolder = false
        self.rank = rank
        self.source = source
        self.fingerprint = fingerprint
    }

    /// The `index.html` of a folder, whose path is empty or ends with a slash.
    public init(folder: String, rank: Int, fingerprint: Fingerprint? = nil) {
        stem = folder
        isFolder = true
        self.rank = rank
        source = nil
        self.fingerprint = fingerprint
    }

    /// Its path below the output folder.
    public var path: String { isFolder ? stem + "index.html" : stem }

    /// The path's two parts, in place: most jobs are only compared, and need no text of their own.
    func withPath<Result>(_ body: (_ start: UnsafeRawBufferPointer, _ end: UnsafeRawBufferPointer) -> Result) -> Result
    {
        var stem = stem
        return stem.withUTF8 { start in
            OutputJob.index.withUTF8Buffer { index in
                body(
                    UnsafeRawBufferPointer(start),
                    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: index.prefix(isFolder ? index.count : 0))))
            }
        }
    }

    private static let index: StaticString = "index.html"
}
