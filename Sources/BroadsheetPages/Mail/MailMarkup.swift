/// Turns the HTML of a text into what mail programs show alike.
struct MailMarkup {
    /// What they know only by its contents becomes a box.
    private static let boxes: Set<String> = [
        "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "details", "summary",
        "hgroup", "search", "fieldset", "dialog",
    ]
    /// What they cannot show at all.
    private static let dropped: Set<String> = ["svg", "canvas", "math", "map", "track", "source", "progress", "meter"]
    /// What plays becomes a link.
    private static let players: Set<String> = ["video", "audio"]
    private static let attributes: Set<String> = [
        "href", "src", "alt", "title", "lang", "dir", "colspan", "rowspan", "start", "width", "height", "id", "class",
        "align", "scope", "role", "datetime", "cite", "reversed", "value", "type", "headers", "abbr",
    ]

    /// The nodes without what mail cannot show.
    func cleaned(_ nodes: [MarkupNode]) -> [MarkupNode] { cleaned(nodes, inLink: false) }

    private func cleaned(_ nodes: [MarkupNode], inLink: Bool) -> [MarkupNode] {
        nodes.flatMap { node -> [MarkupNode] in
            guard case .element(let element) = node else {
                if case .raw = node { return [] }
                return [node]
            }
            return cleaned(element, inLink: inLink)
        }
    }

    private func cleaned(_ element: MarkupElement, inLink: Bool) -> [MarkupNode] {
        var out = element
        out.attributes.removeAll { attribute in
            !MailMarkup.attributes.contains(attribute.name) || attribute.name == "class" && attribute.value == nil
        }
        switch element.name {
        case _ where MailMarkup.dropped.contains(element.name): return []
        case _ where MailMarkup.players.contains(element.name): return player(element, inLink: inLink)
        case "picture", "label", "html", "body": return cleaned(element.children, inLink: inLink)
        case "head": return []
        case "img": return picture(out, inLink: inLink)
        case "a":
            // The sign beside a heading that leads to itself shows by its style alone.
            if element.children.isEmpty, element["id"] == nil { return [] }
            if inLink { return cleaned(element.children, inLink: true) }
            if let address = element.text(of: "href"), !MailMarkup.leads(address) { out["href"] = nil }
            out.children = cleaned(element.children, inLink: out["href"] != nil)
            return [.element(out)]
        // The headline is of level 3.
        case "h1", "h2": out.name = "h4"
        case "h3": out.name = "h5"
        case "h4", "h5": out.name = "h6"
        case _ where MailMarkup.boxes.contains(element.name):
            out.name = "div"
            out["class"] = Array((element.classes.map(String.init) + [element.name]).joined(separator: " ").utf8)
        default: break
        }
        if !["ol", "ul", "li", "a"].contains(out.name) { out["type"] = nil }
        if !["img", "td", "th", "table"].contains(out.name) {
            out["width"] = nil
            out["height"] = nil
        }
        out.children = cleaned(element.children, inLink: inLink)
        return [.element(out)]
    }

    /// A picture with its width, or a link to one that programs do not show.
    private func picture(_ element: MarkupElement, inLink: Bool) -> [MarkupNode] {
        guard let source = element.text(of: "src") else { return [] }
        let words = element["alt"] ?? []
        guard MailMarkup.isShown(source) else {
            let isWeb = source.hasPrefix("https://") || source.hasPrefix("http://")
            let name = source.split(separator: "/").last.map { Array($0.utf8) } ?? []
            guard isWeb, !inLink else { return words.isEmpty ? [] : [.text(words)] }
            var link = MarkupElement(name: "a")
            link["href"] = element["src"]
            link.children = [.text(words.isEmpty ? name : words)]
            return [.element(link)]
        }
        var out = MarkupElement(name: "img")
        out["src"] = element["src"]
        out["alt"] = words
        if let title = element["title"] { out["title"] = title }
        let width = element.text(of: "width").flatMap { Int($0) }
        out["width"] = Array(String(min(width ?? MailBody.width, MailBody.width)).utf8)
        // Where styles are known, a picture of unknown size is as large as it is; elsewhere it fills the column.
        if width == nil { out["style"] = Array("width:auto".utf8) }
        return [.element(out)]
    }

    /// Whether mail programs go where an address leads; others could run something.
    private static func leads(_ address: String) -> Bool {
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
            element.children.filter { $0.element.map { !["source", "track"].contains($0.name) } ?? true },
            inLink: inLink)
        let sources = [element["src"]] + element.children.compactMap(\.element).map { $0["src"] }
        guard !inLink, let source = sources.compactMap({ $0 }).first else { return inner }
        var link = MarkupElement(name: "a")
        link["href"] = source
        link.children = [.text(source)]
        var box = MarkupElement(name: "div")
        box.children = [.element(link)] + (inner.isEmpty ? [] : [.element(MarkupElement(name: "br"))] + inner)
        return [.element(box)]
    }
}
