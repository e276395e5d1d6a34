/// What a byte of text is to the scanner.
enum ByteClass {
    static let lower: UInt8 = 0
    static let upper: UInt8 = 1
    static let digit: UInt8 = 2
    /// The first byte of a sign outside ASCII, or one that cannot be first.
    static let high: UInt8 = 3
    static let space: UInt8 = 4
    static let other: UInt8 = 5
    static let tag: UInt8 = 6
    static let entity: UInt8 = 7

    /// The class of each byte.
    static let table: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
        case 0x80...: high
        case 0x00...0x20: space
        case UInt8(ascii: "<"): tag
        case UInt8(ascii: "&"): entity
        default: other
        }
    }
}
