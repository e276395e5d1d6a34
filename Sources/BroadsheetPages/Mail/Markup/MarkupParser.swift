/// Reads HTML as a tree.
///
/// What is not closed is closed where its parent ends, and an end tag that nothing began is left out, so that a text of an
/// author's own HTML never changes what stands around it.
struct MarkupParser {
    private let html: [UInt8]
    private var index = 0
    /// The open elements, the outermost first, with what they hold so far; the first is the text as a whole.
    private var open = [MarkupElement(.other)]

    private init(_ html: [UInt8]) { self.html = html }

    static func parse(_ html: [UInt8]) -> [MarkupNode] {
        var parser = MarkupParser(html)
        parser.run()
        return parser.open[0].children
    }

    private mutating func run() {
        while index < html.count {
            let start = index
            while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
            appendText(start..<index)
            if index < html.count { markup() }
        }
        while open.count > 1 { close() }
    }

    private mutating func appendText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        open[open.count - 1].children.append(.text(html[range]))
    }

    private func byte(_ place: Int) -> UInt8 { place < html.count ? html[place] : 0 }

    private mutating func markup() {
        let start = index
        switch byte(start + 1) {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            let isComment = byte(start + 2) == UInt8(ascii: "-") && byte(start + 3) == UInt8(ascii: "-")
            index = find(isComment ? "-->" : ">", from: start + 2)?.upperBound ?? html.count
            if !isComment { open[open.count - 1].children.append(.raw(html[start..<index])) }
        case UInt8(ascii: "/"):
            index += 2
            let name = readName()
            index = tagEnd(from: index)
            end(name)
        default:
            index += 1
            let name = readName()
            guard !name.isEmpty else {
                // A sign alone is text.
                open[open.count - 1].children.append(.text(Array("&lt;".utf8)[...]))
                return
            }
            begin(name)
        }
    }

    private mutating func readName() -> ArraySlice<UInt8> {
        let start = index
        while index < html.count, MarkupName.isPart(html[index]) { index += 1 }
        return lower(start..<index)
    }

    /// The bytes of a range in lower case, which they mostly are.
    private func lower(_ range: Range<Int>) -> ArraySlice<UInt8> {
        let bytes = html[range]
        return bytes.contains { $0 != MarkupName.lower($0) } ? bytes.map(MarkupName.lower)[...] : bytes
    }

    // MARK: - Elements

    private mutating func begin(_ name: ArraySlice<UInt8>) {
        let end = tagEnd(from: index)
        let element = MarkupElement(name, attributes: attributes(index..<end))
        index = end
        closeImplied(before: element.tag)
        guard !element.tag.isVoid else {
            open[open.count - 1].children.append(.element(element))
            return
        }
        open.append(element)
        guard element.tag.isRaw else { return }
        // What is in these is no markup.
        let stop = find("</" + element.name, from: index)?.lowerBound ?? html.count
        appendText(index..<stop)
        index = stop
    }

    private mutating func end(_ name: ArraySlice<UInt8>) {
        // Mostly it is the last that was opened.
        if open.count > 1, name.elementsEqual(open[open.count - 1].name.utf8) { return close() }
        let ended = MarkupElement(name, attributes: [])
        guard
            let position = open.lastIndex(where: {
                $0.tag == ended.tag && (ended.tag != .other || $0.name == ended.name)
            }), position > 0
        else { return }
        while open.count > position { close() }
    }

    private mutating func close() {
        let element = open.removeLast()
        open[open.count - 1].children.append(.element(element))
    }

    /// Ends what the beginning of an element ends without a tag.
    private mutating func closeImplied(before tag: MarkupTag) {
        func last(_ ends: (MarkupTag) -> Bool, within isWall: (MarkupTag) -> Bool) -> Int? {
            for position in open.indices.reversed() where position > 0 {
                if ends(open[position].tag) { return position }
                if isWall(open[position].tag) { return nil }
            }
            return nil
        }
        let position: Int? =
            switch tag {
            case .li: last({ $0 == .li }, within: { $0 == .ul || $0 == .ol })
            case .dt, .dd: last({ $0 == .dt || $0 == .dd }, within: { $0 == .dl })
            case .tr: last({ $0 == .tr }, within: { $0 == .table })
            case .td, .th: last({ $0 == .td || $0 == .th }, within: { $0 == .tr || $0 == .table })
            case .tbody, .tfoot: last({ $0 == .thead || $0 == .tbody }, within: { $0 == .table })
            case _ where tag.endsParagraph:
                last({ $0 == .p }, within: { $0.endsParagraph || $0 == .li || $0 == .td || $0 == .th || $0 == .dd })
            default: nil
            }
        guard let position else { return }
        while open.count > position { close() }
    }

    // MARK: - Attributes

    private func attributes(_ range: Range<Int>) -> [MarkupElement.Attribute] {
        var out: [MarkupElement.Attribute] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard MarkupName.isPart(html[place]) else {
                place += 1
                continue
            }
            let start = place
            while place < range.upperBound, MarkupName.isPart(html[place]) { place += 1 }
            let name = String(decoding: lower(start..<place), as: UTF8.self)
            var value: ArraySlice<UInt8>?
            var next = place
            while next < range.upperBound, html[next] <= 0x20 { next += 1 }
            if next < range.upperBound, html[next] == UInt8(ascii: "=") {
                (value, place) = attributeValue(from: next + 1, below: range.upperBound)
            }
            if !out.contains(where: { $0.name == name }) { out.append(.init(name: name, value: value)) }
        }
        return out
    }

    private func attributeValue(from start: Int, below limit: Int) -> (value: ArraySlice<UInt8>, end: Int) {
        var place = start
        while place < limit, html[place] <= 0x20 { place += 1 }
        guard place < limit else { return ([], limit) }
        let quote = html[place]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = html[(place + 1)..<limit].firstIndex(of: quote) ?? limit
            return (html[(place + 1)..<max(place + 1, end)], min(end + 1, limit))
        }
        var end = place
        while end < limit, html[end] > 0x20, html[end] != UInt8(ascii: ">") { end += 1 }
        return (html[place..<end], end)
    }

    // MARK: - Bytes

    /// Where the tag ends that goes on at `start`; quotes may hold its sign.
    private func tagEnd(from start: Int) -> Int {
        var place = start
        var quote: UInt8 = 0
        while place < html.count {
            let byte = html[place]
            place += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return place
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return place
    }

    /// Where a word stands, without regard to case; nil when it does not come.
    private func find(_ word: String, from start: Int) -> Range<Int>? {
        let word = Array(word.utf8)
        guard start + word.count <= html.count else { return nil }
        for place in start...html.count - word.count
        where word.indices.allSatisfy({ MarkupName.lower(html[place + $0]) == word[$0] }) {
            return place..<place + word.count
        }
        return nil
    }
}
