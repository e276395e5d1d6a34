// Text: bare links, quotes and dashes, and what is only to be escaped.
extension MarkdownWriter {
    /// Writes a text node; one with nothing to do in it, as most are, is told by one look at its bytes.
    mutating func text(_ node: borrowing MarkdownTree.Node) {
        guard textsToSkip == 0 else {
            textsToSkip -= 1
            return
        }
        guard openImages == 0 else { return node.withLiteral { appendEscaped($0.withoutSigns.span, into: &html) } }
        let care = node.withLiteral { text in
            careMask == 0 ? Care.none : look(at: text)
        }
        if care == .links || findsMail, node.isRun, !isVerbatim {
            // An address may go on in the next node: cmark parts texts at `_`, `&` and the like.
            textsToSkip = node.withTextRun { text, count in
                writeCarefully(text, node)
                return count
            }
        } else if care == .none {
            node.withLiteral { text in
                appendEscaped(text, into: &html)
                plain.append(text)
            }
        } else if node.isEscaped {
            node.withLiteral { text in
                appendEscaped(text, into: &html)
                plain.append(text)
            }
        } else {
            node.withLiteral { writeCarefully($0, node) }
        }
    }

    /// What has to be done in a text.
    enum Care { case none, signs, links }

    /// The characters, all of them up to `@`, that make a second look necessary.
    static func careMask(_ extensions: MarkdownExtensions, isSmart: Bool) -> UInt64 {
        var mask: UInt64 = 1 << UInt64(EscapedText.sign)
        func add(_ marks: String) { for mark in marks.utf8 { mask |= 1 << UInt64(mark) } }
        if isSmart { add("\"'-.") }
        if extensions.autolinks { add(":.") }
        return mask
    }

    private func look(at text: Span<UInt8>) -> Care {
        var care = Care.none
        let mask = careMask
        let findsLinks = options.extensions.autolinks
        for place in 0..<text.count {
            let byte = text[place]
            guard byte < 64 ? mask >> UInt64(byte) & 1 == 1 : byte == UInt8(ascii: "@") && findsLinks else { continue }
            let next = place + 1 < text.count ? text[place + 1] : 0
            switch byte {
            case UInt8(ascii: "."):
                if punctuation != nil, next == byte { care = .signs }
                if findsLinks, place >= 3, text[place - 1] | 0x20 == UInt8(ascii: "w"),
                    text[place - 2] | 0x20 == UInt8(ascii: "w"), text[place - 3] | 0x20 == UInt8(ascii: "w")
                {
                    return .links
                }
            case UInt8(ascii: "-"): if next == byte { care = .signs }
            case UInt8(ascii: ":"): if next == UInt8(ascii: "/") { return .links }
            case UInt8(ascii: "@"): return .links
            default: care = .signs
            }
        }
        return care
    }

    private mutating func writeCarefully(_ text: Span<UInt8>, _ node: borrowing MarkdownTree.Node) {
        var end = 0
        if options.extensions.autolinks, openLinks.isEmpty {
            var links = BareLinks()
            while let link = links.next(in: text) {
                guard link.range.lowerBound == 0 || text[link.range.lowerBound - 1] != EscapedText.sign else { continue }
                set(text.extracting(end..<link.range.lowerBound))
                write(link, in: text, node)
                end = link.range.upperBound
            }
        }
        set(text.extracting(end...))
    }

    /// Writes a piece of text with its quotes and dashes set.
    private mutating func set(_ text: Span<UInt8>) {
        guard !text.isEmpty else { return }
        var out: [UInt8] = []
        out.reserveCapacity(text.count + 16)
        let last = plain.bytes.count > lineStart ? plain.bytes.last : nil
        if isVerbatim || punctuation == nil {
            out = text.withoutSigns
        } else {
            punctuation?.append(text, after: last, to: &out)
        }
        appendEscaped(out.span, into: &html)
        plain.append(out.span)
    }

    private mutating func write(_ link: BareLinks.Link, in text: Span<UInt8>, _ node: borrowing MarkdownTree.Node) {
        let words = text.extracting(link.range).withoutSigns
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

extension Span<UInt8> {
    /// The text without the signs before what was escaped.
    var withoutSigns: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count)
        for place in 0..<count where !EscapedText.isSign(self, at: place) { out.append(self[place]) }
        return out
    }
}
