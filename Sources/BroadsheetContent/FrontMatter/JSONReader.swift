import BroadsheetDiagnostics

/// Reads a head in JSON into values with their places.
///
/// Foundation's decoder tells neither places nor the order of keys, and both are shown to the writer.
/// Source: RFC 8259.
struct JSONReader {
    private struct Problem: Error {
        let message: String
        let offset: Int
        var isDepth = false
    }

    private static let deepest = YAMLReader.deepest

    private let bytes: [UInt8]
    private let end: Int
    private var at: Int

    /// The entries of the object in these bytes.
    static func read(_ source: SourceText, _ range: Range<Int>) -> Diagnosed<[PlacedEntry]> {
        var reader = JSONReader(bytes: source.bytes, end: range.upperBound, at: range.lowerBound)
        do throws(Problem) {
            return (try reader.value(depth: 0).entries ?? []).withoutDuplicates(source)
        } catch {
            if error.isDepth { return Diagnosed([], [.tooDeep(source, error.offset, limit: deepest)]) }
            let offset = min(error.offset, max(range.lowerBound, range.upperBound - 1))
            return Diagnosed(
                [],
                [
                    Diagnostic(
                        .frontMatterSyntax, "the front matter is not valid JSON: \(error.message)",
                        at: source.location(at: offset), hint: "write `\"key\": \"value\"` pairs with commas between")
                ])
        }
    }

    private mutating func value(depth: Int) throws(Problem) -> PlacedValue {
        guard depth <= JSONReader.deepest else { throw Problem(message: "", offset: at, isDepth: true) }
        skipBlanks()
        let start = at
        let content: PlacedValue.Content
        switch peek {
        case UInt8(ascii: "{"): content = .map(try members(depth: depth))
        case UInt8(ascii: "["): content = .list(try elements(depth: depth))
        case UInt8(ascii: "\""): content = .text(try text(), isQuoted: true)
        default: content = try word()
        }
        return PlacedValue(content: content, range: start..<at)
    }

    private mutating func members(depth: Int) throws(Problem) -> [PlacedEntry] {
        var out: [PlacedEntry] = []
        at += 1
        skipBlanks()
        while peek != UInt8(ascii: "}") {
            let start = at
            guard peek == UInt8(ascii: "\"") else { throw Problem(message: "a key in quotes is missing", offset: at) }
            let key = try text()
            let keyRange = start..<at
            try take(":", "a colon is missing")
            out.append(PlacedEntry(key: key, keyRange: keyRange, value: try value(depth: depth + 1)))
            guard try separator(before: "}") else { break }
        }
        try take("}", "a comma or `}` is missing")
        return out
    }

    private mutating func elements(depth: Int) throws(Problem) -> [PlacedValue] {
        var out: [PlacedValue] = []
        at += 1
        skipBlanks()
        while peek != UInt8(ascii: "]") {
            out.append(try value(depth: depth + 1))
            guard try separator(before: "]") else { break }
        }
        try take("]", "a comma or `]` is missing")
        return out
    }

    private mutating func separator(before close: Unicode.Scalar) throws(Problem) -> Bool {
        skipBlanks()
        guard peek == UInt8(ascii: ",") else { return false }
        at += 1
        skipBlanks()
        if peek == UInt8(ascii: close) { throw Problem(message: "nothing follows the comma", offset: at) }
        return true
    }

    private mutating func text() throws(Problem) -> String {
        guard let found = QuotedText.double(bytes, from: at, to: end) else {
            throw Problem(message: "a text is not closed, or holds an escape that does not exist", offset: at)
        }
        at = found.next
        return found.text
    }

    private mutating func word() throws(Problem) -> PlacedValue.Content {
        let start = at
        while let byte = peek, byte > UInt8(ascii: " "), !",]}:\"[{".utf8.contains(byte) { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true", "false": return .text(word, isQuoted: false)
        default:
            guard let first = word.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
                Double(word) != nil
            else {
                throw Problem(message: word.isEmpty ? "a value is missing" : "`\(word)` is no value", offset: start)
            }
            return .text(word, isQuoted: false)
        }
    }

    private mutating func take(_ sign: Unicode.Scalar, _ problem: String) throws(Problem) {
        skipBlanks()
        guard peek == UInt8(ascii: sign) else { throw Problem(message: problem, offset: at) }
        at += 1
    }

    private var peek: UInt8? { at < end ? bytes[at] : nil }

    private mutating func skipBlanks() {
        while let byte = peek, byte <= UInt8(ascii: " ") { at += 1 }
    }
}
