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
    var ids: HeadingIDs
    var outline = HeadingOutline()
    /// How many quotes, lists and spans are open.
    var depth = 0
    /// How many images are open whose words go into an attribute.
    var openImages = 0
    /// Whether each open link and image was written.
    var openLinks: [Bool] = []
    /// Where the open paragraph or heading, and the open block of the document, begin in the plain text.
    var lineStart = 0
    var blockStart = 0
    var headingStart = 0
    /// How many links there were before the open heading.
    var headingLinks = 0
    /// Where the words of the open paragraph begin in the HTML.
    var lineContent = 0
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
    var isOpeningHeading = false

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
