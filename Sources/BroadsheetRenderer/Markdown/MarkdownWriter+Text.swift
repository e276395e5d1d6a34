import BroadsheetModel

// Text: bare links, quotes and dashes, and what is only to be escaped.
extension MarkdownWriter {
    /// Writes a text node; one with nothing to do in it, as most are, is told by one look at its bytes.
    mutating func text(_ node: borrowing MarkdownTree.Node) {
        if openImages > 0 { return node.withLiteral { appendEscaped(EscapedText.resolved($0).span, into: &html) } }
        node.withLiteral { text in
            if careMask != 0, needsCare(text) {
                writeCarefully(text, node)
            } else {
                appendEscaped(text, into: &html)
                plain.append(text)
            }
        }
    }

    /// The characters, all of them up to `@`, that make a second look necessary.
    static func careMask(setsPunctuation: Bool, findsLinks: Bool, isProtected: Bool) -> UInt64 {
        // The characters that stand for what was escaped.
        var mask: UInt64 = isProtected ? 0xF << 0x1C : 0
        func add(_ marks: String) { for mark in marks.utf8 { mask |= 1 << UInt64(mark) } }
        if setsPunctuation { add("\"'-.") }
        if findsLinks { add(":.") }
        return mask
    }

    /// Whether a text has anything to set or to link in it.
    private func needsCare(_ text: Span<UInt8>) -> Bool {
        let mask = careMask
        let findsLinks = options.extensions.autolinks
        for place in 0..<text.count {
            let byte = text[place]
            guard byte < 64 ? mask >> UInt64(byte) & 1 == 1 : byte == UInt8(ascii: "@") && findsLinks else { continue }
            let next = place + 1 < text.count ? text[place + 1] : 0
            switch byte {
            case UInt8(ascii: "."):
                if next == byte && punctuation != nil || findsLinks && place >= 3 && isWWW(text, before: place) {
                    return true
                }
            case UInt8(ascii: "-"): if next == byte { return true }
            case UInt8(ascii: ":"): if next == UInt8(ascii: "/") { return true }
            default: return true
            }
        }
        return false
    }

    private func isWWW(_ text: Span<UInt8>, before place: Int) -> Bool {
        (1...3).allSatisfy { text[place - $0] | 0x20 == UInt8(ascii: "w") }
    }

    private mutating func writeCarefully(_ text: Span<UInt8>, _ node: borrowing MarkdownTree.Node) {
        var end = 0
        if options.extensions.autolinks, openLinks.isEmpty {
            var links = BareLinks()
            while let link = links.next(in: text) {
                guard isTyped(text, link.range) else { continue }
                set(text.extracting(end..<link.range.lowerBound))
                write(link, in: text, node)
                end = link.range.upperBound
            }
        }
        set(text.extracting(end...))
    }

    /// Whether no part of an address was escaped.
    private func isTyped(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        !(max(0, range.lowerBound - 1)..<range.upperBound).contains { text[$0] == EscapedText.sign }
    }

    /// Writes a piece of text with its quotes and dashes set.
    private mutating func set(_ text: Span<UInt8>) {
        guard !text.isEmpty else { return }
        var out: [UInt8] = []
        out.reserveCapacity(text.count + 16)
        let last = plain.bytes.count > lineStart ? plain.bytes.last : nil
        if isVerbatim || punctuation == nil {
            out = EscapedText.resolved(text)
        } else {
            punctuation?.append(text, after: last, to: &out)
        }
        appendEscaped(out.span, into: &html)
        plain.append(out.span)
    }

    private mutating func write(_ link: BareLinks.Link, in text: Span<UInt8>, _ node: borrowing MarkdownTree.Node) {
        let words = EscapedText.resolved(text.extracting(link.range))
        let address = Array(link.scheme.utf8) + words
        if options.collectsLinks, options.addressBase?.isElsewhere(address.span) != true {
            result.links.append(
                .init(destination: String(decoding: address, as: UTF8.self), isImage: false, range: place(node)))
        }
        html.append("<a href=\"")
        appendAddress(address.span, into: &html)
        html.append("\">")
        appendEscaped(words.span, into: &html)
        html.append("</a>")
        plain.append(words.span)
    }
}
