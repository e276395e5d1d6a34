/// Cuts a text into words, in one pass over its bytes and without making a string.
///
/// This is the hot path of finding topics: most words of an article are in small letters and cost a look at each byte
/// and one hash, so the buffers are unsafe ones, which live no longer than the scan.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let classes: UnsafePointer<UInt8>
    let letters: LetterReader
    let isHTML: Bool
    let lexicon: Lexicon.View
    let tokens: UnsafeMutableBufferPointer<Token>
    /// How many words there are so far.
    var count = 0
    /// The words in small letters.
    let small: WordFilter.View

    var gap: Token.Gap = [.end]
    var context: Token.Shape = []
    var pending: Token.Shape = []
    var block: UInt16 = 0
    var blockStart = 0
    var upperWords = 0
    var capitalWords = 0
    var longSmallWords = 0
    var commas = 0
    var lineStart = 0
    var endsSentence = false
    var hasHeadings = false

    typealias Shape = Token.Shape

    /// What a scan found.
    struct Scan {
        /// The words, in the memory that the scan was given.
        let tokens: UnsafeBufferPointer<Token>
        /// Whether there are headings whose capitals tell nothing.
        let hasHeadings: Bool
    }

    /// How many words a text of so many bytes may have: between two stands at least one byte.
    static func mostTokens(_ bytes: Int) -> Int { bytes / 2 + 2 }

    /// The words of a text.
    ///
    /// - Parameters:
    ///   - tokens: where the words are written to; there must be room for `mostTokens`.
    ///   - small: where the words in small letters are put.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, isHTML: Bool, isHeadline: Bool = false, lexicon: Lexicon.View,
        into tokens: UnsafeMutableBufferPointer<Token>, small: WordFilter.View
    ) -> Scan {
        ByteClass.table.withUnsafeBufferPointer { classes in
            LetterReader.table.withUnsafeBufferPointer { letters in
                guard let base = classes.baseAddress else {
                    return Scan(tokens: UnsafeBufferPointer(rebasing: tokens[..<0]), hasHeadings: false)
                }
                var scanner = TokenScanner(
                    bytes: bytes, classes: base, letters: LetterReader(letters), isHTML: isHTML, lexicon: lexicon,
                    tokens: tokens, small: small)
                if isHeadline { scanner.context = .heading }
                scanner.scan()
                return Scan(
                    tokens: UnsafeBufferPointer(rebasing: tokens[..<scanner.count]), hasHeadings: scanner.hasHeadings)
            }
        }
    }

    /// The words of a text, to keep.
    static func tokens(_ bytes: UnsafeBufferPointer<UInt8>, isHTML: Bool, lexicon: Lexicon) -> [Token] {
        var bits = [UInt64](repeating: 0, count: WordFilter.size)
        return [Token](unsafeUninitializedCapacity: mostTokens(bytes.count)) { tokens, count in
            count = bits.withUnsafeMutableBufferPointer { bits in
                lexicon.read {
                    scan(bytes, isHTML: isHTML, lexicon: $0, into: tokens, small: WordFilter.View(bits)).tokens.count
                }
            }
        }
    }

    init(
        bytes: UnsafeBufferPointer<UInt8>, classes: UnsafePointer<UInt8>, letters: LetterReader, isHTML: Bool,
        lexicon: Lexicon.View, tokens: UnsafeMutableBufferPointer<Token>, small: WordFilter.View
    ) {
        self.lexicon = lexicon
        self.bytes = bytes
        self.classes = classes
        self.letters = letters
        self.isHTML = isHTML
        self.small = small
        self.tokens = tokens
    }

    @inline(never)
    mutating func scan() {
        var place = 0
        while place < bytes.count {
            guard classes[Int(bytes[place])] <= ByteClass.digit else {
                place = between(place)
                continue
            }
            place = word(place)
            // Most words have a space behind them.
            if place < bytes.count, bytes[place] == 0x20 {
                gap.insert(.space)
                place &+= 1
            }
        }
        endBlock()
    }

    /// Reads what is no letter or digit of ASCII.
    @inline(never)
    private mutating func between(_ place: Int) -> Int {
        switch classes[Int(bytes[place])] {
        case ByteClass.space: return space(place)
        case ByteClass.tag where isHTML: return tag(place)
        case ByteClass.entity: return entity(place)
        case ByteClass.high:
            let (sign, length) = letters.read(bytes, place)
            switch sign {
            case .lower, .upper, .caseless: return wordWithSigns(place, place)
            case .unspaced: return unspaced(place, length)
            default:
                mark(sign)
                return place &+ length
            }
        default: return sign(place)
        }
    }

    // MARK: - Between words

    mutating func space(_ start: Int) -> Int {
        gap.insert(.space)
        var place = start &+ 1
        guard bytes[start] <= 0x0D, !isHTML else { return place }
        // In plain text an empty line ends a paragraph.
        var lines = bytes[start] == 0x0A ? 1 : 0
        while place < bytes.count, classes[Int(bytes[place])] == ByteClass.space {
            if bytes[place] == 0x0A { lines &+= 1 }
            place &+= 1
        }
        if lines > 1 {
            endBlock()
        } else if lines == 1, start &- lineStart < 40 {
            // A line that ends early was ended on purpose: a heading, an address.
            gap.insert(.other)
        }
        if lines > 0 { lineStart = place }
        return place
    }

    mutating func sign(_ place: Int) -> Int {
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

    mutating func mark(_ sign: LetterReader.Sign) {
        switch sign {
        case .space: gap.insert(.space)
        case .none: break
        case .quote, .apostrophe: gap.insert(.quote)
        default: gap.insert(.other)
        }
    }

    mutating func tag(_ place: Int) -> Int {
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

    mutating func entity(_ place: Int) -> Int {
        guard isHTML, let (point, length) = CharacterReference.read(bytes, place) else {
            gap.insert(.other)
            pending.insert(.joinedByAnd)
            return place &+ 1
        }
        let sign = LetterReader.sign(point)
        switch sign {
        case .lower, .upper, .caseless: return wordWithSigns(place, place)
        case .other where point == 0x26:
            gap.insert(.other)
            pending.insert(.joinedByAnd)
        default: mark(sign)
        }
        return place &+ length
    }

    mutating func endBlock() {
        let words = count &- blockStart
        if words > 0 {
            // A heading's capitals tell nothing when all its words have them.
            let isHeading = context.contains(.heading) || (!isHTML && !endsSentence && words <= 16 && commas == 0)
            if capitalWords >= 3, upperWords == capitalWords, longSmallWords == 0 {
                hasHeadings = true
                for index in blockStart..<count {
                    tokens[index].shape.insert(.shout)
                    tokens[index].entry = entry(tokens[index].hash, tokens[index].shape)
                }
            } else if isHeading, upperWords >= 3, longSmallWords &* 3 <= upperWords {
                hasHeadings = true
                for index in blockStart..<count { tokens[index].shape.insert(.titleCase) }
            }
            if block < .max { block &+= 1 }
        }
        blockStart = count
        (upperWords, capitalWords, longSmallWords, commas) = (0, 0, 0, 0)
        endsSentence = false
        gap.insert(.end)
    }
}
