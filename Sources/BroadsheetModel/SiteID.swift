import Foundation

/// What a site is called for ever, whatever its title and wherever it lies: the beginning of all ids in its feeds.
///
/// It is the part of a `tag:` address between the colon and what its owner calls a thing. Source: RFC 4151.
///
/// ```swift
/// SiteID("news.example,2026")?.tag("feeds/site")  // tag:news.example,2026:feeds/site
/// ```
public struct SiteID: Sendable, Hashable {
    /// The id as it is written: a domain or mail address, a comma, a day on which it was the owner's, and perhaps a name.
    public let text: String

    /// The id of a text such as `news.example,2026` or `news.example,2026-11:evening`; nil when it is none.
    public init?(_ text: String) {
        let typed = text.hasPrefix("tag:") ? text.dropFirst(4) : text[...]
        guard let comma = typed.firstIndex(of: ",") else { return nil }
        let rest = typed[typed.index(after: comma)...]
        let colon = rest.firstIndex(of: ":") ?? rest.endIndex
        let name = rest[colon...].dropFirst()
        guard SiteID.isAuthority(typed[..<comma]), SiteID.isDate(rest[..<colon]),
            name.utf8.allSatisfy(SiteID.isNameByte), text.utf8.count <= 200, colon == rest.endIndex || !name.isEmpty
        else { return nil }
        self.text = String(typed)
    }

    /// The id of a site that has none of its own: made of its address, so it holds as long as the address does.
    public init(of base: BaseURL) {
        var host = base.origin[(base.origin.range(of: "://")?.upperBound ?? base.origin.startIndex)...].lowercased()
        if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
        if let port = host.lastIndex(of: ":"), host[port...].dropFirst().allSatisfy(\.isNumber) {
            host = String(host[..<port])
        }
        let plain = String(host.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
        let folder = Route.encoded(String(base.folder.dropFirst().dropLast()))
        text = "\(plain),2026" + (folder.isEmpty ? "" : ":\(folder)")
    }

    /// The whole id of a thing of the site, whose name is a path.
    public func tag(_ name: String) -> String {
        let name = Route.encoded(SiteID.composed(name))
        return "tag:\(text)\(text.contains(":") ? "/" : ":")\(name)"
    }

    /// A path in the one Unicode form of all disks.
    private static func composed(_ path: String) -> String {
        path.utf8.allSatisfy { $0 < 0x80 } ? path : path.precomposedStringWithCanonicalMapping
    }

    private static func isAuthority(_ text: Substring) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count <= 2, let host = parts.last, host.contains(".") || parts.count == 2 else { return false }
        if parts.count == 2, parts[0].isEmpty || !parts[0].utf8.allSatisfy(isMailByte) { return false }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-") && label.utf8.allSatisfy(isHostByte)
        }
    }

    private static func isDate(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
        guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].count == 4,
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return false }
        return CalendarDay(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
            != nil
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isMailByte(_ byte: UInt8) -> Bool {
        isHostByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isMailByte(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "~")
    }
}
