import BroadsheetModel

/// Writes the finished files into the output folder, so that it is never half done.
///
/// Everything is staged on the same file system first. A first build moves in with one rename; a later one
/// writes a journal and then moves file by file: what is linked to before what links to it, deletions last.
public struct OutputWriter: Sendable {
    /// The output folder.
    public let folder: String
    /// Folders that hold the source: the output may neither be nor hold one of them.
    let sources: [String]
    /// How many files are made at the same time.
    let width: Int

    /// A writer into a folder.
    public init(folder: String, sources: [String], width: Int) {
        self.folder = folder
        self.sources = sources
        self.width = max(1, width)
    }

    /// Writes all files; `content` puts the bytes of the job at an index into the empty buffer that it is given.
    ///
    /// Files that the folder holds already, byte for byte, are not touched; files that Broadsheet wrote before
    /// and that are no longer among the jobs are deleted; files of others are never touched.
    public func write(
        _ jobs: [OutputJob], content: @escaping @Sendable (Int, inout [UInt8]) throws -> Void
    ) async throws -> WriteReport {
        let target = try OutputFolder.open(folder, sources: sources)
        do {
            let staged = try await stage(jobs, into: target, content)
            return try target.commit(jobs, staged)
        } catch {
            target.abandon()
            throw error
        }
    }

    private func stage(
        _ jobs: [OutputJob], into target: OutputFolder,
        _ content: @escaping @Sendable (Int, inout [UInt8]) throws -> Void
    ) async throws -> [StagedFile] {
        // Runs of neighbouring jobs go to the workers in turn, so that each has pages of every kind.
        let run = 32
        let width = min(self.width, max(1, jobs.count / run))
        return try await withThrowingTaskGroup(of: [StagedFile].self) { group in
            for worker in 0..<width {
                group.addTask {
                    var out: [StagedFile] = []
                    var buffer: [UInt8] = []
                    var stager = try Stager(target: target)
                    for start in stride(from: worker * run, to: jobs.count, by: width * run) {
                        for index in start..<min(start + run, jobs.count) {
                            buffer.removeAll(keepingCapacity: true)
                            if let source = jobs[index].source {
                                buffer = try Descriptor.contents(ofFile: source)
                            } else {
                                try content(index, &buffer)
                            }
                            out.append(try stager.stage(index, jobs[index].path, buffer))
                        }
                        try Task.checkCancellation()
                    }
                    return out
                }
            }
            var all: [StagedFile] = []
            all.reserveCapacity(jobs.count)
            for try await part in group { all += part }
            return all
        }
    }
}
