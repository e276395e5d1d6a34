/// A piece of HTML as a tree, for passes over all of it.
enum MarkupNode: Sendable, Hashable {
    /// Text as it is written, with its entities.
    case text(ArraySlice<UInt8>)
    case element(MarkupElement)
    /// What is neither, such as the line that says that it is HTML.
    case raw(ArraySlice<UInt8>)

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
        var value: ArraySlice<UInt8>?
    }

    var tag: MarkupTag
    /// The name of one that has no tag of its own.
    private var otherName = ""
    var attributes: [Attribute] = []
    var children: [MarkupNode] = []

    init(_ tag: MarkupTag) { self.tag = tag }

    /// An element by its name in lower case.
    init(_ name: ArraySlice<UInt8>, attributes: [Attribute]) {
        tag = MarkupTag.known[MarkupName(name)] ?? .other
        if tag == .other { otherName = String(decoding: name, as: UTF8.self) }
        self.attributes = attributes
    }

    var name: String { tag == .other ? otherName : tag.rawValue }

    /// The value of an attribute, as it is written.
    subscript(_ name: String) -> ArraySlice<UInt8>? {
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
}

extension [MarkupNode] {
    /// Appends the nodes as HTML.
    func append(to out: inout [UInt8]) {
        for node in self {
            switch node {
            case .text(let bytes), .raw(let bytes): out += bytes
            case .element(let element):
                element.appendTag(to: &out)
                guard !element.tag.isVoid else { continue }
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
        out.reserveCapacity(EditionMail.limit / 2)
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
            if value.contains(UInt8(ascii: "\"")) {
                for byte in value {
                    if byte == UInt8(ascii: "\"") { out += "&quot;".utf8 } else { out.append(byte) }
                }
            } else {
                out += value
            }
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
    }
}
