/// The place that addresses without a host are read from, so that they lead to the same file from every page.
public struct AddressBase: Sendable, Hashable {
    /// The address of the folder that the article's own files are published in, with a slash at its end.
    public let folder: String
    /// The address of the site's root, which takes the place of a leading slash, with a slash at its end.
    public let root: String
    /// What the whole addresses of the site begin with; empty when it is not known.
    private let own: String

    /// A base made of the folder beside the article and the site's root.
    ///
    /// - Parameter own: what the whole addresses of the site begin with, its scheme and host included.
    public init(folder: String, root: String, own: String = "") {
        self.folder = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
        self.root = root.utf8.last == UInt8(ascii: "/") ? root : root + "/"
        self.own = own
    }

    /// Whether an address has a scheme, and an address of the site begins in another way.
    ///
    /// A character beyond ASCII may be another form of the same name, so that nothing is said about such an address.
    func isElsewhere(_ address: Span<UInt8>) -> Bool {
        guard !own.isEmpty, let end = AddressBase.schemeEnd(address), end == address.count || address[end] < 0x80
        else { return false }
        for (index, byte) in own.utf8.enumerated() {
            guard index < address.count else { return true }
            if byte >= 0x80 || address[index] >= 0x80 { return false }
            if byte != address[index] { return true }
        }
        return false
    }

    /// Whether an address means the same on every page: an anchor, a query, or one with a scheme or host.
    func isWhole(_ address: Span<UInt8>) -> Bool {
        guard !address.isEmpty else { return true }
        switch address[0] {
        case UInt8(ascii: "#"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return address.count > 1 && address[1] == UInt8(ascii: "/")
        default: return AddressBase.schemeEnd(address) != nil
        }
    }

    /// The address that `address` means; one that is whole stays as it is.
    func resolve(_ address: Span<UInt8>) -> [UInt8] {
        let bytes = address.withUnsafeBufferPointer { Array($0) }
        guard !isWhole(address) else { return bytes }
        if bytes[0] == UInt8(ascii: "/") { return Array(root.utf8) + bytes.dropFirst() }
        var base = Array(folder.utf8)
        var rest = bytes[...]
        while true {
            if rest.starts(with: "./".utf8) {
                rest = rest.dropFirst(2)
            } else if rest.starts(with: "../".utf8) {
                rest = rest.dropFirst(3)
                leaveFolder(&base)
            } else {
                return base + rest
            }
        }
    }

    /// Takes the last folder off, but never one of the site's root.
    private func leaveFolder(_ base: inout [UInt8]) {
        guard base.count > root.utf8.count, base.starts(with: root.utf8) else { return }
        base.removeLast()
        while base.last != UInt8(ascii: "/") { base.removeLast() }
    }

    /// The end of the scheme that an address begins with, its colon included; nil when there is none.
    ///
    /// Source: RFC 3986, section 3.1: a letter, then letters, digits and `+-.`
    private static func schemeEnd(_ address: Span<UInt8>) -> Int? {
        for index in address.indices {
            switch address[index] {
            case UInt8(ascii: ":"): return index > 0 ? index + 1 : nil
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return nil }
            default: return nil
            }
        }
        return nil
    }
}
