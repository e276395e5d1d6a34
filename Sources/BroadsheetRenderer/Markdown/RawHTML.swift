/// Takes raw HTML apart into tags, comments and the text between them.
///
/// It is no HTML parser: it finds what to leave out. What is never closed loses only its own mark, so that an
/// author's slip cannot swallow the rest of the article.
struct RawHTML {
    /// One piece of raw HTML.
    enum Piece: Equatable {
        /// Text, its entities not resolved.
        case text(Range<Int>)
        /// A tag that may stand inside a line of text, such as `<b>`.
        case span(Range<Int>)
        /// A tag that ends the line before it, such as `<p>`.
        case block(Range<Int>)
        /// A forced line end.
        case lineBreak(Range<Int>)
        /// A comment, its marks included.
        case comment(Range<Int>)
        /// A script, a style sheet, or something else that is not text.
        case hidden(Range<Int>)
    }

    /// The HTML that is taken apart.
    let bytes: [UInt8]
    private var index = 0
    /// Ends that were looked for and not found; looking again and again would cost quadratic time.
    private var missing: Set<String> = []

    /// Raw HTML to take apart.
    init(_ html: Span<UInt8>) { bytes = html.withUnsafeBufferPointer { Array($0) } }

    /// The next piece; nil at the end.
    mutating func next() -> Piece? {
        guard index < bytes.count else { return nil }
        let start = index
        if bytes[start] == UInt8(ascii: "<"), let piece = markup(at: start) { return piece }
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        return .text(start..<index)
    }

    private mutating func markup(at start: Int) -> Piece? {
        // A comment may close with the dashes that opened it, as browsers see it: `<!-->`.
        if starts(with: "<!--", at: start) {
            return close("-->", from: start + 2).map { .comment(start..<$0) } ?? hide(start, 4)
        }
        if starts(with: "<![CDATA[", at: start) {
            return .hidden(start..<(close("]]>", from: start + 9) ?? skip(to: start + 9)))
        }
        if starts(with: "<?", at: start) {
            return .hidden(start..<(close("?>", from: start + 2) ?? skip(to: start + 2)))
        }
        let isEnd = byte(start + 1) == UInt8(ascii: "/")
        let nameStart = start + (isEnd ? 2 : 1)
        if byte(nameStart) == UInt8(ascii: "!"), isLetter(byte(nameStart + 1)) {
            return .hidden(start..<(close(">", from: start) ?? skip(to: start + 2)))
        }
        guard isLetter(byte(nameStart)) else { return nil }
        var nameEnd = nameStart
        while isLetter(byte(nameEnd)) || isDigit(byte(nameEnd)) { nameEnd += 1 }
        let name = String(decoding: bytes[nameStart..<min(nameEnd, nameStart + 12)], as: UTF8.self).lowercased()
        guard let end = tagEnd(from: nameEnd) else { return hide(start, nameEnd - start) }
        index = end
        if !isEnd, name == "script" || name == "style" {
            let closing = close("</\(name)", from: end).map { tagEnd(from: $0) ?? $0 }
            index = closing ?? end
            return .hidden(start..<index)
        }
        let tag = start..<end
        return name == "br" ? .lineBreak(tag) : RawHTML.spans.contains(name) ? .span(tag) : .block(tag)
    }

    /// The elements that stand inside a line of text.
    private static let spans: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
        "tt", "u", "var", "wbr",
    ]

    private mutating func hide(_ start: Int, _ length: Int) -> Piece {
        .hidden(start..<skip(to: start + length))
    }

    private mutating func skip(to end: Int) -> Int {
        index = min(end, bytes.count)
        return index
    }

    /// The place behind the next `mark`, case aside; nil when there is none.
    private mutating func close(_ mark: String, from start: Int) -> Int? {
        guard !missing.contains(mark) else { return nil }
        var place = start
        while place < bytes.count {
            if starts(with: mark, at: place) { return skip(to: place + mark.utf8.count) }
            place += 1
        }
        missing.insert(mark)
        return nil
    }

    /// The place behind the `>` of a tag; one in a quoted value does not count, unless the quote is never closed.
    private mutating func tagEnd(from start: Int) -> Int? {
        var quote: UInt8?
        // Longer tags are read without regard to quotes, or many open quotes would cost quadratic time.
        for place in start..<min(bytes.count, start + 1024) {
            let byte = bytes[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return place + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return close(">", from: start)
    }

    private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }
    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func starts(with mark: String, at place: Int) -> Bool {
        var place = place
        for expected in mark.utf8 {
            let found = byte(place)
            guard found == expected || isLetter(found) && found | 0x20 == expected | 0x20 else { return false }
            place += 1
        }
        return true
    }
}

extension RawHTML {
    /// The text of a piece with its entities resolved.
    func text(_ range: Range<Int>) -> [UInt8] {
        guard bytes[range].contains(UInt8(ascii: "&")) else { return Array(bytes[range]) }
        var out: [UInt8] = []
        var rest = bytes[range]
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            out += rest[..<start]
            // The longest name of an entity has 31 letters.
            guard let end = rest[start...].prefix(34).firstIndex(of: UInt8(ascii: ";")) else {
                out.append(UInt8(ascii: "&"))
                rest = rest[(start + 1)...]
                continue
            }
            out += RawHTML.resolve(Array(rest[start...end]))
            rest = rest[(end + 1)...]
        }
        return out + rest
    }

    /// What an entity stands for; cmark knows all their names, so it is asked. Anything else stays as it is.
    private static func resolve(_ entity: [UInt8]) -> [UInt8] {
        let isName = entity.dropFirst().dropLast().allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#")
        }
        guard isName else { return entity }
        var collector = TextCollector()
        MarkdownTree(parsing: entity.span).walk(&collector)
        return collector.text
    }

    private struct TextCollector: MarkdownVisitor {
        var text: [UInt8] = []
        mutating func enter(_ node: borrowing MarkdownTree.Node) { node.withLiteral { text.append($0) } }
        func leave(_ node: borrowing MarkdownTree.Node) {}
    }
}
