/// The places in a piece of HTML that a link's `#name` can lead to.
///
/// Source: HTML Living Standard, section 7.4.6.4, the indicated part of a document: an `id`, or an anchor's `name`.
public enum TextAnchors {
    /// The ids and names in HTML that a renderer made, in their order.
    public static func names(in html: [UInt8]) -> [String] {
        var names: [String] = []
        var index = 0
        while index < html.count {
            // Few bytes are an equals sign, so that is looked for and the rest from there.
            guard html[index] == UInt8(ascii: "="), isAnchor(html, before: index) else {
                index += 1
                continue
            }
            var start = index + 1
            while start < html.count, isBlank(html[start]) { start += 1 }
            guard start < html.count else { break }
            let quote = html[start]
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            if isQuoted { start += 1 }
            var end = start
            while end < html.count,
                isQuoted ? html[end] != quote : !isBlank(html[end]) && html[end] != UInt8(ascii: ">")
            {
                end += 1
            }
            names.append(String(decoding: html[start..<end], as: UTF8.self))
            index = end
        }
        return names
    }

    private static func isAnchor(_ html: [UInt8], before equals: Int) -> Bool {
        var end = equals
        while end > 0, isBlank(html[end - 1]) { end -= 1 }
        return isAttribute("id", html, end) || isAttribute("name", html, end)
    }

    private static func isAttribute(_ name: StaticString, _ html: [UInt8], _ end: Int) -> Bool {
        let length = name.utf8CodeUnitCount
        guard end > length, isBlank(html[end - length - 1]) else { return false }
        for index in 0..<length where html[end - length + index] | 0x20 != name.utf8Start[index] { return false }
        return true
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
