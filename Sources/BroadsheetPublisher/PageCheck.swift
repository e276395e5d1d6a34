import BroadsheetModel
import Foundation

/// Fetches the pages that were sent from their addresses, and compares them with the files of this machine.
struct PageCheck {
    /// How many addresses are looked at.
    static let limit = 200

    let baseURL: BaseURL
    let plan: PublishPlan
    let files: [LocalFile]
    let work: WorkFolder
    let tell: @Sendable (String) -> Void
    /// Seconds between two looks: caches and hosts that build first need a while.
    var pauses: [Double] = [1, 2, 4, 8, 15, 30]
    /// Whether the host answers old addresses by itself, so that their pages are never seen.
    var hostRedirects = false

    private struct Probe: Sendable {
        let address: String
        /// The file that has to be there; nil when nothing may be there.
        let source: String?
    }

    func run() async throws(PublishError) -> PageCheckReport {
        let all = probes
        var open = Array(all.prefix(PageCheck.limit))
        let checked = open.count
        var differing: [(address: String, answer: String)] = []
        for pause in [0] + pauses where !open.isEmpty {
            tell("looking at \(open.count) addresses")
            if pause > 0 { try? await Task.sleep(for: .seconds(pause)) }
            let answers = try await fetch(open)
            var still: [Probe] = []
            differing = []
            for (probe, answer) in zip(open, answers) {
                guard let problem = answer else { continue }
                still.append(probe)
                differing.append((probe.address, problem))
            }
            open = still
        }
        return PageCheckReport(checked: checked, skipped: all.count - checked, differing: differing)
    }

    /// What people come to first, then all else that was sent, then what was deleted.
    private var probes: [Probe] {
        let sent = Set((plan.added + plan.changed).map(\.path))
        let pages = files.filter { file in
            sent.contains(file.path) && file.rank < LocalSite.extraRank && file.path != "404.html"
                && !(hostRedirects && file.rank == 3)
        }
        let ordered = pages.filter(\.isKnownByAddress) + pages.filter { !$0.isKnownByAddress }
        return ordered.map { Probe(address: address($0.path), source: $0.source) }
            + plan.deleted.prefix(20).map { Probe(address: address($0), source: nil) }
    }

    private func address(_ path: String) -> String {
        let isFolder = path == "index.html" || path.hasSuffix("/index.html")
        return baseURL.link(.root) + Route.encoded(isFolder ? String(path.dropLast("index.html".count)) : path)
    }

    /// What is wrong with each of the answers; nil for a good one.
    private func fetch(_ probes: [Probe]) async throws(PublishError) -> [String?] {
        let folder = try work.emptyFolder()
        var lines = "parallel\nparallel-max = 8\nsilent\nlocation\nretry = 2\nmax-time = 60\ncompressed\n"
        // Caches on the way are asked to look themselves.
        lines += "header = \"Cache-Control: no-cache\"\nwrite-out = \"%{filename_effective} %{http_code}\\n\"\n"
        for (index, probe) in probes.enumerated() {
            lines += "url = \"\(probe.address)\"\noutput = \"\(folder)/\(index)\"\n"
        }
        let list = try work.file("curl-\(UUID().uuidString)", Array(lines.utf8))
        let run = try await Tool(name: "curl").run(["--config", list])
        var codes: [Int: String] = [:]
        for line in run.text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let index = parts[0].split(separator: "/").last.flatMap({ Int($0) }) else {
                continue
            }
            codes[index] = String(parts[1])
        }
        var answers: [String?] = []
        for (index, probe) in probes.enumerated() {
            let code = codes[index] ?? "000"
            answers.append(try problem(probe, code, folder + "/\(index)"))
        }
        return answers
    }

    private func problem(_ probe: Probe, _ code: String, _ fetched: String) throws(PublishError) -> String? {
        if code == "000" { return "no answer" }
        guard let source = probe.source else {
            return code == "404" || code == "410" ? nil : "the code \(code), though the file was deleted"
        }
        guard code == "200" else { return "the code \(code)" }
        let (seen, own) = (try LocalDisk.read(fetched) ?? [], try LocalDisk.read(source) ?? [])
        if seen == own { return nil }
        return "other contents: \(seen.count) bytes instead of \(own.count)"
    }
}
