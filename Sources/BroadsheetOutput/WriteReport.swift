/// What writing has done.
public struct WriteReport: Sendable, Equatable {
    /// Files that were not there before.
    public var added = 0
    /// Files with new content.
    public var changed = 0
    /// Files that stayed as they were.
    public var unchanged = 0
    /// Files that are gone.
    public var deleted = 0
    /// Bytes of all new and changed files.
    public var bytes = 0
    /// Files whose bytes were made, whether they were new or not.
    public var made = 0
    /// Why the next build will have to make more than it needs to, one sentence in lower case; nil when all is well.
    public var forgot: String?

    /// The paths of the new and changed files, and of those that are gone, relative to the output.
    public var touched: [String] = []

    /// Seconds in which the files' bytes were made, summed over all workers.
    public var rendering = 0.0
    /// Seconds in which files were compared, staged and moved; staging is summed over all workers.
    public var writing = 0.0

    /// How many files the site has.
    public var files: Int { added + changed + unchanged }
}
