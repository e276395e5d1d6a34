import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetRenderer

/// Renders the text of a Markdown file for a place in the site.
struct MarkdownBody {
    let context: LoadContext
    /// The folder below the site's root that the file's own pictures are published in, with a slash at its end.
    let folder: String

    struct Result {
        let rendered: RenderedMarkdown
        let body: ArticleBody
    }

    func render(
        _ source: SourceText, from start: Int, heading: MarkdownOptions.OpeningHeading
    ) -> Diagnosed<Result> {
        let base = context.configuration.baseURL
        var options = MarkdownOptions()
        options.rawHTML = context.configuration.rawHTML == .allow ? .allow : .omit
        options.openingHeading = heading
        options.addressBase = AddressBase(folder: base.folder + Route.encoded(folder), root: base.folder)
        options.collectsBlocks = context.keepsText
        options.collectsLinks = true
        let rendered = MarkdownRenderer(options).render(source, body: start..<source.bytes.count)
        let paths = LocalPath(base: base, folder: folder)
        let links = rendered.value.links.compactMap { link in
            paths.path(of: link.destination).map {
                LocalLink(
                    path: $0, written: link.destination, isPicture: link.isImage,
                    location: source.location(link.range))
            }
        }
        let body = ArticleBody(
            html: rendered.value.html, words: rendered.value.words, links: links,
            blocks: context.keepsText ? rendered.value.blocks : nil)
        return Diagnosed(Result(rendered: rendered.value, body: body), rendered.diagnostics)
    }
}
