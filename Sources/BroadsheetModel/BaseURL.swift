/// The address that a site is published at, with the subfolder in which it lies.
public struct BaseURL: Sendable, Hashable {
    /// Scheme and host, without a slash at the end: `https://news.example`.
    public let origin: String
    /// The subfolder with slashes at both ends: `/` or `/daily/`.
    public let folder: String
    /// The two together.
    private let root: String

    /// The base URL of a text such as `https://news.example/daily`; nil when it is no http or https address.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let host = rest[..<slash]
        let path = rest[slash...]
        let isPlain = { (c: Unicode.Scalar) in
            c.value > 0x20 && c.value != 0x7F && !"\"<>\\^`{|}?# ".unicodeScalars.contains(c)
        }
        guard !host.isEmpty, text.unicodeScalars.allSatisfy(isPlain),
            !path.split(separator: "/").contains(where: { $0 == ".." || $0 == "." })
        else { return nil }
        origin = scheme + host
        let segments = path.split(separator: "/", omittingEmptySubsequences: true)
        folder = segments.isEmpty ? "/" : "/" + segments.joined(separator: "/") + "/"
        root = origin + folder
    }

    /// The address of a route for links within the site: `/daily/world/`.
    public func url(_ route: Route) -> String { folder + route.encoded }

    /// The whole address of a route: `https://news.example/daily/world/`.
    public func link(_ route: Route) -> String { root + route.encoded }

    /// Whether nobody but its author reads a site at this address: an example's or the own machine's.
    ///
    /// Source: RFC 2606 and RFC 6761.
    public var isForTrial: Bool {
        let host = SiteID(of: self).text.prefix { $0 != "," }
        return host == "localhost" || host.hasPrefix("127.0.0.") || !host.contains(".")
            || [".example", ".localhost", ".test", ".invalid", ".local"].contains { host.hasSuffix($0) }
            || ["example.com", "example.org", "example.net"].contains { host == $0 || host.hasSuffix("." + $0) }
    }
}
