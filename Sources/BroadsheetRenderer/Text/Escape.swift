// The loops of this file see every byte that is published. They use unsafe buffers because a copy of the
// text between two special characters must be one `memcpy`; no buffer leaves its function.

/// Appends text so that HTML and XML show exactly this text, also inside an attribute in double quotes.
///
/// Characters that neither may hold become a space (form feeds and their like) or U+FFFD, so that two words never
/// become one; line ends become line feeds. Source: XML 1.0, 2.2, and HTML, 13.2.3.5.
func appendEscaped(_ text: Span<UInt8>, into out: inout [UInt8]) {
    text.withUnsafeBufferPointer { append($0, escapesApostrophes: false, to: &out) }
}

/// Appends text as HTML; see the other function of this name.
func appendEscaped(_ text: String, into out: inout [UInt8]) { appendEscaped(Array(text.utf8).span, into: &out) }

/// Appends a text so that HTML and XML show exactly this text, also inside an attribute in quotes of either kind.
public func appendEscaped(_ text: String, to out: inout [UInt8]) {
    // Native strings give their bytes in place; a string that came over a bridge is copied once.
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0, to: &out) }
    guard isDone == nil else { return }
    var text = text
    text.withUTF8 { appendEscaped($0, to: &out) }
}

/// The same for a text in UTF-8.
func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    append(text, escapesApostrophes: true, to: &out)
}

@inline(__always)
private func append(_ text: UnsafeBufferPointer<UInt8>, escapesApostrophes: Bool, to out: inout [UInt8]) {
    var copied = 0
    var index = 0
    while index < text.count {
        if text.count >= 8 {
            // The last word reaches back over bytes that were seen before, which are shifted out.
            let start = min(index, text.count - 8)
            let word = ByteWord(at: start, in: UnsafeRawBufferPointer(text))
            let special = (escapesApostrophes ? word.special | word.apostrophes : word.special) >> (8 * (index - start))
            index = special == 0 ? start + 8 : index + special.trailingZeroBitCount / 8
            if special == 0 { continue }
        }
        guard isSpecial(text[index]) || escapesApostrophes && text[index] == UInt8(ascii: "'"),
            let special = escape(at: index, in: text)
        else {
            index += 1
            continue
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
        out.append(special.replacement)
        index += special.length
        copied = index
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
}

/// Appends UTF-8 so that XML shows exactly this text, also inside an attribute in double quotes.
public func appendEscaped(_ text: [UInt8], to out: inout [UInt8]) { appendEscaped(text.span, into: &out) }

/// Appends an address for an attribute in double quotes, with all but the letters of an address percent-encoded.
func appendAddress(_ address: Span<UInt8>, into out: inout [UInt8]) {
    func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10 }
    address.withUnsafeBufferPointer { address in
        var copied = 0
        for (index, byte) in address.enumerated() where !isAddressByte(byte) {
            out.append(contentsOf: UnsafeBufferPointer(rebasing: address[copied..<index]))
            copied = index + 1
            switch byte {
            case UInt8(ascii: "&"): out.append("&amp;")
            case UInt8(ascii: "'"): out.append("&#x27;")
            default:
                out.append(UInt8(ascii: "%"))
                out.append(hex(byte >> 4))
                out.append(hex(byte & 15))
            }
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: address[copied...]))
    }
}

private func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
        UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
        UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
    default: false
    }
}

extension [UInt8] {
    /// Appends words of ours.
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends bytes as they are.
    mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
    case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case 0xC2, 0xEF, 0xF0...0xF4: true
    default: false
    }
}

/// What to write in place of the character at `index`, and how many bytes it has; nil when it may stay.
@inline(never)
private func escape(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
) -> (replacement: StaticString, length: Int)? {
    func byte(_ ahead: Int) -> UInt8 { index + ahead < text.count ? text[index + ahead] : 0 }
    switch text[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case UInt8(ascii: "\r"): return byte(1) == UInt8(ascii: "\n") ? ("", 1) : ("\n", 1)
    case 0x0B, 0x0C, 0x1C...0x1F: return (" ", 1)
    case 0..<0x20, 0x7F: return ("\u{FFFD}", 1)
    case 0xC2:
        // U+0080 to U+009F; U+0085 is a line break of its own kind.
        guard (0x80...0x9F).contains(byte(1)) else { return nil }
        return (byte(1) == 0x85 ? " " : "\u{FFFD}", 2)
    case 0xEF:
        // U+FFFE, U+FFFF, and U+FDD0 to U+FDEF are no characters.
        let isNone = byte(1) == 0xBF && byte(2) >= 0xBE || byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))
        return isNone ? ("\u{FFFD}", 3) : nil
    default:
        // The last two code points of each plane are no characters.
        let isNone = byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE
        return isNone ? ("\u{FFFD}", 4) : nil
    }
}
