/// A bare repository of our own, in which the commits of one target are made.
///
/// It keeps what was sent, so that only new contents are written and fetched; the user's repository is never touched.
struct GitRepository: Sendable {
    private let source: String
    private let work: WorkFolder
    private var tool: Tool
    /// git as it is run in the site's folder, to ask the user's repository.
    private let outside: Tool

    /// Variables by which hooks and editors tell git of another repository.
    private static let local = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE",
    ]

    init(folder: String, source: String, work: WorkFolder) async throws(PublishError) {
        self.source = source
        self.work = work
        var clean: [String: String?] = [:]
        for name in GitRepository.local { clean[name] = .some(nil) }
        outside = Tool(name: "git", environment: clean)
        clean["GIT_DIR"] = folder
        clean["GIT_INDEX_FILE"] = work.path + "/index"
        tool = Tool(name: "git", environment: clean)
        // Whoever held these was killed: one run at a time has this repository.
        for name in ["config", "HEAD", "shallow", "packed-refs", "refs/broadsheet/host", "FETCH_HEAD"] {
            try LocalDisk.remove("\(folder)/\(name).lock")
        }
        if !LocalDisk.exists(folder + "/HEAD") {
            try LocalDisk.makeFolders(folder)
            try await outside.run(toDo: "make a repository in `\(folder)`", ["init", "--quiet", "--bare", folder])
        }
    }

    // MARK: - The remote

    /// Sets the address of the host; a bare name is a remote of the user's repository.
    mutating func setRemote(_ remote: String) async throws(PublishError) -> String {
        var address = remote
        if !remote.contains("/"), !remote.contains(":") {
            let run = try await outside.run(["-C", source, "remote", "get-url", "--push", remote])
            guard run.isFine else {
                throw PublishError(
                    .couldNotRun, "the repository of the site's folder has no remote `\(remote)`",
                    hint: "type `git remote add \(remote) ADDRESS`, or write the address into the configuration")
            }
            address = run.line
        } else if !remote.contains(":") {
            address = LocalPath.resolved(remote, from: source)
            // Later commands run in other folders.
            address = LocalDisk.realPath(address) ?? address
        }
        // Not in a file, where a kill would leave a lock behind, and not on a command line.
        let settings =
            try await waysToHosts() + [
                ("remote.host.url", address), ("remote.host.promisor", "true"),
                ("remote.host.partialclonefilter", "blob:none"),
                // Hooks that the user has for all repositories are not meant for this one.
                ("core.hooksPath", "/dev/null"),
            ]
        // Behind those that the user has set in the same way.
        let first = Tool.inherited("GIT_CONFIG_COUNT").flatMap { Int($0) } ?? 0
        tool.environment["GIT_CONFIG_COUNT"] = String(first + settings.count)
        for (index, setting) in zip(first..., settings) {
            tool.environment["GIT_CONFIG_KEY_\(index)"] = setting.0
            tool.environment["GIT_CONFIG_VALUE_\(index)"] = setting.1
        }
        return address
    }

    /// What the user's repository alone knows of the way to hosts: credentials, proxies, keys, other names of addresses.
    ///
    /// What the user has set for all repositories holds for this one without it.
    private func waysToHosts() async throws(PublishError) -> [(String, String)] {
        let names = "^(http|credential|url|ssh)\\.|^core\\.sshcommand$"
        let run = try await outside.run([
            "-C", source, "config", "--local", "--includes", "-z", "--get-regexp", names,
        ])
        guard run.isFine else { return [] }
        return run.output.split(separator: 0).compactMap { record in
            guard let end = record.firstIndex(of: 10) else { return nil }
            return (
                String(decoding: record[..<end], as: UTF8.self),
                String(decoding: record[record.index(after: end)...], as: UTF8.self)
            )
        }
    }

    /// The commit that a branch of the host points at; nil when there is no such branch.
    func remoteCommit(_ branch: String) async throws(PublishError) -> String? {
        let run = try await tool.run(toDo: "reach the repository", ["ls-remote", "host", "refs/heads/\(branch)"])
        return run.line.split(separator: "\t").first.map(String.init)
    }

    /// Brings a commit and its folders here, without what is in the files.
    func fetch(_ branch: String, commit: String, tell: @escaping @Sendable (String) -> Void) async throws(PublishError)
    {
        if try await tool.run(["rev-parse", "--quiet", "--verify", "refs/broadsheet/host"]).line == commit { return }
        try await tool.run(
            toDo: "fetch the branch `\(branch)`",
            [
                "fetch", "--progress", "--no-tags", "--depth=1", "--filter=blob:none", "host",
                "+refs/heads/\(branch):refs/broadsheet/host",
            ], tell: tell)
    }

    /// Makes the host's branch point at a commit, unless somebody else has moved it meanwhile.
    func push(
        _ commit: String, to branch: String, expecting old: String?, tell: @escaping @Sendable (String) -> Void
    ) async throws(PublishError) {
        let run = try await tool.run(
            [
                "push", "--progress", "--porcelain", "--force-with-lease=refs/heads/\(branch):\(old ?? "")", "host",
                "\(commit):refs/heads/\(branch)",
            ], tell: tell)
        if run.isFine {
            try await tool.run(
                toDo: "note what was pushed", ["update-ref", "refs/broadsheet/host", commit])
            // Only puts small files together; the repository is good without.
            _ = try await tool.run(["-c", "gc.autoDetach=false", "gc", "--auto", "--quiet"])
            return
        }
        if run.text.contains("[rejected]") {
            throw PublishError(
                .failed, "somebody else has pushed to the branch `\(branch)` at the same time", hint: "publish again")
        }
        throw tool.failure("push to the branch `\(branch)`", run)
    }

    // MARK: - Objects

    /// The files of a commit with the names of their contents.
    func files(_ commit: String) async throws(PublishError) -> [String: String] {
        let run = try await tool.run(toDo: "read the branch", ["ls-tree", "-r", "-z", "--full-tree", commit])
        var files: [String: String] = [:]
        for record in run.output.split(separator: 0) {
            // `100644 blob NAME<tab>path`
            guard let tab = record.firstIndex(of: 9) else { continue }
            let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
            guard words.count == 3 else { continue }
            // Whatever is no plain file is to be replaced by one.
            files[String(decoding: record[record.index(after: tab)...], as: UTF8.self)] =
                words[0] == "100644" ? String(words[2]) : "-"
        }
        return files
    }

    /// The contents of a file of a commit; nil when it has none of that name.
    func contents(_ path: String, of commit: String) async throws(PublishError) -> [UInt8]? {
        let run = try await tool.run(["cat-file", "blob", "\(commit):\(path)"])
        return run.isFine ? run.output : nil
    }

    /// The names of the contents of some files of this machine; kept in the repository when `writes`.
    func names(of files: [String], writes: Bool) async throws(PublishError) -> [String] {
        guard !files.isEmpty else { return [] }
        let absolute = files.map { $0.hasPrefix("/") ? $0 : LocalDisk.currentFolder + "/" + $0 }
        let run = try await tool.run(
            toDo: "read the site's files",
            ["hash-object", "--no-filters", "--stdin-paths"] + (writes ? ["-w"] : []), input: try work.list(absolute))
        let names = run.text.split(separator: "\n").map(String.init)
        guard names.count == files.count else { throw tool.failure("read the site's files", run) }
        return names
    }

    /// A tree like that of a commit, but for some files.
    func tree(
        like commit: String?, setting: [(path: String, name: String)], removing: [String]
    ) async throws(PublishError) -> String {
        try await tool.run(toDo: "read the branch", ["read-tree", commit ?? "--empty"])
        let removals = removing.map { "0 \(String(repeating: "0", count: 40))\t\($0)" }
        let list = try work.list(removals + setting.map { "100644 \($0.name)\t\($0.path)" }, end: 0)
        try await tool.run(toDo: "make the tree", ["update-index", "-z", "--index-info"], input: list)
        return try await tool.run(toDo: "make the tree", ["write-tree", "--missing-ok"]).line
    }

    /// A commit of a tree, by the person whom the user's own git names.
    func commit(_ tree: String, parent: String?, message: String) async throws(PublishError) -> String {
        let name = try await outside.run(["-C", source, "config", "user.name"]).line
        let mail = try await outside.run(["-C", source, "config", "user.email"]).line
        var own = tool
        for person in ["GIT_AUTHOR", "GIT_COMMITTER"] {
            let (nameKey, mailKey) = (person + "_NAME", person + "_EMAIL")
            if Tool.inherited(nameKey) == nil { own.environment[nameKey] = name.isEmpty ? "Broadsheet" : name }
            if Tool.inherited(mailKey) == nil {
                own.environment[mailKey] = mail.isEmpty ? "broadsheet@localhost" : mail
            }
        }
        let parents = parent.map { ["-p", $0] } ?? []
        return try await own.run(toDo: "make the commit", ["commit-tree", tree] + parents + ["-m", message]).line
    }
}
