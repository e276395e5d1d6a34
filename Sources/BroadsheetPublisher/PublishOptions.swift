/// What one publishing is asked to do, besides what the target says.
public struct PublishOptions: Sendable {
    /// The site's folder, which relative paths of the target begin at.
    public var source: String
    /// Whether all files are sent, whatever the host's list says.
    public var sendsAll = false
    /// Whether the pages are fetched from their addresses afterwards and compared.
    public var verifies = false
    /// How many files are read at the same time.
    public var jobs: Int

    /// Options for a site's folder.
    public init(source: String, jobs: Int) {
        self.source = source
        self.jobs = jobs
    }
}
