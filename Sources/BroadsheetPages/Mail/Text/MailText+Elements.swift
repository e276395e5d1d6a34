/// What an element is to the text: a block, hidden, a table that is only there for its look, or one link.
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

    // MARK: - Words

    /// The text and address of a run that is one link and nothing else.
    static func lone(_ nodes: [MarkupNode]) -> (text: [UInt8], address: ArraySlice<UInt8>)? {
        var found: MarkupElement?
        for node in nodes where !node.isBlank {
            guard found == nil, let element = node.element else { return nil }
            found = element
        }
        guard let element = found else { return nil }
        guard element.tag == .a else {
            return [.strong, .b, .em, .span].contains(element.tag) ? lone(element.children) : nil
        }
        guard let address = element["href"].map(MarkupEntities.bytes),
            address.starts(with: "http".utf8) || address.starts(with: "mailto:".utf8)
        else { return nil }
        let text = words(element.children)
        return text.isEmpty || TextOfMarkup.says(text[...], address) ? nil : (text, address)
    }

    /// The words of a run, without numbers of addresses.
    static func words(_ nodes: [MarkupNode]) -> [UInt8] {
        var inline = TextOfMarkup(number: { _ in nil })
        inline.append(nodes)
        return inline.text
    }
}
