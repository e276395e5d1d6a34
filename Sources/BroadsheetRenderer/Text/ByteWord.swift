/// Eight bytes of text that are looked at together, since looking at them one by one costs more than parsing.
///
/// A mask has the highest bit of each byte set that it means. Additions of seven bits each set that bit when the
/// byte reaches a bound, and cannot run over into the next byte.
struct ByteWord {
    private let bytes: UInt64

    /// The eight bytes at `index`, which must be there; the first is the lowest.
    @inline(__always)
    init(at index: Int, in text: UnsafeRawBufferPointer) {
        bytes = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Whether all are ASCII.
    @inline(__always)
    var isASCII: Bool { bytes & ByteWord.high == 0 }

    /// The bytes that HTML cannot hold as they are, or that may begin such a character.
    @inline(__always)
    var special: UInt64 {
        let low = bytes & ~ByteWord.high
        // Each comparison finds two characters that differ in one bit: `"` and `&`, `<` and `>`.
        let noQuote = (low & all(0xFB) ^ all(0x22)) &+ all(0x7F)
        let noAngle = (low & all(0xFD) ^ all(0x3C)) &+ all(0x7F)
        let noControl = low &+ all(0x60)
        let ascii = ~(noQuote & noAngle & noControl) | (low &+ all(1))
        if isASCII { return ascii & ByteWord.high }
        // Of the others C2, and EF to F4.
        let lead = ~((low ^ all(0x42)) &+ all(0x7F)) | (low &+ all(0x11))
        return (ascii & ~bytes | lead & bytes) & ByteWord.high
    }

    /// The apostrophes, which attributes in single quotes cannot hold, or bytes behind one.
    @inline(__always)
    var apostrophes: UInt64 {
        ~(((bytes & ~ByteWord.high) ^ all(0x27)) &+ all(0x7F)) & ~bytes & ByteWord.high
    }

    /// The bytes that are letters or digits; all must be ASCII.
    @inline(__always)
    var word: UInt64 {
        let lower = bytes | all(0x20)
        let letter = (lower &+ all(0x1F)) & ~(lower &+ all(0x05))
        let digit = (bytes &+ all(0x50)) & ~(bytes &+ all(0x46))
        return (letter | digit) & ByteWord.high
    }

    private static let high: UInt64 = 0x8080_8080_8080_8080

    @inline(__always)
    private func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
