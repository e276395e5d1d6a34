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

    /// The bytes as a name's hash has them: straight apostrophes, and Latin letters without their accents.
    static func folded(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
        let straight = straightened(bytes)
        guard straight.contains(where: { $0 >= 0xC3 && $0 <= 0xC5 }) else { return straight }
        var out: [UInt8] = []
        out.reserveCapacity(straight.count)
        var place = 0
        while place < straight.count {
            let first = straight[place]
            if first >= 0xC3, first <= 0xC5, place + 1 < straight.count, straight[place + 1] & 0xC0 == 0x80 {
                let letter = plainLetters[(Int(first) - 0xC3) * 64 + Int(straight[place + 1] & 0x3F)]
                if letter == UInt8(ascii: ".") { out += straight[place...(place + 1)] } else { out.append(letter) }
                place += 2
            } else {
                out.append(first)
                place += 1
            }
        }
        return out
    }

    /// The hash of a word's bytes as `folded` has them, without an array for words of a common length.
    static func foldedHash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordHash {
        var place = start
        while place < end, bytes[place] != 0xE2, bytes[place] < 0xC2 || bytes[place] > 0xC5 { place &+= 1 }
        guard place < end else { return WordHash(bytes, start, end) }
        guard end &- start <= longest else {
            return folded(bytes[start..<end]).withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
        }
        return hash { letters in
            var count = place &- start
            for place in 0..<count { letters[place] = bytes[start &+ place] }
            while place < end {
                let first = bytes[place]
                place &+= 1
                guard first >= 0xC2 else {
                    letters[count] = first
                    count &+= 1
                    continue
                }
                let second = place < end ? bytes[place] : 0
                let third = place &+ 1 < end ? bytes[place &+ 1] : 0
                switch (first, second, third) {
                case (0xE2, 0x80, 0x99):
                    letters[count] = UInt8(ascii: "'")
                    place &+= 2
                case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91):
                    letters[count] = UInt8(ascii: "-")
                    place &+= 2
                case (0xC2, 0xAD, _):
                    place &+= 1
                    continue
                case (0xC3...0xC5, 0x80...0xBF, _):
                    let letter = plainLetters[(Int(first) &- 0xC3) &* 64 &+ Int(second & 0x3F)]
                    if letter == UInt8(ascii: ".") {
                        letters[count] = first
                    } else {
                        letters[count] = letter
                        place &+= 1
                    }
                default: letters[count] = first
                }
                count &+= 1
            }
            return count
        }
    }

    /// The hash of a word's bytes without the full stops between them.
    static func hashWithoutStops(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordHash {
        guard end &- start <= longest else {
            let letters = bytes[start..<end].filter { $0 != UInt8(ascii: ".") }
            return letters.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
        }
        return hash { letters in
            var count = 0
            for place in start..<end where bytes[place] != UInt8(ascii: ".") {
                letters[count] = bytes[place]
                count &+= 1
            }
            return count
        }
    }

    /// The longest word whose letters are put on the stack.
    private static let longest = 64

    /// The hash of letters that are written for it.
    @inline(__always)
    private static func hash(_ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) -> WordHash {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 8) { letters in
            let count = write(letters)
            // Eight bytes are read at a time.
            UnsafeMutableRawBufferPointer(letters).storeBytes(of: 0, toByteOffset: count, as: UInt64.self)
            return WordHash(UnsafeBufferPointer(letters), 0, count)
        }
    }

    /// The plain letters of U+00C0 to U+017F; a full stop stands for signs that are no letters.
    private static let plainLetters = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// The bytes with straight apostrophes, plain hyphens, and without signs that nobody sees.
    static func straightened(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
        guard bytes.contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else { return Array(bytes) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let left = bytes.distance(from: place, to: bytes.endIndex)
            let second = left > 1 ? bytes[bytes.index(place, offsetBy: 1)] : 0
            let third = left > 2 ? bytes[bytes.index(place, offsetBy: 2)] : 0
            var length = 1
            switch (bytes[place], second, third) {
            case (0xE2, 0x80, 0x99):
                out.append(UInt8(ascii: "'"))
                length = 3
            case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91):
                out.append(UInt8(ascii: "-"))
                length = 3
            case (0xC2, 0xAD, _): length = 2
            case (let byte, _, _): out.append(byte)
            }
            place = bytes.index(place, offsetBy: length)
        }
        return out
    }
}
