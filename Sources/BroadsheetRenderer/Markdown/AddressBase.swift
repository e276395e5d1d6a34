/// The place that addresses without a host are read from, so that they lead to the same file from every page.
public struct AddressBase: Sendable, Hashable {
    /// The address of the folder that the article's own files are published in, with a slash at its end.
    public let folder: String
    /// The address of the site's root, which takes the place of a leading slash, with a slash at its end.
    public let root: String

    /// A base made of the folder beside the article and the site's root.
    public init(folder: String, root: String) {
        self.folder = folder.hasSuffix("/") ? folder : folder + "/"
        self.root = root.hasSuffix("/") ? root : root + "/"
    }

    /// The address that `address` means; anchors, and addresses with a scheme or host, stay as they are.
    func resolve(_ address: Span<UInt8>) -> [UInt8] {
        let bytes = address.withUnsafeBufferPointer { Array($0) }
        guard let first = bytes.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "?"), !hasScheme(bytes)
        else { return bytes }
        if first == UInt8(ascii: "/") {
            return bytes.dropFirst().first == first ? bytes : Array(root.utf8) + bytes.dropFirst()
        }
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

    /// Whether an address begins with a scheme. Source: RFC 3986, section 3.1: a letter, then letters, digits and `+-.`
    private func hasScheme(_ bytes: [UInt8]) -> Bool {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ":"): return index > 0
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return false }
            default: return false
            }
        }
        return false
    }
}
