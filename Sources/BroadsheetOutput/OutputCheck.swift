import BroadsheetModel

/// Finds the files that the output holds already as they should be, without making or reading them.
struct OutputCheck: Sendable {
    let jobs: [OutputJob]
    let match: JobMatch
    let target: OutputFolder
    let memory: OutputMemory?
    /// How the files of the manifest looked a moment ago, when they were looked at.
    let seen: [FileStamp?]?

    /// What the check of some jobs has found.
    struct Findings: Sendable {
        /// Jobs whose bytes have to be made.
        var toMake: [Int] = []
        /// Files that are as they should be, though their time is another than remembered.
        var retimed: [SoundFile] = []
    }

    /// A file of the output that is as it should be, and its time.
    struct SoundFile: Sendable {
        let job: Int
        let modified: Int64
    }

    func run(width: Int) async -> Findings {
        guard let memory, !target.isFirst else { return Findings(toMake: Array(jobs.indices)) }
        let share = max(1, (jobs.count + width - 1) / width)
        return await withTaskGroup(of: (Int, Findings).self) { group in
            for start in stride(from: 0, to: jobs.count, by: share) {
                group.addTask { (start, check(start..<min(start + share, jobs.count), memory)) }
            }
            var parts: [(Int, Findings)] = []
            for await part in group { parts.append(part) }
            parts.sort { $0.0 < $1.0 }
            return Findings(toMake: parts.flatMap(\.1.toMake), retimed: parts.flatMap(\.1.retimed))
        }
    }

    private func check(_ range: Range<Int>, _ memory: OutputMemory) -> Findings {
        var findings = Findings()
        for job in range {
            guard let fingerprint = jobs[job].fingerprint, let position = match[job] else {
                findings.toMake.append(job)
                continue
            }
            let known = memory[position]
            guard known.fingerprint == fingerprint, let modified = modified(position, known) else {
                findings.toMake.append(job)
                continue
            }
            if modified != known.modified { findings.retimed.append(SoundFile(job: job, modified: modified)) }
        }
        return findings
    }

    /// The time of a file that the output holds as the manifest says; nil when it does not.
    ///
    /// Only a file with another time than remembered is read.
    func modified(_ position: Int, _ known: OutputMemory.Entry? = nil) -> Int64? {
        let entry = target.manifest[position]
        let stamp = if let seen { seen[position] } else { target.manifest.withPath(position) { target.root.stamp($0) } }
        guard let stamp, stamp.size == entry.size else { return nil }
        if stamp.modified == (known ?? memory?[position])?.modified { return stamp.modified }
        do throws(OutputError) {
            let bytes = try target.root.contents(target.manifest.path(position))
            return bytes.map { Fingerprint(of: $0) } == entry.digest ? stamp.modified : nil
        } catch {
            // What cannot be read is made again.
            return nil
        }
    }
}
