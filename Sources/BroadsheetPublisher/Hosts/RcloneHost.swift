import BroadsheetModel

/// A remote of rclone: S3 and its like, SFTP, FTP, WebDAV and dozens of others.
struct RcloneHost: PublishHost {
    let remote: String
    private let features: RcloneFeatures
    private let work: WorkFolder
    private let tool: Tool

    /// Where files wait on the host until they are whole.
    private static let partFolder = "broadsheet-part"

    /// Asks rclone what the remote can do.
    init(_ remote: String, source: String, work: WorkFolder) async throws(PublishError) {
        self.remote = remote
        self.work = work
        tool = Tool(name: "rclone")
        let run = try await tool.run(["backend", "features", remote])
        if run.said.contains(where: { $0.contains("didn't find section in config file") }) {
            throw PublishError(
                .couldNotRun, "rclone knows no remote for `\(remote)`",
                hint: "type `rclone config` to set it up, and `rclone listremotes` to see those there are")
        }
        guard run.isFine else { throw tool.failure("reach `\(remote)`", run) }
        guard let features = RcloneFeatures(json: run.output) else {
            throw PublishError(
                .couldNotRun, "rclone does not say what `\(remote)` can do", hint: "install a newer rclone")
        }
        self.features = features
    }

    var place: String { remote }
    var filesInPart: Int { features.isBucket ? 2_000 : 500 }

    private func path(_ inner: String) -> String {
        remote.hasSuffix(":") || remote.hasSuffix("/") ? remote + inner : remote + "/" + inner
    }

    // MARK: - Looking

    func readList() async throws(PublishError) -> [UInt8]? {
        let names = try await names()
        // Where replacing is deleting and renaming, a run may have been ended between the two.
        let waiting = "\(RcloneHost.partFolder)/\(HostList.name)"
        if names.contains(HostList.name) { return try await contents(HostList.name) }
        return names.contains(RcloneHost.partFolder + "/") ? try await contents(waiting) : nil
    }

    /// The names at the top of the remote; folders end in a slash.
    private func names() async throws(PublishError) -> Set<String> {
        let run = try await tool.run(["lsf", "--max-depth", "1", remote])
        guard run.isFine || RcloneHost.saysNotFound(run) else { throw tool.failure("look at `\(remote)`", run) }
        return Set(run.text.split(separator: "\n").map(String.init))
    }

    private func contents(_ name: String) async throws(PublishError) -> [UInt8]? {
        let run = try await tool.run(["cat", path(name)])
        guard run.isFine || RcloneHost.saysNotFound(run) else { throw tool.failure("look at `\(remote)`", run) }
        return run.isFine && !run.output.isEmpty ? run.output : nil
    }

    /// Whether a run ended because there is no such file or folder. Source: the exit codes in rclone's documentation; but some
    /// servers say it in a way that rclone does not understand.
    private static func saysNotFound(_ run: Tool.Run) -> Bool {
        run.code == 3 || run.code == 4
            || run.code == 1 && run.said.contains { $0.lowercased().contains("no such directory") }
    }

    func existing(among files: [LocalFile]) async throws(PublishError) -> Set<String> {
        let run = try await tool.run(["lsf", "--recursive", "--files-only", remote])
        guard run.isFine || RcloneHost.saysNotFound(run) else { throw tool.failure("look at `\(remote)`", run) }
        return Set(run.text.split(separator: "\n").map(String.init)).intersection(files.map(\.path))
    }

    // MARK: - Sending

    func send(_ phase: PublishPhase, _ progress: PublishProgress) async throws(PublishError) {
        try await send(
            phase.files.map(\.path), below: phase.root, what: phase.name,
            isStaged: features.needsStaging && !phase.isUnseen, isForever: phase.isForever
        ) { line in
            // `… INFO  : world/index.html: Copied (new)`
            guard let start = line.firstRange(of: " : ")?.upperBound, line.contains(": Copied") else { return }
            let named = line[start...]
            guard let end = named.firstRange(of: ": Copied")?.lowerBound else { return }
            progress.arrived(bytes: LocalDisk.stamp(phase.root + "/" + named[..<end])?.size ?? 0)
        }
    }

    func writeList(_ bytes: [UInt8]) async throws(PublishError) {
        let folder = try work.emptyFolder()
        try LocalDisk.write(folder + "/" + HostList.name, bytes)
        try await send(
            [HostList.name], below: folder, what: "the list of files", isStaged: features.needsStaging, isForever: false
        )
    }

    private func send(
        _ paths: [String], below root: String, what: String, isStaged: Bool, isForever: Bool,
        tell: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws(PublishError) {
        let list = try work.list(paths)
        var arguments = [
            "copy", "--verbose", "--no-check-dest", "--no-traverse", "--files-from-raw", list, root,
            isStaged ? path(RcloneHost.partFolder) : remote,
        ]
        if isForever, features.isBucket {
            arguments += ["--header-upload", "Cache-Control: \(ExtraFiles.keptForEver)"]
        }
        try await tool.run(toDo: "send \(what) to `\(remote)`", arguments, tell: tell)
        if isStaged { try await moveIntoPlace(paths, what) }
    }

    /// Moves what waits on the host into place: each folder of the top with all that is in it, then the files of the top.
    private func moveIntoPlace(_ paths: [String], _ what: String) async throws(PublishError) {
        var folders: Set<String> = []
        var files: [String] = []
        for path in paths {
            if let slash = path.firstIndex(of: "/") {
                folders.insert(String(path[..<slash]))
            } else {
                files.append(path)
            }
        }
        let moves = folders.sorted().map { (verb: "move", name: $0) } + files.map { (verb: "moveto", name: $0) }
        let results = await withTaskGroup(of: Result<Void, PublishError>.self) { group in
            var results: [Result<Void, PublishError>] = []
            for (index, move) in moves.enumerated() {
                if index >= 4, let result = await group.next() { results.append(result) }
                group.addTask {
                    do throws(PublishError) {
                        return .success(try await self.move(move.verb, move.name, what))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            for await result in group { results.append(result) }
            return results
        }
        for result in results { try result.get() }
    }

    private func move(_ verb: String, _ name: String, _ what: String) async throws(PublishError) {
        let places = [path("\(RcloneHost.partFolder)/\(name)"), path(name)]
        // Without a look at the old file rclone renames over it, where it would else delete it first.
        var quick = [verb, "--no-check-dest", "--retries", "1", "--low-level-retries", "2"]
        if features.isWebDAV { quick += ["--header", "Overwrite: T"] }
        if try await tool.run(quick + places).isFine { return }
        // Hosts that refuse to rename over a file: what is left is moved with a look.
        try await tool.run(toDo: "move \(what) into place on `\(remote)`", [verb, "--ignore-times"] + places)
    }

    func begin() async throws(PublishError) {
        guard features.needsStaging else { return }
        let parts = path(RcloneHost.partFolder)
        var purging: Tool.Run?
        // What a run that was ended had started may still be at work, and take a folder away first: then it is looked at again.
        for _ in 0..<5 {
            guard try await names().contains(RcloneHost.partFolder + "/") else { return }
            let run = try await tool.run(["purge", "--retries", "2", parts])
            if run.isFine { return }
            purging = run
            // A pause that is cut short is one the less.
            try? await Task.sleep(for: .milliseconds(200))
        }
        if let purging { throw tool.failure("clear away `\(parts)`", purging) }
    }

    func finish() async {
        guard features.needsStaging else { return }
        // What is left are empty folders; the next run would clear them away too.
        _ = try? await tool.run(["purge", "--retries", "1", path(RcloneHost.partFolder)])
    }

    // MARK: - Deleting

    func delete(_ paths: [String], emptied folders: [String]) async throws(PublishError) {
        if !paths.isEmpty {
            try await tool.run(
                toDo: "delete files of `\(remote)`",
                ["delete", "--files-from-raw", try work.list(paths), remote])
        }
        guard !features.isBucket else { return }
        // The outermost folder takes those in it with it; one that holds anything else stays.
        let all = Set(folders)
        for folder in folders where !Deletions.folders(of: folder).contains(where: all.contains) {
            let run = try await tool.run(["rmdirs", "--retries", "1", path(folder)])
            guard run.isFine || RcloneHost.saysNotFound(run) else {
                throw tool.failure("delete the folder `\(path(folder))`", run)
            }
        }
    }
}
