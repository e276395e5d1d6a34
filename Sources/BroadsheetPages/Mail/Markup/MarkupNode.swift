/// A piece of HTML as a tree, for passes over all of it.
enum MarkupNode: Sendable, Hashable {
    /// Text as it is written, with its entities.
    case text([UInt8])
    case element(MarkupElement)
    /// What is neither, such as the line that says that it is HTML.
    case raw([UInt8])

    /// The element; nil when it is something else.
    var element: MarkupElement? {
        if case .element(let element) = self { element } else { nil }
    }

    /// Whether it is text of white space alone.
    var isBlank: Bool {
        if case .text(let text) = self { text.allSatisfy { $0 <= 0x20 } } else { false }
    }
}

/// An element with what is in it.
struct MarkupElement: Sendable, Hashable {
    /// An attribute, its value as it is written between quotes; nil when it has none.
    struct Attribute: Sendable, Hashable {
        let name: String
        var value: [UInt8]?
    }

    var name: String
    var attributes: [Attribute] = []
    var children: [MarkupNode] = []

    /// The value of an attribute, as it is written.
    subscript(_ name: String) -> [UInt8]? {
        get { attributes.first { $0.name == name }?.value }
        set {
            let place = attributes.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): attributes[place].value = value
            case (let place?, nil): attributes.remove(at: place)
            case (nil, let value?): attributes.append(Attribute(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The value of an attribute as a text.
    func text(of name: String) -> String? { self[name].map { MarkupEntities.decoded($0) } }

    /// The names of its classes.
    var classes: [Substring] {
        guard let value = self["class"] else { return [] }
        return String(decoding: value, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    }

    func has(class name: String) -> Bool { classes.contains { $0 == name } }

    /// Elements without contents and without an end tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}

extension [MarkupNode] {
    /// Appends the nodes as HTML.
    func append(to out: inout [UInt8]) {
        for node in self {
            switch node {
            case .text(let bytes), .raw(let bytes): out += bytes
            case .element(let element):
                element.appendTag(to: &out)
                guard !MarkupElement.void.contains(element.name) else { continue }
                element.children.append(to: &out)
                out += "</".utf8
                out += element.name.utf8
                out.append(UInt8(ascii: ">"))
            }
        }
    }

    /// The nodes as HTML.
    var html: [UInt8] {
        var out: [UInt8] = []
        append(to: &out)
        return out
    }
}

extension MarkupElement {
    /// Appends the tag that begins the element.
    func appendTag(to out: inout [UInt8]) {
        out.append(UInt8(ascii: "<"))
        out += name.utf8
        for attribute in attributes {
            out.append(0x20)
            out += attribute.name.utf8
            guard let value = attribute.value else { continue }
            out += "=\"".utf8
            for byte in value {
                if byte == UInt8(ascii: "\"") { out += "&quot;".utf8 } else { out.append(byte) }
            }
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
    }
}
