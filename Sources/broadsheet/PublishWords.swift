import BroadsheetBuilder
import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetPublisher

/// What `broadsheet publish` prints.
struct PublishWords {
    let common: CommonOptions
    let isDryRun: Bool

    /// How many paths are listed when nobody asks for all.
    private static let shown = 40

    func notBuilt() {
        if common.json {
            var object = JSONObject()
            object.add("kind", "publish")
            object.add("published", false)
            Terminal.line(object.text)
        } else if !common.quiet {
            Terminal.line("Not published: the content has errors. The host is as it was.")
        }
    }

    // MARK: - The plan

    func show(_ plan: PublishPlan) {
        if common.json {
            for line in json(plan) { Terminal.line(line) }
            return
        }
        guard !common.quiet else { return }
        for note in plan.notes { Terminal.line("note: \(note)") }
        if isDryRun || common.verbose {
            let lines =
                plan.added.map { "+ \($0.path)" } + plan.changed.map { "~ \($0.path)" } + plan.deleted.map { "- \($0)" }
            for line in lines.prefix(common.verbose ? lines.count : PublishWords.shown) { Terminal.line(line) }
            let rest = lines.count - PublishWords.shown
            if rest > 0, !common.verbose { Terminal.line("… and \(rest) more; `--verbose` lists them all") }
        }
        let verb = isDryRun ? "Would publish" : "Publishing"
        Terminal.line(
            "\(verb) to \(plan.target) (\(plan.place)): \(plan.added.count) new, \(plan.changed.count) changed, "
                + "\(plan.deleted.count) deleted, \(plan.unchanged) unchanged, \(size(plan.bytes)) to send")
        if isDryRun, plan.isDrastic {
            Terminal.line("note: so much would be deleted that `broadsheet publish` asks first, or needs `--yes`")
        }
    }

    private func json(_ plan: PublishPlan) -> [String] {
        func line(_ action: String, _ path: String, _ bytes: Int?) -> String {
            var object = JSONObject()
            object.add("kind", "publish-file")
            object.add("action", action)
            object.add("path", path)
            object.add("bytes", bytes)
            return object.text
        }
        var object = JSONObject()
        object.add("kind", "publish-plan")
        object.add("target", plan.target)
        object.add("place", plan.place)
        object.add("added", plan.added.count)
        object.add("changed", plan.changed.count)
        object.add("deleted", plan.deleted.count)
        object.add("unchanged", plan.unchanged)
        object.add("bytes", plan.bytes)
        object.add("needsYes", plan.isDrastic)
        object.add("notes", plan.notes)
        return plan.added.map { line("add", $0.path, $0.bytes) }
            + plan.changed.map { line("change", $0.path, $0.bytes) }
            + plan.deleted.map { line("delete", $0, nil) } + [object.text]
    }

    // MARK: - The result

    func show(_ report: PublishReport, seconds: Duration) {
        guard !isDryRun else { return }
        let plan = report.plan
        let milliseconds = Int((seconds / .milliseconds(1)).rounded())
        if common.json {
            var object = JSONObject()
            object.add("kind", "publish")
            object.add("published", report.isPublished)
            object.add("target", plan.target)
            object.add("sent", plan.added.count + plan.changed.count)
            object.add("deleted", plan.deleted.count)
            object.add("bytes", plan.bytes)
            object.add("milliseconds", milliseconds)
            if let check = report.check {
                object.add("verified", check.checked)
                object.add("notVerified", check.skipped)
                object.add(
                    "differing",
                    objects: check.differing.map { item in
                        var object = JSONObject()
                        object.add("address", item.address)
                        object.add("answer", item.answer)
                        return object
                    })
            }
            Terminal.line(object.text)
            return
        }
        if let check = report.check { show(check) }
        guard !common.quiet else { return }
        if plan.isEmpty {
            Terminal.line("Nothing to publish: \(plan.target) has all \(plan.unchanged) files as they are.")
        } else {
            Terminal.line(
                "Published to \(plan.target): \(plan.added.count + plan.changed.count) files sent "
                    + "(\(size(plan.bytes))), \(plan.deleted.count) deleted, in \(milliseconds) ms")
        }
    }

    private func show(_ check: PageCheckReport) {
        for item in check.differing.prefix(PublishWords.shown) {
            Terminal.error("error: \(item.address) answered with \(item.answer)\n")
        }
        if !check.differing.isEmpty {
            Terminal.error(
                "  = hint: wait until the host is done or its cache is old, then open one of these; some hosts change "
                    + "pages on the way\n")
        }
        guard !common.quiet else { return }
        let skipped = check.skipped > 0 ? ", \(check.skipped) more were not looked at" : ""
        Terminal.line(
            "Looked at \(check.checked) addresses: \(check.differing.count) are not as they should be\(skipped)")
    }

    func show(_ message: String, hint: String?, _ target: PublishTarget) {
        if common.json {
            var object = JSONObject()
            object.add("kind", "publish")
            object.add("published", false)
            object.add("target", target.name)
            object.add("error", message)
            Terminal.line(object.text)
        }
        let hint = hint ?? "type `broadsheet publish \(target.name)` again to go on where it stopped"
        Terminal.error("error: \(message)\n  = hint: \(hint)\n")
    }

    private func size(_ bytes: Int) -> String { PublishPlan.size(bytes) }
}
