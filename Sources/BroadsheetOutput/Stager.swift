import BroadsheetModel

/// A file that has been made and waits in the staging folder, or that is already in the output as it should be.
struct StagedFile: Sendable {
    /// The position of its job.
    let job: Int
    let entry: Manifest.Entry
    /// Whether it waits in the staging folder.
    let isStaged: Bool
}

/// Puts files into the staging folder; each worker has its own.
struct Stager: ~Copyable {
    private let target: OutputFolder
    private let staging: Descriptor
    private var folders: Set<String> = []

    init(target: OutputFolder) throws(OutputError) {
        self.target = target
        staging = try Descriptor.folder(target.staging)
    }

    mutating func stage(_ job: Int, _ path: String, _ bytes: [UInt8]) throws(OutputError) -> StagedFile {
        let entry = Manifest.Entry(digest: Fingerprint(of: bytes), size: bytes.count)
        if target.holds(path, entry) { return StagedFile(job: job, entry: entry, isStaged: false) }
        if target.isFirst {
            try makeParents(of: path)
            try staging.write(bytes, to: path)
        } else {
            try staging.write(bytes, to: String(job))
        }
        return StagedFile(job: job, entry: entry, isStaged: true)
    }

    /// Makes the folders above a file, each once.
    private mutating func makeParents(of path: String) throws(OutputError) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let parent = String(path[..<slash])
        guard !folders.contains(parent) else { return }
        try makeParents(of: parent)
        try staging.makeFolder(parent)
        folders.insert(parent)
    }
}
