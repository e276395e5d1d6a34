// Links and images.
extension MarkdownWriter {
    /// Begins a link or image, or leaves its address out.
    mutating func openLink(_ node: borrowing MarkdownTree.Node, isImage: Bool) {
        var isWritten = goesDeeper(node) && openImages == 0
        let count = result.links.count
        node.withAddress { address in
            if options.checksAddresses, !SafeAddress.isSafe(address) {
                isWritten = false
                problems.noteUnsafe(address, at: problems.needsAddressPlace ? place(node) : nil)
            } else if options.collectsLinks, options.addressBase?.isElsewhere(address) != true {
                let destination = address.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
                result.links.append(.init(destination: destination, isImage: isImage, range: place(node)))
            }
            guard isWritten else { return }
            html.append(isImage ? "<img src=\"" : "<a href=\"")
            let start = html.count
            defer { if result.links.count > count { result.links[count].slot = start..<html.count } }
            if let base = options.addressBase, !base.isWhole(address) {
                appendAddress(base.resolve(address).span, into: &html)
            } else {
                appendAddress(address, into: &html)
            }
        }
        openLinks.append(isWritten)
        guard isWritten else { return }
        if isImage {
            html.append("\" alt=\"")
            openImages += 1
            altStart = html.count
        } else {
            isVerbatim = node.isAutolink
            appendTitle(node)
            html.append("\">")
        }
    }

    /// Ends a link or image.
    mutating func closeLink(_ node: borrowing MarkdownTree.Node, isImage: Bool) {
        depth -= 1
        guard openLinks.removeLast() else { return }
        guard isImage else {
            isVerbatim = false
            return html.append("</a>")
        }
        openImages -= 1
        if html.count == altStart, options.checksAddresses {
            problems.noteNoAlt(at: problems.needsAltPlace ? place(node) : nil)
        }
        if !isFigure { appendTitle(node) }
        html.append(options.loadsLazily ? "\" loading=\"lazy\" />" : "\" />")
        if isFigure {
            html.append("\n<figcaption>")
            node.withTitle { appendEscaped($0, into: &html) }
            html.append("</figcaption>\n")
        }
    }

    /// Appends the title of a link behind its address, if it has one.
    private mutating func appendTitle(_ node: borrowing MarkdownTree.Node) {
        node.withTitle { title in
            guard !title.isEmpty else { return }
            html.append("\" title=\"")
            appendEscaped(title, into: &html)
        }
    }
}
