/// Cuts a text into words, in one pass over its bytes and without making a string.
///
/// This is the hot path of finding topics: most words of an article are in small letters and cost a look at each byte and
/// one hash, so the buffers are unsafe ones, which live no longer than the scan.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let classes: UnsafePointer<UInt8>
    private let isHTML: Bool
    private let lexicon: Lexicon
    private(set) var tokens: [Token]
    /// The hashes of words in small letters, as far as a few thousand bits tell them apart.
    private(set) var small: WordFilter

    private var gap: Token.Gap = [.end]
    private var context: Token.Shape = []
    private var pending: Token.Shape = []
    private var block: UInt16 = 0
    private var blockStart = 0
    private var upperWords = 0
    private var capitalWords = 0
    private var longSmallWords = 0
    private var commas = 0
    private var endsSentence = false

    private typealias Shape = Token.Shape

    /// The words of a text.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, isHTML: Bool, isHeadline: Bool = false, lexicon: Lexicon,
        small: WordFilter = WordFilter()
    ) -> (tokens: [Token], small: WordFilter) {
        ByteClass.table.withUnsafeBufferPointer { classes in
            guard let base = classes.baseAddress else { return ([], small) }
            var scanner = TokenScanner(bytes: bytes, classes: base, isHTML: isHTML, lexicon: lexicon, small: small)
            if isHeadline { scanner.context = .heading }
            scanner.scan()
            return (scanner.tokens, scanner.small)
        }
    }

    private init(
        bytes: UnsafeBufferPointer<UInt8>, classes: UnsafePointer<UInt8>, isHTML: Bool, lexicon: Lexicon,
        small: WordFilter
    ) {
        self.lexicon = lexicon
        self.bytes = bytes
        self.classes = classes
        self.isHTML = isHTML
        self.small = small
        tokens = []
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    private mutating func scan() {
        var place = 0
        let count = bytes.count
        while place < count {
            switch classes[Int(bytes[place])] {
            case ByteClass.lower, ByteClass.upper, ByteClass.digit: place = word(place)
            case ByteClass.space: place = space(place)
            case ByteClass.other: place = sign(place)
            case ByteClass.tag: place = isHTML ? tag(place) : sign(place)
            case ByteClass.entity: place = entity(place)
            default:
                let (sign, length) = LetterReader.read(bytes, place)
                switch sign {
                case .lower, .upper, .caseless: place = word(place)
                case .unspaced: place = unspaced(place, length)
                default:
                    mark(sign)
                    place &+= length
                }
            }
        }
        endBlock()
    }

    // MARK: - Between words

    private mutating func space(_ start: Int) -> Int {
        gap.insert(.space)
        var place = start &+ 1
        guard bytes[start] <= 0x0D, !isHTML else { return place }
        // In plain text an empty line ends a paragraph.
        var lines = bytes[start] == 0x0A ? 1 : 0
        while place < bytes.count, classes[Int(bytes[place])] == ByteClass.space {
            if bytes[place] == 0x0A { lines &+= 1 }
            place &+= 1
        }
        if lines > 1 { endBlock() }
        return place
    }

    private mutating func sign(_ place: Int) -> Int {
        switch bytes[place] {
        case UInt8(ascii: "."):
            gap.insert(.stop)
            endsSentence = true
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "*"),
            UInt8(ascii: "|"):
            gap.insert(.end)
            if bytes[place] == UInt8(ascii: "!") || bytes[place] == UInt8(ascii: "?") { endsSentence = true }
        case UInt8(ascii: ","):
            gap.insert(.comma)
            commas &+= 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): gap.insert(.quote)
        case UInt8(ascii: "("), UInt8(ascii: "["): gap.insert(.open)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): gap.insert(.close)
        default: gap.insert(.other)
        }
        return place &+ 1
    }

    private mutating func mark(_ sign: LetterReader.Sign) {
        switch sign {
        case .space: gap.insert(.space)
        case .none: break
        case .quote, .apostrophe: gap.insert(.quote)
        default: gap.insert(.other)
        }
    }

    private mutating func tag(_ place: Int) -> Int {
        let (tag, next) = Markup.read(bytes, place)
        switch tag {
        case .inline: break
        case .text: gap.insert(.other)
        case .block: endBlock()
        case .heading:
            endBlock()
            context.insert(.heading)
        case .headingEnd:
            endBlock()
            context.remove(.heading)
        case .link: context.insert(.link)
        case .linkEnd: context.remove(.link)
        }
        return next
    }

    private mutating func entity(_ place: Int) -> Int {
        guard isHTML, let (point, length) = CharacterReference.read(bytes, place) else {
            gap.insert(.other)
            pending.insert(.joinedByAnd)
            return place &+ 1
        }
        let sign = LetterReader.sign(point)
        switch sign {
        case .lower, .upper, .caseless: return word(place)
        case .other where point == 0x26:
            gap.insert(.other)
            pending.insert(.joinedByAnd)
        default: mark(sign)
        }
        return place &+ length
    }

    private mutating func endBlock() {
        let words = tokens.count &- blockStart
        if words > 0 {
            // A heading's capitals tell nothing when all its words have them.
            let isHeading = context.contains(.heading) || (!isHTML && !endsSentence && words <= 16 && commas == 0)
            if capitalWords >= 3, upperWords == capitalWords, longSmallWords == 0 {
                for index in blockStart..<tokens.count { tokens[index].shape.insert(.shout) }
            } else if isHeading, upperWords >= 3, longSmallWords &* 3 <= upperWords {
                for index in blockStart..<tokens.count { tokens[index].shape.insert(.titleCase) }
            }
            if block < .max { block &+= 1 }
        }
        blockStart = tokens.count
        (upperWords, capitalWords, longSmallWords, commas) = (0, 0, 0, 0)
        endsSentence = false
        gap.insert(.end)
    }

    // MARK: - Words

    private mutating func unspaced(_ place: Int, _ length: Int) -> Int {
        append(place, place &+ length, WordHash(bytes, place, place &+ length), [.unspaced])
        return place &+ length
    }

    private mutating func append(_ start: Int, _ end: Int, _ hash: WordHash, _ shape: Token.Shape) {
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: hash,
                shape: shape.union(context).union(pending), gap: gap, block: block))
        gap = []
        pending = []
    }

    /// A word that begins here; gives the place behind it.
    private mutating func word(_ start: Int) -> Int {
        var place = start
        // The common case: small letters and then a space or a sign that is in no word.
        if classes[Int(bytes[place])] == ByteClass.lower {
            repeat { place &+= 1 } while place < bytes.count && classes[Int(bytes[place])] == ByteClass.lower
            if place == bytes.count || isPlainEnd(bytes[place]) {
                let hash = WordHash(bytes, start, place)
                small.insert(hash)
                if place &- start > 3 { longSmallWords &+= 1 }
                append(start, place, hash, [])
                return place
            }
        }
        return wordWithSigns(start, place)
    }

    @inline(__always)
    private func isPlainEnd(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: ",") || byte == 0x0A || byte == UInt8(ascii: "<")
    }

    private mutating func wordWithSigns(_ start: Int, _ scanned: Int) -> Int {
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

    /// Whether a letter or digit stands here.
    private func isLetter(_ place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let kind = classes[Int(bytes[place])]
        if kind < ByteClass.high { return true }
        guard kind == ByteClass.high else { return false }
        let sign = LetterReader.read(bytes, place).0
        return sign == .lower || sign == .upper || sign == .caseless
    }

    /// Behind the `s` of a possessive that begins here; -1 when none does.
    private func possessiveEnd(_ place: Int) -> Int {
        guard place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "s"), !isLetter(place &+ 1) else { return -1 }
        return place &+ 1
    }

    /// The same for `<a>Kyiv</a>’s`.
    private func possessiveBehindTag(_ place: Int) -> Int {
        guard place &+ 3 < bytes.count, bytes[place &+ 1] == UInt8(ascii: "/") else { return -1 }
        let (tag, next) = Markup.read(bytes, place)
        guard tag == .inline || tag == .linkEnd, next < bytes.count else { return -1 }
        if bytes[next] == UInt8(ascii: "'") { return tag == .linkEnd ? -1 : possessiveEnd(next &+ 1) }
        guard bytes[next] >= 0x80 else { return -1 }
        let (sign, length) = LetterReader.read(bytes, next)
        return sign == .apostrophe && tag == .inline ? possessiveEnd(next &+ length) : -1
    }

    /// Whether an ampersand joins two capitals, as in AT&T.
    private func joinsCapitals(_ place: Int, _ next: Int) -> Bool {
        next < bytes.count && place > 0 && classes[Int(bytes[place &- 1])] == ByteClass.upper
            && classes[Int(bytes[next])] == ByteClass.upper
    }

    /// Appends a word, or the words that hyphens join in it.
    private mutating func emit(_ start: Int, _ end: Int, _ shape: Token.Shape, hyphen: Int, lastHyphen: Int) {
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
            !lexicon[WordHash(bytes, start, hyphen)].sense.isDisjoint(with: [.place, .demonym, .organisation]),
            !lexicon[WordHash(bytes, tail, end)].sense.isDisjoint(with: [.place, .demonym, .organisation])
        {
            // Russia-Ukraine: two names.
            emit(start, hyphen, shape.subtracting(.possessive))
            gap.insert(.other)
            emit(tail, end, shape)
        } else {
            emit(start, end, shape)
        }
    }

    private func startsUpper(_ place: Int) -> Bool {
        place < bytes.count
            && (classes[Int(bytes[place])] == ByteClass.upper
                || (bytes[place] >= 0x80 && LetterReader.read(bytes, place).0 == .upper))
    }

    private mutating func emit(_ start: Int, _ end: Int, _ given: Token.Shape) {
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
        if letters == 1, digits == 0 { shape.insert(.initial) }
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
        if !shape.contains(.upper) { small.insert(hash) }
        append(start, end, hash, shape)
    }

    private func hash(_ start: Int, _ end: Int, _ shape: Token.Shape) -> WordHash {
        if shape.contains(.dotted) {
            return plainHash(bytes[start..<end].filter { $0 != UInt8(ascii: ".") })
        }
        if shape.contains(.encoded) { return plainHash(NameText.decoded(bytes, start, end)) }
        // A curly apostrophe is a straight one: O’Brien.
        if bytes[start..<end].contains(0xE2) { return plainHash(NameText.straightened(bytes[start..<end])) }
        return WordHash(bytes, start, end)
    }

    private func plainHash(_ letters: [UInt8]) -> WordHash {
        letters.withUnsafeBufferPointer { WordHash($0, 0, $0.count) }
    }
}
