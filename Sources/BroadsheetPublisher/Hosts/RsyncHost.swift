import BroadsheetModel

/// A folder of a server that rsync reaches by SSH.
///
/// rsync writes each file under another name and renames it, so readers never see half of one.
struct RsyncHost: PublishHost {
    let target: PublishTarget.Rsync
    private let work: WorkFolder
    private let tool: Tool

    init(_ target: PublishTarget.Rsync, source: String, work: WorkFolder) {
        self.target = target
        self.work = work
        var ssh = ["ssh", "-o", "ConnectTimeout=30"]
        if let port = target.port { ssh += ["-p", String(port)] }
        if let file = target.identity {
            ssh += ["-i", LocalPath.resolved(file, from: source), "-o", "IdentitiesOnly=yes"]
        }
        if let file = target.sshConfig { ssh += ["-F", LocalPath.resolved(file, from: source)] }
        tool = Tool(name: "rsync", environment: ["RSYNC_RSH": ssh.map(RsyncHost.quoted).joined(separator: " ")])
    }

    /// A word as rsync reads it from `RSYNC_RSH`: quotes are doubled within quotes.
    static func quoted(_ word: String) -> String {
        word.contains(where: { $0 == " " || $0 == "'" || $0 == "\"" })
            ? "'\(word.replacing("'", with: "''"))'" : word
    }

    var place: String { "\(target.host):\(target.path)" }
    private var root: String { "\(target.host):\(target.path)/" }

    func readList() async throws(PublishError) -> [UInt8]? {
        let folder = try work.emptyFolder()
        let run = try await tool.run(["--ignore-missing-args", "-z", "--", root + HostList.name, folder + "/"])
        // The folder itself is not there yet: error 2 of the system, in whatever language the server speaks.
        if run.code == 23, run.said.contains(where: { $0.contains("change_dir") && $0.hasSuffix("(2)") }) { return nil }
        guard run.isFine else { throw tool.failure("look at `\(place)`", run) }
        return try LocalDisk.read(folder + "/" + HostList.name)
    }

    func existing(among files: [LocalFile]) async throws(PublishError) -> Set<String> {
        var found: Set<String> = []
        for (folder, files) in Dictionary(grouping: files, by: \.root) {
            let list = try work.list(files.map(\.path), end: 0)
            let run = try await tool.run(
                toDo: "look at `\(place)`",
                [
                    "--dry-run", "--existing", "--ignore-times", "--files-from=\(list)", "--from0", "-8", "--mkpath",
                    "--out-format=%n", "--", folder + "/", root,
                ])
            for line in run.text.split(separator: "\n") where !line.hasSuffix("/") { found.insert(String(line)) }
        }
        return found
    }

    func send(_ phase: PublishPhase, _ progress: PublishProgress) async throws(PublishError) {
        let list = try work.list(phase.files.map(\.path), end: 0)
        try await tool.run(
            toDo: "send \(phase.name) to `\(place)`",
            [
                "--times", "--omit-dir-times", "--checksum", "--compress", "--files-from=\(list)", "--from0", "-8",
                "--out-format=%o %l %n", "--", phase.root + "/", root,
            ]
        ) { line in
            let parts = line.split(separator: " ", maxSplits: 2)
            if parts.count == 3, parts[0] == "send", !parts[2].hasSuffix("/"), let size = Int(parts[1]) {
                progress.arrived(bytes: size)
            }
        }
    }

    /// What is listed and missing here goes away there. A folder goes after those in it, so each depth is a run of its own.
    func delete(_ paths: [String], emptied folders: [String]) async throws(PublishError) {
        if !paths.isEmpty { try await deleteMissing(paths) }
        for depth in Set(folders.map(Deletions.depth)).sorted(by: >) {
            try await deleteMissing(folders.filter { Deletions.depth($0) == depth })
        }
    }

    private func deleteMissing(_ paths: [String]) async throws(PublishError) {
        let empty = try work.emptyFolder()
        for folder in Set(paths.compactMap { Deletions.folders(of: $0).last }) {
            try LocalDisk.makeFolders(empty + "/" + folder)
        }
        let list = try work.list(paths, end: 0)
        try await tool.run(
            toDo: "delete files of `\(place)`",
            [
                "--recursive", "--omit-dir-times", "--delete-missing-args", "--files-from=\(list)", "--from0", "--",
                empty + "/", root,
            ])
    }

    func writeList(_ bytes: [UInt8]) async throws(PublishError) {
        let folder = try work.emptyFolder()
        try LocalDisk.write(folder + "/" + HostList.name, bytes)
        try await tool.run(
            toDo: "write the list of files of `\(place)`",
            ["--ignore-times", "--compress", "--mkpath", "--", folder + "/" + HostList.name, root])
    }
}
