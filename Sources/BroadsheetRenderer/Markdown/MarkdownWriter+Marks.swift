// What passes have put into the tree.
extension MarkdownWriter {
    mutating func enter(_ mark: Mark, _ node: borrowing MarkdownTree.Node) {
        switch mark {
        case .deleted: openSpan("<del>", node)
        case .task(let isDone):
            // The words of the item are the name of the box.
            html.append(
                isDone
                    ? "<label><input type=\"checkbox\" checked=\"\" disabled=\"\" />"
                    : "<label><input type=\"checkbox\" disabled=\"\" />")
            isTaskOpen = true
        case .reference(let number, let use): reference(number, use)
        case .notes:
            beginBlock(node)
            openLine("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
        case .note(let number, _):
            startLine()
            html.append("<li id=\"fn:")
            html.append(contentsOf: String(number).utf8)
            html.append("\">")
        case .table:
            beginBlock(node)
            openLine("<div class=\"table\" tabindex=\"0\">\n<table>\n")
        case .row(let row):
            _ = plain.beginLine()
            switch row {
            case .head: html.append("<thead>\n<tr>\n")
            case .firstOfBody, .onlyOfBody: html.append("<tbody>\n<tr>\n")
            default: html.append("<tr>\n")
            }
        case .cell(let cell):
            if let last = plain.bytes.last, last != UInt8(ascii: "\n") { plain.append(blank: UInt8(ascii: " ")) }
            beginLine()
            html.append(cell.isHead ? "<th scope=\"col\"" : "<td")
            if cell.alignment != .none {
                html.append(" style=\"text-align: ")
                html.append(contentsOf: cell.alignment.rawValue.utf8)
                html.append("\"")
            }
            html.append(">")
        }
    }

    mutating func leave(_ mark: Mark, _ node: borrowing MarkdownTree.Node) {
        switch mark {
        case .deleted: closeSpan("</del>")
        case .task, .reference: break
        case .notes:
            html.append("</ol>\n</section>\n")
            endBlock(node)
        case .note(let number, let uses): closeNote(number, uses)
        case .table:
            html.append("</table>\n</div>\n")
            plain.leaveOut(from: blockStart)
            endBlock(node)
        case .row(let row):
            switch row {
            case .head: html.append("</tr>\n</thead>\n")
            case .lastOfBody, .onlyOfBody: html.append("</tr>\n</tbody>\n")
            default: html.append("</tr>\n")
            }
        case .cell(let cell): html.append(cell.isHead ? "</th>\n" : "</td>\n")
        }
    }

    private mutating func reference(_ number: Int, _ use: Int) {
        guard openImages == 0 else { return }
        let name = use == 1 ? "\(number)" : "\(number):\(use)"
        html.append(
            contentsOf:
                "<sup class=\"footnote-ref\"><a href=\"#fn:\(number)\" id=\"fnref:\(name)\" role=\"doc-noteref\">\(number)</a></sup>"
                .utf8)
    }

    /// Ends a note with links back to where it is referred to, in its last paragraph if it ends with one.
    private mutating func closeNote(_ number: Int, _ uses: Int) {
        let end = Array("</p>\n".utf8)
        let isParagraph = html.suffix(end.count).elementsEqual(end)
        if isParagraph { html.removeLast(end.count) }
        for use in 1...max(1, uses) {
            let name = use == 1 ? "\(number)" : "\(number):\(use)"
            if isParagraph || use > 1 { html.append(UInt8(ascii: " ")) }
            html.append(
                contentsOf: "<a href=\"#fnref:\(name)\" class=\"footnote-backref\" role=\"doc-backlink\">↩".utf8)
            if use > 1 { html.append(contentsOf: "<sup>\(use)</sup>".utf8) }
            html.append("</a>")
        }
        if isParagraph { html.append(contentsOf: end) } else { startLine() }
        html.append("</li>\n")
    }
}
