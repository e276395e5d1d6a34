import BroadsheetDiagnostics
import BroadsheetModel

/// Files that are no text: copied to the same place in the site, or beside the page of their page folder.
struct CopiedFiles {
    let files: [SourceFile]
    let pageFolders: Set<String>
    let now: Timestamp
    let shown: Set<ArticleState>
    /// The path of the picture that stands for the site, which a withdrawn article may have shown too.
    let sitePicture: String?
    /// When the scan began.
    let scanned: SourceFile.Time

    func list(articles: [Article], introductions: [Introduction]) -> Diagnosed<[CopiedFile]> {
        let others = files.filter { $0.kind == .other }
        guard !others.isEmpty else { return Diagnosed([]) }
        let pages = pagesByFolder(articles)
        let withdrawn = withdrawn(articles, introductions)
        var out = Diagnosed<[CopiedFile]>([])
        for file in others {
            switch target(file, beside: pages, withdrawn) {
            case .heldBack: continue
            case .path(let path):
                if withdrawn?.holds(path, of: file) == true { continue }
                if let route = Route(copying: path) {
                    out.value.append(
                        CopiedFile(
                            source: file.location, path: file.path, route: route, size: file.size,
                            fingerprint: fingerprint(file)))
                } else {
                    out.diagnostics.append(
                        Diagnostic(
                            .routeUnsafe, "the file name `\(file.relativePath)` is no address",
                            at: SourceLocation(path: file.path), hint: "give the file another name"))
                }
            }
        }
        return out
    }

    /// What withdrawn articles showed, and what other texts show, by the digests of the files' paths.
    private struct Withdrawn {
        var files: Set<Fingerprint> = []
        var used: Set<Fingerprint> = []

        /// Whether a file was shown by withdrawn articles alone.
        func holds(_ path: String, of file: SourceFile) -> Bool {
            let paths = [Fingerprint(of: path), Fingerprint(of: file.path)]
            return paths.contains(where: files.contains) && !isUsed(path, file)
        }

        /// Whether a text that is shown leads to a file.
        func isUsed(_ path: String, _ file: SourceFile) -> Bool {
            used.contains(Fingerprint(of: path)) || used.contains(Fingerprint(of: file.path))
        }
    }

    /// Nothing where no article is withdrawn.
    private func withdrawn(_ articles: [Article], _ introductions: [Introduction]) -> Withdrawn? {
        guard articles.contains(where: { $0.withdrawal != nil }) else { return nil }
        var out = Withdrawn()
        let texts = articles.filter { self.shown.contains($0.schedule.state(at: now)) }.map(\.body)
        for article in articles { if let files = article.withdrawal?.files { out.files.formUnion(files) } }
        if let sitePicture { out.used.insert(Fingerprint(of: sitePicture)) }
        for link in (texts + introductions.map(\.body)).flatMap(\.links) {
            out.used.insert(Fingerprint(of: link.path))
            if let source = link.source { out.used.insert(Fingerprint(of: source)) }
        }
        return out
    }

    /// Made of what the file system says of it. A file that was changed so shortly ago that a later change could
    /// look the same gets one that no other build gives it.
    private func fingerprint(_ file: SourceFile) -> Fingerprint {
        var all = FingerprintBuilder()
        all.add(file.size)
        for time in [file.modified, file.changed] {
            all.add(time.seconds)
            all.add(time.nanoseconds)
        }
        all.add(Int(bitPattern: UInt(file.inode)))
        if StoreRecord.isDoubtful(file.changed, scanned) {
            all.add(scanned.seconds)
            all.add(scanned.nanoseconds)
        }
        return all.fingerprint
    }

    private enum Target {
        /// Below the site's root.
        case path(String)
        /// Its page is held back, and so is the file.
        case heldBack
    }

    /// The page folders whose article is there, by their path, with the article's route.
    private func pagesByFolder(_ articles: [Article]) -> [String: Article] {
        var byPath: [String: Article] = [:]
        for article in articles { byPath[article.place.path] = article }
        var pages: [String: Article] = [:]
        for file in files where file.kind == .markdown {
            let folder = CopiedFiles.folder(of: file.relativePath)
            if pageFolders.contains(folder), let article = byPath[file.path] { pages[folder] = article }
        }
        return pages
    }

    private func target(
        _ file: SourceFile, beside pages: [String: Article], _ withdrawn: Withdrawn?
    ) -> Target {
        var folder = CopiedFiles.folder(of: file.relativePath)
        while !folder.isEmpty {
            if let article = pages[folder] {
                let path = article.route.path + file.relativePath.dropFirst(folder.count + 1)
                let isShown = article.withdrawal == nil || withdrawn?.isUsed(path, file) == true
                guard isShown, shown.contains(article.schedule.state(at: now)) else { return .heldBack }
                return .path(path)
            }
            folder = CopiedFiles.folder(of: folder)
        }
        return .path(file.relativePath)
    }

    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[..<slash])
    }
}
