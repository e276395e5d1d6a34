/// Finds what keeps bytes from being UTF-8.
///
/// The only loop that reads eight bytes at once through a pointer: every byte of the site passes here, and nearly all
/// of them are ASCII, of which it reads several gigabytes a second; the checked loop reads a tenth of that.
enum UTF8Check {
    /// The offset of the first byte that belongs to no character; nil when all bytes are UTF-8.
    static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { raw in
            var at = 0
            while at < raw.count {
                while at + 32 <= raw.count {
                    let a = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    let b = raw.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
                    let c = raw.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self)
                    let d = raw.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self)
                    if (a | b | c | d) & 0x8080_8080_8080_8080 != 0 { break }
                    at += 32
                }
                // The rest of the block: ASCII byte by byte, others character by character.
                let stop = min(at + 32, raw.count)
                while at < stop {
                    if raw[at] < 0x80 {
                        at += 1
                    } else {
                        let length = characterLength(raw, at)
                        if length == 0 { return at }
                        at += length
                    }
                }
            }
            return nil
        }
    }

    /// How many bytes the character here has; 0 when it is none. Source: RFC 3629, section 4.
    private static func characterLength(_ raw: UnsafeRawBufferPointer, _ at: Int) -> Int {
        let first = raw[at]
        switch first {
        case 0xC2...0xDF: return isTail(raw, at + 1, 0x80, 0xBF) ? 2 : 0
        case 0xE0...0xEF:
            let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = first == 0xED ? 0x9F : 0xBF
            return isTail(raw, at + 1, low, high) && isTail(raw, at + 2, 0x80, 0xBF) ? 3 : 0
        case 0xF0...0xF4:
            let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
            let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
            return isTail(raw, at + 1, low, high) && isTail(raw, at + 2, 0x80, 0xBF)
                && isTail(raw, at + 3, 0x80, 0xBF) ? 4 : 0
        default: return 0
        }
    }

    private static func isTail(_ raw: UnsafeRawBufferPointer, _ at: Int, _ low: UInt8, _ high: UInt8) -> Bool {
        at < raw.count && raw[at] >= low && raw[at] <= high
    }
}
