import BroadsheetBuilder
import BroadsheetModel

/// All files that the host is to have.
struct LocalSite: Sendable {
    let files: [LocalFile]

    /// The rank of files that tell the host something; behind all pages, whose addresses they name.
    static let extraRank = 5

    init(files: [LocalFile]) { self.files = files }

    /// Reads the files of a finished site and those made for the host, and takes their digests.
    init(
        _ site: [SiteFile], output: String, extras: [ExtraFiles.File], extrasFolder: String, jobs: Int
    ) async throws(PublishError) {
        var wanted = site.map { file in
            var isForever = false
            if case .asset = file.role { isForever = true }
            return Wanted(path: file.route.file, rank: file.rank, isForever: isForever, root: output)
        }
        for extra in extras {
            if wanted.contains(where: { $0.path == extra.path }) {
                throw PublishError(
                    .couldNotRun, "the site has a file `\(extra.path)`, which the target would write too",
                    hint: "delete the file, or the key `\(extra.key)` of the target")
            }
        }
        wanted += extras.map {
            Wanted(path: $0.path, rank: LocalSite.extraRank, isForever: false, root: extrasFolder)
        }
        if wanted.contains(where: { $0.path == HostList.name }) {
            throw PublishError(
                .couldNotRun, "the site has a file `\(HostList.name)`, which is the name of the host's list of files",
                hint: "give the file another name")
        }
        if let odd = wanted.first(where: { $0.path.contains("\n") || $0.path.contains("\r") }) {
            throw PublishError(
                .couldNotRun, "the name of the file `\(odd.path)` has a line break in it",
                hint: "give the file another name")
        }
        let all = wanted
        let read = await parallelMap(all.count, width: jobs) { range in range.map { LocalSite.read(all[$0]) } }
        var files: [LocalFile] = []
        files.reserveCapacity(read.count)
        for result in read { files.append(try result.get()) }
        self.files = files
    }

    private struct Wanted: Sendable {
        let path: String
        let rank: Int
        let isForever: Bool
        let root: String
    }

    private static func read(_ file: Wanted) -> Result<LocalFile, PublishError> {
        Result { () throws(PublishError) in
            guard let read = try LocalDisk.readStamped(file.root + "/" + file.path) else {
                throw PublishError(
                    .failed, "the file `\(file.path)` is gone from the output", hint: "publish again")
            }
            return LocalFile(
                path: file.path, rank: file.rank, isForever: file.isForever, root: file.root,
                digest: Fingerprint(of: read.bytes), stamp: read.stamp)
        }
    }

    /// The files that were touched since they were read.
    func touched(among paths: Set<String>) -> [String] {
        files.filter { paths.contains($0.path) && LocalDisk.stamp($0.source) != $0.stamp }.map(\.path)
    }
}
