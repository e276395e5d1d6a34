import BroadsheetModel

/// The text of an article made fit for mail: whole addresses, names of its own, and nothing that mail programs drop.
struct MailBody {
    /// The width of the column that texts stand in, and so of the widest picture.
    static let width = 552

    /// The paragraphs, lists and other parts, in their order.
    let blocks: [MarkupNode]
    /// The address of the article's page with the sign that an anchor begins with.
    private let page: [UInt8]
    /// What the names of anchors begin with, so that two articles have none in common.
    private let mark: String

    /// - Parameters:
    ///   - html: the text, as the article's page shows it.
    ///   - page: the address of that page.
    ///   - number: what tells the article from the others of the mail.
    init(_ html: [UInt8], page: String, origin: String, number: Int) {
        self.page = Array((page + "#").utf8)
        mark = "a\(number)-"
        blocks =
            html.isEmpty
            ? []
            : MailMarkup().cleaned(
                MarkupParser.parse(FeedText(page: page, origin: origin, keepsSides: true).html(html))
            ).filter { !$0.isBlank }
    }

    /// The text, or the first of its parts.
    ///
    /// Links within the text stay within the mail where what they lead to is there, and lead to the page where not.
    func html(first count: Int? = nil) -> [UInt8] {
        let shown = Array(blocks.prefix(count ?? blocks.count))
        var names: Set<ArraySlice<UInt8>> = []
        MailBody.collect(shown, &names)
        var out: [UInt8] = []
        out.reserveCapacity(8_192)
        for block in names.isEmpty ? shown : named(shown, names) {
            [block].append(to: &out)
            out.append(UInt8(ascii: "\n"))
        }
        return out
    }

    private static func collect(_ nodes: [MarkupNode], _ names: inout Set<ArraySlice<UInt8>>) {
        for case .element(let element) in nodes {
            if let name = element["id"] { names.insert(name) }
            collect(element.children, &names)
        }
    }

    private func named(_ nodes: [MarkupNode], _ names: Set<ArraySlice<UInt8>>) -> [MarkupNode] {
        nodes.map { node in
            guard case .element(var element) = node else { return node }
            if let name = element["id"] { element["id"] = (Array(mark.utf8) + name)[...] }
            if let address = element["href"], address.starts(with: page) {
                let name = address.dropFirst(page.count)
                if names.contains(name) { element["href"] = (Array("#\(mark)".utf8) + name)[...] }
            }
            element.children = named(element.children, names)
            return .element(element)
        }
    }
}
