/// A mail address with the name of whose it is.
///
/// ```swift
/// MailAddress("The Harbour Courier <desk@courier.example>")?.name  // The Harbour Courier
/// ```
public struct MailAddress: Sendable, Hashable {
    /// The name; nil when there is none.
    public let name: String?
    /// The address: `desk@courier.example`.
    public let address: String

    /// The address of a text such as `desk@courier.example` or `The Courier <desk@courier.example>`; nil when it is none.
    public init?(_ text: String) {
        let trimmed = MailAddress.trimmed(text)
        guard trimmed.last == ">", let open = trimmed.lastIndex(of: "<") else {
            guard MailAddress.isAddress(trimmed) else { return nil }
            name = nil
            address = String(trimmed)
            return
        }
        let inner = trimmed[trimmed.index(after: open)...].dropLast()
        var name = MailAddress.trimmed(trimmed[..<open])
        if name.count >= 2, name.first == "\"", name.last == "\"" { name = name.dropFirst().dropLast() }
        guard MailAddress.isAddress(inner), !name.contains("<"), !name.contains(">") else { return nil }
        self.name = name.isEmpty ? nil : String(name)
        address = String(inner)
    }

    /// Whether a text is an address that every mail program takes: letters of ASCII, no quotes, a domain.
    ///
    /// Source: RFC 5322, section 3.4.1, `dot-atom`.
    public static func isAddress(_ text: some StringProtocol) -> Bool {
        let parts = Substring(text).split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, !parts[0].isEmpty, parts[0].utf8.count <= 64 else {
            return false
        }
        return parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isAtom)
            && parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    private static func isAtom(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }

    private static func isLabel(_ text: Substring) -> Bool {
        !text.isEmpty && text.first != "-" && text.last != "-"
            && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> Substring {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }
}
