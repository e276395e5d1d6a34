import BroadsheetDiagnostics

/// Writes the HTML of a tree in one walk, and notes on the way what lists and checks need.
struct MarkdownWriter: MarkdownVisitor {
    let options: MarkdownOptions
    let source: SourceText
    let body: Range<Int>
    var html: [UInt8] = []
    var plain: PlainText
    var problems: MarkdownProblems
    var result = RenderedMarkdown()
    private var cursor: SourceCursor
    private var ids: HeadingIDs
    private var outline = HeadingOutline()
    /// How many quotes, lists and spans are open.
    var depth = 0
    /// How many images are open whose words go into an attribute.
    var openImages = 0
    /// Whether each open link and image was written.
    var openLinks: [Bool] = []
    /// Where the open paragraph or heading, and the open block of the document, begin in the plain text.
    private(set) var lineStart = 0
    private(set) var blockStart = 0
    private var headingStart = 0
    /// How many links there were before the open heading.
    private var headingLinks = 0
    /// Where the words of the open paragraph begin in the HTML.
    private var lineContent = 0
    /// Sets quotes and dashes; nil when they stay as they were typed.
    var punctuation: PunctuationSetter?
    /// The characters that make a second look at a text necessary, as bits.
    let careMask: UInt64
    /// Whether the open link shows its own address.
    var isVerbatim = false
    /// Where the words of the open image begin.
    var altStart = 0
    /// Whether the name of a task's box is open.
    var isTaskOpen = false
    /// Whether the open paragraph is a figure.
    var isFigure = false
    /// The lines from which the tree was made, when passes have cut it up; nil when it is the text itself.
    private let lines: MarkdownLines?
    /// Whether nothing was seen yet but comments, so that a heading would be the article's title.
    var isAtStart = true
    private var isOpeningHeading = false

    init(
        options: MarkdownOptions, source: SourceText, body: Range<Int>, features: MarkdownFeatures,
        lines: MarkdownLines?
    ) {
        self.options = options
        self.source = source
        self.body = body
        plain = PlainText(capacity: body.count, keepsBlocks: options.collectsBlocks)
        problems = MarkdownProblems(in: source)
        cursor = SourceCursor(body: body)
        ids = HeadingIDs(reserved: options.reservedIDs)
        self.lines = lines
        punctuation =
            options.extensions.smartPunctuation ? Punctuation.of(options.language).map(PunctuationSetter.init) : nil
        careMask = MarkdownWriter.careMask(
            setsPunctuation: features.hasPunctuation && punctuation != nil,
            findsLinks: features.hasAddresses && options.extensions.autolinks, isProtected: features.hasEscapes)
        html.reserveCapacity(body.count + body.count / 4 + 64)
    }

    /// All that was written and noted.
    consuming func finish() -> Diagnosed<RenderedMarkdown> {
        result.words = WordCounter.count(plain.bytes.span)
        if options.makesSummary {
            let marked = plain.markedSummary()
            result.isSummaryMarked = marked != nil
            result.summary =
                marked ?? plain.firstParagraph(limit: options.summaryLength, isNoSummary: options.isNoSummary)
        }
        if options.collectsBlocks { result.blocks = plain.blockTexts() }
        result.html = html
        return Diagnosed(result, problems.diagnostics(deepest: options.deepest))
    }

    /// Notes what is wrong with a footnote.
    mutating func note(_ problem: Footnotes.Problem) {
        switch problem {
        case .undefined(let name, let number):
            let line = place(ofLine: number)
            let mark = Array("[^\(name)]".utf8)
            let start = line.first { source.bytes[$0...].starts(with: mark) }
            problems.note(problem, at: start.map { $0..<$0 + mark.count } ?? line)
        case .unused(_, let number, let range), .twice(_, let number, let range):
            let line = place(ofLine: number)
            problems.note(problem, at: line.lowerBound + range.lowerBound..<line.lowerBound + range.upperBound)
        }
    }

    /// Notes tags of other generators' templates.
    mutating func note(_ foreign: ForeignTags) {
        let line = place(ofLine: foreign.line)
        problems.noteForeign(
            foreign.names, at: line.lowerBound + foreign.place.lowerBound..<line.lowerBound + foreign.place.upperBound)
    }

    /// The bytes of a line of the tree's text.
    mutating func place(ofLine number: Int) -> Range<Int> {
        cursor.line(lines?[number]?.origin ?? number, in: source.bytes)
    }

    mutating func enter(_ node: borrowing MarkdownTree.Node) {
        switch node.kind {
        case .text: text(node)
        case .softBreak: breakLine(openImages > 0 ? " " : "\n", plain: UInt8(ascii: " "))
        case .lineBreak: breakLine(openImages > 0 ? " " : "<br />\n", plain: UInt8(ascii: "\n"))
        case .code: code(node)
        case .html: rawSpan(node)
        case .emphasis: openSpan("<em>", node)
        case .strong: openSpan("<strong>", node)
        case .link: openLink(node, isImage: false)
        case .image: openLink(node, isImage: true)
        case .paragraph:
            beginBlock(node)
            beginLine()
            if options.extensions.figures, node.isFigure {
                isFigure = true
                openLine("<figure>\n")
            } else if !isTight(node) {
                openLine("<p>")
            }
            lineContent = html.count
        case .heading:
            let isFirst = isAtStart
            beginBlock(node)
            isOpeningHeading = isFirst && node.level == 1 && node.isTopLevel
            beginLine()
            startLine()
            headingStart = html.count
            headingLinks = result.links.count
        case .quote: openContainer("<blockquote>\n", node)
        case .list: openList(node)
        case .item: if depth <= options.deepest { openLine("<li>") } else { startLine() }
        case .codeBlock: codeBlock(node)
        case .htmlBlock: rawBlock(node)
        case .rule:
            isAtStart = false
            openLine("<hr />\n")
        case .mark: if let mark = node.mark { enter(mark, node) }
        case .document, .other: break
        }
    }

    mutating func leave(_ node: borrowing MarkdownTree.Node) {
        switch node.kind {
        case .emphasis: closeSpan("</em>")
        case .strong: closeSpan("</strong>")
        case .link: closeLink(node, isImage: false)
        case .image: closeLink(node, isImage: true)
        case .paragraph:
            if isTaskOpen {
                isTaskOpen = false
                html.append("</label>")
            }
            if isFigure {
                isFigure = false
                html.append("</figure>\n")
            } else if !isTight(node) {
                closeParagraph()
            }
            let isTopLevel = node.isTopLevel
            plain.endParagraph(from: lineStart, isTopLevel: isTopLevel)
            if isTopLevel { plain.endBlock(from: blockStart) }
        case .heading: closeHeading(node)
        case .quote: closeContainer("</blockquote>\n", node)
        case .list: closeContainer(node.isOrdered ? "</ol>\n" : "</ul>\n", node)
        case .item: if depth <= options.deepest { html.append("</li>\n") } else { startLine() }
        case .mark: if let mark = node.mark { leave(mark, node) }
        default: break
        }
    }
}

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
    private mutating func closeParagraph() {
        var end = html.count
        while end > lineContent, html[end - 1] <= 0x20 { end -= 1 }
        if end > lineContent { html.append("</p>\n") } else { html.removeLast(html.count - lineContent + 3) }
    }

    /// Below the deepest level there are no items, so each paragraph is one.
    private func isTight(_ node: borrowing MarkdownTree.Node) -> Bool { depth <= options.deepest && node.isTight }

    private mutating func openContainer(_ tag: StaticString, _ node: borrowing MarkdownTree.Node) {
        beginBlock(node)
        startLine()
        guard goesDeeper(node) else { return }
        html.append(tag)
    }

    private mutating func closeContainer(_ tag: StaticString, _ node: borrowing MarkdownTree.Node) {
        startLine()
        if depth <= options.deepest { html.append(tag) }
        depth -= 1
        endBlock(node)
    }

    private mutating func openList(_ node: borrowing MarkdownTree.Node) {
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

    private mutating func closeHeading(_ node: borrowing MarkdownTree.Node) {
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

    private mutating func codeBlock(_ node: borrowing MarkdownTree.Node) {
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

// Spans.
extension MarkdownWriter {
    mutating func breakLine(_ text: StaticString, plain blank: UInt8) {
        html.append(text)
        if openImages == 0 { plain.append(blank: blank) }
    }

    private mutating func code(_ node: borrowing MarkdownTree.Node) {
        if openImages == 0 { html.append("<code>") }
        node.withLiteral { text in
            appendEscaped(text, into: &html)
            if openImages == 0 { plain.append(text) }
        }
        if openImages == 0 { html.append("</code>") }
    }

    mutating func openSpan(_ tag: StaticString, _ node: borrowing MarkdownTree.Node) {
        if goesDeeper(node), openImages == 0 { html.append(tag) }
    }

    mutating func closeSpan(_ tag: StaticString) {
        if depth <= options.deepest, openImages == 0 { html.append(tag) }
        depth -= 1
    }

    /// Where a node is in the source, at most to the end of its line.
    ///
    /// cmark is sometimes wrong about the columns of spans; when no span begins there, the whole line is meant.
    mutating func place(_ node: borrowing MarkdownTree.Node, length: Int? = nil) -> Range<Int> {
        let moved = lines.flatMap { node.line > $0.own ? $0[node.line] : nil }
        let line = cursor.line(moved?.origin ?? node.line, in: source.bytes)
        let shift = moved?.shift ?? 0
        let start = max(line.lowerBound, line.lowerBound + max(node.column, 1) - 1 + shift)
        let end =
            length.map { start + $0 } ?? (node.endLine == node.line ? line.lowerBound + node.endColumn + shift : .max)
        let isSpan = node.kind == .link || node.kind == .image || node.kind == .html
        let isRight = start < line.upperBound && (!isSpan || "[!<".utf8.contains(source.bytes[start]))
        return isRight && end > start ? start..<min(end, line.upperBound) : line
    }
}
