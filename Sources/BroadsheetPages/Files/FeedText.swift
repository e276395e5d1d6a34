// Sees every text of every feed, so it works on bytes: with names of tags and parts of addresses as `String`, all
// feeds took nearly twice the time. It uses an unsafe buffer because a run without tags must be one copy; none leaves this file.

/// The HTML of an article made fit for readers that see it elsewhere.
///
/// Addresses become whole ones. Scripts, frames, forms and what runs on a click, which only an author's own HTML can
/// hold, are left out: readers of feeds leave them out too, or refuse the feed.
struct FeedText {
    private let address: FeedAddress
    /// Whether the cells of tables say on which side their text stands.
    private let keepsSides: Bool

    /// - Parameters:
    ///   - page: the address of the article's page.
    ///   - origin: scheme and host of the site.
    init(page: String, origin: String, keepsSides: Bool = false) {
        address = FeedAddress(page: page, origin: origin)
        self.keepsSides = keepsSides
    }

    func html(_ html: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(html.count + 1_024)
        html.withUnsafeBufferPointer { html in
            var index = 0
            while index < html.count {
                let start = index
                while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
                out.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<index]))
                if index < html.count { index = markup(html, at: index, into: &out) }
            }
        }
        return out
    }

    // MARK: - Tags

    /// Elements whose contents go as well.
    private static let hidden = ["script", "style", "iframe", "object", "template", "noscript", "frameset"]
    /// Elements of which only the tags go.
    private static let bare = [
        "form", "button", "select", "textarea", "embed", "link", "meta", "base", "frame", "applet", "label",
    ]
    private static let addresses: Set<MarkupName> = Set(
        ["href", "src", "poster", "cite", "action", "data"].map(MarkupName.init(_:)))
    private static let sources = MarkupName("srcset")
    private static let refused: Set<MarkupName> = Set(["style", "srcdoc"].map(MarkupName.init(_:)))

    private enum Manner { case hide, bare, input }

    /// The elements that do not stay as they are; none has a short name.
    private static let manners: [MarkupName: Manner] = {
        var out: [MarkupName: Manner] = [MarkupName("input"): .input]
        for name in hidden { out[MarkupName(name)] = .hide }
        for name in bare { out[MarkupName(name)] = .bare }
        return out
    }()

    /// Appends what is left of the markup at `start`; says where it ends.
    private func markup(_ html: UnsafeBufferPointer<UInt8>, at start: Int, into out: inout [UInt8]) -> Int {
        func byte(_ index: Int) -> UInt8 { index < html.count ? html[index] : 0 }
        if byte(start + 1) == UInt8(ascii: "!") || byte(start + 1) == UInt8(ascii: "?") {
            let isComment = byte(start + 2) == UInt8(ascii: "-") && byte(start + 3) == UInt8(ascii: "-")
            return find(isComment ? "-->" : ">", in: html, from: start + 2) ?? html.count
        }
        let isEnd = byte(start + 1) == UInt8(ascii: "/")
        var index = start + (isEnd ? 2 : 1)
        let name = MarkupName(html, &index)
        guard !name.isEmpty else {
            out.append(html[start])
            return start + 1
        }
        if name.isShort, byte(index) == UInt8(ascii: ">") {
            out.append(contentsOf: UnsafeBufferPointer(rebasing: html[start...index]))
            return index + 1
        }
        let end = FeedText.end(html, from: index)
        switch name.isShort ? nil : FeedText.manners[name] {
        case .hide:
            let element = String(decoding: html[(start + (isEnd ? 2 : 1))..<index], as: UTF8.self).lowercased()
            guard !isEnd else { return end }
            return find("</" + element, in: html, from: end).flatMap { find(">", in: html, from: $0) } ?? html.count
        case .bare: return end
        case .input:
            // A box that is ticked or not is told in words.
            let tag = UnsafeBufferPointer(rebasing: html[start..<end])
            guard find("checkbox", in: tag, from: 0) != nil else { return end }
            out += (find("checked", in: tag, from: 0) != nil ? "☑" : "☐").utf8
            return end
        case nil:
            out.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<index]))
            attributes(html, index..<end, into: &out)
            return end
        }
    }

    private func attributes(_ html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into out: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, !MarkupName.isPart(html[index]) { index += 1 }
            let nameStart = index
            guard index < range.upperBound else {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<index]))
                return
            }
            let name = MarkupName(html, &index)
            let nameEnd = index
            var value: Range<Int>?
            var cursor = index
            while cursor < range.upperBound, html[cursor] <= 0x20 { cursor += 1 }
            if cursor < range.upperBound, html[cursor] == UInt8(ascii: "=") {
                cursor += 1
                while cursor < range.upperBound, html[cursor] <= 0x20 { cursor += 1 }
                (value, index) = FeedText.value(html, cursor, range.upperBound)
            }
            if name.beginsWithOn || FeedText.refused.contains(name) {
                if keepsSides, let value { appendSide(UnsafeBufferPointer(rebasing: html[value]), to: &out) }
                continue
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<nameStart]))
            guard let value, name == FeedText.sources || FeedText.addresses.contains(name) else {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: html[nameStart..<index]))
                continue
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: html[nameStart..<nameEnd]))
            out += "=\"".utf8
            let written = UnsafeBufferPointer(rebasing: html[value])
            if name == FeedText.sources {
                address.append(sources: written, to: &out)
            } else {
                address.append(written, to: &out)
            }
            out.append(UInt8(ascii: "\""))
        }
    }

    /// Appends the side that a style says, in the older way that all programs know.
    private func appendSide(_ style: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        for side in ["left", "center", "right"] where style.elementsEqual("text-align: \(side)".utf8) {
            out += " align=\"\(side)\"".utf8
        }
    }

    // MARK: - Bytes

    /// Where the tag ends whose attributes begin at `start`; quotes may hold its sign.
    private static func end(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        var quote: UInt8 = 0
        while index < html.count {
            let byte = html[index]
            index += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return index
    }

    private static func value(
        _ html: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
    ) -> (range: Range<Int>, end: Int) {
        guard start < limit else { return (start..<start, start) }
        var index = start
        let quote = html[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            while index < limit, html[index] != quote { index += 1 }
            return (start + 1..<index, min(index + 1, limit))
        }
        while index < limit, html[index] > 0x20, html[index] != UInt8(ascii: ">") { index += 1 }
        return (start..<index, index)
    }

    /// Where a word ends that is looked for without regard to case; nil when it does not come.
    private func find(_ word: String, in html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let word = Array(word.utf8)
        guard start + word.count <= html.count else { return nil }
        for index in start...html.count - word.count
        where word.indices.allSatisfy({ MarkupName.lower(html[index + $0]) == word[$0] }) { return index + word.count }
        return nil
    }
}
