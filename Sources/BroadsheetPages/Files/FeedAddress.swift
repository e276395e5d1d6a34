/// Makes addresses within a page whole.
struct FeedAddress {
    private let origin: [UInt8]
    private let page: [UInt8]
    /// The scheme with its colon.
    private let scheme: ArraySlice<UInt8>

    /// - Parameters:
    ///   - page: the address of the page.
    ///   - origin: scheme and host of the site, with which it begins.
    init(page: String, origin: String) {
        self.origin = Array(origin.utf8)
        self.page = Array(page.utf8)
        scheme = self.origin.prefix { $0 != UInt8(ascii: "/") }
    }

    /// Appends the whole address that one on the page means, fit for quotes. Source: RFC 3986, section 5.2.
    func append(_ written: some BidirectionalCollection<UInt8>, to out: inout [UInt8]) {
        var text = written[...]
        while let first = text.first, first <= 0x20 { text.removeFirst() }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        switch text.first {
        case nil: out += page
        case UInt8(ascii: "/"): out += text.dropFirst().first == UInt8(ascii: "/") ? scheme : origin[...]
        case UInt8(ascii: "#"), UInt8(ascii: "?"): out += page
        default:
            if !hasScheme(text) { return appendRelative(Array(text)[...], to: &out) }
        }
        append(quoted: text, to: &out)
    }

    /// Appends a list of pictures with their sizes.
    func append(sources: some Collection<UInt8>, to out: inout [UInt8]) {
        for (index, source) in sources.split(separator: UInt8(ascii: ",")).enumerated() {
            if index > 0 { out += ", ".utf8 }
            let parts = source.split(separator: 0x20, maxSplits: 1)
            append(Array(parts.first ?? source), to: &out)
            for size in parts.dropFirst() {
                out.append(0x20)
                append(quoted: Array(size)[...], to: &out)
            }
        }
    }

    private func hasScheme(_ text: some Sequence<UInt8>) -> Bool {
        for byte in text {
            switch byte {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                continue
            default: return false
            }
        }
        return false
    }

    private func appendRelative(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
        let slash = UInt8(ascii: "/")
        let path = text.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let folder = page.dropFirst(origin.count)
        var segments = folder[..<(folder.lastIndex(of: slash) ?? folder.startIndex)].split(separator: slash)
        let typed = path.split(separator: slash)
        for segment in typed where !segment.elementsEqual(".".utf8) {
            if segment.elementsEqual("..".utf8) { segments = segments.dropLast() } else { segments.append(segment) }
        }
        let last = typed.last ?? []
        let isFolder = path.last == slash || last.elementsEqual(".".utf8) || last.elementsEqual("..".utf8)
        out += origin
        for segment in segments {
            out.append(slash)
            append(quoted: segment, to: &out)
        }
        if isFolder || segments.isEmpty { out.append(slash) }
        append(quoted: text[path.endIndex...], to: &out)
    }

    private func append(quoted text: some Collection<UInt8>, to out: inout [UInt8]) {
        for byte in text {
            if byte == UInt8(ascii: "\"") { out += "&quot;".utf8 } else { out.append(byte) }
        }
    }
}
