/// Tells a headline that fills the width of wrapped text from the first line of a paragraph.
///
/// A headline has no full stop, and the line below it begins a sentence all the same. That the line below begins a
/// sentence is seen from its first word: it has a capital here and is written small elsewhere in the file.
struct DigestWrapHeadings {
    /// The words that stand in small letters somewhere in the file.
    private var small: Set<UInt64> = []
    private let touch: Touch

    /// How headlines stand to their text in a file.
    enum Touch {
        /// A blank line parts them.
        case never
        /// Those that stop early are decorated; only a title in capitals can be a plain one.
        case titles
        /// Nothing is known.
        case perhaps
        /// Those that stop early touch it.
        case often
    }

    /// Words that no headline ends with.
    private static let loose = DigestFold.table(
        """
        a|an|the|of|in|on|at|by|for|to|and|or|as|is|was|with|from|that|its|his|her|their|der|die|das|den|dem|des|und
        im|am|zu|von|mit|auf|für|bei|ein|eine|le|la|les|de|du|des|et|en|un|une|au|aux|par|pour|el|los|las|del|y|con
        por|para|que|un|una|il|lo|gli|di|da|e|per|o|os|do|dos|em|no|na|van|het|een|op|i|och|att|и|в|на|с|по|о|от
        """)

    /// Learns from a wrapped text.
    init(_ text: DigestLines, _ touch: Touch) {
        self.touch = touch
        for line in text.lines {
            Self.eachWord(text.bytes, line.start, line.end) { hash, first, _ in
                if DigestScalars.isLower(first) { small.insert(hash) }
            }
        }
    }

    /// Whether a line that could be wrapped text is a headline above the next line; it begins its block or follows
    /// the end of a paragraph.
    func parts(_ text: DigestLines, _ line: Int, until end: Int) -> Bool {
        let this = text.lines[line]
        let next = text.lines[line + 1]
        guard DigestScalars.isUpper(DigestScalars.decode(text.bytes, next.start, next.end).value) else { return false }
        let own = look(text, this)
        if touch == .titles, !own.isTitle || own.endsLoose { return false }
        let below = look(text, next)
        guard own.words > 3 else { return false }
        // The second line of a title in capitals like these; text has small words.
        if below.isCapitalised, own.isTitle || below.words <= 5 { return false }
        var words: Set<UInt64> = []
        DigestKinship.words(text.bytes, this.start..<this.end) { words.insert($0) }
        var rest: Set<UInt64> = []
        for index in line + 1..<min(end, line + 6) {
            DigestKinship.words(text.bytes, text.lines[index].start..<text.lines[index].end) { rest.insert($0) }
        }
        let shared = words.count { rest.contains($0) }
        let beginsSentence = small.contains(below.first)
        if own.endsLoose { return touch == .often && beginsSentence && below.isSmallSecond && shared >= 3 }
        if own.isTitle { return beginsSentence || shared > 0 || touch == .often }
        // A name may go on in the next line: "the Bangsamoro Autonomous", "Region".
        if own.endsCapital, touch != .often || !beginsSentence || !below.isSmallSecond { return false }
        if beginsSentence { return shared >= 2 }
        return shared >= (touch == .often ? 3 : 4) && shared * 5 >= words.count * 2
    }

    /// What a line looks like.
    private struct Look {
        var words = 0
        /// Whether nearly all its words begin with a capital, or all.
        var isTitle = false
        var isCapitalised = false
        /// Whether it ends with a word that no headline ends with.
        var endsLoose = false
        var endsCapital = false
        /// Its first word, and whether the second is small.
        var first: UInt64 = 0
        var isSmallSecond = false
    }

    private func look(_ text: DigestLines, _ line: DigestLines.Line) -> Look {
        var look = Look()
        var long = 0
        var capital = 0
        Self.eachWord(text.bytes, line.start, line.end) { hash, first, length in
            let isSmall = DigestScalars.isLower(first)
            if look.words == 0 { look.first = hash }
            if look.words == 1 { look.isSmallSecond = isSmall }
            look.words += 1
            let isLoose = length <= 4 && Self.loose.contains(hash)
            if length > 3, !isLoose {
                long += 1
                if !isSmall { capital += 1 }
            }
            look.endsLoose = isSmall && isLoose
            look.endsCapital = !isSmall
        }
        look.isTitle = long > 2 && capital * 10 >= long * 9
        look.isCapitalised = capital == long
        return look
    }

    /// Hands out each word in small letters as a number, with its first letter as it stands and its length.
    private static func eachWord(
        _ bytes: [UInt8], _ start: Int, _ end: Int, _ body: (UInt64, UInt32, Int) -> Void
    ) {
        var index = start
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var length = 0
        var first: UInt32 = 0
        while index <= end {
            var v: UInt32 = 0x20
            var n = 1
            if index < end { (v, n) = DigestScalars.decode(bytes, index, end) }
            if DigestScalars.isWord(v) {
                if length == 0 { first = v }
                hash = (hash ^ UInt64(DigestScalars.lowered(v))) &* 0x100_0000_01b3
                length += 1
            } else {
                if length > 0 { body(hash, first, length) }
                length = 0
                hash = 0xcbf2_9ce4_8422_2325
            }
            index += n
        }
    }
}
