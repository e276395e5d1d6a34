import BroadsheetModel

/// A file that has been made and waits in the staging folder.
struct StagedFile: Sendable {
    /// The position of its job.
    let job: Int
    let entry: Manifest.Entry
    /// When it was written, in nanoseconds since 1970.
    let modified: Int64
}

/// What became of the jobs whose bytes were made.
struct MadeFiles: Sendable {
    /// Files that are new or have changed.
    var staged: [StagedFile] = []
    /// Files that the output holds already, byte for byte.
    var sound: [OutputCheck.SoundFile] = []

    /// How long the bytes took, and how long all of it.
    var rendering = Duration.zero
    var total = Duration.zero

    static func += (all: inout MadeFiles, more: MadeFiles) {
        all.rendering += more.rendering
        all.total += more.total
        all.staged += more.staged
        all.sound += more.sound
    }
}

/// Makes files and puts those that the output does not hold into the staging folder; each worker has its own.
struct Stager: ~Copyable {
    private let check: OutputCheck
    private let staging: Staging
    private var folders: Set<Fingerprint> = []
    private var buffer: [UInt8] = []
    private(set) var made = MadeFiles()

    init(check: OutputCheck, staging: Staging) {
        self.check = check
        self.staging = staging
    }

    mutating func stage(_ job: Int, _ content: (Int, inout [UInt8]) throws -> Void) throws {
        let start = ContinuousClock.now
        defer { made.total += ContinuousClock.now - start }
        buffer.removeAll(keepingCapacity: true)
        let path = check.jobs[job].path
        if let source = check.jobs[job].source {
            buffer = try Descriptor.contents(ofSource: source)
        } else {
            try content(job, &buffer)
            made.rendering += ContinuousClock.now - start
        }
        let entry = Manifest.Entry(digest: Fingerprint(of: buffer), size: buffer.count)
        if let position = check.match[job], check.target.manifest[position] == entry,
            let modified = check.modified(position)
        {
            made.sound.append(OutputCheck.SoundFile(job: job, modified: modified))
            return
        }
        // A first build stages the whole tree, a later one numbered files.
        let name = check.target.isFirst ? path : String(job)
        if check.target.isFirst { try makeParents(of: path) }
        let modified = try staging.folder.write(buffer, to: name, shownAs: path)
        made.staged.append(StagedFile(job: job, entry: entry, modified: modified))
    }

    /// Makes the folders above a file, each once.
    private mutating func makeParents(of path: String) throws(OutputError) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let parent = String(path[..<slash])
        let key = Fingerprint(of: Array(parent.utf8))
        guard !folders.contains(key) else { return }
        try makeParents(of: parent)
        try staging.folder.makeFolder(parent)
        folders.insert(key)
    }
}
