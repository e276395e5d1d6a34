/// Finds web and mail addresses in plain text that nobody marked as links.
///
/// The rules are those of GitHub's extended autolinks: `http://`, `https://`, `ftp://` and `www.` before a host with a
/// dot, and mail addresses; punctuation at the end and brackets that were opened before are not part of them. Unlike
/// there, Chinese, Japanese and Korean characters end an address, since those scripts set no blank before them.
struct BareLinks {
    /// An address in the text.
    struct Link: Equatable {
        /// Its bytes.
        let range: Range<Int>
        /// What the text leaves out: `http://` or `mailto:`.
        let scheme: String
    }

    private var index = 0
    /// Where the last address ended; the next one begins behind it.
    private var end = 0

    /// The next address; nil when there is none.
    mutating func next(in text: Span<UInt8>) -> Link? {
        while index < text.count {
            let byte = text[index]
            index += 1
            guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") else { continue }
            let link =
                switch byte {
                case UInt8(ascii: ":"): web(colon: index - 1, in: text)
                case UInt8(ascii: "."): www(dot: index - 1, in: text)
                default: mail(at: index - 1, in: text)
                }
            guard let link else { continue }
            index = link.range.upperBound
            end = index
            return link
        }
        return nil
    }

    private func web(colon: Int, in text: Span<UInt8>) -> Link? {
        guard colon + 2 < text.count, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/")
        else { return nil }
        for scheme in ["https", "http", "ftp"] {
            let start = colon - scheme.utf8.count
            guard matches(scheme, at: start, in: text), isBoundary(start, in: text) else { continue }
            return address(from: start, host: colon + 3, scheme: "", in: text)
        }
        return nil
    }

    private func www(dot: Int, in text: Span<UInt8>) -> Link? {
        guard matches("www", at: dot - 3, in: text), isBoundary(dot - 3, in: text) else { return nil }
        return address(from: dot - 3, host: dot + 1, scheme: "http://", in: text)
    }

    private func address(from start: Int, host: Int, scheme: String, in text: Span<UInt8>) -> Link? {
        guard let hostEnd = self.hostEnd(from: host, in: text) else { return nil }
        var stop = hostEnd
        while stop < text.count, !endsAddress(at: stop, in: text) { stop += 1 }
        return Link(range: start..<trimmed(hostEnd..<stop, in: text), scheme: scheme)
    }

    /// The end of a host: parts of letters, digits, `-` and `_` with dots between, no `_` in the last two.
    private func hostEnd(from start: Int, in text: Span<UInt8>) -> Int? {
        var index = start
        var dots = 0
        var partStart = start
        var isBad = (last: false, beforeLast: false)
        // No host is longer than 253 bytes (RFC 1035), which also bounds the search.
        while index < text.count, index - start <= 253 {
            let byte = text[index]
            if byte == UInt8(ascii: "."), index > partStart {
                guard index + 1 < text.count, isHostByte(at: index + 1, in: text) else { break }
                dots += 1
                partStart = index + 1
                isBad = (false, isBad.last)
            } else if byte == UInt8(ascii: "_") {
                isBad.last = true
            } else if !isHostByte(at: index, in: text) {
                break
            }
            index += 1
        }
        return dots > 0 && index > partStart && !isBad.last && !isBad.beforeLast ? index : nil
    }

    private func mail(at sign: Int, in text: Span<UInt8>) -> Link? {
        var start = sign
        // No name is longer than 64 bytes (RFC 5321), which also bounds the way back.
        while start > end, sign - start < 64, isMailByte(text[start - 1]) { start -= 1 }
        while start < sign, text[start] == UInt8(ascii: ".") { start += 1 }
        guard start < sign, isBoundary(start, in: text) else { return nil }
        var stop = sign + 1
        var dots = 0
        while stop < text.count, stop - sign < 256 {
            let byte = text[stop]
            let isDot = byte == UInt8(ascii: ".")
            guard isDot || isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") else { break }
            if isDot {
                guard stop > sign + 1, stop + 1 < text.count, isAlphanumeric(text[stop + 1]) else { break }
                dots += 1
            }
            stop += 1
        }
        guard dots > 0, isAlphanumeric(text[stop - 1]) else { return nil }
        return Link(range: start..<stop, scheme: "mailto:")
    }

    /// The end of an address without the punctuation and closing brackets that belong to the text around it.
    private func trimmed(_ range: Range<Int>, in text: Span<UInt8>) -> Int {
        var surplus = (round: 0, square: 0)
        for index in range {
            switch text[index] {
            case UInt8(ascii: "("): surplus.round -= 1
            case UInt8(ascii: ")"): surplus.round += 1
            case UInt8(ascii: "["): surplus.square -= 1
            case UInt8(ascii: "]"): surplus.square += 1
            default: break
            }
        }
        var stop = range.upperBound
        while stop > range.lowerBound {
            switch text[stop - 1] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"):
                stop -= 1
            case UInt8(ascii: ";"):
                // What looks like the name of a character is none of the address's.
                var start = stop - 1
                while start > range.lowerBound, isAlphanumeric(text[start - 1]) { start -= 1 }
                let isName = start < stop - 1 && start > range.lowerBound && text[start - 1] == UInt8(ascii: "&")
                stop = isName ? start - 1 : stop - 1
            case UInt8(ascii: ")") where surplus.round > 0:
                surplus.round -= 1
                stop -= 1
            case UInt8(ascii: "]") where surplus.square > 0:
                surplus.square -= 1
                stop -= 1
            default: return stop
            }
        }
        return stop
    }

    private func endsAddress(at index: Int, in text: Span<UInt8>) -> Bool {
        switch text[index] {
        case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"): return true
        // U+00A0 and the quotes « »; dashes, quotes and blanks of U+2000 to U+206F.
        case 0xC2: return index + 1 < text.count && [0xA0, 0xAB, 0xBB].contains(text[index + 1])
        case 0xE2: return index + 1 < text.count && text[index + 1] <= 0x81
        // U+3000 to U+DFFF, and the full-width forms.
        case 0xE3...0xED, 0xEF: return true
        default: return false
        }
    }

    private func isBoundary(_ start: Int, in text: Span<UInt8>) -> Bool {
        guard start > 0, start >= end else { return start == 0 }
        return !isAlphanumeric(text[start - 1]) && !".-/@".utf8.contains(text[start - 1])
    }

    private func matches(_ word: String, at start: Int, in text: Span<UInt8>) -> Bool {
        guard start >= 0 else { return false }
        var index = start
        for byte in word.utf8 {
            guard text[index] | 0x20 == byte else { return false }
            index += 1
        }
        return true
    }

    private func isHostByte(at index: Int, in text: Span<UInt8>) -> Bool {
        let byte = text[index]
        return isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte >= 0x80 && !endsAddress(at: index, in: text)
    }

    private func isMailByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
        default: isAlphanumeric(byte)
        }
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
