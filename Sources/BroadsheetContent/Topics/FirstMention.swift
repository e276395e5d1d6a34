#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds where a text first names something in a place that a link can be set around.
struct FirstMention {
    /// The text's HTML, as our renderer makes it.
    let html: [UInt8]

    /// The bytes of the first mention of a name as a whole word, with its capitals; nil when there is none that is not
    /// within a tag, a link, a heading, code, or a note's mark.
    func of(_ name: String) -> Range<Int>? {
        let word = FirstMention.escaped(name)
        guard word.count > 1 else { return nil }
        var start = 0
        // A name that stands in many places without one being fit is not worth more.
        for _ in 0..<16 {
            guard let place = find(word, from: start) else { return nil }
            let end = place + word.count
            if isWhole(place, end), isPlain(place) { return place..<end }
            start = place + 1
        }
        return nil
    }

    private func find(_ word: [UInt8], from start: Int) -> Int? {
        html.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var place = start
            while place + word.count <= bytes.count {
                guard
                    let found = memchr(base + place, Int32(word[0]), bytes.count - word.count + 1 - place)
                else { return nil }
                place = UnsafeRawPointer(found) - base
                if memcmp(base + place, word, word.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }

    private func isWhole(_ start: Int, _ end: Int) -> Bool {
        (start == 0 || !isLetter(html[start - 1])) && (end == html.count || !isLetter(html[end]))
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0xC3 && byte < 0xE0
    }

    /// Whether a place is text that may become a link.
    private func isPlain(_ place: Int) -> Bool {
        var closed: [String: Int] = [:]
        var index = 0
        while index < place {
            guard html[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            let isEnd = index + 1 < html.count && html[index + 1] == UInt8(ascii: "/")
            let start = index + (isEnd ? 2 : 1)
            var end = start
            while end < html.count, isLetter(html[end]) { end += 1 }
            while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
            // The place lies in the tag.
            guard index < place else { return false }
            let name = String(decoding: html[start..<end], as: UTF8.self).lowercased()
            if FirstMention.closed.contains(name) { closed[name, default: 0] += isEnd ? -1 : 1 }
        }
        return closed.values.allSatisfy { $0 <= 0 }
    }

    /// The elements whose words stay as they are.
    private static let closed: Set<String> = [
        "a", "button", "code", "h1", "h2", "h3", "h4", "h5", "h6", "label", "pre", "script", "style", "svg", "sup",
        "textarea", "video",
    ]

    private static func escaped(_ name: String) -> [UInt8] {
        var out: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            default: out.append(byte)
            }
        }
        return out
    }
}
