/// Appends a text so that HTML and XML show it as it is: `& < > " '` become references.
public func appendEscaped(_ text: String, to buffer: inout [UInt8]) {
    var text = text
    // Native strings give their bytes in place; a string that came over a bridge is copied once.
    text.withUTF8 { appendEscaped($0, to: &buffer) }
}

/// Runs without a special byte are appended whole, sixteen bytes being looked at together: nearly all text is such runs,
/// and escaping is where a page spends its time. The unsafe buffer stays in this file.
private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var runStart = 0
    var index = 0
    while index < count {
        if index &+ 16 <= count,
            !holdsSpecial(UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self))
        {
            index &+= 16
            continue
        }
        let end = min(index &+ 16, count)
        while index < end {
            if let reference = reference(for: base[index]) {
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
                reference.withUTF8Buffer { buffer.append(contentsOf: $0) }
                runStart = index &+ 1
            }
            index &+= 1
        }
    }
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<count]))
}

@inline(__always)
private func holdsSpecial(_ chunk: SIMD16<UInt8>) -> Bool {
    let quotesAndAmpersand = (chunk .== 0x22) .| (chunk .== 0x26) .| (chunk .== 0x27)
    return any(quotesAndAmpersand .| (chunk .== 0x3C) .| (chunk .== 0x3E))
}

@inline(__always)
private func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    default: nil
    }
}
