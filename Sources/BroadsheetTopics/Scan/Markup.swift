/// Reads the tags of HTML as far as running text needs them.
enum Markup {
    enum Tag { case inline, block, heading, headingEnd, link, linkEnd, text }

    /// What a `<` begins and where the text goes on; `text` when it is no tag.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (Tag, Int) {
        let count = bytes.count
        var next = place &+ 1
        guard next < count else { return (.text, next) }
        if bytes[next] == UInt8(ascii: "!") || bytes[next] == UInt8(ascii: "?") {
            return (.inline, comment(bytes, next))
        }
        let isEnd = bytes[next] == UInt8(ascii: "/")
        if isEnd { next &+= 1 }
        // Most tags are those of paragraphs.
        if next &+ 1 < count, bytes[next] == UInt8(ascii: "p"), bytes[next &+ 1] == UInt8(ascii: ">") {
            return (.block, next &+ 2)
        }
        var name: UInt64 = 0
        var length = 0
        while next < count {
            let byte = bytes[next] | 0x20
            guard
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (length > 0 && (0x30...0x39).contains(bytes[next]))
            else { break }
            if length < 8 {
                name |= UInt64(length > 0 && bytes[next] < 0x40 ? bytes[next] : byte) << UInt64(length &* 8)
            }
            length &+= 1
            next &+= 1
        }
        guard length > 0 else { return (.text, place &+ 1) }
        next = end(bytes, next)
        if length == 1 {
            if name == UInt64(UInt8(ascii: "a")) { return (isEnd ? .linkEnd : .link, next) }
            return (name == UInt64(UInt8(ascii: "p")) ? .block : .inline, next)
        }
        if length == 2, name & 0xFF == UInt64(UInt8(ascii: "h")), (0x31...0x36).contains(name >> 8) {
            return (isEnd ? .headingEnd : .heading, next)
        }
        if skipped.contains(name) {
            if isEnd { return (isBlock(name) ? .block : .inline, next) }
            return (isBlock(name) ? .block : .inline, closing(bytes, next, name, min(length, 8)))
        }
        return (inline.contains(name) ? .inline : .block, next)
    }

    private static func isBlock(_ name: UInt64) -> Bool { name != code && name != key && name != sample }

    /// Behind the `>` of a tag, which may stand in quotes before.
    private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var place = start
        while place < bytes.count {
            let byte = bytes[place]
            place &+= 1
            if byte == UInt8(ascii: ">") { return place }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { place = behind(byte, bytes, place) }
        }
        return place
    }

    /// Behind the first byte of a kind; the end when there is none. Addresses are long, so eight bytes are read at a time.
    private static func behind(_ sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var place = start
        while place &+ 8 <= raw.count {
            // A byte that is the sign becomes nought, the only one that a one less sets the highest bit of.
            let chunk =
                raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian ^ UInt64(sign) &* ones
            let found = (chunk &- ones) & ~chunk & (ones << 7)
            if found != 0 { return place &+ found.trailingZeroBitCount &>> 3 &+ 1 }
            place &+= 8
        }
        while place < bytes.count {
            place &+= 1
            if bytes[place &- 1] == sign { return place }
        }
        return place
    }

    private static func comment(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let dash = UInt8(ascii: "-")
        guard start &+ 2 < bytes.count, bytes[start &+ 1] == dash, bytes[start &+ 2] == dash else {
            return end(bytes, start)
        }
        var place = start &+ 3
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: ">"), bytes[place &- 1] == dash, bytes[place &- 2] == dash {
                return place &+ 1
            }
            place &+= 1
        }
        return place
    }

    /// Behind the closing tag of an element whose text is no prose.
    private static func closing(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: UInt64, _ length: Int) -> Int
    {
        var place = start
        while place &+ length &+ 2 <= bytes.count {
            if bytes[place] == UInt8(ascii: "<"), bytes[place &+ 1] == UInt8(ascii: "/") {
                var found: UInt64 = 0
                for letter in 0..<length { found |= UInt64(bytes[place &+ 2 &+ letter] | 0x20) << UInt64(letter &* 8) }
                if found == name { return end(bytes, place &+ 2 &+ length) }
            }
            place &+= 1
        }
        return bytes.count
    }

    private static func packed(_ name: String) -> UInt64 {
        name.utf8.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
    }

    private static let code = packed("code")
    private static let key = packed("kbd")
    private static let sample = packed("samp")
    /// Elements whose text is not read.
    private static let skipped = [
        "code", "pre", "script", "style", "kbd", "samp", "template", "svg", "math", "textarea",
    ].map(packed)
    private static let inline = [
        "em", "strong", "span", "abbr", "cite", "small", "mark", "time", "sub", "sup", "del", "ins", "wbr", "bdi",
        "bdo", "font", "big", "var", "dfn", "data", "ruby", "rt",
    ].map(packed)
}
