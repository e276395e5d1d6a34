/// Reads the YAML that nearly every head is written in: `key: value` lines, quoted texts and simple lists.
///
/// It is more than twenty times as fast as the full language, and says nothing about what it does not know: then the full
/// reader is asked. On valid YAML both agree, which a test with random heads holds. It also takes what the language
/// refuses and writers mean plainly: `title: Talks: day two`, `author: @jane`, `rate: %5`.
struct PlainYAML {
    private let bytes: [UInt8]
    private let end: Int
    private var at: Int
    private var entries: [PlacedEntry] = []

    /// The entries in these bytes, in their order, doubles included; nil when more of YAML is needed to read them.
    static func entries(_ bytes: [UInt8], _ range: Range<Int>) -> [PlacedEntry]? {
        var reader = PlainYAML(bytes, range)
        return reader.readLines() ? reader.entries : nil
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        at = range.lowerBound
        end = range.upperBound
        entries.reserveCapacity(8)
    }

    private mutating func readLines() -> Bool {
        while at < end {
            let stop = lineEnd(at)
            let first = firstText(at, stop)
            if first == stop || bytes[first] == UInt8(ascii: "#") {
                at = stop + 1
                continue
            }
            guard first == at, readEntry(stop) else { return false }
        }
        return true
    }

    private mutating func readEntry(_ stop: Int) -> Bool {
        var colon = at
        while colon < stop, PlainYAML.isKey(bytes[colon]) { colon += 1 }
        guard colon > at, colon < stop, bytes[colon] == UInt8(ascii: ":"), !PlainYAML.isDigitOrDash(bytes[at]),
            colon + 1 == stop || bytes[colon + 1] == UInt8(ascii: " ")
        else { return false }
        let keyRange = at..<colon
        let start = firstText(colon + 1, stop)
        let value: PlacedValue?
        at = stop + 1
        if start == stop || bytes[start] == UInt8(ascii: "#") {
            value = blockList(empty: min(colon + 1, stop)..<min(colon + 1, stop))
        } else {
            value = inlineValue(start, stop, inList: false)
            guard !isContinued() else { return false }
        }
        guard let value else { return false }
        entries.append(
            PlacedEntry(key: String(decoding: bytes[keyRange], as: UTF8.self), keyRange: keyRange, value: value))
        return true
    }

    // MARK: - Values

    /// A value on one line; nil when it takes more than this to read it.
    private func inlineValue(_ start: Int, _ stop: Int, inList: Bool) -> PlacedValue? {
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(start, stop)
        case UInt8(ascii: "["): return flowList(start, stop)
        case UInt8(ascii: "!"):
            // The tag `!` alone only says that the value is a text.
            let next = firstText(start + 1, stop)
            guard next > start + 1, next < stop, bytes[next] == UInt8(ascii: "'") || bytes[next] == UInt8(ascii: "\"")
            else { return nil }
            return quoted(next, stop)
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: ">"):
            return nil
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            guard start + 1 < stop, bytes[start + 1] != UInt8(ascii: " ") else { return nil }
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
            guard !inList else { return nil }
        default: break
        }
        var last = start
        for index in start..<stop {
            switch bytes[index] {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: "\t"), UInt8(ascii: "\r"): return nil
            case UInt8(ascii: "#") where bytes[index - 1] == UInt8(ascii: " "):
                return plain(start..<last)
            case UInt8(ascii: ":") where inList && (index + 1 == stop || bytes[index + 1] == UInt8(ascii: " ")):
                return nil
            default: last = index + 1
            }
        }
        return plain(start..<last)
    }

    private func plain(_ range: Range<Int>) -> PlacedValue {
        let text = String(decoding: bytes[range], as: UTF8.self)
        return PlacedValue(content: YAMLText.content(plain: text), range: range)
    }

    private func quoted(_ start: Int, _ stop: Int) -> PlacedValue? {
        let found =
            bytes[start] == UInt8(ascii: "\"")
            ? QuotedText.double(bytes, from: start, to: stop) : QuotedText.single(bytes, from: start, to: stop)
        guard let found, isNothing(found.next, stop) else { return nil }
        return PlacedValue(content: .text(found.text, isQuoted: true), range: start..<found.next)
    }

    private func flowList(_ start: Int, _ stop: Int) -> PlacedValue? {
        var items: [PlacedValue] = []
        var index = firstText(start + 1, stop)
        while index < stop, bytes[index] != UInt8(ascii: "]") {
            guard let item = flowItem(index, stop) else { return nil }
            items.append(item.value)
            index = firstText(item.next, stop)
            guard index < stop else { return nil }
            if bytes[index] == UInt8(ascii: ",") {
                index = firstText(index + 1, stop)
            } else if bytes[index] != UInt8(ascii: "]") {
                return nil
            }
        }
        guard index < stop, isNothing(index + 1, stop) else { return nil }
        return PlacedValue(content: .list(items), range: start..<index + 1)
    }

    private func flowItem(_ start: Int, _ stop: Int) -> (value: PlacedValue, next: Int)? {
        switch bytes[start] {
        case UInt8(ascii: "\""):
            guard let (text, next) = QuotedText.double(bytes, from: start, to: stop) else { return nil }
            return (PlacedValue(content: .text(text, isQuoted: true), range: start..<next), next)
        case UInt8(ascii: "'"):
            guard let (text, next) = QuotedText.single(bytes, from: start, to: stop) else { return nil }
            return (PlacedValue(content: .text(text, isQuoted: true), range: start..<next), next)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            break
        default: return nil
        }
        var last = start
        for index in start..<stop {
            switch bytes[index] {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: ","), UInt8(ascii: "]"): return (plain(start..<last), index)
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "?"),
                UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                return nil
            case UInt8(ascii: "#") where bytes[index - 1] == UInt8(ascii: " "): return nil
            default: last = index + 1
            }
        }
        return nil
    }

    /// The `- item` lines that follow a key without a value; null when there are none.
    private mutating func blockList(empty: Range<Int>) -> PlacedValue? {
        var items: [PlacedValue] = []
        var indent: Int?
        while at < end {
            let stop = lineEnd(at)
            let first = firstText(at, stop)
            if first == stop || bytes[first] == UInt8(ascii: "#") {
                at = stop + 1
                continue
            }
            let isItem = bytes[first] == UInt8(ascii: "-") && first + 1 < stop && bytes[first + 1] == UInt8(ascii: " ")
            if !isItem, first == at { break }
            guard isItem, indent ?? (first - at) == first - at else { return nil }
            indent = first - at
            let start = firstText(first + 1, stop)
            guard start < stop, bytes[start] != UInt8(ascii: "#"), let item = inlineValue(start, stop, inList: true)
            else { return nil }
            items.append(item)
            at = stop + 1
        }
        guard let first = items.first, let last = items.last else { return PlacedValue(content: .null, range: empty) }
        return PlacedValue(content: .list(items), range: first.range.lowerBound..<last.range.upperBound)
    }

    // MARK: - Bytes

    private func lineEnd(_ start: Int) -> Int {
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        return index
    }

    private func firstText(_ start: Int, _ stop: Int) -> Int {
        var index = start
        while index < stop, bytes[index] == UInt8(ascii: " ") { index += 1 }
        return index
    }

    /// Whether only blanks and a comment follow.
    private func isNothing(_ start: Int, _ stop: Int) -> Bool {
        let index = firstText(start, stop)
        return index == stop || (bytes[index] == UInt8(ascii: "#") && index > start)
    }

    /// Whether the value goes on in an indented line.
    private func isContinued() -> Bool {
        var line = at
        while line < end {
            if bytes[line] > UInt8(ascii: " ") { return false }
            let stop = lineEnd(line)
            let first = firstText(line, stop)
            if first < stop { return first > line }
            line = stop + 1
        }
        return false
    }

    private static func isKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isDigitOrDash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

/// What the readers of YAML share.
enum YAMLText {
    /// What a text without quotes stands for: nothing, or itself.
    static func content(plain text: String) -> PlacedValue.Content {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        default: .text(text, isQuoted: false)
        }
    }
}
