/// Makes the text of a name from the bytes of its words.
enum NameText {
    /// The bytes of a word with its entities as letters.
    static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
        var out: [UInt8] = []
        var place = start
        while place < end {
            if bytes[place] == UInt8(ascii: "&"), let (point, length) = CharacterReference.read(bytes, place),
                let scalar = Unicode.Scalar(point)
            {
                out += Array(String(Character(scalar)).utf8)
                place += length
            } else {
                out.append(bytes[place])
                place += 1
            }
        }
        return straightened(out[...])
    }

    /// The bytes with straight apostrophes, plain hyphens, and without signs that nobody sees.
    static func straightened(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var rest = bytes[bytes.startIndex...]
        while let first = rest.first {
            let three = Array(rest.prefix(3))
            if three == [0xE2, 0x80, 0x99] {
                out.append(UInt8(ascii: "'"))
                rest = rest.dropFirst(3)
            } else if three == [0xE2, 0x80, 0x90] || three == [0xE2, 0x80, 0x91] {
                out.append(UInt8(ascii: "-"))
                rest = rest.dropFirst(3)
            } else if three.starts(with: [0xC2, 0xAD]) {
                rest = rest.dropFirst(2)
            } else {
                out.append(first)
                rest = rest.dropFirst()
            }
        }
        return out
    }
}
