/// Puts into each element of a mail what it is to look like: many programs drop style sheets.
struct StyleInliner {
    /// What all elements look like that have the same name and classes and lie in such elements.
    struct Look: Sendable {
        let place: MailSelector.Place
        /// The classes as they are written.
        let classes: ArraySlice<UInt8>?
        let style: ArraySlice<UInt8>?
        let kept: ArraySlice<UInt8>?
        /// The looks of what lies in them.
        var inner: [Int] = []
    }

    private let style: MailStyle
    private let address: FeedAddress?
    /// The first stands for what all others lie in.
    private(set) var looks: [Look]

    /// - Parameters:
    ///   - address: makes addresses whole; anchors within the mail stay.
    ///   - looks: what another found by the same style.
    init(style: MailStyle, address: FeedAddress? = nil, looks: [Look] = []) {
        self.style = style
        self.address = address
        self.looks = looks
        guard looks.isEmpty else { return }
        self.looks = [Look(place: MailSelector.Place(MarkupElement(.other)), classes: nil, style: nil, kept: nil)]
    }

    /// The nodes with their looks.
    mutating func inlined(_ nodes: consuming [MarkupNode]) -> [MarkupNode] {
        var out = nodes
        var path: [Int] = []
        inline(&out, in: &path)
        return out
    }

    private mutating func inline(_ nodes: inout [MarkupNode], in path: inout [Int]) {
        for index in nodes.indices {
            switch nodes[index] {
            case .text(let text):
                if let changed = StyleInliner.withoutBraces(text) { nodes[index] = .text(changed) }
            case .raw: break
            case .element(var element):
                // Held once, so that its children are changed where they are.
                nodes[index] = .raw([])
                inline(&element, in: &path)
                nodes[index] = .element(element)
            }
        }
    }

    private mutating func inline(_ element: inout MarkupElement, in path: inout [Int]) {
        if !element.attributes.isEmpty { makeWhole(&element) }
        guard element.tag != .style, element.tag != .head else { return }
        let look = look(of: element, in: path)
        // What the template says of one element counts more than a rule.
        if let own = element["style"] {
            let known = looks[look].style.map { $0 + Array(";".utf8) } ?? []
            element["style"] = known.isEmpty && own.isEmpty ? nil : known + own
        } else if looks[look].style != nil || !element.attributes.isEmpty {
            element["style"] = looks[look].style
        }
        if !element.attributes.isEmpty { element["class"] = looks[look].kept }
        for index in element.attributes.indices {
            if let changed = element.attributes[index].value.flatMap(StyleInliner.withoutBraces) {
                element.attributes[index].value = changed
            }
        }
        path.append(look)
        inline(&element.children, in: &path)
        path.removeLast()
    }

    private func makeWhole(_ element: inout MarkupElement) {
        guard let address else { return }
        for index in element.attributes.indices {
            let attribute = element.attributes[index]
            guard attribute.name == "href" || attribute.name == "src", let written = attribute.value,
                written.first != UInt8(ascii: "#")
            else { continue }
            var out: [UInt8] = []
            address.append(written, to: &out)
            element.attributes[index].value = out[...]
        }
    }

    private mutating func look(of element: MarkupElement, in path: [Int]) -> Int {
        let outer = path.last ?? 0
        let classes = element["class"]
        for index in looks[outer].inner
        where looks[index].place.tag == element.tag && looks[index].classes == classes
            && (element.tag != .other || looks[index].place.name == element.name)
        { return index }
        let place = MailSelector.Place(element)
        let text = style.text(for: place) { path.map { looks[$0].place } + [place] }
        let kept = place.classes.filter(style.mediaClasses.contains)
        looks.append(
            Look(
                place: place, classes: classes, style: text.map { Array($0.utf8)[...] },
                kept: kept.isEmpty ? nil : Array(kept.joined(separator: " ").utf8)[...]))
        looks[outer].inner.append(looks.count - 1)
        return looks.count - 1
    }

    /// The text with no two braces beside each other, since programs that send mail put values in their place; nil when it has none.
    private static func withoutBraces(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let brace = UInt8(ascii: "{")
        guard text.contains(brace) else { return nil }
        var out: [UInt8] = []
        for index in text.indices {
            let next = index + 1 < text.endIndex ? text[index + 1] : 0
            if text[index] == brace, next == brace || next == UInt8(ascii: "%") {
                out += "&#123;".utf8
            } else {
                out.append(text[index])
            }
        }
        return out[...]
    }
}
