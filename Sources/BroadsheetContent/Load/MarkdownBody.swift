import BroadsheetDiagnostics
import BroadsheetModel
import BroadsheetRenderer

/// Renders the text of a Markdown file for a place in the site.
struct MarkdownBody {
    let context: LoadContext
    /// The folder below the site's root that the file's own pictures are published in, with a slash at its end.
    let folder: String
    /// The folder below the content folder that the file itself stands in, with a slash at its end; empty at the top.
    let sourceFolder: String

    struct Result {
        let rendered: RenderedMarkdown
        let body: ArticleBody
    }

    func render(
        _ source: SourceText, from start: Int, head: ArticleHead, heading: MarkdownOptions.OpeningHeading
    ) -> Diagnosed<Result> {
        let base = context.settings.baseURL
        var options = MarkdownOptions()
        options.rawHTML =
            switch context.settings.rawHTML {
            case .omit: .omit
            case .escape: .escape
            case .allow: .allow
            }
        options.extensions = head.extensions(context.settings.markdown)
        options.language = head.language ?? context.settings.language
        options.openingHeading = heading
        options.addressBase = AddressBase(
            folder: base.folder + Route.encoded(folder), root: base.folder, own: context.settings.address)
        options.collectsBlocks = context.keepsText
        options.collectsLinks = true
        options.makesSummary = head.summary == nil
        options.isNoSummary = { $0.utf8.count < 80 && DigestDateReader.read($0) != nil }
        let rendered = MarkdownRenderer(options).render(source, body: start..<source.bytes.count)
        let links = localLinks(rendered.value.links, source)
        let body = ArticleBody(
            html: rendered.value.html, words: rendered.value.words, links: links,
            blocks: context.keepsText ? rendered.value.blocks : nil)
        return Diagnosed(
            Result(rendered: rendered.value, body: body),
            rendered.diagnostics + emptyLinks(rendered.value.links, source)
                + lostAnchors(rendered.value, source))
    }

    private func localLinks(_ links: [RenderedMarkdown.Link], _ source: SourceText) -> [LocalLink] {
        let paths = LocalPath(base: context.settings.baseURL, folder: folder, sourceFolder: sourceFolder)
        var lines: LineStarts?
        return links.compactMap { link in
            guard let path = paths.path(of: link.destination) else { return nil }
            let places = lines ?? LineStarts(source)
            lines = places
            let file = link.isImage ? nil : paths.source(of: link.destination).map(context.settings.shown)
            return LocalLink(
                path: path, source: file, anchor: link.isImage ? nil : LocalPath.anchor(of: link.destination),
                written: link.destination, isPicture: link.isImage,
                slot: file != nil || link.isImage ? link.slot : nil, location: places.location(link.range))
        }
    }

    /// A link without an address, `[text]()`, leads to the page that it stands on.
    private func emptyLinks(_ links: [RenderedMarkdown.Link], _ source: SourceText) -> [Diagnostic] {
        guard let first = links.first(where: \.destination.isEmpty) else { return [] }
        let others = links.count(where: \.destination.isEmpty) - 1
        let more = others == 0 ? "" : ", and \(others) more below"
        return [
            Diagnostic(
                .linkEmpty, "the \(first.isImage ? "picture" : "link") has no address\(more)",
                at: source.location(first.range), hint: "write the address between the round brackets")
        ]
    }

    /// Links to a heading of the same text that is not there. `#` and `#top` mean the top of the page.
    private func lostAnchors(_ rendered: RenderedMarkdown, _ source: SourceText) -> [Diagnostic] {
        let links = rendered.links.filter { link in
            !link.isImage && link.destination.hasPrefix("#") && link.destination.count > 1
                && link.destination.lowercased() != "#top"
        }
        guard !links.isEmpty else { return [] }
        let names = TextAnchors.names(in: rendered.html)
        let known = Set(names)
        return links.compactMap { link in
            guard let anchor = LocalPath.anchor(of: link.destination), !known.contains(anchor) else { return nil }
            return .lostAnchor(
                anchor, "the text", names: names, severity: .warning, at: source.location(link.range))
        }
    }
}
