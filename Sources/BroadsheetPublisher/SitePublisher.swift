import BroadsheetBuilder
import BroadsheetModel

/// Brings a built site to its host.
public struct SitePublisher: Sendable {
    private let target: PublishTarget
    private let options: PublishOptions
    private let progress: @Sendable (String) -> Void

    /// A publisher for a target; `progress` is told what it is doing.
    public init(
        target: PublishTarget, options: PublishOptions, progress: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.target = target
        self.options = options
        self.progress = progress
    }

    /// Looks at the host, and, when the plan is approved, sends what is new, changes what changed, and deletes what is
    /// gone, in an order in which no reader meets a link to nothing.
    public func publish(
        _ built: BuildReport, approve: (PublishPlan) async throws -> Bool
    ) async throws -> PublishReport {
        let baseURL = built.site.configuration.baseURL
        return try await publish(built.files, output: built.output, baseURL: baseURL, approve: approve)
    }

    func publish(
        _ site: [SiteFile], output: String, baseURL: BaseURL, approve: (PublishPlan) async throws -> Bool
    ) async throws -> PublishReport {
        let lock = try PublishLock(folder: options.source + "/.broadsheet/publish", target: target.name)
        defer { withExtendedLifetime(lock) {} }
        let work = try WorkFolder()
        let extras = ExtraFiles(target: target, site: site, baseURL: baseURL).files
        for extra in extras { _ = try work.file("extra/" + extra.path, Array(extra.text.utf8)) }
        progress("reading the site's files")
        let local = try await LocalSite(
            site, output: output, extras: extras, extrasFolder: work.path + "/extra", jobs: options.jobs)
        let done = try await publish(local, output: output, work: work, approve)
        var report = PublishReport(plan: done.plan, isPublished: done.isPublished)
        if options.verifies, done.isPublished {
            report.check = try await PageCheck(
                baseURL: baseURL, plan: done.plan, files: local.files, work: work, tell: progress,
                hostRedirects: target.redirects != nil
            ).run()
        }
        return report
    }

    private func publish(
        _ local: LocalSite, output: String, work: WorkFolder, _ approve: (PublishPlan) async throws -> Bool
    ) async throws -> (plan: PublishPlan, isPublished: Bool) {
        let host: any PublishHost
        switch target.host {
        case .git(let git):
            return try await GitPublishing(
                git: git, target: target, site: local, options: options, work: work, tell: progress
            ).publish(approve)
        case .folder(let path):
            host = try FolderHost(
                LocalPath.resolved(path, from: options.source), source: options.source, output: output)
        case .rsync(let rsync): host = RsyncHost(rsync, source: options.source, work: work)
        case .rclone(let remote): host = try await RcloneHost(remote, source: options.source, work: work)
        }
        return try await SteppedPublishing(
            host: host, target: target, site: local, options: options, tell: progress
        ).publish(approve)
    }
}
