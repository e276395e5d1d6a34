/// A 128-bit digest of bytes, which tells contents apart; no protection against forgery.
///
/// Two lanes of multiply-and-fold over 16 bytes a step, after the idea of wyhash.
public struct Fingerprint: Sendable, Hashable {
    /// The first half.
    public let high: UInt64
    /// The second half.
    public let low: UInt64

    /// A digest given by its halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A fingerprint is spread evenly already; tables of hundreds of thousands need not hash it once more.
    public func _rawHashValue(seed: Int) -> Int { Int(truncatingIfNeeded: high) ^ seed }

    /// The digest of some bytes.
    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    }

    /// The digest of a text's bytes in UTF-8.
    public init(of text: String) {
        var text = text
        self = text.withUTF8 { Fingerprint(of: UnsafeRawBufferPointer($0)) }
    }

    /// The digest of some bytes.
    public init(of bytes: UnsafeRawBufferPointer) {
        var a: UInt64 = 0xA076_1D64_78BD_642F
        var b: UInt64 = 0xE703_7ED1_A0B4_28DB ^ UInt64(bytes.count)
        var offset = 0
        while offset + 16 <= bytes.count {
            let x = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
            let y = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self).littleEndian
            a = Fingerprint.fold(a ^ x, y ^ 0x8EBC_6AF0_9C88_C6E3)
            b = Fingerprint.fold(b ^ y, x ^ 0x5899_65CC_7537_4CC3) &+ a
            offset += 16
        }
        let (x, y) = Fingerprint.rest(bytes, from: offset)
        a = Fingerprint.fold(a ^ x, y ^ 0x1D8E_4E27_C47D_124F)
        b = Fingerprint.fold(b ^ y, x ^ 0xEB44_ACCA_B455_D165) &+ a
        high = Fingerprint.fold(a ^ 0x9E37_79B9_7F4A_7C15, b)
        low = Fingerprint.fold(b ^ 0xD6E8_FEB8_6659_FD93, a) ^ high
    }

    /// The digest as 32 hexadecimal digits.
    public var text: String { Fingerprint.hex(high) + Fingerprint.hex(low) }

    /// The digest of 32 hexadecimal digits; nil for anything else.
    public init?(text: some StringProtocol) {
        guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// The last bytes, fewer than 16, as two numbers with the first byte lowest.
    ///
    /// Most texts are so short that this is all of them, so it takes two loads that may overlap and no loop.
    @inline(__always)
    private static func rest(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> (UInt64, UInt64) {
        let count = bytes.count - offset
        func load<Number: FixedWidthInteger>(_ place: Int, as type: Number.Type) -> UInt64 {
            UInt64(truncatingIfNeeded: Number(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: type)))
        }
        switch count {
        case 8...:
            let last = load(bytes.count - 8, as: UInt64.self)
            return (load(offset, as: UInt64.self), last >> UInt64(128 - 8 * count))
        case 4...:
            let last = load(bytes.count - 4, as: UInt32.self)
            return (load(offset, as: UInt32.self) | last << UInt64(8 * count - 32), 0)
        case 1...:
            let middle = UInt64(bytes[offset + count / 2]) << UInt64(count / 2 * 8)
            return (UInt64(bytes[offset]) | middle | UInt64(bytes[bytes.count - 1]) << UInt64(8 * count - 8), 0)
        default: return (0, 0)
        }
    }

    @inline(__always)
    private static func fold(_ x: UInt64, _ y: UInt64) -> UInt64 {
        let product = x.multipliedFullWidth(by: y)
        return product.high ^ product.low
    }
}
