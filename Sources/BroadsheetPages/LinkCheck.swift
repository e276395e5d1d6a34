import BroadsheetDiagnostics
import BroadsheetModel

/// Finds links and pictures in articles that lead to nothing in the site.
struct LinkCheck {
    let site: Site
    let pages: [PageSlot]

    func diagnostics() -> [Diagnostic] {
        guard site.articles.contains(where: { !$0.body.links.isEmpty }) else { return [] }
        let files = Set(pages.map(\.route.file))
        var found: [Diagnostic] = []
        for article in site.articles {
            for link in article.body.links where !leads(link.path, in: files) { found.append(broken(link)) }
        }
        return found
    }

    private func leads(_ path: String, in files: Set<String>) -> Bool {
        if path.isEmpty || path.hasSuffix("/") { return files.contains(path + "index.html") }
        return files.contains(path) || files.contains(path + "/index.html")
    }

    private func broken(_ link: LocalLink) -> Diagnostic {
        link.isPicture
            ? Diagnostic(
                .pictureMissing, "the picture `\(link.written)` is not there", at: link.location,
                hint: "put it at `\(link.path)` in the content folder")
            : Diagnostic(
                .linkBroken, "the link `\(link.written)` leads to nothing in the site", at: link.location,
                hint: "link to an article's address, such as `/world/2026/09/20/talks/`")
    }
}
