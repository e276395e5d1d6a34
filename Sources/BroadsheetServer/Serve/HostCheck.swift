/// Whose names the preview answers to.
///
/// A page of the web can make its own name point to this machine and then read what it serves (DNS rebinding). Such
/// requests name a foreign host, so only addresses, `localhost` and names that were typed are answered.
struct HostCheck: Sendable {
    /// Names besides `localhost`, in lower case.
    let names: Set<String>

    /// A check that also allows these names.
    init(names: [String] = []) { self.names = Set(names.map { $0.lowercased() }) }

    /// Whether a `Host` header, with or without a port, is one of ours.
    func allows(host: String) -> Bool {
        guard let name = HostCheck.name(of: host.lowercased()) else { return false }
        if name == "localhost" || name.hasSuffix(".localhost") || names.contains(name) { return true }
        return HostCheck.isAddress(name)
    }

    /// Whether an `Origin` header, such as `http://localhost:4747`, is one of ours.
    func allows(origin: String) -> Bool {
        guard let scheme = ["http://", "https://"].first(where: origin.lowercased().hasPrefix) else { return false }
        return allows(host: String(origin.dropFirst(scheme.count)))
    }

    /// The host without its port; nil when the text is no host.
    private static func name(of host: String) -> String? {
        let end: String.Index
        if host.hasPrefix("[") {
            guard let bracket = host.firstIndex(of: "]") else { return nil }
            end = host.index(after: bracket)
        } else {
            end = host.firstIndex(of: ":") ?? host.endIndex
        }
        let port = host[end...]
        let isPort = port.isEmpty || (port.first == ":" && port.dropFirst().allSatisfy { ("0"..."9").contains($0) })
        return isPort && end != host.startIndex ? String(host[..<end]) : nil
    }

    private static func isAddress(_ name: String) -> Bool {
        if name.hasPrefix("["), name.hasSuffix("]") {
            let inner = name.dropFirst().dropLast()
            return inner.contains(":") && inner.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { $0.count <= 3 && UInt8($0) != nil }
    }
}
