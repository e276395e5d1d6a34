/// Finds where a word ends: at most signs, but not at the apostrophe of O’Brien or the full stops of U.S.
extension TokenScanner {
    mutating func unspaced(_ place: Int, _ length: Int) -> Int {
        append(place, place &+ length, WordHash(bytes, place, place &+ length), [.unspaced])
        return place &+ length
    }

    @inline(__always)
    mutating func append(_ start: Int, _ end: Int, _ hash: WordHash, _ shape: Token.Shape) {
        guard count < tokens.count else { return }
        tokens[count] = Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: hash,
            shape: shape.union(context).union(pending), gap: gap, block: block)
        count &+= 1
        gap = []
        pending = []
    }

    /// A word that begins here; gives the place behind it.
    @inline(__always)
    mutating func word(_ start: Int) -> Int {
        // The common cases: small letters, or a capital and small letters, and then a sign that is in no word.
        let first = classes[Int(bytes[start])]
        var place = start &+ 1
        if start &+ 8 < bytes.count, first <= ByteClass.upper {
            let word = ShortWord(UnsafeRawBufferPointer(bytes), start)
            if word.count < 8, isPlainEnd(start &+ word.count) {
                place = start &+ word.count
                if first == ByteClass.lower {
                    small(start, place, word.hash)
                    return place
                }
                if word.count > 1, bytes[place] != UInt8(ascii: "<") {
                    upperWords &+= 1
                    append(start, place, word.hash, .upper)
                    return place
                }
            }
        }
        while place < bytes.count, classes[Int(bytes[place])] == ByteClass.lower { place &+= 1 }
        if place == bytes.count || isPlainEnd(place) {
            if first == ByteClass.lower {
                small(start, place, WordHash(bytes, start, place))
                return place
            }
            if first == ByteClass.upper, place &- start > 1, place == bytes.count || bytes[place] != UInt8(ascii: "<") {
                upperWords &+= 1
                append(start, place, WordHash(bytes, start, place), .upper)
                return place
            }
        }
        return wordWithSigns(start, first < ByteClass.high ? place : start)
    }

    @inline(__always)
    mutating func small(_ start: Int, _ end: Int, _ hash: WordHash) {
        WordFilter.insert(hash, small)
        if end &- start > 3 { longSmallWords &+= 1 }
        append(start, end, hash, [])
    }

    /// Whether no word goes on with the byte here.
    @inline(__always)
    func isPlainEnd(_ place: Int) -> Bool {
        let byte = bytes[place]
        let kind = classes[Int(byte)]
        if kind == ByteClass.space || kind == ByteClass.tag { return true }
        guard kind == ByteClass.other else { return false }
        if byte == UInt8(ascii: ".") {
            return place &+ 1 == bytes.count || classes[Int(bytes[place &+ 1])] == ByteClass.space
        }
        return byte != UInt8(ascii: "'") && byte != UInt8(ascii: "-")
    }

    mutating func wordWithSigns(_ start: Int, _ scanned: Int) -> Int {
        var place = scanned
        var shape: Shape = []
        var hyphen = -1
        var lastHyphen = -1
        var isDotted = false
        var isEncoded = false
        var next = -1
        scan: while place < bytes.count {
            let byte = bytes[place]
            switch classes[Int(byte)] {
            case ByteClass.lower, ByteClass.upper, ByteClass.digit: place &+= 1
            case ByteClass.high:
                let (sign, length) = LetterReader.read(bytes, place)
                switch sign {
                case .lower, .upper, .caseless: place &+= length
                case .none where place > start && isLetter(place &+ length): place &+= length
                case .apostrophe:
                    next = possessiveEnd(place &+ length)
                    if next >= 0 || !isLetter(place &+ length) || place == start { break scan }
                    place &+= length
                case .hyphen where isLetter(place &+ length):
                    if hyphen < 0 { hyphen = place }
                    lastHyphen = place
                    place &+= length
                default: break scan
                }
            case ByteClass.entity:
                guard isHTML, let (point, length) = CharacterReference.read(bytes, place) else {
                    guard !isHTML, joinsCapitals(place, place &+ 1) else { break scan }
                    place &+= 1
                    continue scan
                }
                let sign = LetterReader.sign(point)
                if sign == .apostrophe {
                    next = possessiveEnd(place &+ length)
                    if next >= 0 || !isLetter(place &+ length) || place == start { break scan }
                } else if point == 0x26 {
                    guard joinsCapitals(place, place &+ length) else { break scan }
                } else if sign != .lower && sign != .upper && sign != .caseless && sign != .none {
                    break scan
                }
                isEncoded = true
                place &+= length
            case ByteClass.other:
                if byte == UInt8(ascii: "'") {
                    next = possessiveEnd(place &+ 1)
                    if next >= 0 || !isLetter(place &+ 1) { break scan }
                    place &+= 1
                } else if byte == UInt8(ascii: "-") {
                    guard isLetter(place &+ 1) else { break scan }
                    if hyphen < 0 { hyphen = place }
                    lastHyphen = place
                    place &+= 1
                } else if byte == UInt8(ascii: "."), place &+ 1 < bytes.count {
                    let following = classes[Int(bytes[place &+ 1])]
                    let isSingle = place == start &+ 1 || (place >= start &+ 2 && bytes[place &- 2] == byte)
                    if isSingle, following <= ByteClass.upper,
                        place &+ 2 >= bytes.count || classes[Int(bytes[place &+ 2])] > ByteClass.digit
                    {
                        isDotted = true
                        place &+= 1
                    } else if following == ByteClass.lower || following == ByteClass.digit {
                        place &+= 1
                    } else {
                        break scan
                    }
                } else {
                    place = behindSigns(start, place)
                    break scan
                }
            default: break scan
            }
        }
        guard place > start else { return start &+ 1 }
        if isDotted { shape.insert(.dotted) }
        if isEncoded { shape.insert(.encoded) }
        if next < 0, place < bytes.count, bytes[place] == UInt8(ascii: "<"), isHTML {
            next = possessiveBehindTag(place)
        }
        if next >= 0 { shape.insert(.possessive) }
        emit(start, place, shape, hyphen: hyphen, lastHyphen: lastHyphen)
        return max(place, next)
    }

    /// Behind the signs that belong to one letter: C++, C#.
    private func behindSigns(_ start: Int, _ place: Int) -> Int {
        guard place == start &+ 1, classes[Int(bytes[start])] == ByteClass.upper else { return place }
        if bytes[place] == UInt8(ascii: "#") { return isLetter(place &+ 1) ? place : place &+ 1 }
        let isDouble =
            bytes[place] == UInt8(ascii: "+") && place &+ 1 < bytes.count && bytes[place &+ 1] == bytes[place]
        return isDouble && !isLetter(place &+ 2) ? place &+ 2 : place
    }

    /// Whether a letter or digit stands here.
    func isLetter(_ place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let kind = classes[Int(bytes[place])]
        if kind < ByteClass.high { return true }
        guard kind == ByteClass.high else { return false }
        let sign = LetterReader.read(bytes, place).0
        return sign == .lower || sign == .upper || sign == .caseless
    }

    /// Behind the `s` of a possessive that begins here; -1 when none does.
    func possessiveEnd(_ place: Int) -> Int {
        guard place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "s"), !isLetter(place &+ 1) else { return -1 }
        return place &+ 1
    }

    /// The same for `<a>Kyiv</a>’s`.
    func possessiveBehindTag(_ place: Int) -> Int {
        guard place &+ 3 < bytes.count, bytes[place &+ 1] == UInt8(ascii: "/") else { return -1 }
        let (tag, next) = Markup.read(bytes, place)
        guard tag == .inline || tag == .linkEnd, next < bytes.count else { return -1 }
        if bytes[next] == UInt8(ascii: "'") { return tag == .linkEnd ? -1 : possessiveEnd(next &+ 1) }
        guard bytes[next] >= 0x80 else { return -1 }
        let (sign, length) = LetterReader.read(bytes, next)
        return sign == .apostrophe && tag == .inline ? possessiveEnd(next &+ length) : -1
    }

    /// Whether an ampersand joins two capitals, as in AT&T.
    func joinsCapitals(_ place: Int, _ next: Int) -> Bool {
        next < bytes.count && place > 0 && classes[Int(bytes[place &- 1])] == ByteClass.upper
            && classes[Int(bytes[next])] == ByteClass.upper
    }
}
