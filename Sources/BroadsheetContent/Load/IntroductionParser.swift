import BroadsheetDiagnostics
import BroadsheetModel

/// Turns an `_index.md` into what the editor says about a section or topic.
struct IntroductionParser {
    let context: LoadContext
    let source: SourceText
    /// The folder that it stands in, below the content folder.
    let folder: String

    func parse() -> Diagnosed<Introduction?> {
        guard isUsed else {
            return Diagnosed(
                nil,
                [
                    Diagnostic(
                        .fileUnused, "`\(source.path)` introduces no section or topic, and is not shown",
                        at: SourceLocation(path: source.path),
                        hint: "put it into a section's folder, or into `topics/NAME/`")
                ])
        }
        let matter = FrontMatterReader.read(source)
        guard !matter.hasErrors else { return Diagnosed(nil, matter.diagnostics) }
        let head = ArticleHead.read(matter.value, source)
        let body = MarkdownBody(context: context, folder: folder + "/", sourceFolder: folder + "/")
            .render(
                source, from: matter.value.bodyStart, head: head.value,
                heading: head.value.title.map { .takeWhenEqual($0.value) } ?? .take)
        let title = head.value.title?.value ?? body.value.rendered.openingHeading
        let summary = head.value.summary ?? body.value.rendered.summary
        return Diagnosed(
            Introduction(
                folder: folder, title: title, description: summary.isEmpty ? nil : summary, body: body.value.body,
                place: ArticlePlace(path: source.path, line: source.firstLine)),
            matter.diagnostics + head.diagnostics + body.diagnostics)
    }

    /// A section's folder stands at the top, a topic's in `topics`.
    private var isUsed: Bool {
        let names = folder.split(separator: "/")
        return names.count == 1 ? names[0] != "topics" : names.count == 2 && names[0] == "topics"
    }
}
