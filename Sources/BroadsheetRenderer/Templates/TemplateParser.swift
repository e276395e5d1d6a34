import BroadsheetDiagnostics

/// Reads a template file into nodes: tags matched with their closings, standalone lines taken out.
struct TemplateParser {
    /// An element whose closing tag has not come yet.
    private struct Open {
        let tag: TemplateTag
        var nodes: [TemplateNode] = []
        /// The white space before the opening tag when it is the first on its line and the line was left to the element.
        var heldLine: Range<Int>?
        /// Whether the content begins on the line after the opening tag.
        var startsOnNewLine = false
        /// Where the content begins.
        var contentStart: Int
    }

    private static let deepest = 100

    private let file: TemplateFile
    private let lines: TemplateLines
    private var scanner: TemplateTagScanner
    private var root: [TemplateNode] = []
    private var stack: [Open] = []
    private var position: Int
    private var isAtLineStart = true
    private var diagnostics: [Diagnostic] = []

    /// Reads one file; a file with problems still gives what could be read, so that its names are checked too.
    static func parse(_ file: TemplateFile) -> Diagnosed<ParsedTemplate> {
        var parser = TemplateParser(file)
        parser.parse()
        return Diagnosed(
            ParsedTemplate(name: file.name, source: file.source, nodes: parser.root),
            parser.scanner.diagnostics + parser.diagnostics)
    }

    private init(_ file: TemplateFile) {
        self.file = file
        lines = TemplateLines(file.source.bytes)
        position = file.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        scanner = TemplateTagScanner(file.source, from: position)
    }

    private mutating func parse() {
        while stack.count <= TemplateParser.deepest, let tag = scanner.next() {
            switch tag.kind {
            case .value, .unescaped: addInline(tag)
            case .comment, .delimiters, .partial: addStandalone(tag)
            case .section, .inverted: openSection(tag)
            case .parent: openParent(tag)
            case .block: openBlock(tag)
            case .close: close(tag)
            }
        }
        let isCutOff = stack.count > TemplateParser.deepest
        addText(upTo: file.source.bytes.count)
        while let open = stack.last {
            if !isCutOff { diagnostics.append(.unclosed(open.tag, in: file.source)) }
            finish(open.tag.range.upperBound..<open.tag.range.upperBound, isClosed: false)
        }
    }

    // MARK: Text and simple tags

    private mutating func append(_ node: TemplateNode) {
        if stack.isEmpty { root.append(node) } else { stack[stack.count - 1].nodes.append(node) }
    }

    private mutating func addText(upTo end: Int) {
        guard position < end else { return }
        for piece in lines.pieces(of: position..<end) {
            var text = piece
            if isAtLineStart {
                let blanks = lines.blanks(from: piece.lowerBound).clamped(to: piece)
                append(.line(indentation: blanks))
                text = blanks.upperBound..<piece.upperBound
            }
            if !text.isEmpty { append(.text(text)) }
            isAtLineStart = lines.endsLine(piece)
        }
        position = end
    }

    /// The text before a tag that shares its line with something.
    private mutating func addTextBeforeInline(_ tag: TemplateTag) {
        addText(upTo: tag.range.lowerBound)
        if isAtLineStart {
            append(.line(indentation: position..<position))
            isAtLineStart = false
        }
        position = tag.range.upperBound
    }

    private mutating func addInline(_ tag: TemplateTag) {
        addTextBeforeInline(tag)
        if !tag.isBroken { append(.value(tag)) }
    }

    /// Takes out the line of a tag that stands alone on it and gives the white space before the tag; else nil.
    private mutating func takeLine(_ tag: TemplateTag) -> Range<Int>? {
        guard let blanks = lines.blanks(before: tag.range.lowerBound),
            let lineBreak = lines.lineBreak(after: tag.range.upperBound)
        else {
            addTextBeforeInline(tag)
            return nil
        }
        addText(upTo: blanks.lowerBound)
        position = lineBreak.upperBound
        isAtLineStart = true
        return blanks
    }

    private mutating func addStandalone(_ tag: TemplateTag) {
        let indentation = takeLine(tag)
        if tag.kind == .partial, !tag.isBroken { append(.partial(tag, indentation: indentation)) }
    }

    // MARK: Openings

    private mutating func push(_ open: Open) {
        stack.append(open)
        if stack.count > TemplateParser.deepest {
            diagnostics.append(.nestedTooDeep(open.tag, deepest: TemplateParser.deepest, in: file.source))
        }
    }

    private mutating func openSection(_ tag: TemplateTag) {
        _ = takeLine(tag)
        push(Open(tag: tag, contentStart: position))
    }

    private mutating func openParent(_ tag: TemplateTag) {
        let heldLine = holdLine(tag)
        push(Open(tag: tag, heldLine: heldLine, contentStart: position))
    }

    private mutating func openBlock(_ tag: TemplateTag) {
        var open = Open(tag: tag, contentStart: 0)
        if isInParent {
            addText(upTo: tag.range.lowerBound)
            position = tag.range.upperBound
        } else {
            open.heldLine = holdLine(tag)
        }
        let ownsOpening = isInParent || open.heldLine != nil
        if ownsOpening, let lineBreak = lines.lineBreak(after: tag.range.upperBound), !lineBreak.isEmpty {
            open.startsOnNewLine = true
            position = lineBreak.upperBound
        }
        isAtLineStart = open.startsOnNewLine
        open.contentStart = position
        push(open)
    }

    /// Leaves the line of an opening tag to its element when nothing stands before the tag.
    private mutating func holdLine(_ tag: TemplateTag) -> Range<Int>? {
        guard let blanks = lines.blanks(before: tag.range.lowerBound) else {
            addTextBeforeInline(tag)
            return nil
        }
        addText(upTo: blanks.lowerBound)
        position = tag.range.upperBound
        isAtLineStart = false
        return blanks
    }

    private var isInParent: Bool { stack.last?.tag.kind == .parent }

    // MARK: Closings

    private mutating func close(_ tag: TemplateTag) {
        guard let index = openIndex(for: tag) else {
            addStandalone(tag)
            return
        }
        while stack.count > index + 1, let inner = stack.last {
            diagnostics.append(.unclosed(inner.tag, in: file.source))
            finish(tag.range.lowerBound..<tag.range.lowerBound, isClosed: false)
        }
        finish(tag.range, isClosed: true)
    }

    /// The open element that a closing tag means; a tag that means none is reported.
    private mutating func openIndex(for tag: TemplateTag) -> Int? {
        if let index = stack.lastIndex(where: { $0.tag.name == tag.name }) { return index }
        if tag.isBroken { return nil }
        guard let open = stack.last else {
            diagnostics.append(.closesNothing(tag, in: file.source))
            return nil
        }
        diagnostics.append(.wrongClosing(tag, of: open.tag, in: file.source))
        // A slip of the fingers closes what is open; anything else is a tag too many.
        return nearName(tag.name, among: [open.tag.name]) != nil ? stack.count - 1 : nil
    }

    /// Ends the innermost open element at its closing tag.
    private mutating func finish(_ closing: Range<Int>, isClosed: Bool) {
        let tag = TemplateTag(kind: .close, name: "", range: closing, nameRange: closing, isBroken: false)
        guard let kind = stack.last?.tag.kind else { return }
        let node: [TemplateNode]
        if !isClosed {
            addText(upTo: closing.lowerBound)
            node = unclosedNode()
        } else if kind == .parent {
            node = finishParent(tag)
        } else if kind == .block {
            node = finishBlock(tag)
        } else {
            _ = takeLine(tag)
            let open = stack.removeLast()
            node = [.section(open.tag, open.nodes)]
        }
        node.forEach { append($0) }
    }

    private mutating func finishParent(_ closing: TemplateTag) -> [TemplateNode] {
        addText(upTo: closing.range.lowerBound)
        let open = stack.removeLast()
        let blocks = blocks(of: open)
        position = closing.range.upperBound
        isAtLineStart = false
        guard let heldLine = open.heldLine else { return [.parent(open.tag, indentation: nil, blocks: blocks)] }
        guard let lineBreak = lines.lineBreak(after: closing.range.upperBound) else {
            return [.line(indentation: heldLine), .parent(open.tag, indentation: nil, blocks: blocks)]
        }
        position = lineBreak.upperBound
        isAtLineStart = true
        return [.parent(open.tag, indentation: heldLine, blocks: blocks)]
    }

    private mutating func finishBlock(_ closing: TemplateTag) -> [TemplateNode] {
        let blanks = lines.blanks(before: closing.range.lowerBound)
        let lineBreak = lines.lineBreak(after: closing.range.upperBound)
        let isDefinition = stack.count > 1 && stack[stack.count - 2].tag.kind == .parent
        let isAlone = blanks != nil && (isDefinition || lineBreak != nil)
        addText(upTo: isAlone ? blanks?.lowerBound ?? position : closing.range.lowerBound)
        position = closing.range.upperBound
        let open = stack.removeLast()
        let endsLine = !isDefinition && lineBreak != nil && (isAlone || open.heldLine != nil)
        if endsLine { position = lineBreak?.upperBound ?? position }
        isAtLineStart = endsLine
        let ownsLine = open.heldLine != nil && (endsLine || open.startsOnNewLine)
        let block = block(open, ownsLine: ownsLine, lineBreak: endsLine && ownsLine ? lineBreak : nil)
        guard !ownsLine, let heldLine = open.heldLine else { return [.block(block)] }
        return [.line(indentation: heldLine), .block(block)]
    }

    /// The node of an element whose closing tag is missing: what it holds is still checked.
    private mutating func unclosedNode() -> [TemplateNode] {
        let open = stack.removeLast()
        return switch open.tag.kind {
        case .parent: [.parent(open.tag, indentation: nil, blocks: blocks(of: open))]
        case .block: [.block(block(open, ownsLine: false, lineBreak: nil))]
        default: [.section(open.tag, open.nodes)]
        }
    }

    private func block(_ open: Open, ownsLine: Bool, lineBreak: Range<Int>?) -> TemplateBlock {
        TemplateBlock(
            tag: open.tag, nodes: open.nodes, indentation: lines.indentation(at: open.tag.range.lowerBound),
            ownsLine: ownsLine, startsOnNewLine: open.startsOnNewLine,
            contentIndentation: lines.indentationOfContent(from: open.contentStart), lineBreak: lineBreak)
    }

    /// The blocks between the tags of a parent; anything else there would be lost and is reported.
    private mutating func blocks(of open: Open) -> [TemplateBlock] {
        var blocks: [TemplateBlock] = []
        for node in open.nodes {
            switch node {
            case .line: continue
            case .text(let range):
                let text = String(decoding: file.source.bytes[range], as: UTF8.self)
                if !text.allSatisfy(\.isWhitespace) {
                    diagnostics.append(.lost(range, inside: open.tag, in: file.source))
                }
            case .value(let tag), .section(let tag, _), .partial(let tag, _), .parent(let tag, _, _):
                diagnostics.append(.lost(tag.range, inside: open.tag, in: file.source))
            case .block(let block):
                if let first = blocks.first(where: { $0.tag.name == block.tag.name }) {
                    diagnostics.append(.givenTwice(block.tag, first: first.tag, in: file.source))
                } else {
                    blocks.append(block)
                }
            }
        }
        return blocks
    }
}
