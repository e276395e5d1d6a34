/// What an element is to the text: a block, hidden, or a table that is only there for its look.
extension MailText {
    private static let blockNames: Set<String> = [
        "html", "body", "table", "tbody", "thead", "tfoot", "tr", "div", "section", "article", "main", "header",
        "footer",
        "aside", "nav", "center", "figure", "details", "address", "form", "fieldset", "picture", "dl", "p",
        "figcaption",
        "summary", "td", "th", "caption", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
        "blockquote",
        "pre", "hr",
    ]

    static func isBlock(_ node: MarkupNode) -> Bool {
        node.element.map { blockNames.contains($0.name) } ?? false
    }

    static func isHidden(_ element: MarkupElement) -> Bool {
        if ["head", "style", "script", "title", "template"].contains(element.name) { return true }
        guard let style = element["style"], style.count >= 12, MailText.holdsDisplay(style) else { return false }
        return String(decoding: style, as: UTF8.self).split(separator: ";").contains { part in
            part.split(separator: ":").map { $0.filter { !$0.isWhitespace } } == ["display", "none"]
        }
    }

    /// Whether a style may say how an element is displayed: most do not, and taking them apart costs more than looking.
    private static func holdsDisplay(_ style: [UInt8]) -> Bool {
        style.indices.contains { style[$0] == UInt8(ascii: "y") && $0 >= 6 && style[$0 - 6] == UInt8(ascii: "d") }
    }

    static func isLayout(_ element: MarkupElement) -> Bool {
        ["presentation", "none"].contains(element.text(of: "role") ?? "")
    }
}
