/// HTML that the renderer made and that goes into a page as it is.
///
/// Text never becomes HTML by itself: `TemplateValue.text` is escaped, `TemplateValue.html` is not.
public struct HTML: Sendable, Hashable {
    /// The HTML in UTF-8.
    public let bytes: [UInt8]

    /// HTML that was rendered before, for example by an earlier build.
    public init(rendered bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether there is nothing to show.
    public var isEmpty: Bool { bytes.isEmpty }
}
