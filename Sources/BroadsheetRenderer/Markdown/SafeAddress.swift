/// Tells addresses that are safe to publish from those that can run a program or read the reader's disk.
///
/// Schemes are on a list of those that are safe, since new dangerous ones keep being made. Addresses without a
/// scheme are safe. Entities are resolved by cmark before; here white space, control characters, characters
/// without width and percent-encoding are seen through, as they are used to hide a scheme.
enum SafeAddress {
    /// Whether an address is safe to publish.
    static func isSafe(_ address: Span<UInt8>) -> Bool {
        if begins(address, "https:") || begins(address, "http:") { return true }
        var scheme: [UInt8] = []
        var index = 0
        while index < address.count {
            var byte = address[index]
            var length = 1
            if byte == UInt8(ascii: "%"), let decoded = percentDecoded(at: index, in: address) {
                (byte, length) = (decoded, 3)
            }
            switch byte {
            case UInt8(ascii: ":"):
                return isSafe(scheme: scheme, rest: address.extracting((index + length)...))
            case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                // A scheme begins with a letter; what does not is the name of a file.
                if scheme.isEmpty { return true }
                scheme.append(byte)
            case 0...0x20, 0x7F: break
            case 0x80...:
                var reader = ScalarReader(at: index)
                guard length == 1, let scalar = reader.next(in: address), isHidden(scalar) else { return true }
                length = reader.index - index
            default: return true
            }
            // No scheme that matters is longer, and a long address must not be read to its end.
            if scheme.count > 40 { return true }
            index += length
        }
        return true
    }

    private static let schemes: Set<String> = [
        "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "sftp", "news", "nntp", "irc", "ircs", "xmpp", "sip",
        "sips", "matrix", "geo", "webcal", "magnet", "gemini", "gopher", "git", "ssh", "doi", "urn", "callto",
        "facetime", "skype", "whatsapp", "tg", "signal", "bitcoin", "ethereum", "ipfs", "at", "spotify",
    ]
    private static let pictures = ["image/png", "image/gif", "image/jpeg", "image/webp"]

    private static func isSafe(scheme: [UInt8], rest: Span<UInt8>) -> Bool {
        let scheme = String(decoding: scheme, as: UTF8.self)
        if scheme.isEmpty || schemes.contains(scheme) { return true }
        guard scheme == "data" else { return false }
        let start = rest.extracting(first: 16).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        return pictures.contains { start.lowercased().hasPrefix($0) }
    }

    private static func begins(_ address: Span<UInt8>, _ scheme: StaticString) -> Bool {
        guard address.count >= scheme.utf8CodeUnitCount else { return false }
        return scheme.withUTF8Buffer { scheme in scheme.indices.allSatisfy { address[$0] == scheme[$0] } }
    }

    private static func percentDecoded(at index: Int, in address: Span<UInt8>) -> UInt8? {
        guard index + 2 < address.count, let high = hexDigit(address[index + 1]),
            let low = hexDigit(address[index + 2])
        else { return nil }
        return high << 4 | low
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
            (byte | 0x20) - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isWhitespace || scalar == "\u{FFFD}" { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .nonspacingMark: return true
        default: return false
        }
    }
}
