import BroadsheetModel

/// Brings what was made into the output, and writes down what the next build needs to know.
struct Commit {
    private let check: OutputCheck
    /// New and changed files, in the order of their jobs.
    private let staged: [StagedFile]
    /// Files that were made or read, and found to be there already.
    private let sound: [OutputCheck.SoundFile]

    private var jobs: [OutputJob] { check.jobs }
    private var target: OutputFolder { check.target }

    init(check: OutputCheck, made: MadeFiles, retimed: [OutputCheck.SoundFile]) {
        self.check = check
        staged = made.staged.sorted { $0.job < $1.job }
        sound = (made.sound + retimed).sorted { $0.job < $1.job }
    }

    /// What the build did.
    var report: WriteReport {
        var report = WriteReport()
        report.deleted = check.match.gone.count
        report.unchanged = jobs.count - staged.count
        for file in staged {
            if check.match[file.job] == nil { report.added += 1 } else { report.changed += 1 }
            report.bytes += file.entry.size
        }
        report.touched = staged.map { jobs[$0.job].path } + check.match.gone.map { target.manifest.path($0) }
        return report
    }

    /// Moves everything into place; nothing is touched when the output is as it should be.
    func run(_ staging: Staging?, _ memoryFile: inout MemoryFile?, _ steps: inout StepLimit) throws(OutputError) {
        let isSame = staged.isEmpty && check.match.isSame && !target.isFirst
        let manifest = isSame ? target.manifest : newManifest()
        let isRemembered = isSame && !hasLearned
        if !isRemembered, memoryFile != nil { memoryFile?.prepare(newMemory(manifest)) }
        if isSame {
            if let staging { try target.remove(staging) }
        } else {
            let staging = if let staging { staging } else { try target.makeStaging() }
            if target.isFirst {
                try target.moveInWhole(staging, manifest)
            } else {
                try refuseForeignFiles()
                try target.moveIn(journal(staging, manifest), staging, manifest, &steps)
            }
        }
        if !isRemembered { memoryFile?.settle() }
    }

    private func newManifest() -> Manifest {
        var draft = Manifest.Draft(capacity: jobs.count)
        var rest = staged[...]
        for index in jobs.indices {
            if let file = rest.first, file.job == index {
                rest.removeFirst()
                draft.append(jobs[index].path.utf8, file.entry)
            } else if let position = check.match[index] {
                target.manifest.withPath(position) { draft.append($0, target.manifest[position]) }
            }
        }
        return draft.finished()
    }

    // MARK: - The memory

    /// Whether something is known now that the memory does not say.
    private var hasLearned: Bool {
        guard let memory = check.memory else { return true }
        return sound.contains { file in
            guard let position = check.match[file.job] else { return true }
            return memory[position]
                != OutputMemory.Entry(fingerprint: jobs[file.job].fingerprint, modified: file.modified)
        }
    }

    private func newMemory(_ manifest: Manifest) -> OutputMemory {
        var (staged, sound) = (staged[...], sound[...])
        return OutputMemory(of: manifest) { index in
            let fingerprint = jobs[index].fingerprint
            if let file = staged.first, file.job == index {
                staged.removeFirst()
                return OutputMemory.Entry(fingerprint: fingerprint, modified: file.modified)
            }
            if let file = sound.first, file.job == index {
                sound.removeFirst()
                return OutputMemory.Entry(fingerprint: fingerprint, modified: file.modified)
            }
            let modified = check.match[index].flatMap { check.memory?[$0].modified }
            return OutputMemory.Entry(fingerprint: fingerprint, modified: modified)
        }
    }

    // MARK: - The journal

    private func refuseForeignFiles() throws(OutputError) {
        for file in staged where check.match[file.job] == nil {
            let path = jobs[file.job].path
            if let kind = target.root.kind(path), kind != .folder {
                throw OutputError(
                    "the file `\(target.place.shownAs)/\(path)` stands in the way: Broadsheet did not write it",
                    hint: "move the file, or name another output folder with `-o`")
            }
        }
    }

    private func journal(_ staging: Staging, _ manifest: Manifest) throws(OutputError) -> Journal {
        // All new files before all changed ones: a changed article may link to a new list. Nobody can come to a new
        // page before that, so the links among them may wait for each other.
        let sorted = staged.sorted {
            let (aIsOld, bIsOld) = (check.match[$0.job] != nil, check.match[$1.job] != nil)
            if aIsOld != bIsOld { return bIsOld }
            let (a, b) = (jobs[$0.job].rank, jobs[$1.job].rank)
            return a != b ? a < b : $0.job < $1.job
        }
        let gone = check.match.gone.map { target.manifest.path($0) }
        if let outside = gone.first(where: { $0.hasPrefix("/") || $0.split(separator: "/").contains("..") }) {
            throw OutputError(
                "the list of written files of `\(target.place.shownAs)` names `\(outside)`, which is not in that folder",
                hint: "delete the folder and build again")
        }
        let (inTheWay, others) = Commit.split(gone, inTheWayOf: sorted.map { jobs[$0.job].path })
        let steps =
            inTheWay.map { Journal.Step.delete($0) } + sorted.map { .move($0.job, to: jobs[$0.job].path) }
            + others.map { .delete($0) }
        return Journal(staging: staging.place, manifest: manifest.seal, steps: steps)
    }

    /// Files to delete that stand where a folder has to be, or in a folder where a file has to be, and the others.
    private static func split(_ gone: [String], inTheWayOf moved: [String]) -> ([String], [String]) {
        guard !gone.isEmpty else { return ([], []) }
        let moved = Set(moved)
        let parents = Set(moved.flatMap(parents(of:)))
        var inTheWay: [String] = []
        var others: [String] = []
        for path in gone {
            let isInTheWay = parents.contains(path) || self.parents(of: path).contains(where: moved.contains)
            if isInTheWay { inTheWay.append(path) } else { others.append(path) }
        }
        return (inTheWay, others)
    }

    private static func parents(of path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}
