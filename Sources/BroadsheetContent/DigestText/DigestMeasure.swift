/// What can be seen of a piece of text without understanding it: its width, its letters, how it ends.
struct DigestMeasure {
    /// How a text ends, quotes and brackets aside.
    enum Ending { case none, stop, question, exclamation, colon, comma }

    /// Its width in columns, not counted beyond 1,000.
    var width = 0
    /// Its words; in scripts without spaces, half its characters.
    var words = 0
    /// Words that begin with a capital.
    var capitalised = 0
    /// Words that begin with a small letter.
    var small = 0
    /// Whether all its letters are capitals, four at least.
    var isCapitals = false
    /// Whether it begins with a small letter.
    var startsSmall = false
    /// Whether it begins with a capital.
    var startsCapital = false
    /// Whether there is a digit in it.
    var hasDigit = false
    /// Whether there is a letter or digit in it.
    var hasWord = false
    /// Sentences that end before the end.
    var innerSentences = 0
    /// Whether one pair of quotation marks holds all of it.
    var isQuotation = false
    /// Whether a tab or a wide gap parts it into columns.
    var hasColumns = false
    /// Whether it is in a script that ends sentences with a space.
    var isStopless = false
    /// How it ends.
    var ending = Ending.none

    /// Nothing measured yet.
    init() {}

    /// Measures a range; very long texts only at both ends.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        ending = DigestMeasure.ending(bytes, range)
        let longest = 1_600
        let end = min(range.upperBound, range.lowerBound + longest)
        scan(bytes, range.lowerBound, end, isWhole: end == range.upperBound)
        if end < range.upperBound { width = max(width, 1_000) }
    }

    private mutating func scan(_ bytes: [UInt8], _ start: Int, _ end: Int, isWhole: Bool) {
        var index = start
        var inWord = false
        var upper = 0
        var lower = 0
        var wide = 0
        var seenLetter = false
        var previousSpace: UInt32 = 0
        var spaces = 0
        var word = Word()
        var closers: [UInt32]?
        var quoteClosesAtEnd = false
        while index < end {
            // Most of a text is small letters inside words.
            if inWord, seenLetter, bytes[index] >= 0x61, bytes[index] <= 0x7A {
                lower += 1
                word.length += 1
                word.isOneCase = false
                if width < 1_000 { width += 1 }
                previousSpace = UInt32(bytes[index])
                index += 1
                continue
            }
            let (v, n) = DigestScalars.decode(bytes, index, end)
            let isWord = DigestScalars.isWord(v)
            if isWord {
                hasWord = true
                let isUpper = DigestScalars.isUpper(v)
                let isLower = !isUpper && DigestScalars.isLower(v)
                if isUpper { upper += 1 } else if isLower { lower += 1 }
                let digit = DigestScalars.digit(v) != nil
                if digit { hasDigit = true }
                if DigestScalars.isStopless(v) { isStopless = true }
                if !inWord {
                    words += 1
                    if isUpper { capitalised += 1 } else if isLower { small += 1 }
                    word = Word(startsSmall: isLower, isNumber: digit)
                }
                if !seenLetter, !digit || closers == nil {
                    seenLetter = true
                    startsSmall = isLower
                    startsCapital = isUpper
                }
                word.length += 1
                word.isOneCase = word.isOneCase && !isLower
                inWord = true
                if DigestScalars.isUnspaced(v) { wide += 1 }
            } else {
                if v == 0x09 { hasColumns = true }
                if DigestScalars.isSpace(v) {
                    spaces += 1
                    if spaces >= 3 { hasColumns = true }
                    inWord = false
                } else {
                    spaces = 0
                    // An apostrophe or hyphen inside a word does not end it.
                    if v != 0x27, v != 0x2019, !DigestScalars.isDash(v), !isMark(v) { inWord = false }
                }
                if endsSentence(v, word, bytes, index + n, end, previousSpace) { innerSentences += 1 }
                if index == start { closers = DigestScalars.closing(v) }
                if let signs = closers, index > start, signs.contains(v), !quoteClosesAtEnd {
                    quoteClosesAtEnd = restIsPunctuation(bytes, index + n, end)
                    if !quoteClosesAtEnd, !continues(bytes, index + n, end) { closers = nil }
                }
            }
            if isWord { spaces = 0 }
            previousSpace = v
            if width < 1_000, !DigestScalars.isInvisible(v), !isMark(v) { width += DigestScalars.isWide(v) ? 2 : 1 }
            index += n
        }
        if wide > 0 { words += wide / 2 }
        isCapitals = upper >= 4 && lower == 0
        isQuotation = isWhole && quoteClosesAtEnd
    }

    /// The word before a full stop, as far as it tells an abbreviation from the end of a sentence.
    private struct Word {
        var startsSmall = false
        var isNumber = false
        var length = 0
        var isOneCase = true
    }

    private func endsSentence(
        _ v: UInt32, _ word: Word, _ bytes: [UInt8], _ next: Int, _ end: Int, _ before: UInt32
    ) -> Bool {
        guard DigestScalars.isStop(v) || DigestScalars.isQuestion(v) || DigestScalars.isExclamation(v) else {
            return false
        }
        var index = next
        var spaced = v >= 0x3000
        while index < end {
            let (w, n) = DigestScalars.decode(bytes, index, end)
            if DigestScalars.isSpace(w) {
                spaced = true
            } else if DigestScalars.isWord(w) || DigestScalars.closing(w) != nil && spaced {
                guard spaced, !DigestScalars.isLower(w) else { return false }
                if v != 0x2E { return true }
                return word.startsSmall || word.length >= 5 || word.isNumber && word.length > 2
                    || word.length >= 2 && word.isOneCase && DigestScalars.isCloser(before)
            } else if !DigestScalars.isCloser(w) {
                return false
            }
            index += n
        }
        return false
    }

    private func restIsPunctuation(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            let (v, n) = DigestScalars.decode(bytes, index, end)
            if DigestScalars.isWord(v) { return false }
            index += n
        }
        return true
    }

    /// Whether a sign that could close a quotation stands inside a word, as an apostrophe does.
    private func continues(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        start < end && DigestScalars.isWord(DigestScalars.decode(bytes, start, end).value)
    }

    private func isMark(_ v: UInt32) -> Bool {
        v >= 0x300 && v <= 0x36F || v >= 0x64B && v <= 0x65F || v >= 0x900 && v <= 0xD7F && !DigestScalars.isWord(v)
            || v >= 0x0E00 && v <= 0x109F && !DigestScalars.isWord(v) || v == 0xFE0F
    }

    /// How a range ends, closing quotes and brackets aside.
    static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> Ending {
        var end = range.upperBound
        let start = range.lowerBound
        var rounds = 0
        var hadBracket = false
        while end > start, rounds < 12 {
            let (v, n) = DigestScalars.decodeLast(bytes, start, end)
            if DigestScalars.isStop(v) { return .stop }
            if DigestScalars.isQuestion(v) { return .question }
            if DigestScalars.isExclamation(v) { return .exclamation }
            if v == 0x3A || v == 0xFF1A { return hadBracket ? .none : .colon }
            if v == 0x2C || v == 0x3B || v == 0xFF0C || v == 0x60C || v == 0x61B || v == 0x3001 || v == 0xFF1B {
                return hadBracket ? .none : .comma
            }
            if v == 0x29 || v == 0x5D || v == 0xFF09 { hadBracket = true }
            if DigestScalars.isCloser(v) || DigestScalars.isSpace(v) || DigestScalars.isInvisible(v) {
                end -= n
                rounds += 1
                continue
            }
            guard hadBracket, let open = bracket(bytes, start, end) else { return .none }
            // "… on Monday. (Reuters)": what counts is the stop before the bracket.
            end = open
            hadBracket = false
            while end > start, bytes[end - 1] == 0x20 { end -= 1 }
            guard end > start else { return .none }
            let before = ending(bytes, start..<end)
            return before == .stop ? .stop : .none
        }
        return .none
    }

    private static func bracket(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var index = end
        let least = max(start, end - 60)
        while index > least {
            let (v, n) = DigestScalars.decodeLast(bytes, start, index)
            index -= n
            if v == 0x28 || v == 0x5B || v == 0xFF08 { return index }
        }
        return nil
    }
}
