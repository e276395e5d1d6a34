/// Bytes of JSON, written value by value.
///
/// In a page no text can end the script that the JSON stands in: `<`, `>` and `&` are written as numbers there.
struct JSON {
    private(set) var bytes: [UInt8] = []
    /// Whether it is a file of its own, with each member on a line, and not a part of a page.
    private let isFile: Bool
    private var needsComma = false

    init(isFile: Bool = false) { self.isFile = isFile }

    mutating func object(_ members: (inout JSON) -> Void) {
        open("{")
        members(&self)
        close("}")
    }

    /// A list that stands alone, or in another one.
    mutating func list<Element>(_ elements: some Sequence<Element>, _ each: (inout JSON, Element) -> Void) {
        open("[")
        for element in elements { each(&self, element) }
        close("]")
    }

    mutating func list<Element>(
        _ name: StaticString, _ elements: some Sequence<Element>, _ each: (inout JSON, Element) -> Void
    ) {
        key(name)
        list(elements, each)
    }

    mutating func object(_ name: StaticString, _ members: (inout JSON) -> Void) {
        key(name)
        object(members)
    }

    mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        text(value)
    }

    mutating func member(_ name: StaticString, utf8 value: [UInt8]) {
        key(name)
        begin()
        value.withUnsafeBufferPointer { quote($0) }
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        begin()
        bytes += String(value).utf8
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        begin()
        bytes += (value ? "true" : "false").utf8
        needsComma = true
    }

    /// A member whose value was written before.
    mutating func member(_ name: StaticString, written value: [UInt8]) {
        key(name)
        part(value)
    }

    /// A value in a list that was written before.
    mutating func part(_ written: [UInt8]) {
        begin()
        bytes += written
        needsComma = true
    }

    /// A text in a list.
    mutating func text(_ value: String) {
        begin()
        var value = value
        value.withUTF8 { quote($0) }
        needsComma = true
    }

    // MARK: - Signs

    private mutating func key(_ name: StaticString) {
        begin()
        if isFile { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func open(_ sign: Unicode.Scalar) {
        begin()
        bytes.append(UInt8(ascii: sign))
        needsComma = false
    }

    private mutating func close(_ sign: Unicode.Scalar) {
        bytes.append(UInt8(ascii: sign))
        needsComma = true
    }

    private mutating func begin() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var copied = 0
        var index = 0
        while index < text.count {
            guard let (escape, length) = escape(at: index, in: text) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            escape.withUTF8Buffer { bytes.append(contentsOf: $0) }
            index += length
            copied = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        bytes.append(UInt8(ascii: "\""))
    }

    /// What to write in place of the character at `index`, and how many bytes it has; nil when it may stay.
    @inline(__always)
    private func escape(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (StaticString, Int)? {
        switch text[index] {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "<") where !isFile: return ("\\u003c", 1)
        case UInt8(ascii: ">") where !isFile: return ("\\u003e", 1)
        case UInt8(ascii: "&") where !isFile: return ("\\u0026", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case UInt8(ascii: "\t"): return ("\\t", 1)
        // What no page shows is no part of the data either.
        case 0..<0x20, 0x7F: return (" ", 1)
        // The two line ends that older JavaScript does not take in a text.
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
            return (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        case 0xC2...: return JSON.isNoCharacter(at: index, in: text).map { ("\u{FFFD}", $0) }
        default: return nil
        }
    }

    /// How many bytes the character at `index` has when it is one that no page may hold; nil when it is a good one.
    private static func isNoCharacter(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        func byte(_ ahead: Int) -> UInt8 { index + ahead < text.count ? text[index + ahead] : 0 }
        switch text[index] {
        // U+0080 to U+009F.
        case 0xC2: return (0x80...0x9F).contains(byte(1)) ? 2 : nil
        // U+FFFE, U+FFFF, and U+FDD0 to U+FDEF.
        case 0xEF:
            return byte(1) == 0xBF && byte(2) >= 0xBE || byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)) ? 3 : nil
        // The last two code points of each plane.
        case 0xF0...0xF4: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : nil
        default: return nil
        }
    }
}
