import BroadsheetDiagnostics

/// Reads the rules of `mail.css`, and tells what no mail could hold.
struct MailStyleParser {
    private let source: SourceText
    /// The bytes with comments as blanks, so that places stay what they are.
    private let text: [UInt8]
    private(set) var rules: [MailStyle.Rule] = []
    private(set) var media: [String] = []
    private(set) var problems: [Diagnostic] = []

    init(source: SourceText) {
        self.source = source
        text = MailStyleParser.withoutComments(source.bytes)
    }

    private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        var out = bytes
        var index = 0
        while index + 1 < out.count {
            guard out[index] == UInt8(ascii: "/"), out[index + 1] == UInt8(ascii: "*") else {
                index += 1
                continue
            }
            while index < out.count {
                let isEnd =
                    out[index] == UInt8(ascii: "*") && index + 1 < out.count && out[index + 1] == UInt8(ascii: "/")
                if out[index] != UInt8(ascii: "\n") { out[index] = 0x20 }
                index += 1
                if isEnd {
                    out[index] = 0x20
                    index += 1
                    break
                }
            }
        }
        return out
    }

    mutating func run() {
        var index = 0
        while let start = text[index...].firstIndex(where: { $0 > 0x20 }) {
            guard let open = text[start...].firstIndex(where: { "{;}".utf8.contains($0) }),
                text[open] == UInt8(ascii: "{"), let end = blockEnd(from: open)
            else {
                let stop = text[start...].firstIndex { "{;}".utf8.contains($0) } ?? text.count
                add(
                    "a rule is not closed, or has no braces", start..<max(start + 1, stop), "write `p { color: #222; }`"
                )
                index = stop + 1
                guard index < text.count else { return }
                continue
            }
            statement(start..<open, open + 1..<end)
            index = end + 1
            guard index < text.count else { return }
        }
    }

    /// Where a block ends that begins at a brace.
    private func blockEnd(from open: Int) -> Int? {
        var depth = 0
        for index in open..<text.count {
            if text[index] == UInt8(ascii: "{") { depth += 1 }
            if text[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private mutating func statement(_ head: Range<Int>, _ block: Range<Int>) {
        if text[head.lowerBound] == UInt8(ascii: "@") {
            guard words(head).hasPrefix("@media") else {
                return add(
                    "`\(words(head))` is not understood, so it is left out of mail", trimmed(head),
                    "write `@media … { … }` for what is meant for programs that know style sheets")
            }
            if refusesAddress(block) { return }
            media.append(words(head.lowerBound..<block.upperBound) + " }")
            return
        }
        let declarations = declarations(block)
        var start = head.lowerBound
        for part in text[head].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let range = start..<start + part.count
            start = range.upperBound + 1
            if let selector = MailSelector(words(range)) {
                rules.append(MailStyle.Rule(selector: selector, declarations: declarations))
            } else {
                add(
                    "the selector `\(words(range))` is not understood, so its rule is left out of mail", trimmed(range),
                    "write elements and classes, one inside the other, as in `blockquote p` or `.story h3`; what else "
                        + "programs are to know goes into `@media screen { … }`")
            }
        }
    }

    private mutating func declarations(_ block: Range<Int>) -> [MailStyle.Declaration] {
        var out: [MailStyle.Declaration] = []
        var start = block.lowerBound
        for part in text[block].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            let range = start..<start + part.count
            start = range.upperBound + 1
            guard part.contains(where: { $0 > 0x20 }), !refusesAddress(range) else { continue }
            guard let colon = part.firstIndex(of: UInt8(ascii: ":")) else {
                add("`\(words(range))` has no colon", trimmed(range), "write `color: #222;`")
                continue
            }
            out.append(
                MailStyle.Declaration(
                    property: words(range.lowerBound..<colon).lowercased(),
                    value: words(colon + 1..<range.upperBound).replacing("\"", with: "'")))
        }
        return out
    }

    /// Whether something is to be fetched, which mail does not do.
    private mutating func refusesAddress(_ range: Range<Int>) -> Bool {
        let text = words(range).lowercased()
        guard text.contains("url(") || text.contains("@import") else { return false }
        add(
            "`\(words(range).prefix(40))` fetches a file, which a mail does not do, so it is left out", trimmed(range),
            "put the picture into the template, as in `<img src=\"https://…\" alt=\"…\" width=\"200\">`")
        return true
    }

    // MARK: - Texts

    /// The words of a range, with one blank between two.
    private func words(_ range: Range<Int>) -> String {
        text[range].split(whereSeparator: { $0 <= 0x20 }).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let start = text[range].firstIndex(where: { $0 > 0x20 }),
            let end = text[range].lastIndex(where: { $0 > 0x20 })
        else { return range }
        return start..<end + 1
    }

    private mutating func add(_ message: String, _ range: Range<Int>, _ hint: String) {
        problems.append(Diagnostic(.templateMailStyle, message, at: source.location(range), hint: hint))
    }
}
