import BroadsheetModel

/// Finds out which addresses in a text lead into the site, and where.
struct LocalPath {
    /// The site's own address.
    let base: BaseURL
    /// The folder below the site's root that addresses without a leading slash are read from, with a slash at its
    /// end; empty for the root.
    let folder: String
    /// The same for names of files of the content folder, which lie elsewhere than what is published beside an article.
    var sourceFolder = ""

    /// The path of the file below the content folder that an address may name, `../world/talks.md`; nil when it can
    /// name none. Two generators write `@/` for the content folder.
    func source(of address: String) -> String? {
        let rest = address.prefix { $0 != "#" && $0 != "?" }
        guard LocalPath.isSource(rest), !rest.hasPrefix("//"), !LocalPath.hasScheme(rest) else { return nil }
        let path = LocalPath.decoded(String(rest))
        if path.hasPrefix("@/") { return LocalPath.resolved("", String(path.dropFirst(2))) }
        return LocalPath.resolved(path.hasPrefix("/") ? "" : sourceFolder, path)
    }

    private static func isSource(_ address: Substring) -> Bool {
        guard let dot = address.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return ["md", "markdown", "txt"].contains(address[dot...].dropFirst().lowercased())
    }

    /// The part of an address behind `#`, decoded; nil when there is none.
    static func anchor(of address: String) -> String? {
        guard let mark = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        return decoded(String(address[mark...].dropFirst()))
    }

    /// The path below the site's root, decoded, without query and fragment; nil when the address leads elsewhere.
    func path(of address: String) -> String? {
        var rest = address[...]
        let isWhole = rest.hasPrefix(base.origin + base.folder)
        if isWhole {
            rest = rest.dropFirst(base.origin.count + base.folder.count)
        } else if rest.hasPrefix("//") || LocalPath.hasScheme(rest) {
            return nil
        }
        rest = rest.prefix { $0 != "#" && $0 != "?" }
        // An anchor or a query alone stays on the page.
        if rest.isEmpty, !isWhole { return nil }
        let isFromRoot = isWhole || rest.hasPrefix("/")
        return LocalPath.resolved(isFromRoot ? "" : folder, LocalPath.decoded(String(rest)))
    }

    /// The path below the site's root of an address that names no host, decoded; nil when it does.
    static func withinSite(_ address: String) -> String? {
        guard !address.hasPrefix("//"), !hasScheme(address[...]) else { return nil }
        return resolved("", decoded(address))
    }

    /// Whether an address begins with a scheme. Source: RFC 3986, section 3.1: a letter, then letters, digits and `+-.`
    private static func hasScheme(_ address: Substring) -> Bool {
        guard let colon = address.firstIndex(of: ":"), let first = address.first, first.isASCII, first.isLetter else {
            return false
        }
        return address[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    private static func resolved(_ folder: String, _ path: String) -> String {
        var names = folder.split(separator: "/")
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        for part in parts {
            switch part {
            case ".": continue
            case "..": _ = names.popLast()
            default: names.append(part)
            }
        }
        let isFolder = path.isEmpty || path.hasSuffix("/") || path.hasSuffix("/..") || path == ".."
        return names.joined(separator: "/") + (isFolder && !names.isEmpty ? "/" : "")
    }

    private static func decoded(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        let bytes = Array(path.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                out.append(byte)
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
