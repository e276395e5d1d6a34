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
    mutating func text(_ text: String) { append(text.utf8) }

    /// Text in UTF-8, escaped.
    mutating func append(_ utf8: some Sequence<UInt8>) {
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            default: bytes.append(byte)
            }
        }
    }

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
