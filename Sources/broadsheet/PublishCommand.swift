import ArgumentParser
import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetPublisher
import Foundation

/// `broadsheet publish`
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Build the site and bring it to its host.",
        discussion: """
            Builds the site, says what is new, changed and gone on the host, and sends only that: new files before \
            those that link to them, deletions last. What was interrupted goes on at the next run. Hosts are named \
            in broadsheet.toml:

              [publish.live]
              kind = "rsync"
              host = "me@news.example"
              path = "/var/www/news"

            EXAMPLES
              broadsheet publish                   to the only host there is
              broadsheet publish live              to one of several
              broadsheet publish live --dry-run    say what would be done
              broadsheet publish live --verify     look at the pages afterwards
              broadsheet publish live --all        send everything anew
            """,
        aliases: ["deploy"])

    @OptionGroup var common: CommonOptions

    @Argument(help: "The name of the target in broadsheet.toml; may be left out when there is only one.")
    var name: String?

    @Option(name: [.short, .long], help: "The folder of the finished site. (default: Output in the site's folder)")
    var output: String?

    @Flag(name: [.customShort("n"), .long], help: "Print what would be done, and do nothing.")
    var dryRun = false

    @Flag(name: [.short, .long], help: "Delete without asking, however much it is.")
    var yes = false

    @Flag(help: "Send all files, whatever the host's list says.")
    var all = false

    @Flag(help: "Fetch the changed pages from the site's address afterwards, and compare them.")
    var verify = false

    func run() async throws {
        try await Terminal.run {
            var options = try common.buildOptions()
            options.output = output
            let start = ContinuousClock.now
            let progress = Progress(isQuiet: common.quiet || common.json)
            defer { progress.finish() }
            let built = try await SiteBuilder(options: options, progress: progress.tell).build()
            progress.finish()
            Terminal(options: common).show(built.diagnostics)
            let words = PublishWords(common: common, isDryRun: dryRun)
            guard built.isBuilt else {
                words.notBuilt()
                return .failure
            }
            let target = try target(among: built.site.configuration.publishTargets)
            var publishing = PublishOptions(source: common.source, jobs: options.jobs)
            publishing.sendsAll = all
            publishing.verifies = verify
            do {
                let report = try await SitePublisher(target: target, options: publishing, progress: progress.tell)
                    .publish(built) { plan in
                        progress.finish()
                        words.show(plan)
                        return try isApproved(plan)
                    }
                progress.finish()
                words.show(report, seconds: ContinuousClock.now - start)
                return report.check?.differing.isEmpty ?? true ? .success : ExitCode(3)
            } catch let error as PublishError where error.kind == .failed {
                progress.finish()
                words.show(error.message, hint: error.hint, target)
                return ExitCode(3)
            } catch let refusal as PublishRefusal {
                words.show(refusal.message, hint: refusal.hint, target)
                return ExitCode(3)
            }
        }
    }

    private func target(among targets: [PublishTarget]) throws -> PublishTarget {
        let names = targets.map { "`\($0.name)`" }.joined(separator: ", ")
        guard !targets.isEmpty else {
            throw BuildError(
                "the configuration names no host to publish to",
                hint:
                    "write `[publish.live]` with `kind = \"rsync\"`, \"rclone\", \"git\" or \"folder\" into broadsheet.toml"
            )
        }
        guard let name else {
            if targets.count == 1 { return targets[0] }
            throw BuildError(
                "there are \(targets.count) targets: \(names)", hint: "type `broadsheet publish \(targets[0].name)`")
        }
        if let target = targets.first(where: { $0.name == name }) { return target }
        let near = nearName(name, among: targets.map(\.name))
        throw BuildError(
            "there is no target `\(name)` in the configuration",
            hint: near.map { "type `broadsheet publish \($0)`" } ?? "write one of \(names)")
    }

    private func isApproved(_ plan: PublishPlan) throws -> Bool {
        if dryRun { return false }
        guard plan.isDrastic, !yes else { return true }
        let what = "\(plan.deleted.count) of \(plan.known) files of `\(plan.target)` would be deleted"
        guard isatty(STDIN_FILENO) == 1, !common.json else {
            throw PublishRefusal(message: what, hint: "look at it with `--dry-run`, then say `--yes`")
        }
        Terminal.error("\(what). Type yes to go on: ")
        guard readLine()?.trimmingCharacters(in: .whitespaces).lowercased() == "yes" else {
            throw PublishRefusal(
                message: "nothing was published, since you did not say yes",
                hint: "the host is as it was; look at it with `--dry-run`")
        }
        return true
    }
}

/// A publishing that nobody approved.
struct PublishRefusal: Error {
    let message: String
    let hint: String?
}
