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
            shape: shape.union(context).union(pending), gap: gap, block: block, entry: entry(hash, shape))
        count &+= 1
        gap = []
        pending = []
    }

    @inline(__always)
    func entry(_ hash: WordHash, _ shape: Token.Shape) -> Lexicon.Entry {
        shape.contains(.upper) ? lexicon[hash, shape] : .none
    }

    /// A word that begins here with a letter or digit of ASCII; gives the place behind it.
    @inline(__always)
    mutating func word(_ start: Int) -> Int {
        // The common cases: small letters, or a capital and small letters, and then a sign that is in no word.
        let first = classes[Int(bytes[start])]
        if start &+ 16 < bytes.count, first <= ByteClass.upper {
            let word = ShortWord(UnsafeRawBufferPointer(bytes), start)
            let end = start &+ word.count
            if word.count < 16, isPlainEnd(end) {
                if first == ByteClass.lower {
                    small(start, end, word.hash)
                    return end
                }
                if word.count > 1, bytes[end] != UInt8(ascii: "<") {
                    upperWords &+= 1
                    append(start, end, word.hash, .upper)
                    return end
                }
            }
        }
        return anyWord(start, first)
    }

    /// The same for any word.
    @inline(never)
    private mutating func anyWord(_ start: Int, _ first: UInt8) -> Int {
        var place = start &+ 1
        if first == ByteClass.digit {
            while place < bytes.count, classes[Int(bytes[place])] == ByteClass.digit { place &+= 1 }
            if place == bytes.count || isPlainEnd(place) && bytes[place] != UInt8(ascii: "<") {
                let hash = WordHash(bytes, start, place)
                small.insert(hash)
                append(start, place, hash, [.number, .digits])
                return place
            }
            place = start &+ 1
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
        return wordWithSigns(start, place)
    }

    @inline(__always)
    mutating func small(_ start: Int, _ end: Int, _ hash: WordHash) {
        small.insert(hash)
        if end &- start > 3 { longSmallWords &+= 1 }
        append(start, end, hash, [])
    }

    /// Whether no word goes on with the byte here.
    @inline(__always)
    func isPlainEnd(_ place: Int) -> Bool {
        let byte = bytes[place]
        if byte == 0x20 { return true }
        let kind = classes[Int(byte)]
        if kind == ByteClass.space || kind == ByteClass.tag { return true }
        guard kind == ByteClass.other else { return false }
        if byte == UInt8(ascii: ".") {
            return place &+ 1 == bytes.count || classes[Int(bytes[place &+ 1])] == ByteClass.space
        }
        return byte != UInt8(ascii: "'") && byte != UInt8(ascii: "-")
    }

    /// The same for a word whose first bytes are read: one of any kind, and small letters behind it.
    mutating func wordWithSigns(_ start: Int, _ scanned: Int) -> Int {
        var place = scanned
        var shape: Shape = []
        var hyphen = -1
        var lastHyphen = -1
        var isDotted = false
        var isEncoded = false
        var next = -1
        var counts = LetterCounts(first: classes[Int(bytes[start])], behind: scanned &- start &- 1)
        // An entity is counted as the letter that it stands for, when the whole word is known.
        var isCounted = true
        scan: while place < bytes.count {
            let byte = bytes[place]
            switch classes[Int(byte)] {
            case ByteClass.lower:
                counts.add(.lower)
                place &+= 1
            case ByteClass.upper:
                counts.add(.upper)
                place &+= 1
            case ByteClass.digit:
                counts.digits &+= 1
                place &+= 1
            case ByteClass.high:
                let (sign, length) = letters.read(bytes, place)
                switch sign {
                case .lower, .upper, .caseless: break
                case .none where place > start && isLetter(place &+ length): break
                case .apostrophe:
                    next = possessiveEnd(place &+ length)
                    if next >= 0 || !isLetter(place &+ length) || place == start { break scan }
                case .hyphen where isLetter(place &+ length):
                    if hyphen < 0 { hyphen = place }
                    lastHyphen = place
                default: break scan
                }
                counts.add(sign, byte)
                place &+= length
            case ByteClass.entity:
                isCounted = false
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
        if next >= 0 {
            shape.insert(.possessive)
        } else if place < bytes.count, endsInApostrophe(place) {
            shape.insert(.apostrophed)
        }
        if hyphen >= 0 {
            emit(start, place, shape, hyphen: hyphen, lastHyphen: lastHyphen)
        } else {
            emit(start, place, shape, isCounted ? counts : self.counts(start, place))
        }
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
        let sign = letters.read(bytes, place).0
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
        let (sign, length) = letters.read(bytes, next)
        return sign == .apostrophe && tag == .inline ? possessiveEnd(next &+ length) : -1
    }

    /// Whether an s before this place has an apostrophe and a space behind it.
    private func endsInApostrophe(_ place: Int) -> Bool {
        guard bytes[place &- 1] | 0x20 == UInt8(ascii: "s") else { return false }
        var next = place &+ 1
        if bytes[place] != UInt8(ascii: "'") {
            guard bytes[place] >= 0x80 else { return false }
            let (sign, length) = letters.read(bytes, place)
            guard sign == .apostrophe else { return false }
            next = place &+ length
        }
        return next < bytes.count && bytes[next] == 0x20
    }

    /// Whether an ampersand joins two capitals, as in AT&T.
    func joinsCapitals(_ place: Int, _ next: Int) -> Bool {
        next < bytes.count && place > 0 && classes[Int(bytes[place &- 1])] == ByteClass.upper
            && classes[Int(bytes[next])] == ByteClass.upper
    }
}
