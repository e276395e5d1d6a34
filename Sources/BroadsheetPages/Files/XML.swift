import BroadsheetRenderer

/// Bytes of an XML file, written tag by tag.
struct XML {
    private(set) var bytes: [UInt8]

    init() {
        bytes = []
        raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    }

    /// Markup as it is.
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text, escaped, also fit for attributes.
    mutating func text(_ text: String) { appendEscaped(text, to: &bytes) }

    /// Text in UTF-8, escaped.
    mutating func text(_ utf8: [UInt8]) { appendEscaped(utf8, to: &bytes) }

    /// An element with text in it, on a line of its own.
    mutating func element(_ name: StaticString, _ text: String) {
        raw("<")
        raw(name)
        raw(">")
        self.text(text)
        raw("</")
        raw(name)
        raw(">\n")
    }
}
