import BroadsheetModel
import Foundation

/// Publishes to a host that takes files one after the other.
///
/// Before the first file is sent, the list on the host says which files are about to change; after the last one, that
/// all is as it should be. So the next run, from whichever machine, knows what an interrupted one may have left.
struct SteppedPublishing {
    let host: any PublishHost
    let target: PublishTarget
    let site: LocalSite
    let options: PublishOptions
    let tell: @Sendable (String) -> Void
    /// What tells this run from others.
    let run = UUID().uuidString

    func publish(
        _ approve: (PublishPlan) async throws -> Bool
    ) async throws -> (plan: PublishPlan, isPublished: Bool) {
        tell("looking at \(host.place)")
        let look = try await look()
        let difference = PublishDifference(site.files, look, sendsAll: options.sendsAll)
        let plan = difference.plan(
            target, place: host.place, known: look.list?.files.count ?? 0, notes: look.notes)
        guard try await approve(plan) else { return (plan, false) }
        if plan.isEmpty, look.list?.isUnfinished == false { return (plan, true) }
        try await send(difference, plan, look)
        await host.finish()
        return (plan, true)
    }

    private func look() async throws(PublishError) -> HostLook {
        var look = HostLook()
        if let bytes = try await host.readList() {
            look.list = HostList(bytes: bytes)
            if look.list == nil {
                look.notes.append(
                    "the list of files on the host is damaged or of another version: all files are sent, none deleted")
            } else if look.list?.isUnfinished == true {
                look.notes.append("an earlier publishing did not finish: this one goes on with it")
            }
        } else {
            look.notes.append("the host has no list of an earlier publishing: all files are sent, none deleted")
        }
        if look.list == nil { look.foreign = try await host.existing(among: site.files) }
        return look
    }

    // MARK: - Sending

    private func send(_ difference: PublishDifference, _ plan: PublishPlan, _ look: HostLook) async throws(PublishError)
    {
        let progress = PublishProgress(
            files: plan.added.count + plan.changed.count, bytes: plan.bytes, tell: tell)
        var list = marked(difference, look)
        progress.begin("writing down what is about to change")
        try await host.begin()
        try await host.writeList(list.bytes)
        let deletions = Deletions(difference.deleted, leaving: site.files)
        if !deletions.inTheWay.isEmpty { try await host.delete(deletions.inTheWay, emptied: deletions.emptied) }
        var sinceNote = 0
        for phase in PublishPhase.ordered(difference) {
            for part in phase.parts(files: host.filesInPart, bytes: 64 << 20) {
                if sinceNote >= host.filesInPart / 2 {
                    try await host.writeList(list.bytes)
                    sinceNote = 0
                }
                progress.begin("sending \(phase.name)")
                try await host.send(part, progress)
                for file in part.files { list.files[file.path]?.state = .sound }
                sinceNote += part.files.count
            }
        }
        if !deletions.others.isEmpty || !deletions.emptied.isEmpty {
            progress.begin("deleting \(difference.deleted.count) files")
            try await host.delete(deletions.others, emptied: deletions.emptied)
        }
        for path in difference.deleted { list.files[path] = nil }
        try await finish(list, difference)
    }

    /// The list with all that is about to change marked as unsure.
    private func marked(_ difference: PublishDifference, _ look: HostLook) -> HostList {
        var list = HostList(run: run, files: look.list?.files ?? [:])
        for file in difference.added {
            list.files[file.path] = HostList.Entry(state: .arriving, digest: file.digest, size: file.size)
        }
        for file in difference.changed {
            list.files[file.path] = HostList.Entry(state: .changing, digest: file.digest, size: file.size)
        }
        for path in difference.deleted { list.files[path]?.state = .leaving }
        return list
    }

    /// Writes the last list, unless another run has written its own meanwhile or the output has changed.
    private func finish(_ list: HostList, _ difference: PublishDifference) async throws(PublishError) {
        var list = list
        let sent = Set((difference.added + difference.changed).map(\.path))
        let found = try await host.readList().flatMap(HostList.init(bytes:))
        if let found, found.run != run {
            // Neither run knows what the other has done: whoever comes next sends all of it once more.
            var both = found
            for (path, entry) in list.files where sent.contains(path) || both.files[path] == nil {
                both.files[path] = entry
                both.files[path]?.state = .changing
            }
            both.run = run
            try await host.writeList(both.bytes)
            throw PublishError(
                .failed, "somebody else has published to `\(target.name)` at the same time", hint: "publish again")
        }
        let touched = site.touched(among: sent)
        for path in touched { list.files[path]?.state = .changing }
        try await host.writeList(list.bytes)
        if let first = touched.first {
            throw PublishError(
                .failed, "the output was changed while it was sent, such as `\(first)`", hint: "publish again")
        }
    }
}
