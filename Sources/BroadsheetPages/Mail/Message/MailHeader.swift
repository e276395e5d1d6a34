import BroadsheetModel

/// One line of the head of a mail, folded so that no line is long.
struct MailHeader {
    let name: String
    /// The parts between which the line may be folded; between two is a blank.
    private let parts: [String]

    /// A line of parts that are ASCII.
    init(_ name: String, parts: [String]) {
        self.name = name
        self.parts = parts
    }

    /// A line whose value is ASCII, such as a date or an id.
    init(_ name: String, _ value: String) { self.init(name, parts: [value]) }

    /// A line of words in any language.
    init(_ name: String, words text: String) {
        let text = MailHeader.plain(text)
        self.init(
            name,
            parts: EncodedWord.isNeeded(text) ? EncodedWord.words(text) : text.split(separator: " ").map(String.init))
    }

    /// A line of addresses with their names.
    init(_ name: String, _ addresses: [MailAddress]) {
        var parts: [String] = []
        for (index, address) in addresses.enumerated() {
            let end = index == addresses.count - 1 ? "" : ","
            guard let person = address.name else {
                parts.append(address.address + end)
                continue
            }
            parts += MailHeader.phrase(person) + ["<\(address.address)>\(end)"]
        }
        self.init(name, parts: parts)
    }

    /// A name before an address: as it is, quoted, or encoded. Source: RFC 5322, section 3.2.5.
    static func phrase(_ text: String) -> [String] {
        let text = plain(text)
        if EncodedWord.isNeeded(text) { return EncodedWord.words(text) }
        let isAtoms = text.utf8.allSatisfy { byte in
            byte == 0x20 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
                || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
                || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
        if isAtoms { return text.split(separator: " ").map(String.init) }
        return ["\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""]
    }

    /// A text without what would end the line, or hide in it.
    private static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.split(separator: " ").joined(separator: " ") }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: view.append(" ")
            default: view.append(scalar)
            }
        }
        return String(view).split(separator: " ").joined(separator: " ")
    }

    /// The line with its folds, without its end.
    var text: String {
        var out = name + ":"
        var column = out.utf8.count
        for (index, part) in parts.enumerated() {
            // The first part stays beside the name: some programs lose a value that begins on the next line.
            if index > 0, column + 1 + part.utf8.count > 76 {
                out += "\r\n"
                column = 0
            }
            out += " " + part
            column += 1 + part.utf8.count
        }
        return out
    }
}
