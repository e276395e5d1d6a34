/// Turns plain text into HTML: nothing in it is markup, and addresses become links.
///
/// ```swift
/// var html: [UInt8] = []
/// TextRenderer().appendParagraph("5 < 7, see www.example.org.", into: &html)
/// // <p>5 &lt; 7, see <a href="http://www.example.org">www.example.org</a>.</p>
/// ```
public struct TextRenderer: Sendable {
    /// A renderer; it has no options.
    public init() {}

    /// Appends the text of a line.
    public func append(_ text: Span<UInt8>, into html: inout [UInt8]) {
        var links = BareLinks()
        var copied = 0
        while let link = links.next(in: text) {
            appendEscaped(text.extracting(copied..<link.range.lowerBound), into: &html)
            let address = text.extracting(link.range)
            html.append("<a href=\"")
            html.append(contentsOf: link.scheme.utf8)
            appendAddress(address, into: &html)
            html.append("\">")
            appendEscaped(address, into: &html)
            html.append("</a>")
            copied = link.range.upperBound
        }
        appendEscaped(text.extracting(copied...), into: &html)
    }

    /// Appends the text of a line.
    public func append(_ text: String, into html: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0.span, into: &html) }
    }

    /// Appends a paragraph.
    public func appendParagraph(_ text: String, into html: inout [UInt8]) { appendLines([text], into: &html) }

    /// Appends a paragraph whose line ends stay where they are, such as a verse or an address.
    public func appendLines(_ lines: [String], into html: inout [UInt8]) {
        html.append("<p>")
        for (index, line) in lines.enumerated() {
            if index > 0 { html.append("<br />\n") }
            append(line, into: &html)
        }
        html.append("</p>\n")
    }

    /// Appends a list; one that is numbered begins with the number `start`.
    public func appendList(_ items: [String], start: Int? = nil, into html: inout [UInt8]) {
        switch start {
        case nil: html.append("<ul>\n")
        case 1: html.append("<ol>\n")
        case .some(let number):
            html.append("<ol start=\"")
            html.append(contentsOf: String(number).utf8)
            html.append("\">\n")
        }
        for item in items {
            html.append("<li>")
            append(item, into: &html)
            html.append("</li>\n")
        }
        html.append(start == nil ? "</ul>\n" : "</ol>\n")
    }

    /// Appends a quotation.
    public func appendQuote(_ paragraphs: [String], into html: inout [UInt8]) {
        html.append("<blockquote>\n")
        for paragraph in paragraphs { appendParagraph(paragraph, into: &html) }
        html.append("</blockquote>\n")
    }
}
