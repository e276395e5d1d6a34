/// One file that is to be written.
public struct OutputJob: Sendable {
    /// Its path below the output folder.
    public let path: String
    /// The order in which files are moved into place: what is linked to has the smaller number.
    public let rank: Int
    /// The file it is a copy of; nil when its bytes are made.
    public let source: String?

    /// A file to write.
    public init(path: String, rank: Int, source: String? = nil) {
        self.path = path
        self.rank = rank
        self.source = source
    }
}
