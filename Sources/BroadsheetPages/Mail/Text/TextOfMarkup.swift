// Every letter of every mail comes here, so it works on bytes, and reads them in unsafe buffers; none leaves this file. By characters it took twenty times as long.

/// The words of a run of HTML in one line, with the marks that plain text has for what HTML shows otherwise.
struct TextOfMarkup {
    /// The number of an address; nil when it is to be left out.
    private let number: (ArraySlice<UInt8>) -> Int?
    private var out: [UInt8] = []

    init(number: @escaping (ArraySlice<UInt8>) -> Int?) { self.number = number }

    /// The words; line feeds are breaks that the author wants.
    var text: [UInt8] { isInOrder ? out : inOrder }

    /// Whether nothing stands beside, before or behind blanks and line feeds but words.
    private var isInOrder: Bool {
        out.withUnsafeBufferPointer { out in
            var wasBlank = true
            for byte in out {
                let isBlank = byte == 0x20 || byte == 0x0A
                if isBlank, wasBlank { return false }
                wasBlank = isBlank
            }
            return !wasBlank || out.isEmpty
        }
    }

    /// The words with one blank, or some line feeds, between two.
    private var inOrder: [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(out.count)
        var index = 0
        while index < out.count {
            var (blanks, feeds) = (false, 0)
            while index < out.count, out[index] == 0x20 || out[index] == 0x0A {
                if out[index] == 0x0A { feeds += 1 } else { blanks = true }
                index += 1
            }
            let start = index
            while index < out.count, out[index] != 0x20, out[index] != 0x0A { index += 1 }
            guard index > start else { break }
            if !kept.isEmpty {
                for _ in 0..<feeds { kept.append(0x0A) }
                if blanks, feeds == 0 { kept.append(0x20) }
            }
            kept += out[start..<index]
        }
        return kept
    }

    /// All text as it stands, with its line ends.
    static func all(_ nodes: [MarkupNode]) -> String {
        var out = ""
        for node in nodes {
            switch node {
            case .text(let text): out += MarkupEntities.decoded(text)
            case .element(let element): out += element.tag == .br ? "\n" : all(element.children)
            case .raw: break
            }
        }
        return out
    }

    mutating func append(_ nodes: [MarkupNode]) {
        for node in nodes {
            switch node {
            case .text(let text): append(plain: MarkupEntities.bytes(text))
            case .element(let element): append(element)
            case .raw: break
            }
        }
    }

    /// Appends text without entities.
    private mutating func append(plain text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { text in
            var index = 0
            var done = 0
            while index < text.count {
                // Letters, which most bytes are.
                guard text[index] &- 0x20 >= 0xA2, let sign = TextOfMarkup.sign(text, index) else {
                    index += 1
                    continue
                }
                out.append(contentsOf: UnsafeBufferPointer(rebasing: text[done..<index]))
                if sign.isBlank { out.append(0x20) }
                index += sign.length
                done = index
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: text[done...]))
        }
    }

    /// What is not written as it is: white space of another kind, which is a blank; and places where a word may be parted, of no use
    /// in lines that are broken already: U+00AD, U+200B and U+FEFF.
    private static func sign(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (length: Int, isBlank: Bool)? {
        let byte = text[index]
        if byte < 0x20 { return (1, true) }
        if byte < 0xC2 { return nil }
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch byte {
        case 0xC2: return next == 0xAD ? (2, false) : nil
        case 0xE2: return next == 0x80 && index + 2 < text.count && text[index + 2] == 0x8B ? (3, false) : nil
        case 0xEF: return next == 0xBB && index + 2 < text.count && text[index + 2] == 0xBF ? (3, false) : nil
        default: return nil
        }
    }

    private mutating func append(_ element: MarkupElement) {
        switch element.tag {
        case .br: out.append(0x0A)
        case .img:
            guard let words = element["alt"], !words.isEmpty else { return }
            append(plain: (Array("[".utf8) + MarkupEntities.bytes(words) + Array("]".utf8))[...])
        case .strong, .b, .em, .i: enclose(element, UInt8(ascii: "*"))
        case .del, .s, .strike: enclose(element, UInt8(ascii: "~"))
        case .code, .kbd, .samp: enclose(element, UInt8(ascii: "`"))
        case .q:
            out += "“".utf8
            append(element.children)
            out += "”".utf8
        case .sup: raised(element, TextOfMarkup.superscripts)
        case .sub: raised(element, TextOfMarkup.subscripts)
        case .a: link(element)
        case .style, .script, .title, .template: break
        case .p, .div, .li, .tr, .td, .th, .dt, .dd, .figcaption, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .blockquote, .ul,
            .ol, .table:
            out.append(0x20)
            append(element.children)
            out.append(0x20)
        default: append(element.children)
        }
    }

    private mutating func enclose(_ element: MarkupElement, _ mark: UInt8) {
        let start = out.count
        append(element.children)
        // Marks stand at words, not at blanks; what has them already needs no more.
        let words = TextOfMarkup.words(out[start...])
        guard !words.isEmpty, out[start] != mark else { return }
        out.insert(mark, at: words.upperBound)
        out.insert(mark, at: words.lowerBound)
    }

    /// Where a text begins and ends without the white space around it.
    private static func words(_ text: ArraySlice<UInt8>) -> Range<Int> {
        if text.allSatisfy({ $0 < 0x80 }) {
            let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A }
            guard let first = text.firstIndex(where: { !isBlank($0) }),
                let last = text.lastIndex(where: { !isBlank($0) })
            else { return text.startIndex..<text.startIndex }
            return first..<last + 1
        }
        let characters = String(decoding: text, as: UTF8.self)
        let head = characters.prefix { $0.isWhitespace }.utf8.count
        guard head < text.count else { return text.startIndex..<text.startIndex }
        let tail = characters.reversed().prefix { $0.isWhitespace }.reduce(0) { $0 + $1.utf8.count }
        return text.startIndex + head..<text.endIndex - tail
    }

    private mutating func raised(_ element: MarkupElement, _ digits: [UInt8: [UInt8]]) {
        let start = out.count
        append(element.children)
        let raised = out[start...].compactMap { digits[$0] }
        guard raised.count == out.count - start else { return }
        out.replaceSubrange(start..., with: raised.joined())
    }

    private static let superscripts = digits("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
    private static let subscripts = digits("₀₁₂₃₄₅₆₇₈₉₊₋")

    private static func digits(_ raised: String) -> [UInt8: [UInt8]] {
        Dictionary(uniqueKeysWithValues: zip("0123456789+-".utf8, raised.map { Array($0.utf8) }))
    }

    private mutating func link(_ element: MarkupElement) {
        // The way back from a footnote leads nowhere here.
        if element["role"].map({ MarkupEntities.bytes($0).elementsEqual("doc-backlink".utf8) }) == true { return }
        let address = element["href"].map(MarkupEntities.bytes) ?? []
        let start = out.count
        append(element.children)
        guard !address.isEmpty, address.first != UInt8(ascii: "#") else { return }
        if TextOfMarkup.says(out[start...], address) {
            guard !address.starts(with: "mailto:".utf8) else { return }
            out.replaceSubrange(start..., with: Array("<".utf8) + address + Array(">".utf8))
        } else if let number = number(address) {
            out += "\u{A0}[\(number)]".utf8
        }
    }

    /// Whether words are an address as people write it.
    static func says(_ words: ArraySlice<UInt8>, _ address: ArraySlice<UInt8>) -> Bool {
        let words = words.filter { $0 != 0x20 && $0 != 0x0A }
        guard !words.isEmpty else { return false }
        if address.elementsEqual(words) { return true }
        if address.starts(with: "mailto:".utf8), address.dropFirst(7).elementsEqual(words) { return true }
        let slash = UInt8(ascii: "/")
        var bare = address
        let mark = Array("://".utf8)
        if let place = address.indices.first(where: { address[$0...].starts(with: mark) }), place + 3 < address.endIndex
        {
            bare = address[(place + 3)...]
        }
        return bare.elementsEqual(words) || bare.last == slash && bare.dropLast().elementsEqual(words)
            || words.last == slash && bare.elementsEqual(words.dropLast())
    }
}
