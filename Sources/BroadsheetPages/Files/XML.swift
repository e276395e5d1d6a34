import BroadsheetRenderer

/// Bytes of an XML file, written tag by tag.
struct XML {
    private(set) var bytes: [UInt8]

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// A part of a file, which begins with nothing.
    static var part: XML { XML(bytes: []) }

    /// A file.
    ///
    /// - Parameter style: the address of the style sheet with which browsers show the file.
    init(style: String? = nil) {
        bytes = []
        raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        guard let style else { return }
        raw("<?xml-stylesheet type=\"text/css\" href=\"")
        text(style)
        raw("\"?>\n")
    }

    /// Markup as it is.
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A part that was written before.
    mutating func part(_ written: [UInt8]) { bytes += written }

    /// Text, escaped, also fit for attributes.
    mutating func text(_ text: String) { appendEscaped(text, to: &bytes) }

    /// Text in UTF-8, escaped.
    mutating func text(_ utf8: [UInt8]) { appendEscaped(utf8, to: &bytes) }

    /// An element with text in it, on a line of its own.
    mutating func element(_ name: StaticString, _ text: String) {
        open(name)
        self.text(text)
        close(name)
    }

    /// An element with text in UTF-8 in it, on a line of its own.
    mutating func element(_ name: StaticString, _ utf8: [UInt8]) {
        open(name)
        text(utf8)
        close(name)
    }

    private mutating func open(_ name: StaticString) {
        raw("<")
        raw(name)
        raw(">")
    }

    private mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">\n")
    }
}
