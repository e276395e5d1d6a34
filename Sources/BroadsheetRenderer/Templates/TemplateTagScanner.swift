import BroadsheetDiagnostics

/// Finds the tags of a template one after the other, whatever their delimiters are at that place.
struct TemplateTagScanner {
    private let source: SourceText
    private let bytes: [UInt8]
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var position: Int
    /// What is wrong with tags, in their order.
    private(set) var diagnostics: [Diagnostic] = []

    /// A scanner of one file from an offset.
    init(_ source: SourceText, from position: Int) {
        self.source = source
        bytes = source.bytes
        self.position = position
    }

    /// The next tag, or nil at the end of the file.
    mutating func next() -> TemplateTag? {
        while let start = find(opening, from: position) {
            if let tag = tag(at: start) { return tag }
        }
        return nil
    }

    /// The tag that begins at an offset; nil when it is not closed, and then the rest of its line is text.
    private mutating func tag(at start: Int) -> TemplateTag? {
        let afterOpening = start + opening.count
        let sign = skipBlanks(from: afterOpening)
        let (kind, ending) = kindAndEnding(at: sign)
        let contentStart = kind == .value ? afterOpening : sign + 1
        guard let end = find(ending, from: contentStart) else { return unclosed(start, ending) }
        let range = start..<end + ending.count
        if kind == .comment {
            position = range.upperBound
            return TemplateTag(kind: .comment, name: "", range: range, nameRange: range, isBroken: false)
        }
        let content = trimmed(contentStart..<end)
        if kind == .delimiters { return delimiters(content, range) }
        if holdsLineBreakOrDelimiter(content) { return unclosed(start, ending) }
        position = range.upperBound
        return named(kind, content, range)
    }

    private func kindAndEnding(at sign: Int) -> (TemplateTag.Kind, [UInt8]) {
        guard sign < bytes.count else { return (.value, closing) }
        return switch bytes[sign] {
        case UInt8(ascii: "!"): (.comment, closing)
        case UInt8(ascii: "="): (.delimiters, [UInt8(ascii: "=")] + closing)
        case UInt8(ascii: "{"): (.unescaped, [UInt8(ascii: "}")] + closing)
        case UInt8(ascii: "&"): (.unescaped, closing)
        case UInt8(ascii: "#"): (.section, closing)
        case UInt8(ascii: "^"): (.inverted, closing)
        case UInt8(ascii: "/"): (.close, closing)
        case UInt8(ascii: ">"): (.partial, closing)
        case UInt8(ascii: "<"): (.parent, closing)
        case UInt8(ascii: "$"): (.block, closing)
        default: (.value, closing)
        }
    }

    private mutating func named(_ kind: TemplateTag.Kind, _ content: Range<Int>, _ range: Range<Int>) -> TemplateTag {
        let text = String(decoding: bytes[content], as: UTF8.self)
        var problem: (message: String, hint: String)?
        var name = text
        if text.isEmpty {
            problem = ("the tag has no name", "type a name between `\(open)` and `\(close)`")
        } else if let blank = text.firstIndex(where: \.isWhitespace) {
            name = String(text[..<blank])
            problem = (
                "the tag `\(text)` holds more than one name",
                "type one name; `\(open)#name\(close)…\(open)/name\(close)` shows its content only where there is one"
            )
        } else if text.hasPrefix("*"), kind == .partial || kind == .parent {
            problem = ("the name `\(text)` would be chosen by a value", "type the name of a template")
        } else if text != ".", kind != .partial, kind != .parent, kind != .block, kind != .close,
            text.hasPrefix(".") || text.hasSuffix(".") || text.contains("..")
        {
            problem = ("the name `\(text)` has an empty part", "type a name before and after each dot")
        }
        if let problem { report(problem.message, content.isEmpty ? range : content, hint: problem.hint) }
        return TemplateTag(kind: kind, name: name, range: range, nameRange: content, isBroken: problem != nil)
    }

    private mutating func delimiters(_ content: Range<Int>, _ range: Range<Int>) -> TemplateTag? {
        let parts = bytes[content].split(whereSeparator: isWhiteSpace).map(Array.init)
        let isSound = parts.count == 2 && !parts.joined().contains(UInt8(ascii: "="))
        guard isSound else {
            let line = range.lowerBound..<min(range.upperBound, lineEnd(from: range.lowerBound))
            report("the tag does not set two delimiters", line, hint: "type them as `\(open)=<% %>=\(close)`")
            position = line.upperBound
            return nil
        }
        opening = parts[0]
        closing = parts[1]
        position = range.upperBound
        return TemplateTag(kind: .delimiters, name: "", range: range, nameRange: range, isBroken: false)
    }

    private mutating func unclosed(_ start: Int, _ ending: [UInt8]) -> TemplateTag? {
        let end = lineEnd(from: start)
        let missing = String(decoding: ending, as: UTF8.self)
        report("the tag is not closed on its line", start..<end, hint: "type `\(missing)` where the tag ends")
        position = end
        return nil
    }

    private mutating func report(_ message: String, _ range: Range<Int>, hint: String) {
        diagnostics.append(Diagnostic(.templateSyntax, message, at: source.location(range), hint: hint))
    }

    private var open: String { String(decoding: opening, as: UTF8.self) }
    private var close: String { String(decoding: closing, as: UTF8.self) }

    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first else { return nil }
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index] == first, bytes[index...].starts(with: pattern) { return index }
            index += 1
        }
        return nil
    }

    private func holdsLineBreakOrDelimiter(_ range: Range<Int>) -> Bool {
        range.contains { index in
            isLineBreak(bytes[index]) || bytes[index..<range.upperBound].starts(with: opening)
                || bytes[index..<range.upperBound].starts(with: closing)
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isWhiteSpace(bytes[start]) { start += 1 }
        while end > start, isWhiteSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func skipBlanks(from start: Int) -> Int {
        var index = start
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        return index
    }

    private func lineEnd(from start: Int) -> Int {
        bytes[start...].firstIndex(where: isLineBreak) ?? bytes.count
    }
}

private func isLineBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

private func isWhiteSpace(_ byte: UInt8) -> Bool { isBlank(byte) || isLineBreak(byte) }
