import BroadsheetModel

/// One file that is to be written.
public struct OutputJob: Sendable {
    /// Its path below the output folder.
    public let path: String
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
        self.path = path
        self.rank = rank
        self.source = source
        self.fingerprint = fingerprint
    }
}
