import BroadsheetModel
import BroadsheetPages
import FoundationEssentials

/// Keeps what a plan was found to be for the next build, in a file of the site's folder for the store.
///
/// The file is read and written as a whole; whatever does not look right in it is as if it were not there, and the
/// next plan is looked through.
struct KnownChecks {
    private let path: String
    private let program: Fingerprint
    private static let format = "broadsheet checks 1"

    init(folder: String, program: Fingerprint) {
        path = folder + "/checks"
        self.program = program
    }

    func load() -> PlanChecks? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let words = String(decoding: data, as: UTF8.self).split(separator: " ").suffix(4)
        guard words.count == 4, let routes = Fingerprint(text: words[words.startIndex + 1]),
            let links = Fingerprint(text: words[words.startIndex + 2])
        else { return nil }
        let checks = PlanChecks(routes: routes, links: links)
        return text(checks) == String(decoding: data, as: UTF8.self) ? checks : nil
    }

    /// Remembers checks; when it does not work, the next build checks again.
    func save(_ checks: PlanChecks) {
        try? Data(text(checks).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    /// The file's text; its last word is made of the others, so that damage is seen.
    private func text(_ checks: PlanChecks) -> String {
        let words = "\(program.text) \(checks.routes.text) \(checks.links.text)"
        return "\(KnownChecks.format) \(words) \(Fingerprint(of: words).text)"
    }
}
