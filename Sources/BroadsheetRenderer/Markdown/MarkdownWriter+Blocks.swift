// Blocks.
extension MarkdownWriter {
    /// Begins a line of HTML.
    mutating func startLine() {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
    }

    mutating func openLine(_ tag: StaticString) {
        startLine()
        html.append(tag)
    }

    /// Begins a line of plain text, in which no quotation is open yet.
    mutating func beginLine() {
        lineStart = plain.beginLine()
        punctuation?.begin()
    }

    /// Notes that a block begins that is more than a comment.
    mutating func beginBlock(_ node: borrowing MarkdownTree.Node) {
        isAtStart = false
        if node.isTopLevel { blockStart = plain.beginLine() }
    }

    mutating func endBlock(_ node: borrowing MarkdownTree.Node) {
        if node.isTopLevel { plain.endBlock(from: blockStart) }
    }

    /// Ends a paragraph, or takes it back when raw HTML was all it had.
    mutating func closeParagraph() {
        var end = html.count
        while end > lineContent, html[end - 1] <= 0x20 { end -= 1 }
        if end > lineContent { html.append("</p>\n") } else { html.removeLast(html.count - lineContent + 3) }
    }

    /// Below the deepest level there are no items, so each paragraph is one.
    func isTight(_ node: borrowing MarkdownTree.Node) -> Bool { depth <= options.deepest && node.isTight }

    mutating func openContainer(_ tag: StaticString, _ node: borrowing MarkdownTree.Node) {
        beginBlock(node)
        startLine()
        guard goesDeeper(node) else { return }
        html.append(tag)
    }

    mutating func closeContainer(_ tag: StaticString, _ node: borrowing MarkdownTree.Node) {
        startLine()
        if depth <= options.deepest { html.append(tag) }
        depth -= 1
        endBlock(node)
    }

    mutating func openList(_ node: borrowing MarkdownTree.Node) {
        let start = node.isOrdered ? node.listStart : 1
        guard start != 1 else { return openContainer(node.isOrdered ? "<ol>\n" : "<ul>\n", node) }
        openContainer("<ol start=\"", node)
        guard depth <= options.deepest else { return }
        html.append(contentsOf: String(start).utf8)
        html.append("\">\n")
    }

    /// Counts one level more, and tells whether it may be written.
    mutating func goesDeeper(_ node: borrowing MarkdownTree.Node) -> Bool {
        depth += 1
        guard depth > options.deepest else { return true }
        if problems.needsDepthPlace { problems.noteTooDeep(at: place(node, length: 1)) }
        return false
    }

    mutating func closeHeading(_ node: borrowing MarkdownTree.Node) {
        defer { isOpeningHeading = false }
        if isOpeningHeading {
            let title = plain.text(from: lineStart)
            result.openingHeading = title
            if isTaken(title) {
                html.removeLast(html.count - headingStart)
                result.links.removeLast(result.links.count - headingLinks)
                plain.remove(from: lineStart)
                return
            }
        }
        let level = options.shiftsHeadings ? outline.level(for: node.level) : node.level
        let digit = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: level)
        var tag: [UInt8] = [UInt8(ascii: "<"), UInt8(ascii: "h"), digit]
        if options.headingIDs {
            let id = plain.withText(from: lineStart) { ids.id(for: $0) }
            tag.append(" id=\"")
            tag.append(contentsOf: id.utf8)
            tag.append(UInt8(ascii: "\""))
            result.anchors.append(id)
        }
        tag.append(UInt8(ascii: ">"))
        // The id is made of the words, so the opening tag can only be written when they are there.
        html.insert(contentsOf: tag, at: headingStart)
        moveLinks(by: tag.count)
        if options.headingIDs, options.extensions.headingLinks, let id = result.anchors.last {
            // It shows a sign by its style, so that the words stay as they are; its name is that of the heading.
            html.append("<a class=\"anchor\" href=\"#")
            html.append(contentsOf: id.utf8)
            html.append("\" aria-labelledby=\"")
            html.append(contentsOf: id.utf8)
            html.append("\"></a>")
        }
        html.append("</h")
        html.append(digit)
        html.append(">\n")
        plain.leaveOut(from: lineStart)
        endBlock(node)
    }

    /// Moves the places of the heading's links along with the HTML that they stand in.
    private mutating func moveLinks(by length: Int) {
        for index in headingLinks..<result.links.count {
            guard let slot = result.links[index].slot else { continue }
            result.links[index].slot = slot.lowerBound + length..<slot.upperBound + length
        }
    }

    private func isTaken(_ title: String) -> Bool {
        func fold(_ text: String) -> String { Summary.whole(Array(text.lowercased().utf8).span) }
        switch options.openingHeading {
        case .keep: return false
        case .take: return true
        case .takeWhenEqual(let other): return fold(title) == fold(other)
        }
    }

    mutating func codeBlock(_ node: borrowing MarkdownTree.Node) {
        beginBlock(node)
        let start = plain.beginLine()
        startLine()
        node.withFenceInfo { info in
            var end = 0
            while end < info.count, info[end] != UInt8(ascii: " "), info[end] != UInt8(ascii: "\t") { end += 1 }
            guard end > 0 else { return html.append("<pre><code>") }
            html.append("<pre><code class=\"language-")
            appendEscaped(info.extracting(0..<end), into: &html)
            html.append("\">")
        }
        node.withLiteral { text in
            appendEscaped(text, into: &html)
            plain.append(text)
        }
        html.append("</code></pre>\n")
        plain.leaveOut(from: start)
        endBlock(node)
    }
}
