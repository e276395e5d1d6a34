/// The plain text of a mail, made of its HTML, so that both say the same.
///
/// What is not displayed is left out. Addresses stand in angle brackets on lines of their own, never broken: below a headline
/// or a line that is one link, else numbered at the end of the article.
struct MailText {
    /// How many columns a line has.
    static let width = 72

    /// The lines that are written, each with its end.
    private var out: [UInt8] = []
    /// What stands before each line, such as the mark of a quote; and before the next one only.
    private var prefix: [UInt8] = []
    private var nextPrefix: [UInt8]?
    /// What blank lines above such a line have.
    private var outerPrefix: [UInt8] = []
    /// How many blank lines the next line is to have above it.
    private var gap = 0
    /// The addresses that are still to be listed, with their numbers.
    private var references: [(number: Int, address: ArraySlice<UInt8>)] = []
    private var lastNumber = 0
    private var isBelowHeading = false

    private init() {}

    /// The text with line feeds at the ends of lines.
    static func text(_ nodes: [MarkupNode]) -> [UInt8] {
        var text = MailText()
        text.out.reserveCapacity(16_384)
        text.blocks(nodes)
        text.listReferences()
        return text.out.isEmpty ? [0x0A] : text.out
    }

    // MARK: - Lines

    private mutating func line(_ text: String) { line(Array(text.utf8)[...]) }

    private mutating func line(_ text: ArraySlice<UInt8>) {
        if !out.isEmpty, gap > 0 {
            var mark = (nextPrefix == nil ? prefix : outerPrefix)[...]
            while mark.last == 0x20 { mark.removeLast() }
            for _ in 0..<gap {
                if mark.last == UInt8(ascii: ">") { out += mark }
                out.append(0x0A)
            }
        }
        gap = 0
        let start = out.count
        out += nextPrefix ?? prefix
        out += text
        nextPrefix = nil
        isBelowHeading = false
        while out.count > start, out.last == 0x20 { out.removeLast() }
        out.append(0x0A)
    }

    private var room: Int { max(20, MailText.width - DisplayWidth.of(String(decoding: prefix, as: UTF8.self))) }

    private mutating func space(_ count: Int) { gap = max(gap, count) }

    private mutating func paragraph(_ text: [UInt8]) {
        lines(TextWrapper.withPlainBlanks(TextWrapper(width: room).wrapped(text)))
    }

    /// Writes lines that line feeds part.
    private mutating func lines(_ text: [UInt8]) {
        var start = 0
        var end = 0
        while end < text.count {
            if text[end] == 0x0A {
                line(text[start..<end])
                start = end + 1
            }
            end += 1
        }
        line(text[start...])
    }

    private mutating func indented(first: String, rest: String, _ body: (inout MailText) -> Void) {
        let outer = prefix
        if nextPrefix == nil { outerPrefix = prefix }
        nextPrefix = (nextPrefix ?? prefix) + Array(first.utf8)
        prefix += Array(rest.utf8)
        body(&self)
        prefix = outer
        // A mark that nothing stood behind is shown alone.
        if let mark = nextPrefix, mark != outer { line("") }
        nextPrefix = nil
    }

    // MARK: - Blocks

    /// Writes blocks, and what stands between them as paragraphs.
    private mutating func blocks(_ nodes: [MarkupNode]) {
        var run: [MarkupNode] = []
        for node in nodes {
            guard MailText.isBlock(node), let element = node.element else {
                run.append(node)
                continue
            }
            inlineParagraph(run)
            run = []
            if !MailText.isHidden(element) { block(element) }
        }
        inlineParagraph(run)
    }

    /// Writes text without an element of its own.
    private mutating func inlineParagraph(_ nodes: [MarkupNode]) {
        guard nodes.contains(where: { !$0.isBlank && ($0.element.map { !MailText.isHidden($0) } ?? true) }) else {
            return
        }
        if let (text, address) = MailText.lone(nodes) {
            space(1)
            paragraph(text)
            lineOfAddress(address)
            return space(1)
        }
        let text = inline(nodes)
        guard !text.isEmpty else { return }
        paragraph(text)
    }

    private mutating func block(_ element: MarkupElement) {
        switch element.tag {
        case .h1: heading(element, mark: "*", above: 2)
        case .h2: heading(element, mark: "*", above: 3)
        case .h3: heading(element, mark: "-", above: 2)
        case .h4, .h5, .h6: heading(element, mark: nil, above: 1)
        case .p, .div, .section, .article, .header, .footer, .aside, .figure, .address, .figcaption, .summary, .caption,
            .dt:
            spaced { $0.blocks(element.children) }
        case .dd: indented(first: "    ", rest: "    ") { $0.blocks(element.children) }
        case .ul, .ol: list(element)
        case .li: spaced { $0.blocks(element.children) }
        case .blockquote:
            spaced { text in text.indented(first: "> ", rest: "> ") { $0.blocks(element.children) } }
        case .pre: preformatted(element)
        case .hr: spaced { $0.line(String(repeating: "-", count: min(24, $0.room))) }
        case .table where !MailText.isLayout(element): table(element)
        case .td, .th:
            spaced { $0.blocks(element.children) }
            listReferences()
        default: blocks(element.children)
        }
    }

    private mutating func spaced(_ body: (inout MailText) -> Void) {
        space(1)
        body(&self)
        space(1)
    }

    private mutating func heading(_ element: MarkupElement, mark: Character?, above: Int) {
        space(isBelowHeading ? 1 : above)
        let address = MailText.lone(element.children)?.address
        var text = address == nil ? inline(element.children) : MailText.words(element.children)
        guard !text.isEmpty else { return }
        if mark == nil { text = Array("*".utf8) + text + Array("*".utf8) }
        let wrapped = TextWrapper(width: room).wrapped(text)
        lines(wrapped)
        if let mark {
            let widths = wrapped.split(separator: 0x0A).map { DisplayWidth.of(String(decoding: $0, as: UTF8.self)) }
            line(String(repeating: mark, count: widths.max() ?? 0))
        }
        if let address { lineOfAddress(address) }
        space(1)
        isBelowHeading = true
    }

    private mutating func list(_ element: MarkupElement) {
        let items = element.children.compactMap(\.element).filter { $0.tag == .li && !MailText.isHidden($0) }
        let isLoose = items.contains { item in item.children.contains { $0.element?.tag == .p } }
        let isNested = nextPrefix != nil || prefix.last == 0x20 && !prefix.reversed().starts(with: " >".utf8)
        if !isNested || isLoose { space(1) }
        var number = element.text(of: "start").flatMap { Int($0) } ?? 1
        let widest = String(number + max(0, items.count - 1)).count
        for (index, item) in items.enumerated() {
            if index > 0, isLoose { space(1) } else if index > 0 { gap = 0 }
            let mark =
                element.tag == .ol
                ? String(repeating: " ", count: max(0, widest - String(number).count)) + "\(number). " : "- "
            number += 1
            indented(first: mark, rest: String(repeating: " ", count: mark.count)) { text in
                text.gap = index > 0 && isLoose ? text.gap : index == 0 ? text.gap : 0
                text.item(item.children)
            }
        }
        if isNested, !isLoose { gap = 0 } else { space(1) }
    }

    /// The contents of an item, whose first line stands beside its mark.
    private mutating func item(_ nodes: [MarkupNode]) {
        var isFirst = true
        var run: [MarkupNode] = []
        func finish(_ text: inout MailText) {
            if run.contains(where: { !$0.isBlank }) {
                let words = text.inline(run)
                if !words.isEmpty { text.paragraph(words) }
                isFirst = false
            }
            run = []
        }
        for node in nodes {
            guard MailText.isBlock(node), let element = node.element else {
                run.append(node)
                continue
            }
            finish(&self)
            guard !MailText.isHidden(element) else { continue }
            if isFirst, element.tag == .p || element.tag == .div {
                blocks(element.children)
                space(element.tag == .p ? 1 : 0)
            } else {
                block(element)
            }
            isFirst = false
        }
        finish(&self)
    }

    private mutating func preformatted(_ element: MarkupElement) {
        space(1)
        let code = TextOfMarkup.all(element.children)
        var lines = code.replacing("\t", with: "    ").split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        indented(first: "    ", rest: "    ") { text in for part in lines { text.line(String(part)) } }
        space(1)
    }

    // MARK: - Tables

    private mutating func table(_ element: MarkupElement) {
        space(1)
        var rows: [[TextTable.Cell]] = []
        func collect(_ nodes: [MarkupNode], _ text: inout MailText) {
            for element in nodes.compactMap(\.element) where !MailText.isHidden(element) {
                switch element.tag {
                case .tr:
                    let cells = element.children.compactMap(\.element).filter { $0.tag == .td || $0.tag == .th }
                    rows.append(
                        cells.map {
                            TextTable.Cell(
                                text: String(decoding: text.inline($0.children), as: UTF8.self), isHead: $0.tag == .th,
                                isRight: $0.text(of: "align") == "right")
                        })
                case .caption:
                    text.paragraph(text.inline(element.children))
                    text.space(1)
                default: collect(element.children, &text)
                }
            }
        }
        collect(element.children, &self)
        for part in TextTable(rows: rows.filter { !$0.isEmpty }).lines(width: room) {
            if part.isEmpty { space(1) } else { line(part.replacing("\u{A0}", with: " ")) }
        }
        space(1)
    }

    // MARK: - Words

    /// The words of a run, with the numbers of the addresses that it links to.
    private mutating func inline(_ nodes: [MarkupNode]) -> [UInt8] {
        var found = references
        var last = lastNumber
        var inline = TextOfMarkup { address in
            if let known = found.first(where: { $0.address == address }) { return known.number }
            last += 1
            found.append((last, address))
            return last
        }
        inline.append(nodes)
        let text = inline.text
        references = found
        lastNumber = last
        return text
    }

    private mutating func lineOfAddress(_ address: ArraySlice<UInt8>, number: Int? = nil) {
        let mark = number.map { "[\($0)] <" } ?? "<"
        line((Array(mark.utf8) + address + Array(">".utf8))[...])
    }

    private mutating func listReferences() {
        guard !references.isEmpty else { return }
        let listed = references
        references = []
        space(1)
        for reference in listed { lineOfAddress(reference.address, number: reference.number) }
        space(1)
    }
}
