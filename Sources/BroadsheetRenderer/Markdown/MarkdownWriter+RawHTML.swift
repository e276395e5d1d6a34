// Raw HTML: left out with its words kept, or passed through.
extension MarkdownWriter {
    /// Writes a block of raw HTML.
    mutating func rawBlock(_ node: borrowing MarkdownTree.Node) {
        let start = plain.beginLine()
        var raw = node.withLiteral { RawHTML($0) }
        let isMarkup =
            switch options.rawHTML {
            case .allow: allowBlock(&raw, node)
            case .escape: escapeBlock(raw)
            case .omit: omitBlock(&raw)
            }
        guard isMarkup || plain.bytes.count > start else { return }
        noteBlock(node, plainStart: start)
        if isMarkup, options.rawHTML == .omit { noteRawHTML(node, length: raw.bytes.count) }
    }

    /// Writes a tag or comment inside a line.
    mutating func rawSpan(_ node: borrowing MarkdownTree.Node) {
        var raw = node.withLiteral { RawHTML($0) }
        guard let piece = raw.next() else { return }
        if case .comment(let range) = piece, markIfMarker(raw.bytes[range]) { return }
        if case .block = piece, openImages == 0 { plain.append(blank: UInt8(ascii: " ")) }
        if options.rawHTML == .escape {
            appendEscaped(raw.bytes.span, into: &html)
            if openImages == 0 { plain.append(raw.bytes.span) }
            return
        }
        guard options.rawHTML == .omit else {
            // In an attribute a tag is text, as cmark has it.
            guard openImages == 0 else { return appendEscaped(raw.bytes.span, into: &html) }
            switch piece {
            case .span(let tag), .block(let tag): return appendTag(tag, raw) { $0.place(node) }
            default: return html.append(raw.bytes.span)
            }
        }
        switch piece {
        case .comment, .text: return
        case .lineBreak:
            breakLine(openImages > 0 ? " " : "<br />\n", plain: UInt8(ascii: "\n"))
            return
        case .block: html.append(UInt8(ascii: " "))
        case .span, .hidden: break
        }
        noteRawHTML(node, length: raw.bytes.count)
    }

    /// Passes a tag through, with addresses that lead to the same file from every page.
    private mutating func appendTag(
        _ range: Range<Int>, _ raw: RawHTML, place: (inout MarkdownWriter) -> Range<Int>
    ) {
        guard options.addressBase != nil || options.collectsLinks else {
            return html.append(contentsOf: raw.bytes[range])
        }
        let tag = RawTag(raw.bytes, range)
        var done = range.lowerBound
        for address in tag.addresses {
            html.append(contentsOf: raw.bytes[done..<address.value.lowerBound])
            done = address.value.upperBound
            let written = raw.text(address.value)
            if !address.isQuoted { html.append(UInt8(ascii: "\"")) }
            let start = html.count
            if let base = options.addressBase, !base.isWhole(written.span) {
                appendAddress(base.resolve(written.span).span, into: &html)
            } else {
                html.append(contentsOf: raw.bytes[address.value])
            }
            let slot = start..<html.count
            if !address.isQuoted { html.append(UInt8(ascii: "\"")) }
            guard options.collectsLinks, options.addressBase?.isElsewhere(written.span) != true else { continue }
            let isImage = tag.name == "img"
            result.links.append(
                .init(
                    destination: String(decoding: written, as: UTF8.self), isImage: isImage, range: place(&self),
                    slot: isImage && tag.hasSize ? nil : slot))
        }
        html.append(contentsOf: raw.bytes[done..<range.upperBound])
    }

    /// Passes a block through without the markers in it, and tells whether there is more than comments.
    private mutating func allowBlock(_ raw: inout RawHTML, _ node: borrowing MarkdownTree.Node) -> Bool {
        var isMarkup = false
        var line = (number: node.line, start: 0)
        startLine()
        while let piece = raw.next() {
            switch piece {
            case .comment(let range):
                if !markIfMarker(raw.bytes[range]) { html.append(contentsOf: raw.bytes[range]) }
            case .text(let range):
                html.append(contentsOf: raw.bytes[range])
                plain.append(raw.text(range).span)
            case .lineBreak(let range):
                isMarkup = true
                html.append(contentsOf: raw.bytes[range])
                _ = plain.beginLine()
            case .span(let range), .block(let range):
                isMarkup = true
                if case .block = piece { _ = plain.beginLine() }
                appendTag(range, raw) { writer in
                    line.number += raw.bytes[line.start..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
                    line.start = range.lowerBound
                    return writer.place(ofLine: line.number)
                }
            case .hidden(let range):
                isMarkup = true
                html.append(contentsOf: raw.bytes[range])
            }
        }
        startLine()
        return isMarkup
    }

    /// Shows a block as it was typed.
    private mutating func escapeBlock(_ raw: RawHTML) -> Bool {
        var text = raw.bytes[...]
        while let last = text.last, last <= 0x20 { text = text.dropLast() }
        openLine("<p>")
        appendEscaped(text.span, into: &html)
        html.append("</p>\n")
        plain.append(text.span)
        return true
    }

    /// Writes the words of a block as paragraphs, and tells whether something but comments was left out.
    private mutating func omitBlock(_ raw: inout RawHTML) -> Bool {
        var isMarkup = false
        var isOpen = false
        var lineStart = plain.bytes.count
        func close(_ writer: inout MarkdownWriter) {
            guard isOpen else { return }
            while let last = writer.html.last, last <= 0x20 { writer.html.removeLast() }
            writer.html.append("</p>\n")
            writer.plain.endParagraph(from: lineStart, isTopLevel: false)
            isOpen = false
        }
        while let piece = raw.next() {
            switch piece {
            case .comment(let range): _ = markIfMarker(raw.bytes[range])
            case .text(let range):
                var text = raw.text(range)[...]
                if !isOpen {
                    text = text.drop { $0 <= 0x20 }
                    if text.isEmpty { continue }
                    lineStart = plain.beginLine()
                    openLine("<p>")
                    isOpen = true
                }
                appendEscaped(text.span, into: &html)
                plain.append(text.span)
            case .lineBreak:
                isMarkup = true
                if isOpen { breakLine("<br />\n", plain: UInt8(ascii: "\n")) }
            case .block:
                isMarkup = true
                close(&self)
            case .span, .hidden: isMarkup = true
            }
        }
        close(&self)
        return isMarkup
    }

    private mutating func noteBlock(_ node: borrowing MarkdownTree.Node, plainStart: Int) {
        isAtStart = false
        if node.isTopLevel { plain.endBlock(from: plainStart) }
    }

    private mutating func noteRawHTML(_ node: borrowing MarkdownTree.Node, length: Int) {
        problems.noteRawHTML(at: problems.needsRawHTMLPlace ? place(node, length: length) : nil)
    }

    /// Notes the end of the summary when a comment is the author's marker for it.
    private mutating func markIfMarker(_ comment: ArraySlice<UInt8>) -> Bool {
        guard comment.count >= 7, comment.count < 100 else { return false }
        let inner = comment.dropFirst(4).dropLast(3).drop { $0 <= 0x20 }
        let word = inner.prefix(through: inner.lastIndex { $0 > 0x20 } ?? inner.startIndex - 1)
        guard options.moreMarkers.contains(where: { $0.utf8.elementsEqual(word) }) else { return false }
        plain.mark()
        return true
    }
}
