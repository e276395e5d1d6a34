import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetRenderer

/// Finds links and pictures in texts that lead to nothing in the site.
struct LinkCheck {
    let site: Site
    let pages: [PageSlot]
    let targets: LinkTargets
    let bodies: BodyReader

    /// Throws when the texts that anchors have to be looked for in cannot be read.
    func diagnostics() throws -> [Diagnostic] {
        var links: [(link: LocalLink, from: String)] = []
        LinkTargets.forEachText(of: site) { body, path in
            for link in body.links { links.append((link, path)) }
        }
        guard !links.isEmpty else { return [] }
        let files = Dictionary(pages.enumerated().map { ($1.route.file, $0) }, uniquingKeysWith: { first, _ in first })
        var names = AnchorNames(site: site, bodies: bodies)
        var found: [Diagnostic] = []
        lazy var sources = targets.files.keys.sorted()
        for (link, path) in links {
            if let target = targets.route(of: link) {
                guard let anchor = target.anchor else { continue }
                // What stood there is gone, and must not keep the notice from being published.
                if let article = target.article, site.articles[article].withdrawal != nil { continue }
                let known = try target.article.map { try names.ofArticle($0) } ?? targets.names(in: link)
                // A page that the theme makes has names which only the theme knows.
                guard target.article != nil || !known.isEmpty, !AnchorNames.isKnown(anchor, known) else { continue }
                found.append(
                    .lostAnchor(
                        anchor, "`\(link.source ?? link.written)`", names: known, severity: .error, at: link.location))
            } else if let page = page(at: link.path, in: files) {
                guard let anchor = link.anchor, case .article(let index) = pages[page].kind else { continue }
                let known = try names.ofArticle(index)
                guard !AnchorNames.isKnown(anchor, known) else { continue }
                found.append(
                    .lostAnchor(anchor, "the page `/\(link.path)`", names: known, severity: .warning, at: link.location)
                )
            } else {
                found.append(link.source.map { lost(link, $0, from: path, sources) } ?? broken(link))
            }
        }
        return found
    }

    private func page(at path: String, in files: [String: Int]) -> Int? {
        if path.isEmpty || path.hasSuffix("/") { return files[path + "index.html"] }
        return files[path] ?? files[path + "/index.html"]
    }

    private func broken(_ link: LocalLink) -> Diagnostic {
        link.isPicture
            ? Diagnostic(
                .pictureMissing, "the picture `\(link.written)` is not there", at: link.location,
                hint: "put it at `\(link.path)` in the content folder")
            : Diagnostic(
                .linkBroken, "the link `\(link.written)` leads to nothing in the site", at: link.location,
                hint: LinkCheck.whole(link.written).map { "write `\($0)`" }
                    ?? "link to an article's address, such as `/world/2026/09/20/talks/`")
    }

    /// The whole address that was meant by one that lost its scheme, or stands in brackets of its own.
    static func whole(_ written: String) -> String? {
        var address = written[...]
        while let first = address.first, "(<[ ".contains(first) { address.removeFirst() }
        while let last = address.last, ")>] ".contains(last) { address.removeLast() }
        if address.contains("://") { return address == written ? nil : String(address) }
        let host = address.prefix { $0 != "/" }
        let ending = host.split(separator: ".").last ?? ""
        let isHost =
            host.contains(".") && !host.hasPrefix(".") && address.utf8.count > host.utf8.count + 1
            && ending.count >= 2 && ending.allSatisfy { $0.isASCII && $0.isLetter }
        return isHost ? "https://\(address)" : nil
    }

    /// A link to a file that is not there, or not shown.
    private func lost(
        _ link: LocalLink, _ source: String, from path: String, _ sources: [String]
    ) -> Diagnostic {
        if case .heldBack(let state)? = targets.files[source] {
            return Diagnostic(
                .linkNoFile, "the link `\(link.written)` leads to an article that is held back (\(state.rawValue))",
                at: link.location, hint: "publish `\(source)`, or leave the link out until then")
        }
        let name = source.split(separator: "/").last.map(String.init) ?? source
        let near = sources.first { $0.hasSuffix("/" + name) } ?? nearName(source, among: sources)
        return Diagnostic(
            .linkNoFile, "the link `\(link.written)` leads to no article: there is no `\(source)`", at: link.location,
            hint: near.map { "write `\(LinkCheck.relative($0, from: path))`" }
                ?? "write the path of a file in the content folder, such as `../world/talks.md`",
            // A name without a folder that is like none of ours came along with text from elsewhere.
            severity: near == nil && !link.written.contains("/") ? .warning : .error)
    }

    /// The path of a file from the folder of another.
    static func relative(_ target: String, from path: String) -> String {
        let to = target.split(separator: "/")
        let from = path.split(separator: "/").dropLast()
        let shared = zip(to.dropLast(), from).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)).joined(separator: "/")
    }
}
