import BroadsheetModel

/// Publishes to a branch of a git repository: one commit, so that the host changes in one instant.
///
/// The branch itself tells what the host has. The list in it only tells which files are ours.
struct GitPublishing {
    let git: PublishTarget.Git
    let target: PublishTarget
    let site: LocalSite
    let options: PublishOptions
    let work: WorkFolder
    let tell: @Sendable (String) -> Void

    func publish(
        _ approve: (PublishPlan) async throws -> Bool
    ) async throws -> (plan: PublishPlan, isPublished: Bool) {
        var repository = try await GitRepository(
            folder: options.source + "/.broadsheet/publish/\(target.name).git", source: options.source, work: work)
        tell("looking at the branch \(git.branch)")
        let address = try await repository.setRemote(git.remote)
        let place = "\(git.branch) of \(Secrets.withoutPasswords(address))"
        let old = try await repository.remoteCommit(git.branch)
        var files: [String: String] = [:]
        var list: HostList?
        if let old {
            try await repository.fetch(git.branch, commit: old, tell: tell)
            files = try await repository.files(old)
            if files[HostList.name] != nil {
                list = try await repository.contents(HostList.name, of: old).flatMap(HostList.init(bytes:))
            }
        }
        let names = try await repository.names(of: site.files.map(\.source), writes: false)
        let difference = difference(files, list, names)
        var notes: [String] = []
        if old == nil { notes.append("the branch is not there yet and will be made") }
        if old != nil, list == nil { notes.append("the branch holds files of others, which stay as they are") }
        let plan = difference.plan(target, place: place, known: list?.files.count ?? 0, notes: notes)
        guard try await approve(plan) else { return (plan, false) }
        if plan.isEmpty, list != nil { return (plan, true) }
        try await push(difference, plan, old, repository)
        return (plan, true)
    }

    private func difference(_ files: [String: String], _ list: HostList?, _ names: [String]) -> PublishDifference {
        var added: [LocalFile] = []
        var changed: [LocalFile] = []
        for (file, name) in zip(site.files, names) {
            switch files[file.path] {
            case nil: added.append(file)
            case name: continue
            default: changed.append(file)
            }
        }
        let own = Set(site.files.map(\.path))
        let deleted = (list?.files.keys.filter { files[$0] != nil && !own.contains($0) } ?? [])
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return PublishDifference(
            added: added, changed: changed, deleted: deleted,
            unchanged: site.files.count - added.count - changed.count)
    }

    private func push(
        _ difference: PublishDifference, _ plan: PublishPlan, _ old: String?, _ repository: GitRepository
    ) async throws(PublishError) {
        let sent = difference.added + difference.changed
        tell("packing \(sent.count) files")
        let names = try await repository.names(of: sent.map(\.source), writes: true)
        let touched = site.touched(among: Set(sent.map(\.path)))
        if let first = touched.first {
            throw PublishError(
                .failed, "the output was changed while it was sent, such as `\(first)`", hint: "publish again")
        }
        // Without digests the list changes only when a file comes or goes: git knows the contents itself.
        let nothing = HostList.Entry(state: .sound, digest: Fingerprint(high: 0, low: 0), size: 0)
        let list = HostList(
            run: "git", files: Dictionary(site.files.map { ($0.path, nothing) }, uniquingKeysWith: { a, _ in a }))
        let listFile = try work.file("host-list", list.bytes)
        let listName = try await repository.names(of: [listFile], writes: true)
        let setting = zip(sent.map(\.path) + [HostList.name], names + listName).map { (path: $0, name: $1) }
        let tree = try await repository.tree(like: old, setting: setting, removing: difference.deleted)
        let message =
            "Publish the site: \(plan.added.count) files added, \(plan.changed.count) changed, "
            + "\(plan.deleted.count) deleted"
        let commit = try await repository.commit(
            tree, parent: git.history == .keep ? old : nil, message: message)
        tell("pushing to the branch \(git.branch)")
        try await repository.push(commit, to: git.branch, expecting: old, tell: tell)
    }
}
