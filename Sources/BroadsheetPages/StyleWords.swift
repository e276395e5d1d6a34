import BroadsheetDiagnostics
import BroadsheetModel

/// Puts the words of the site's language into style sheets: `{{words.feedNote}}` becomes a text of CSS in its quotes.
///
/// Besides words a style sheet may name `{{site.direction}}` and `{{site.language}}`, which stand as they are.
struct StyleWords {
    let words: InterfaceWords

    /// The bytes of a style sheet with its names filled in; and the names that there are not.
    func fill(_ file: Theme.File) -> Diagnosed<[UInt8]> {
        let text = file.bytes
        guard text.firstRange(of: Array("{{".utf8)) != nil else { return Diagnosed(text, []) }
        let source = SourceText(path: file.path, bytes: file.bytes)
        var out: [UInt8] = []
        var problems: [Diagnostic] = []
        var rest = text[...]
        while let open = rest.firstRange(of: Array("{{".utf8)) {
            let end = rest[open.upperBound...].firstIndex { !StyleWords.isName($0) } ?? rest.endIndex
            let name = open.upperBound..<end
            // Other braces are of the style sheet itself.
            guard !name.isEmpty, rest[end...].starts(with: "}}".utf8) else {
                out += rest[..<open.upperBound]
                rest = rest[open.upperBound...]
                continue
            }
            out += rest[..<open.lowerBound]
            if let value = value(String(decoding: rest[name], as: UTF8.self)) {
                out += value.utf8
            } else {
                problems.append(unknown(String(decoding: rest[name], as: UTF8.self), at: source.location(name)))
            }
            rest = rest[(end + 2)...]
        }
        return Diagnosed(out + rest, problems)
    }

    private func value(_ name: String) -> String? {
        switch name {
        case "site.direction": Configuration.isRightToLeft(words.tag) ? "rtl" : "ltr"
        case "site.language": words.tag
        default: StyleWords.words[name].map { StyleWords.quoted(words[$0]) }
        }
    }

    private func unknown(_ name: String, at place: SourceLocation) -> Diagnostic {
        let names = ["site.direction", "site.language"] + StyleWords.words.keys.sorted()
        return Diagnostic(
            .templateUnknownName, "the name `\(name)` is not known in style sheets", at: place,
            hint: nearName(name, among: names).map { "write `\($0)`" }
                ?? "write the name of a word, such as `{{words.frontPage}}`")
    }

    private static let words = Dictionary(
        uniqueKeysWithValues: InterfaceWord.plain.map { ("words.\($0.rawValue)", $0) })

    private static func isName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || (byte | 0x20) &- UInt8(ascii: "a") < 26
            || byte &- UInt8(ascii: "0") < 10
    }

    /// A text in the quotes of CSS.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\", "<": out += "\\\(String(scalar.value, radix: 16)) "
            case _ where scalar.value < 0x20: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
