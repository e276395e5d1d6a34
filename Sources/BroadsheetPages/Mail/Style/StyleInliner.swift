/// Puts into each element of a mail what it is to look like: many programs drop style sheets.
struct StyleInliner {
    let style: MailStyle

    /// The nodes with their looks; `path` are the elements that they lie in, the outermost first.
    func inlined(_ nodes: [MarkupNode], in path: [MailSelector.Place] = []) -> [MarkupNode] {
        nodes.map { node in
            switch node {
            case .text(let text): .text(StyleInliner.withoutBraces(text))
            case .raw: node
            case .element(let element): .element(inlined(element, in: path))
            }
        }
    }

    private func inlined(_ element: MarkupElement, in path: [MailSelector.Place]) -> MarkupElement {
        guard element.name != "style", element.name != "head" else { return element }
        let inner = path + [MailSelector.Place(element)]
        var out = element
        // What the template says of one element counts more than a rule.
        let own = element["style"].map { String(decoding: $0, as: UTF8.self) }
        let looks = [style.text(for: inner), own].compactMap { $0 }.joined(separator: ";")
        out["style"] = looks.isEmpty ? nil : Array(looks.utf8)
        let kept = (inner.last?.classes ?? []).filter(style.mediaClasses.contains)
        out["class"] = kept.isEmpty ? nil : Array(kept.joined(separator: " ").utf8)
        for index in out.attributes.indices {
            out.attributes[index].value = out.attributes[index].value.map(StyleInliner.withoutBraces)
        }
        out.children = inlined(element.children, in: inner)
        return out
    }

    /// The text with no two braces beside each other: programs that send mail put values in their place.
    private static func withoutBraces(_ text: [UInt8]) -> [UInt8] {
        let brace = UInt8(ascii: "{")
        guard text.contains(brace) else { return text }
        var out: [UInt8] = []
        for (index, byte) in text.enumerated() {
            if byte == brace, index + 1 < text.count, text[index + 1] == brace || text[index + 1] == UInt8(ascii: "%") {
                out += "&#123;".utf8
            } else {
                out.append(byte)
            }
        }
        return out
    }
}
