/// What an element is to the text: a block, hidden, or a table that is only there for its look.
extension MailText {
    static func isBlock(_ node: MarkupNode) -> Bool { node.element?.tag.isBlock ?? false }

    static func isHidden(_ element: MarkupElement) -> Bool {
        switch element.tag {
        case .head, .style, .script, .title, .template: return true
        default: break
        }
        guard let style = element["style"], style.count >= 12, MailText.holdsDisplay(style) else { return false }
        return String(decoding: style, as: UTF8.self).split(separator: ";").contains { part in
            part.split(separator: ":").map { $0.filter { !$0.isWhitespace } } == ["display", "none"]
        }
    }

    /// Whether a style may say how an element is displayed: most do not, and taking them apart costs more than looking.
    private static func holdsDisplay(_ style: ArraySlice<UInt8>) -> Bool {
        style.indices.contains {
            style[$0] == UInt8(ascii: "y") && $0 >= style.startIndex + 6 && style[$0 - 6] == UInt8(ascii: "d")
        }
    }

    static func isLayout(_ element: MarkupElement) -> Bool {
        ["presentation", "none"].contains(element.text(of: "role") ?? "")
    }
}
