/// Where the head of a file ends and its text begins.
struct FrontMatterSplit: Sendable, Hashable {
    /// The languages that a head is written in.
    enum Format: Sendable, Hashable {
        case none, yaml, toml, json, pelican
    }

    let format: Format
    /// The bytes of the head without its fences.
    let head: Range<Int>
    /// The first byte of the text.
    let bodyStart: Int
    /// Whether the head is opened and never closed.
    let isUnclosed: Bool

    private init(_ format: Format, head: Range<Int>, bodyStart: Int, isUnclosed: Bool = false) {
        self.format = format
        self.head = head
        self.bodyStart = bodyStart
        self.isUnclosed = isUnclosed
    }

    /// The split of a file that begins with a head, and of one that has none.
    init(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count, bytes[start] <= UInt8(ascii: " ") { start += 1 }
        let first = start < bytes.count ? bytes[start] : 0
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            // Blank lines may come before, but then the head has to look like one: `---` can be a rule as well.
            self =
                FrontMatterSplit.fenced(bytes, start, first)
                ?? FrontMatterSplit(.none, head: 0..<0, bodyStart: 0)
        case UInt8(ascii: "{"):
            self = FrontMatterSplit.json(bytes, start) ?? FrontMatterSplit(.none, head: 0..<0, bodyStart: 0)
        default:
            self = FrontMatterSplit(.none, head: 0..<0, bodyStart: 0)
        }
    }

    /// A head without fences that ends here.
    static func pelican(end: Int) -> FrontMatterSplit { FrontMatterSplit(.pelican, head: 0..<end, bodyStart: end) }

    private static func fenced(_ bytes: [UInt8], _ start: Int, _ sign: UInt8) -> FrontMatterSplit? {
        guard isFence(bytes, start, sign) else { return nil }
        let isYAML = sign == UInt8(ascii: "-")
        let head = next(bytes, start)
        let looksLikeHead = looksLikeEntry(bytes, head, isYAML ? UInt8(ascii: ":") : UInt8(ascii: "="))
        guard start == 0 || looksLikeHead else { return nil }
        var line = head
        while line < bytes.count {
            if isFence(bytes, line, sign) || (isYAML && isFence(bytes, line, UInt8(ascii: "."))) {
                return FrontMatterSplit(isYAML ? .yaml : .toml, head: head..<line, bodyStart: next(bytes, line))
            }
            line = next(bytes, line)
        }
        guard looksLikeHead else { return nil }
        return FrontMatterSplit(
            isYAML ? .yaml : .toml, head: start..<head, bodyStart: bytes.count, isUnclosed: true)
    }

    /// A head in JSON begins with a brace and a quote: `{{` and `{%` begin a text.
    private static func json(_ bytes: [UInt8], _ start: Int) -> FrontMatterSplit? {
        guard let second = bytes[(start + 1)...].first(where: { $0 > UInt8(ascii: " ") }),
            second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        else { return nil }
        var depth = 0
        var isText = false
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\") where isText: index += 1
            case UInt8(ascii: "\""): isText.toggle()
            case UInt8(ascii: "{") where !isText: depth += 1
            case UInt8(ascii: "}") where !isText:
                depth -= 1
                if depth == 0 {
                    var end = index + 1
                    while end < bytes.count, bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") {
                        end += 1
                    }
                    if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
                    return FrontMatterSplit(.json, head: start..<index + 1, bodyStart: end)
                }
            default: break
            }
            index += 1
        }
        return FrontMatterSplit(
            .json, head: start..<start + 1, bodyStart: bytes.count, isUnclosed: true)
    }

    /// Whether the line is three of the sign and nothing but blanks behind.
    private static func isFence(_ bytes: [UInt8], _ line: Int, _ sign: UInt8) -> Bool {
        guard line + 2 < bytes.count, bytes[line] == sign, bytes[line + 1] == sign, bytes[line + 2] == sign else {
            return false
        }
        var index = line + 3
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            guard bytes[index] <= UInt8(ascii: " ") else { return false }
            index += 1
        }
        return true
    }

    private static func looksLikeEntry(_ bytes: [UInt8], _ line: Int, _ sign: UInt8) -> Bool {
        var index = line
        while index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        let start = index
        while index < bytes.count, bytes[index] > UInt8(ascii: " "), bytes[index] != sign { index += 1 }
        guard index > start, index < bytes.count else { return false }
        return bytes[index] == sign || (sign == UInt8(ascii: "=") && bytes[start] == UInt8(ascii: "["))
            || (sign == UInt8(ascii: "=") && bytes[index] == UInt8(ascii: " "))
    }

    private static func next(_ bytes: [UInt8], _ line: Int) -> Int {
        var index = line
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        return min(index + 1, bytes.count)
    }
}
