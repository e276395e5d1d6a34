/// Where the keys and values of a TOML document stand, which TOMLKit does not say.
///
/// It reads valid TOML only as far as it must to tell keys, values and tables apart. Tables of an array (`[[name]]`)
/// share one name: the first one's places are kept.
struct TOMLPlaces {
    private let bytes: [UInt8]
    private let end: Int
    private var at: Int
    private(set) var places: [[String]: (key: Range<Int>, value: Range<Int>)] = [:]

    /// Where a table's header begins with no name, which TOMLKit does not survive.
    private(set) var badHeader: Int?

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        at = range.lowerBound
        end = range.upperBound
        var table: [String] = []
        while skipToText() {
            if bytes[at] == UInt8(ascii: "[") {
                table = readHeader()
            } else {
                readEntry(in: table)
            }
        }
    }

    private mutating func skipToText() -> Bool {
        while at < end {
            if bytes[at] == UInt8(ascii: "#") {
                skipLine()
            } else if bytes[at] > UInt8(ascii: " "), bytes[at] < 0x80 {
                return true
            } else {
                // No key begins beyond ASCII, but TOMLKit skips white space there.
                at += 1
            }
        }
        return false
    }

    private mutating func skipLine() {
        while at < end, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    }

    private mutating func skipBlanks() {
        while at < end, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") { at += 1 }
    }

    private mutating func readHeader() -> [String] {
        let start = at
        at += 1
        if at < end, bytes[at] == UInt8(ascii: "[") { at += 1 }
        skipBlanks()
        if badHeader == nil, at == end || !TOMLPlaces.beginsKey(bytes[at]) { badHeader = start }
        let path = readPath(until: UInt8(ascii: "]"))
        skipLine()
        add(path, start..<at, start..<at)
        return path
    }

    private static func beginsKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private mutating func readEntry(in table: [String]) {
        let start = at
        let path = readPath(until: UInt8(ascii: "="))
        var keyEnd = at
        while keyEnd > start, bytes[keyEnd - 1] <= UInt8(ascii: " ") { keyEnd -= 1 }
        at = min(at + 1, end)
        skipBlanks()
        let value = at
        skipValue()
        var valueEnd = at
        while valueEnd > value, bytes[valueEnd - 1] <= UInt8(ascii: " ") { valueEnd -= 1 }
        add(table + path, start..<keyEnd, value..<valueEnd)
        if at < end, bytes[at] != UInt8(ascii: "\n") { skipLine() }
    }

    private mutating func add(_ path: [String], _ key: Range<Int>, _ value: Range<Int>) {
        // `a.b = 1` also makes the table `a`.
        for length in stride(from: 1, to: path.count, by: 1) where places[Array(path.prefix(length))] == nil {
            places[Array(path.prefix(length))] = (key, value)
        }
        if places[path] == nil { places[path] = (key, value) }
    }

    private mutating func readPath(until stop: UInt8) -> [String] {
        var path: [String] = []
        while at < end, bytes[at] != stop, bytes[at] != UInt8(ascii: "\n") {
            switch bytes[at] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let isDouble = bytes[at] == UInt8(ascii: "\"")
                let found =
                    isDouble
                    ? QuotedText.double(bytes, from: at, to: end) : QuotedText.single(bytes, from: at, to: end)
                path.append(found?.text ?? "")
                at = max(at + 1, found?.next ?? end)
            case ...UInt8(ascii: " "), UInt8(ascii: "."): at += 1
            default:
                let start = at
                while at < end, bytes[at] > UInt8(ascii: " "), bytes[at] != stop, bytes[at] != UInt8(ascii: ".") {
                    at += 1
                }
                path.append(String(decoding: bytes[start..<at], as: UTF8.self))
            }
        }
        return path
    }

    /// Moves behind a value: to a line break or comment outside of brackets and quotes.
    private mutating func skipValue() {
        var open = 0
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skipText(bytes[at])
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                open += 1
                at += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                open -= 1
                at += 1
            case UInt8(ascii: "#"):
                if open <= 0 { return }
                skipLine()
            case UInt8(ascii: "\n"):
                if open <= 0 { return }
                at += 1
            default: at += 1
            }
        }
    }

    private mutating func skipText(_ quote: UInt8) {
        let isLong = at + 2 < end && bytes[at + 1] == quote && bytes[at + 2] == quote
        at += isLong ? 3 : 1
        while at < end {
            if bytes[at] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                at = min(at + 2, end)
            } else if bytes[at] == quote, !isLong {
                at += 1
                return
            } else if bytes[at] == quote, at + 2 < end, bytes[at + 1] == quote, bytes[at + 2] == quote {
                at += 3
                while at < end, bytes[at] == quote { at += 1 }
                return
            } else if bytes[at] == UInt8(ascii: "\n"), !isLong {
                return
            } else {
                at += 1
            }
        }
    }
}
