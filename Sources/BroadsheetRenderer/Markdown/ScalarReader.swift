/// Reads the characters of a text that is known to be UTF-8, one after the other.
struct ScalarReader {
    /// Where the next character begins.
    private(set) var index: Int

    /// A reader that begins at a character.
    init(at index: Int = 0) { self.index = index }

    /// The next character; nil at the end.
    @inline(__always)
    mutating func next(in text: Span<UInt8>) -> Unicode.Scalar? {
        guard index < text.count else { return nil }
        let first = text[index]
        index += 1
        guard first >= 0x80 else { return Unicode.Scalar(first) }
        let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
        var value = UInt32(first) & (0x3F >> UInt32(more))
        for _ in 0..<more where index < text.count {
            value = value << 6 | UInt32(text[index] & 0x3F)
            index += 1
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
