/// Takes words apart at hyphens, and says what they look like.
extension TokenScanner {
    /// Appends a word, or the words that hyphens join in it.
    mutating func emit(_ start: Int, _ end: Int, _ shape: Token.Shape, hyphen: Int, lastHyphen: Int) {
        guard hyphen >= 0 else { return emit(start, end, shape) }
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
            emit(start, end, shape)
        }
    }

    /// Whether a part of a word with a hyphen may be a name of its own: both of EU-Kenya, the first of EU-East Africa.
    private func isNeighbour(_ start: Int, _ end: Int, _ senses: WordSense) -> Bool {
        let hash = WordHash(bytes, start, end)
        let isCapitals = end &- start > 1 && (start..<end).allSatisfy { classes[Int(bytes[$0])] == ByteClass.upper }
        let sense = isCapitals ? lexicon[hash.ofCapitals].sense.union(lexicon[hash].sense) : lexicon[hash].sense
        return !sense.isDisjoint(with: senses)
    }

    func startsUpper(_ place: Int) -> Bool {
        place < bytes.count
            && (classes[Int(bytes[place])] == ByteClass.upper
                || (bytes[place] >= 0x80 && LetterReader.read(bytes, place).0 == .upper))
    }

    mutating func emit(_ start: Int, _ end: Int, _ given: Token.Shape) {
        var shape = given
        var (uppers, lowers, digits) = (0, 0, 0)
        var place = start
        var isFirstUpper = false
        var letters = 0
        while place < end {
            let byte = bytes[place]
            var length = 1
            switch classes[Int(byte)] {
            case ByteClass.upper:
                uppers &+= 1
                if letters == 0 { isFirstUpper = true }
                letters &+= 1
            case ByteClass.lower:
                lowers &+= 1
                letters &+= 1
            case ByteClass.digit: digits &+= 1
            case ByteClass.high:
                let (sign, size) = LetterReader.read(bytes, place)
                length = size
                if sign == .upper {
                    uppers &+= 1
                    if letters == 0 { isFirstUpper = true }
                } else if sign == .lower {
                    lowers &+= 1
                }
                letters &+= 1
            case ByteClass.entity:
                if let (point, size) = CharacterReference.read(bytes, place) {
                    length = size
                    let sign = LetterReader.sign(point)
                    if sign == .upper {
                        uppers &+= 1
                        if letters == 0 { isFirstUpper = true }
                    } else if sign == .lower {
                        lowers &+= 1
                    }
                    letters &+= 1
                }
            default: break
            }
            place &+= length
        }
        if classes[Int(bytes[start])] == ByteClass.digit {
            shape.insert(.number)
            if letters == 2, lowers == 2 { shape.insert(.ordinal) }
        }
        if isFirstUpper, !shape.contains(.number) || lowers == 0 || uppers > 0 {
            shape.insert(.upper)
        } else if uppers > 0, lowers > 0 {
            // iPhone, eBay: a capital inside makes a name as well; al-Assad is one, too.
            shape.formUnion([.upper, .mixed])
        }
        let isSigned = bytes[end &- 1] == UInt8(ascii: "+") || bytes[end &- 1] == UInt8(ascii: "#")
        if letters == 1, digits == 0, !isSigned { shape.insert(.initial) }
        if digits > 0 { shape.insert(.digits) }
        if uppers > 1, lowers == 0 {
            shape.insert(.capitals)
        } else if uppers > 1, lowers > 0, isFirstUpper {
            shape.insert(.mixed)
        }
        if shape.contains(.upper) {
            upperWords &+= 1
            if lowers == 0, letters > 1 { capitalWords &+= 1 }
        } else if lowers > 3 {
            longSmallWords &+= 1
        }
        let hash = hash(start, end, shape)
        if !shape.contains(.upper) { WordFilter.insert(hash, small) }
        append(start, end, hash, shape)
    }

    func hash(_ start: Int, _ end: Int, _ shape: Token.Shape) -> WordHash {
        if shape.contains(.dotted) {
            return plainHash(bytes[start..<end].filter { $0 != UInt8(ascii: ".") })
        }
        if shape.contains(.encoded) { return plainHash(NameText.folded(NameText.decoded(bytes, start, end))) }
        // A curly apostrophe is a straight one, and Erdoğan is Erdogan.
        if bytes[start..<end].contains(where: { $0 == 0xE2 || ($0 >= 0xC2 && $0 <= 0xC5) }) {
            return plainHash(NameText.folded(bytes[start..<end]))
        }
        return WordHash(bytes, start, end)
    }

    func plainHash(_ letters: [UInt8]) -> WordHash {
        letters.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
    }
}
