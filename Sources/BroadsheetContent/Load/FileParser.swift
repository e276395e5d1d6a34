import BroadsheetDiagnostics
import BroadsheetModel

/// Turns one file of the content folder into articles, an introduction, or nothing with a reason.
struct FileParser: Sendable {
    let context: LoadContext
    let pageFolders: Set<String>

    func parse(_ file: SourceFile, into parts: inout Diagnosed<Assembler.Parts>) {
        guard file.kind != .other else { return }
        let read = FileReader().read(file)
        parts.diagnostics += read.diagnostics
        guard let bytes = read.value else { return }
        let source = SourceText(path: file.path, bytes: bytes)
        switch file.kind {
        case .markdown:
            let isPage = pageFolders.contains(folder(of: file))
            let article = MarkdownArticleParser(context: context, file: file, source: source, isPageFolder: isPage)
                .parse()
            parts.diagnostics += article.diagnostics
            if let article = article.value { parts.value.articles.append(article) }
        case .digestText:
            let digest = DigestFileParser(context: context, file: file, source: source).parse()
            parts.diagnostics += digest.diagnostics
            parts.value.articles += digest.value.articles
            if let note = digest.value.note { parts.value.notes.append(note) }
        case .index:
            let introduction = IntroductionParser(context: context, source: source, folder: folder(of: file)).parse()
            parts.diagnostics += introduction.diagnostics
            if let introduction = introduction.value { parts.value.introductions.append(introduction) }
        case .other: break
        }
    }

    private func folder(of file: SourceFile) -> String {
        guard let slash = file.relativePath.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(file.relativePath[..<slash])
    }
}
