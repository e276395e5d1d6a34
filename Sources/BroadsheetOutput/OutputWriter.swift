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
    /// The site's folder for what one build remembers for the next; nil when nothing is remembered.
    let memory: String?
    /// Whether every file is made, whatever earlier builds remember.
    let startsAnew: Bool
    /// Whether what is written has to outlast a power cut, for which the disk is waited for.
    let isDurable: Bool
    /// How many files are made at the same time.
    let width: Int
    /// After how many changes of the output to stop as if killed; for tests.
    let stopsAfter: Int?
    /// Whether files wait in the output, also where they could wait beside it; for tests.
    let stagesInside: Bool

    /// A writer into a folder; it keeps what the next build needs to know in the folder `memory` of the site.
    public init(
        folder: String, sources: [String], memory: String? = nil, startsAnew: Bool = false, isDurable: Bool = true,
        width: Int
    ) {
        self.init(
            folder: folder, sources: sources, memory: memory, startsAnew: startsAnew, isDurable: isDurable,
            width: width, stopsAfter: nil)
    }

    init(
        folder: String, sources: [String], memory: String?, startsAnew: Bool, isDurable: Bool = true, width: Int,
        stopsAfter: Int?, stagesInside: Bool = false
    ) {
        self.folder = folder
        self.sources = sources
        self.memory = memory
        self.startsAnew = startsAnew
        self.isDurable = isDurable
        self.width = max(1, width)
        self.stopsAfter = stopsAfter
        self.stagesInside = stagesInside
    }

    /// Puts the bytes of the job at an index into the empty buffer that it is given.
    public typealias Content = @Sendable (Int, inout [UInt8]) throws -> Void

    /// Writes all files, with what makes their bytes at hand.
    public func write(_ jobs: [OutputJob], content: @escaping Content) async throws -> WriteReport {
        try await write(jobs, prepare: { content })
    }

    /// Looks at the files of the output, so that writing need not; other work may go on meanwhile.
    public func lookAhead() async -> OutputLook? {
        startsAnew || width == 1 ? nil : await OutputLook(folder)
    }

    /// Writes all files; `prepare` is asked for what makes their bytes when there are any to make.
    ///
    /// A file whose fingerprint is that of the last build is not even made, when it was not touched since. Files that
    /// the folder holds already, byte for byte, are left alone; files that Broadsheet wrote before and that are no
    /// longer among the jobs are deleted; files of others are never touched.
    public func write(
        _ jobs: [OutputJob], seen: OutputLook? = nil, prepare: () -> Content
    ) async throws -> WriteReport {
        let start = ContinuousClock.now
        var steps = StepLimit(stopsAfter)
        let target = try OutputFolder.open(
            folder, sources: sources, isDurable: isDurable, stagesInside: stagesInside, &steps)
        var staging = target.isFirst ? try target.makeStaging() : nil
        var memoryFile = memory.map { MemoryFile(folder: $0, output: target.place) }
        do {
            let check = OutputCheck(
                jobs: jobs, match: JobMatch(jobs, target.manifest), target: target,
                memory: startsAnew ? nil : memoryFile?.load(for: target.manifest),
                seen: seen?.stamps(of: target.manifest))
            let found = await check.run(width: width)
            var made = MadeFiles()
            var making = Duration.zero
            if !found.toMake.isEmpty {
                let place = if let staging { staging } else { try target.makeStaging() }
                staging = place
                let begun = ContinuousClock.now
                made = try await make(found.toMake, check, place, prepare())
                making = ContinuousClock.now - begun
            }
            let commit = Commit(check: check, made: made, retimed: found.retimed)
            try commit.run(staging, &memoryFile, &steps)
            var report = commit.report
            report.made = found.toMake.count
            report.forgot = memoryFile?.problem
            report.rendering = made.rendering / .seconds(1)
            report.writing = (ContinuousClock.now - start - making + made.total - made.rendering) / .seconds(1)
            return report
        } catch {
            // A test that stops as if killed wants to find what a kill leaves.
            if let staging, stopsAfter == nil { abandon(staging, of: target) }
            throw error
        }
    }

    private func make(
        _ toMake: [Int], _ check: OutputCheck, _ staging: Staging,
        _ content: @escaping Content
    ) async throws -> MadeFiles {
        // Runs of neighbouring jobs go to the workers in turn, so that each has pages of every kind.
        let run = 32
        let width = min(self.width, max(1, toMake.count / run))
        return try await withThrowingTaskGroup(of: MadeFiles.self) { group in
            for worker in 0..<width {
                group.addTask {
                    var stager = Stager(check: check, staging: staging)
                    for start in stride(from: worker * run, to: toMake.count, by: width * run) {
                        for job in toMake[start..<min(start + run, toMake.count)] { try stager.stage(job, content) }
                        try Task.checkCancellation()
                    }
                    return stager.made
                }
            }
            var all = MadeFiles()
            for try await part in group { all += part }
            return all
        }
    }

    /// Leaves the output as it was. What cannot be cleared away now is cleared by the next build.
    private func abandon(_ staging: Staging, of target: OutputFolder) { try? target.remove(staging) }
}
