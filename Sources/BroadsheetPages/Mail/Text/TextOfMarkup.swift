/// The words of a run of HTML in one line, with the marks that plain text has for what HTML shows otherwise.
struct TextOfMarkup {
    /// The number of an address; nil when it is to be left out.
    private let number: (String) -> Int?
    private var out = ""

    init(number: @escaping (String) -> Int?) { self.number = number }

    /// The words; line feeds are breaks that the author wants.
    var text: String {
        var kept: [UInt8] = []
        kept.reserveCapacity(out.utf8.count)
        var (blanks, feeds) = (false, 0)
        for byte in out.utf8 {
            switch byte {
            case 0x20: blanks = true
            case 0x0A:
                feeds += 1
                blanks = false
            default:
                if !kept.isEmpty {
                    for _ in 0..<feeds { kept.append(0x0A) }
                    if blanks, feeds == 0 { kept.append(0x20) }
                }
                (blanks, feeds) = (false, 0)
                kept.append(byte)
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// All text as it stands, with its line ends.
    static func all(_ nodes: [MarkupNode]) -> String {
        var out = ""
        for node in nodes {
            switch node {
            case .text(let text): out += MarkupEntities.decoded(text)
            case .element(let element): out += element.name == "br" ? "\n" : all(element.children)
            case .raw: break
            }
        }
        return out
    }

    mutating func append(_ nodes: [MarkupNode]) {
        for node in nodes {
            switch node {
            case .text(let text): append(MarkupEntities.decoded(text))
            case .element(let element): append(element)
            case .raw: break
            }
        }
    }

    private mutating func append(_ text: String) {
        // Bytes, since every letter of every mail comes here: by characters it took twenty times as long.
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let length = TextOfMarkup.hyphen(bytes, index)
            if length > 0 {
                index += length
            } else {
                kept.append(bytes[index] < 0x20 ? 0x20 : bytes[index])
                index += 1
            }
        }
        out += String(decoding: kept, as: UTF8.self)
    }

    /// How many bytes a place has where a word may be parted, which is of no use in lines that are broken already: U+00AD,
    /// U+200B and U+FEFF.
    private static func hyphen(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case 0xC2: bytes[index...].starts(with: [0xC2, 0xAD]) ? 2 : 0
        case 0xE2: bytes[index...].starts(with: [0xE2, 0x80, 0x8B]) ? 3 : 0
        case 0xEF: bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        default: 0
        }
    }

    private mutating func append(_ element: MarkupElement) {
        switch element.name {
        case "br": out.append("\n")
        case "img":
            let words = element.text(of: "alt") ?? ""
            if !words.isEmpty { append("[\(words)]") }
        case "strong", "b", "em", "i": enclose(element, "*")
        case "del", "s", "strike": enclose(element, "~")
        case "code", "kbd", "samp": enclose(element, "`")
        case "q":
            out.append("“")
            append(element.children)
            out.append("”")
        case "sup": raised(element, TextOfMarkup.superscripts)
        case "sub": raised(element, TextOfMarkup.subscripts)
        case "a": link(element)
        case "style", "script", "title", "template": break
        case "p", "div", "li", "tr", "td", "th", "dt", "dd", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
            "blockquote", "ul", "ol", "table":
            out.append(" ")
            append(element.children)
            out.append(" ")
        default: append(element.children)
        }
    }

    private mutating func enclose(_ element: MarkupElement, _ mark: String) {
        let start = out.endIndex
        append(element.children)
        let inner = String(out[start...])
        // Marks stand at words, not at blanks; what has them already needs no more.
        guard inner.contains(where: { !$0.isWhitespace }), !inner.hasPrefix(mark) else { return }
        let head = inner.prefix { $0.isWhitespace }
        let tail = inner.reversed().prefix { $0.isWhitespace }.reversed()
        let middle = inner.dropFirst(head.count).dropLast(tail.count)
        out.removeSubrange(start...)
        out += head + mark + middle + mark + String(tail)
    }

    private mutating func raised(_ element: MarkupElement, _ digits: [Character: Character]) {
        let start = out.endIndex
        append(element.children)
        let inner = out[start...]
        let raised = inner.compactMap { digits[$0] }
        guard raised.count == inner.count else { return }
        out.replaceSubrange(start..., with: raised)
    }

    private static let superscripts = Dictionary(uniqueKeysWithValues: zip("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"))
    private static let subscripts = Dictionary(uniqueKeysWithValues: zip("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋"))

    private mutating func link(_ element: MarkupElement) {
        // The way back from a footnote leads nowhere here.
        if element.text(of: "role") == "doc-backlink" { return }
        let address = element.text(of: "href") ?? ""
        let start = out.endIndex
        append(element.children)
        guard !address.isEmpty, !address.hasPrefix("#") else { return }
        let words = String(out[start...])
        if TextOfMarkup.says(words, address) {
            out.replaceSubrange(start..., with: address.hasPrefix("mailto:") ? words : "<\(address)>")
        } else if let number = number(address) {
            out += "\u{A0}[\(number)]"
        }
    }

    /// Whether words are an address as people write it.
    static func says(_ words: String, _ address: String) -> Bool {
        let words = words.split(whereSeparator: \.isWhitespace).joined()
        if words == address || "mailto:" + words == address { return true }
        let bare = address.split(separator: "://", maxSplits: 1).last.map(String.init) ?? address
        return !words.isEmpty && (words == bare || words + "/" == bare || words == bare + "/")
    }
}
