/// A headline, a paragraph, an item or any other stretch of text that belongs together, before its role is known.
struct DigestPiece {
    /// What a piece looks like by itself.
    enum Shape {
        /// No letter and no digit.
        case rule
        /// Prose: several sentences, or very long.
        case text
        /// One short sentence with a full stop.
        case sentence
        /// A short line without a full stop.
        case short
        /// A line after ">" in a file that is otherwise not quoted.
        case quoted
        /// A line that says something about an article.
        case meta(DigestMeta)
        /// A page number.
        case page
    }

    /// Its words in the clean text.
    var range: Range<Int>
    /// Its first line, an index into the lines.
    var firstLine: Int
    /// Its last line.
    var lastLine: Int
    /// Blank lines before it.
    var gap: Int
    /// Whether it was indented.
    var indent: Int
    /// What it looks like.
    var shape = Shape.text
    /// Measures of its text.
    var measure = DigestMeasure()
    /// Its bullet or number.
    var marker: DigestMarker?
    /// The number of the list that it is an item of.
    var list: Int?
    /// Its words without decoration.
    var core: Range<Int>
    /// How it is decorated.
    var form = DigestForm.plain
    /// A label before its words that is none of them.
    var label: Range<Int>?

    /// A piece of which only the place is known.
    init(range: Range<Int>, lines: ClosedRange<Int>, gap: Int, indent: Int, marker: DigestMarker?) {
        self.range = range
        firstLine = lines.lowerBound
        lastLine = lines.upperBound
        self.gap = gap
        self.indent = indent
        self.marker = marker
        core = range
    }

    /// Whether it stands in a new block.
    var opensBlock: Bool { gap > 0 }

    /// Whether it can only be part of a text: prose, a sentence, a quotation.
    var isProse: Bool {
        switch shape {
        case .text, .sentence, .quoted: list == nil
        default: false
        }
    }

    /// Whether it is a short line without a full stop and no item of a list.
    var isShort: Bool {
        if case .short = shape { return list == nil }
        return false
    }

    /// Whether it is one short sentence and no item of a list.
    var isSentence: Bool {
        if case .sentence = shape { return list == nil }
        return false
    }

    /// Whether it holds no words.
    var isRule: Bool {
        if case .rule = shape { return true }
        return false
    }

    /// Whether it is "Headline: …".
    var isHeadlineLabel: Bool {
        if case .key(.headline, _, _)? = meta { return true }
        return false
    }

    /// What it says about an article, if it does.
    var meta: DigestMeta? {
        if case .meta(let meta) = shape, list == nil { return meta }
        return nil
    }
}
