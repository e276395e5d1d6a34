/// The addresses in one tag of raw HTML.
///
/// Source: HTML Living Standard, section 13.1.2.3, attributes.
struct RawTag {
    /// An address in a tag.
    struct Address: Equatable {
        /// The bytes of its value, quotes not included.
        let value: Range<Int>
        /// Whether quotes stand around it.
        let isQuoted: Bool
    }

    /// The element's name in small letters.
    let name: String
    /// The addresses, in their order.
    private(set) var addresses: [Address] = []
    /// Whether it says how wide or high it is.
    private(set) var hasSize = false

    /// The tag in `bytes`, from its `<` to its `>`.
    init(_ bytes: [UInt8], _ tag: Range<Int>) {
        let end = tag.upperBound - (bytes[tag].last == UInt8(ascii: ">") ? 1 : 0)
        var index = tag.lowerBound + 1
        let nameStart = index
        while index < end, !RawTag.isBlank(bytes[index]), bytes[index] != UInt8(ascii: "/") { index += 1 }
        name = String(decoding: bytes[nameStart..<min(index, nameStart + 12)], as: UTF8.self).lowercased()
        guard RawTag.elements.contains(name) else { return }
        while index < end {
            while index < end, RawTag.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") { index += 1 }
            let start = index
            while index < end, !RawTag.isBlank(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
            let attribute = String(decoding: bytes[start..<min(index, start + 8)], as: UTF8.self).lowercased()
            while index < end, RawTag.isBlank(bytes[index]) { index += 1 }
            guard index < end, bytes[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < end, RawTag.isBlank(bytes[index]) { index += 1 }
            guard index < end else { return }
            let quote = bytes[index]
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            if isQuoted { index += 1 }
            let valueStart = index
            while index < end, isQuoted ? bytes[index] != quote : !RawTag.isBlank(bytes[index]) { index += 1 }
            switch attribute {
            case "href", "src", "poster":
                addresses.append(Address(value: valueStart..<index, isQuoted: isQuoted))
            case "width", "height": hasSize = true
            default: break
            }
            if isQuoted { index += 1 }
        }
    }

    /// The elements whose addresses readers follow or see.
    private static let elements: Set<String> = [
        "a", "area", "audio", "embed", "iframe", "img", "input", "source", "track", "video",
    ]

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
