/// The path that a browser asks for, as names of folders and a file.
///
/// Whatever could lead out of the served folder is refused here: names that are only dots, hidden names, and names that
/// hold a slash, a backslash or a control character, however they are spelled.
/// Source: RFC 3986, sections 2.1 and 3.3.
struct RequestPath: Equatable {
    /// The names, without those that are empty.
    let names: [String]
    /// Whether it ends in a slash.
    let isFolder: Bool

    /// The path of a request's target, still percent-encoded and without the query; nil when it is refused.
    init?(encoded: String) {
        guard encoded.utf8.first == UInt8(ascii: "/") else { return nil }
        var names: [String] = []
        for part in encoded.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
            guard let bytes = RequestPath.decoded(part), let name = String(validating: bytes, as: UTF8.self),
                RequestPath.isAllowed(name, bytes)
            else { return nil }
            names.append(name)
        }
        self.names = names
        isFolder = encoded.utf8.last == UInt8(ascii: "/")
    }

    private static func isAllowed(_ name: String, _ bytes: [UInt8]) -> Bool {
        if name.hasPrefix("."), name != ".well-known" { return false }
        return name.utf8.count <= 255
            && !bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    }

    private static func decoded(_ part: Substring.UTF8View.SubSequence) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = part[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
