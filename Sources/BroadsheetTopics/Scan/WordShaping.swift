/// Takes words apart at hyphens, and says what they look like.
extension TokenScanner {
    /// Appends a word with hyphens, or the words that they join in it.
    mutating func emit(_ start: Int, _ end: Int, _ shape: Token.Shape, hyphen: Int, lastHyphen: Int) {
        let hyphenLength = bytes[hyphen] == UInt8(ascii: "-") ? 1 : 3
        let tail = lastHyphen &+ (bytes[lastHyphen] == UInt8(ascii: "-") ? 1 : 3)
        if startsUpper(start), !startsUpper(tail), lexicon[WordHash(bytes, tail, end)].sense.contains(.hyphenTail) {
            // London-based: the name is what stands before.
            emit(start, lastHyphen, shape.subtracting(.possessive).union(.tailed))
        } else if !startsUpper(start), startsUpper(hyphen &+ hyphenLength),
            classes[Int(bytes[start])] == ByteClass.lower,
            !lexicon[WordHash(bytes, start, hyphen)].sense.contains(.particle)
        {
            // anti-Trump: the name is what stands behind.
            gap.insert(.other)
            emit(hyphen &+ hyphenLength, end, shape.union(.prefixed))
        } else if hyphen == lastHyphen, startsUpper(start), startsUpper(tail),
            isNeighbour(start, hyphen, .known.union(.demonym)),
            isNeighbour(tail, end, .known.union([.demonym, .leadingCue]))
        {
            // Russia-Ukraine: two names.
            emit(start, hyphen, shape.subtracting(.possessive))
            gap.insert(.other)
            emit(tail, end, shape)
        } else {
            emit(start, end, shape.union(.hyphened))
        }
    }

    /// Whether a part of a word with a hyphen may be a name of its own: both of EU-Kenya, the first of EU-East Africa.
    private func isNeighbour(_ start: Int, _ end: Int, _ senses: WordSense) -> Bool {
        let hash = WordHash(bytes, start, end)
        var upperEnd = start
        while upperEnd < end, classes[Int(bytes[upperEnd])] == ByteClass.upper { upperEnd &+= 1 }
        let isCapitals = end &- start > 1 && upperEnd == end
        let sense = isCapitals ? lexicon[hash.ofCapitals].sense.union(lexicon[hash].sense) : lexicon[hash].sense
        return !sense.isDisjoint(with: senses)
    }

    func startsUpper(_ place: Int) -> Bool {
        place < bytes.count
            && (classes[Int(bytes[place])] == ByteClass.upper
                || (bytes[place] >= 0x80 && letters.read(bytes, place).0 == .upper))
    }

    /// Appends a word that nothing takes apart.
    private mutating func emit(_ start: Int, _ end: Int, _ shape: Token.Shape) {
        emit(start, end, shape, counts(start, end))
    }

    mutating func emit(_ start: Int, _ end: Int, _ given: Token.Shape, _ counts: LetterCounts) {
        var shape = given
        if classes[Int(bytes[start])] == ByteClass.digit {
            shape.insert(.number)
            if counts.letters == 2, counts.lowers == 2 { shape.insert(.ordinal) }
        }
        if counts.isFirstUpper, !shape.contains(.number) || counts.lowers == 0 || counts.uppers > 0 {
            shape.insert(.upper)
        } else if counts.uppers > 0, counts.lowers > 0 {
            // iPhone, eBay: a capital inside makes a name as well; al-Assad is one, too.
            shape.formUnion([.upper, .mixed])
        }
        let isSigned = bytes[end &- 1] == UInt8(ascii: "+") || bytes[end &- 1] == UInt8(ascii: "#")
        if counts.letters == 1, counts.digits == 0, !isSigned { shape.insert(.initial) }
        if counts.digits > 0 { shape.insert(.digits) }
        if counts.uppers > 1, counts.lowers == 0 {
            shape.insert(.capitals)
        } else if counts.uppers > 1, counts.lowers > 0, counts.isFirstUpper {
            shape.insert(.mixed)
        }
        if shape.contains(.upper) {
            upperWords &+= 1
            if counts.lowers == 0, counts.letters > 1 { capitalWords &+= 1 }
        } else if counts.lowers > 3 {
            longSmallWords &+= 1
        }
        let hash =
            shape.isDisjoint(with: [.dotted, .encoded]) && !counts.isFolded
            ? WordHash(bytes, start, end) : hash(start, end, shape)
        if !shape.contains(.upper) { small.insert(hash) }
        append(start, end, hash, shape)
    }

    /// What a word is made of.
    func counts(_ start: Int, _ end: Int) -> LetterCounts {
        var counts = LetterCounts()
        var place = start
        while place < end {
            var length = 1
            switch classes[Int(bytes[place])] {
            case ByteClass.upper: counts.add(.upper)
            case ByteClass.lower: counts.add(.lower)
            case ByteClass.digit: counts.digits &+= 1
            case ByteClass.high:
                let (sign, size) = letters.read(bytes, place)
                length = size
                counts.add(sign, bytes[place])
            case ByteClass.entity:
                if let (point, size) = CharacterReference.read(bytes, place) {
                    length = size
                    counts.add(LetterReader.sign(point))
                }
            default: break
            }
            place &+= length
        }
        return counts
    }

    private func hash(_ start: Int, _ end: Int, _ shape: Token.Shape) -> WordHash {
        if shape.contains(.encoded), !shape.contains(.dotted) {
            let letters = NameText.folded(NameText.decoded(bytes, start, end))
            return letters.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
        }
        return shape.contains(.dotted)
            ? NameText.hashWithoutStops(bytes, start, end) : NameText.foldedHash(bytes, start, end)
    }
}
