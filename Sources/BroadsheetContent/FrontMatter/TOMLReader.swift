import BroadsheetDiagnostics
import TOMLKit

/// Reads a document in TOML into values with their places.
struct TOMLReader {
    /// The entries of a document.
    ///
    /// - Parameter subject: what the document is, for messages: `the front matter`.
    static func read(
        _ source: SourceText, _ range: Range<Int>, subject: String, syntax: DiagnosticID
    ) -> Diagnosed<[PlacedEntry]> {
        if let offset = YAMLGuard.tooDeep(source.bytes, range) {
            return Diagnosed([], [.tooDeep(source, offset, limit: YAMLReader.deepest)])
        }
        let places = TOMLPlaces(source.bytes, range)
        if let offset = places.badHeader {
            return Diagnosed(
                [],
                [
                    Diagnostic(
                        syntax, "\(subject) is not valid TOML: a table has no name", at: source.location(at: offset),
                        hint: "write `[name]`")
                ])
        }
        let text = String(decoding: withoutNUL(source.bytes, range), as: UTF8.self)
        do {
            let table = try TOMLTable(string: text)
            let reader = TOMLReader(bytes: source.bytes, all: range, places: places.places)
            return Diagnosed(reader.entries(table, [], range))
        } catch let error as TOMLParseError {
            let begin = error.source.begin
            let lines = YAMLLines(source.bytes, range)
            let offset = lines.offset(line: begin.line, column: begin.column)
            return Diagnosed(
                [],
                [
                    Diagnostic(
                        syntax, "\(subject) is not valid TOML: \(words(error.description))",
                        at: source.location(at: min(offset, max(range.lowerBound, range.upperBound - 1))),
                        hint: hint(source.bytes, range, offset))
                ])
        } catch {
            return Diagnosed(
                [], [Diagnostic(syntax, "\(subject) is not valid TOML", at: source.location(at: range.lowerBound))])
        }
    }

    private let bytes: [UInt8]
    private let all: Range<Int>
    private let places: [[String]: (key: Range<Int>, value: Range<Int>)]

    private func entries(_ table: TOMLTable, _ path: [String], _ around: Range<Int>) -> [PlacedEntry] {
        // Asked for key by key: the table's own iterator trusts every key to come back, which one with NUL does not.
        var out: [PlacedEntry] = []
        for key in table.keys {
            guard let node = table[key] else { continue }
            let place = places[path + [key]]
            let value = value(node, path + [key], place?.value)
            out.append(PlacedEntry(key: key, keyRange: place?.key ?? around, value: value))
        }
        return out.sorted { ($0.keyRange.lowerBound, $0.key) < ($1.keyRange.lowerBound, $1.key) }
    }

    private func value(_ node: any TOMLValueConvertible, _ path: [String], _ place: Range<Int>?) -> PlacedValue {
        let range = place ?? all.lowerBound..<all.lowerBound
        let content: PlacedValue.Content
        switch node.type {
        case .table: content = node.table.map { .map(entries($0, path, range)) } ?? .null
        case .array: content = .list((node.array.map(Array.init) ?? []).map { value($0, path, nil).placed(range) })
        case .string: content = .text(node.string ?? "", isQuoted: true)
        case .int: content = .text(node.int.map(String.init) ?? "", isQuoted: false)
        case .double: content = .text(node.double.map { "\($0)" } ?? "", isQuoted: false)
        case .bool: content = .text(node.bool == true ? "true" : "false", isQuoted: false)
        case .date, .time, .dateTime:
            // As written: TOMLKit gives a time without an offset the offset of UTC.
            let written = place.map { String(decoding: bytes[$0], as: UTF8.self) }
            content = .text(written ?? node.tomlValue.debugDescription, isQuoted: false)
        }
        return PlacedValue(content: content, range: range)
    }

    /// The bytes with the escape of NUL made the escape of U+FFFD: TOMLKit's strings end at a NUL.
    private static func withoutNUL(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var out = Array(bytes[range])
        var index = 0
        while index + 1 < out.count {
            guard out[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            let digits = out[index + 1] == UInt8(ascii: "u") ? 4 : out[index + 1] == UInt8(ascii: "U") ? 8 : 0
            let end = index + 2 + digits
            if digits > 0, end <= out.count, out[index + 2..<end].allSatisfy({ $0 == UInt8(ascii: "0") }) {
                out.replaceSubrange(end - 4..<end, with: Array("FFFD".utf8))
            }
            index += 2
        }
        return out
    }

    private static func words(_ description: String) -> String {
        var text = description
        let opening = "Error while parsing "
        if text.hasPrefix(opening) { text = "in a " + text.dropFirst(opening.count) }
        // Their quotes become ours; line breaks in shown text would break the message.
        return text.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("'", with: "`")
    }

    private static func hint(_ bytes: [UInt8], _ range: Range<Int>, _ offset: Int) -> String {
        var start = min(offset, range.upperBound)
        while start > range.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let line = bytes[start..<range.upperBound].prefix { $0 != UInt8(ascii: "\n") }
        if !line.contains(UInt8(ascii: "=")), line.contains(UInt8(ascii: ":")) {
            return "write `key = \"value\"` with an equals sign"
        }
        return "write `key = \"value\"`, texts in double quotes"
    }
}
