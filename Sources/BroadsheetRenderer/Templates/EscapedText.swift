/// Appends a text so that HTML and XML show it as it is: `& < > " '` become references.
public func appendEscaped(_ text: String, to buffer: inout [UInt8]) {
    var text = text
    // Native strings give their bytes in place; a string that came over a bridge is copied once.
    text.withUTF8 { appendEscaped($0, to: &buffer) }
}

/// Runs without a special byte are appended whole, eight bytes being looked at together: nearly all text is such runs, and
/// escaping is where a page spends its time. The unsafe buffer stays in this file.
private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var runStart = 0
    var index = 0
    while index < count {
        if index &+ 8 <= count,
            !holdsSpecial(UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
        {
            index &+= 8
            continue
        }
        let end = min(index &+ 8, count)
        while index < end {
            if isSpecial(base[index]) {
                buffer.append(contentsOf: UnsafeBufferPointer(start: base + runStart, count: index &- runStart))
                reference(for: base[index]).withUTF8Buffer { buffer.append(contentsOf: $0) }
                runStart = index &+ 1
            }
            index &+= 1
        }
    }
    buffer.append(contentsOf: UnsafeBufferPointer(start: base + runStart, count: count &- runStart))
}

/// Whether one of eight bytes is special, found by the well-known test for a zero byte in a word.
///
/// `&` and `'` differ in the lowest bit only, `<` and `>` in the next, so that three tests do for five bytes.
@inline(__always)
private func holdsSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let ampersand = (word & (ones &* 0xFE)) ^ (ones &* 0x26)
    let angle = (word & (ones &* 0xFD)) ^ (ones &* 0x3C)
    let zeros = ((quote &- ones) & ~quote) | ((ampersand &- ones) & ~ampersand) | ((angle &- ones) & ~angle)
    return zeros & (ones &* 0x80) != 0
}

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte & 0xFE == 0x26 || byte & 0xFD == 0x3C
}

private func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    default: "&#39;"
    }
}
