import BroadsheetDiagnostics
import BroadsheetModel

/// Turns one file of the content folder into articles, an introduction, or nothing with a reason.
struct FileParser: Sendable {
    let context: LoadContext
    let pageFolders: Set<String>

    struct Result {
        var file = ParsedFile()
        /// Whether the file's modification day was taken for its date.
        var usesModification = false
    }

    /// Whether a file is the page that the other files of its folder belong to.
    func isPageFolder(_ file: SourceFile) -> Bool {
        file.kind == .markdown && !pageFolders.isEmpty
            && pageFolders.contains(CopiedFiles.folder(of: file.relativePath))
    }

    func parse(_ file: SourceFile, _ bytes: [UInt8], isPageFolder: Bool) -> Result {
        var result = Result()
        let decoded = TextDecoder(path: file.path).decode(bytes)
        result.file.diagnostics += decoded.diagnostics
        guard let text = decoded.value else { return result }
        let source = SourceText(path: file.path, bytes: text)
        switch file.kind {
        case .markdown:
            let article = MarkdownArticleParser(
                context: context, file: file, source: source, isPageFolder: isPageFolder
            ).parse()
            result.file.diagnostics += article.diagnostics
            result.usesModification = article.value.usesModification
            if let article = article.value.article { result.file.articles.append(article) }
        case .digestText:
            let digest = DigestFileParser(context: context, file: file, source: source).parse()
            result.file.diagnostics += digest.diagnostics
            result.file.articles = digest.value.articles
            result.file.note = digest.value.note
            result.usesModification = digest.value.usesModification
        case .index:
            let introduction = IntroductionParser(
                context: context, source: source, folder: CopiedFiles.folder(of: file.relativePath)
            ).parse()
            result.file.diagnostics += introduction.diagnostics
            result.file.introduction = introduction.value
        case .other: break
        }
        result.file.names = result.file.articles.map(context.names.names)
        return result
    }
}
