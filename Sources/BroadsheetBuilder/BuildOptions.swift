import BroadsheetModel

/// What one build is asked to do, besides what the configuration says.
public struct BuildOptions: Sendable {
    /// The site's folder.
    public var source: String
    /// The folder of the finished site, when not the configured one.
    public var output: String?
    /// The configuration file, when not `broadsheet.toml` in the site's folder.
    public var configuration: String?
    /// The base URL, when not the configured one.
    public var baseURL: String?
    /// States that are shown besides what is published.
    public var alsoShown: Set<ArticleState> = []
    /// The time that counts as now, in seconds since 1970.
    public var now: Int
    /// How many files are read or made at the same time.
    public var jobs: Int
    /// Whether everything is read and rendered, whatever earlier builds remember.
    public var startsAnew = false
    /// Whether the output has to outlast a power cut; a preview need not.
    public var isDurable = true
    /// Whether warnings count as errors.
    public var isStrict = false
    /// Whether articles keep the plain text of their blocks, which only lists need.
    public var keepsText = false

    /// Options for a site's folder at a time.
    public init(source: String, now: Int, jobs: Int) {
        self.source = source
        self.now = now
        self.jobs = jobs
    }
}
