/// Turns the HTML of a text into what mail programs show alike.
struct MailMarkup {
    private static let attributes: Set<String> = [
        "href", "src", "alt", "title", "lang", "dir", "colspan", "rowspan", "start", "width", "height", "id", "class",
        "align", "scope", "role", "datetime", "cite", "reversed", "value", "type", "headers", "abbr",
    ]

    /// The nodes without what mail cannot show.
    func cleaned(_ nodes: [MarkupNode]) -> [MarkupNode] { cleaned(nodes, inLink: false) }

    private func cleaned(_ nodes: [MarkupNode], inLink: Bool) -> [MarkupNode] {
        var out: [MarkupNode] = []
        out.reserveCapacity(nodes.count)
        for node in nodes {
            switch node {
            case .element(let element): append(element, inLink: inLink, to: &out)
            case .text: out.append(node)
            case .raw: break
            }
        }
        return out
    }

    private func append(_ element: MarkupElement, inLink: Bool, to nodes: inout [MarkupNode]) {
        var out = element
        if !out.attributes.isEmpty {
            out.attributes.removeAll { attribute in
                !MailMarkup.attributes.contains(attribute.name) || attribute.name == "class" && attribute.value == nil
            }
        }
        switch element.tag {
        // What they cannot show at all.
        case .svg, .canvas, .math, .map, .track, .source, .progress, .meter, .head: return
        // What plays becomes a link.
        case .video, .audio: return nodes += player(element, inLink: inLink)
        case .picture, .label, .html, .body: return nodes += cleaned(element.children, inLink: inLink)
        case .img: return nodes += picture(out, inLink: inLink)
        case .a:
            // The sign beside a heading that leads to itself shows by its style alone.
            if element.children.isEmpty, element["id"] == nil { return }
            if inLink { return nodes += cleaned(element.children, inLink: true) }
            if let address = element.text(of: "href"), !MailMarkup.leads(address) { out["href"] = nil }
            out.children = cleaned(element.children, inLink: out["href"] != nil)
            return nodes.append(.element(out))
        // The headline is of level 3.
        case .h1, .h2: out.tag = .h4
        case .h3: out.tag = .h5
        case .h4, .h5: out.tag = .h6
        // What they know only by its contents becomes a box.
        case .section, .article, .aside, .header, .footer, .main, .nav, .figure, .figcaption, .details, .summary,
            .hgroup, .search, .fieldset, .dialog:
            out.tag = .div
            out["class"] = Array((element.classes.map(String.init) + [element.name]).joined(separator: " ").utf8)[...]
        default: break
        }
        if !out.attributes.isEmpty {
            if ![.ol, .ul, .li, .a].contains(out.tag) { out["type"] = nil }
            if ![.img, .td, .th, .table].contains(out.tag) {
                out["width"] = nil
                out["height"] = nil
            }
        }
        out.children = cleaned(element.children, inLink: inLink)
        nodes.append(.element(out))
    }

    /// A picture with its width, or a link to one that programs do not show.
    private func picture(_ element: MarkupElement, inLink: Bool) -> [MarkupNode] {
        guard let source = element.text(of: "src") else { return [] }
        let words = element["alt"] ?? []
        guard MailMarkup.isShown(source) else {
            let isWeb = source.hasPrefix("https://") || source.hasPrefix("http://")
            let name = source.split(separator: "/").last.map { Array($0.utf8)[...] } ?? []
            guard isWeb, !inLink else { return words.isEmpty ? [] : [.text(words)] }
            var link = MarkupElement(.a)
            link["href"] = element["src"]
            link.children = [.text(words.isEmpty ? name : words)]
            return [.element(link)]
        }
        var out = MarkupElement(.img)
        out["src"] = element["src"]
        out["alt"] = words
        if let title = element["title"] { out["title"] = title }
        let width = element.text(of: "width").flatMap { Int($0) }
        out["width"] = Array(String(min(width ?? MailBody.width, MailBody.width)).utf8)[...]
        // Where styles are known, a picture of unknown size is as large as it is; elsewhere it fills the column.
        if width == nil { out["style"] = Array("width:auto".utf8)[...] }
        return [.element(out)]
    }

    /// Whether mail programs go where an address leads; others could run something.
    private static func leads(_ address: String) -> Bool {
        if address.hasPrefix("https://") { return true }
        let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "#" }.lowercased()
        return ["http", "https", "mailto", "tel", ""].contains(scheme)
    }

    /// Whether a picture at an address is shown in mail: it is encrypted on its way, and no drawing.
    static func isShown(_ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }.lowercased()
        return address.hasPrefix("https://") && !path.hasSuffix(".svg") && !path.hasSuffix(".svgz")
            && !path.hasSuffix(".avif")
    }

    private func player(_ element: MarkupElement, inLink: Bool) -> [MarkupNode] {
        let inner = cleaned(
            element.children.filter { $0.element.map { $0.tag != .source && $0.tag != .track } ?? true },
            inLink: inLink)
        let sources = [element["src"]] + element.children.compactMap(\.element).map { $0["src"] }
        guard !inLink, let source = sources.compactMap({ $0 }).first else { return inner }
        var link = MarkupElement(.a)
        link["href"] = source
        link.children = [.text(source)]
        var box = MarkupElement(.div)
        box.children = [.element(link)] + (inner.isEmpty ? [] : [.element(MarkupElement(.br))] + inner)
        return [.element(box)]
    }
}
