import BroadsheetBuilder
import BroadsheetDiagnostics

/// The equality law: after any sequence of edits, the output is what a clean build makes of the same files.
///
/// Besides: the problems that are said are the same, a file whose bytes stay is not touched, a build with an error changes
/// nothing, and a build after a build writes nothing.
struct Law {
    /// How the law was broken.
    struct Breach: Error, CustomStringConvertible {
        let after: Int
        let description: String
    }

    let seed: UInt64
    let probes: ProbeTemplates

    /// What one run goes through.
    private struct Run {
        let site: LawSite
        var model: LawModel
        var lastGood: LawModel
        /// How many more edits are made before an error is repaired.
        var patience = 0
        var isBroken = false
    }

    /// Makes the edits one after the other and holds each build against a clean one; the breach, if there is one.
    ///
    /// `log` has a line for each edit that was made.
    func run(_ edits: [Edit], log: inout [String]) async throws -> Breach? {
        var chance = Chance(seed: seed)
        let model = chance.site()
        var run = Run(site: try LawSite(), model: model, lastGood: model)
        try run.site.write(model, .inPlace)
        if let breach = await holdOrCatch(&run, Edit(kind: .nothing, seed: seed)) {
            return Breach(after: 0, description: breach)
        }
        for (index, edit) in edits.enumerated() {
            var chance = Chance(seed: edit.seed)
            if run.isBroken, run.patience == 0 {
                run.model = run.lastGood
                try run.site.write(run.model, .inPlace)
            }
            run.patience -= 1
            do {
                let what = try await make(edit, &run, &chance)
                log.append("\(index + 1). \(edit) \(what ?? "nothing to do")")
            } catch {
                log.append("\(index + 1). \(edit)")
                return Breach(after: index + 1, description: "the edit or the build in it failed: \(error)")
            }
            if let breach = await holdOrCatch(&run, edit) { return Breach(after: index + 1, description: breach) }
        }
        return nil
    }

    private func make(_ edit: Edit, _ run: inout Run, _ chance: inout Chance) async throws -> String? {
        if edit.kind == .changeWhileBuilding { return try await changeWhileBuilding(&run, &chance) }
        var manner = chance.one(of: LawSite.Manner.allCases)
        if edit.kind == .sameSize { manner = .keepingTime }
        var what = run.model.editArticles(edit.kind, &chance)
        if what == nil { what = run.model.editOthers(edit.kind, probes, &chance) }
        if what == nil { what = try run.site.edit(edit.kind, &run.model, &chance) }
        try run.site.write(run.model, manner)
        return what.map { "\($0) (\(manner))" }
    }

    /// One letter changes, a build begins, and another one changes in its middle.
    private func changeWhileBuilding(_ run: inout Run, _ chance: inout Chance) async throws -> String? {
        guard run.model.editArticles(.sameSize, &chance) != nil else { return nil }
        try run.site.write(run.model, .inPlace)
        let old = run.model
        let path = run.model.editArticles(.sameSize, &chance)
        try await run.site.build(old, thenWriting: run.model, jobs: 2)
        try run.site.write(run.model, .inPlace)
        return path
    }

    // MARK: - Holding

    /// A build that cannot be made breaks the law too.
    private func holdOrCatch(_ run: inout Run, _ edit: Edit) async -> String? {
        do {
            return try await hold(&run, edit)
        } catch {
            return "a build failed: \(error)"
        }
    }

    private func hold(_ run: inout Run, _ edit: Edit) async throws -> String? {
        let site = run.site
        let before = try site.files(site.output)
        let jobs = 1 + Int(edit.seed % 3)
        let report = try await site.build(run.model, jobs: jobs)
        let after = try site.files(site.output)
        let clean = try await site.cleanBuild(run.model)
        if let breach = saidTheSame(report, clean.report) { return breach }
        guard report.isBuilt else {
            if !run.isBroken { run.patience = Int(edit.seed % 3) }
            run.isBroken = true
            return untouched(before, after, "a build with errors")
        }
        run.isBroken = false
        run.lastGood = run.model
        if let breach = same(after, clean.files) ?? kept(before, after) { return breach }
        if edit.kind == .buildElsewhere {
            _ = try await site.build(run.model, output: site.otherOutput, jobs: jobs)
            if let breach = same(try site.files(site.otherOutput), clean.files) { return "elsewhere: " + breach }
        }
        if edit.seed % 8 == 0 { try site.keepCopies() }
        guard edit.seed % 4 == 0 || edit.kind == .nothing else { return nil }
        let again = try await site.build(run.model, jobs: jobs)
        guard let written = again.written, written.added + written.changed + written.deleted == 0 else {
            return "a second build wrote again: \(String(describing: again.written))"
        }
        return untouched(after, try site.files(site.output), "a second build")
    }

    private func saidTheSame(_ report: BuildReport, _ clean: BuildReport) -> String? {
        func said(_ report: BuildReport) -> [String] {
            // What is wrong with the store is said once, by the build that finds it.
            // What only a build that remembers can say is no part of the law.
            report.diagnostics.filter { !$0.id.rawValue.hasPrefix("store/") && $0.id != .digestHeadlineChanged }
                .map { DiagnosticFormatter(style: .short).format($0) }
        }
        let (mine, theirs) = (said(report), said(clean))
        if mine != theirs {
            return "other problems were said:\n\(mine.joined())a clean build says:\n\(theirs.joined())"
        }
        if report.isBuilt != clean.isBuilt { return "built: \(report.isBuilt), a clean build: \(clean.isBuilt)" }
        if report.articles != clean.articles { return "\(report.articles) articles, clean: \(clean.articles)" }
        let held = (report.heldBack, clean.heldBack)
        return held.0.map { "\($0.path) \($0.state)" } == held.1.map { "\($0.path) \($0.state)" }
            ? nil : "other articles were held back"
    }

    private func same(_ files: [String: Disk.File], _ clean: [String: Disk.File]) -> String? {
        let wrong = Set(files.keys).union(clean.keys).filter { files[$0]?.bytes != clean[$0]?.bytes }.sorted()
        guard let first = wrong.first else { return nil }
        let texts = [files[first], clean[first]].map { $0.map { String(decoding: $0.bytes, as: UTF8.self) } }
        return """
            \(wrong.count) files differ from a clean build: \(wrong.prefix(12).joined(separator: ", "))
            \(first): \(Law.difference(texts[0], texts[1]))
            """
    }

    private static func difference(_ mine: String?, _ clean: String?) -> String {
        guard let mine else { return "is missing" }
        guard let clean else { return "should not be there" }
        let lines = (mine.split(separator: "\n"), clean.split(separator: "\n"))
        let index = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        guard let index else { return "\(lines.0.count) lines, clean: \(lines.1.count)" }
        return "line \(index + 1)\n  is:    \(lines.0[index].prefix(300))\n  clean: \(lines.1[index].prefix(300))"
    }

    /// Files whose bytes stayed must be the same files, with the same time.
    private func kept(_ before: [String: Disk.File], _ after: [String: Disk.File]) -> String? {
        let wrong = before.filter { path, file in
            after[path].map { $0.bytes == file.bytes && !$0.isSame(as: file) } ?? false
        }
        return wrong.isEmpty ? nil : "\(wrong.count) files were written again: \(wrong.keys.sorted().prefix(9))"
    }

    private func untouched(_ before: [String: Disk.File], _ after: [String: Disk.File], _ who: String) -> String? {
        let wrong = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
        return wrong.isEmpty ? nil : "\(who) changed \(wrong.prefix(9).joined(separator: ", "))"
    }

    // MARK: - Shrinking

    /// Fewer edits that break the law too.
    func shrunk(_ edits: [Edit], within limit: Duration) async throws -> [Edit] {
        let end = ContinuousClock.now + limit
        var edits = edits
        var size = max(1, edits.count / 2)
        while ContinuousClock.now < end {
            var start = 0
            while start < edits.count, ContinuousClock.now < end {
                var fewer = edits
                fewer.removeSubrange(start..<min(start + size, edits.count))
                var log: [String] = []
                if let breach = try await run(fewer, log: &log) {
                    edits = Array(fewer.prefix(breach.after))
                } else {
                    start += size
                }
            }
            if size == 1 { break }
            size /= 2
        }
        return edits
    }
}
