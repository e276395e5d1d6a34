/// What can be learnt from the whole file before any line is decided: which decoration marks sections, which
/// headlines, and how many blank lines stand before each.
struct DigestHabits {
    /// Forms that are followed by headlines.
    private(set) var sectionForms: Set<DigestForm> = []
    /// Forms that are followed by text.
    private(set) var headlineForms: Set<DigestForm> = []
    /// Whether several articles have a date line of their own.
    private(set) var hasDatedArticles = false
    /// Whether headlines stand in quotation marks: the first line above a text does.
    private(set) var quotesHeadlines = false
    /// Whether the whole file is written in small letters.
    private(set) var isSmall = false
    /// The blank lines that stand most often between two pieces of prose.
    private var usualGap = 0
    private var headlineGaps: Set<Int> = []
    private var textGaps: Set<Int> = []

    /// Learns from the pieces; `next` is the following piece with words of its own for each piece.
    init(_ pieces: [DigestPiece], next: [Int?], bytes: [UInt8]) {
        var sections: [DigestForm: Int] = [:]
        var headlines: [DigestForm: Int] = [:]
        var openings: [DigestForm: Int] = [:]
        var dates = 0
        var gaps: [Int: Int] = [:]
        var small = 0
        var capital = 0
        let first = pieces.indices.first { pieces[$0].isShort && next[$0].map { pieces[$0].isProse } == true }
        quotesHeadlines = first.map { pieces[$0].measure.isQuotation } == true
        for index in pieces.indices {
            let piece = pieces[index]
            if case .date? = piece.meta { dates += 1 }
            if piece.isProse {
                if piece.measure.startsSmall { small += 1 }
                if piece.measure.startsCapital { capital += 1 }
            }
            guard let following = next[index] else { continue }
            if piece.isProse, pieces[following].isProse, following == index + 1 {
                gaps[pieces[following].gap, default: 0] += 1
            }
            if piece.isShort, pieces[following].isProse, index > 0, piece.measure.width <= 120 {
                headlineGaps.insert(piece.gap)
            }
            if case .text = piece.shape, case .text = pieces[following].shape, following == index + 1 {
                textGaps.insert(pieces[following].gap)
            }
            guard piece.form != .plain, piece.isShort || piece.isSentence else { continue }
            if isByline(pieces[following], bytes), next[following].map({ pieces[$0].isProse }) == true {
                headlines[piece.form, default: 0] += 1
            } else if pieces[following].isShort {
                if pieces[following].form != piece.form { sections[piece.form, default: 0] += 1 }
            } else if pieces[following].isProse {
                // A question is a headline; so are many words.
                let last = DigestScalars.decodeLast(bytes, piece.core.lowerBound, piece.core.upperBound).value
                let widest = DigestScalars.isUnspaced(last) ? 12 : 32
                let opens =
                    pieces[following].isSentence && piece.measure.ending == .none && piece.measure.width <= widest
                    && next[following].map { pieces[$0].isProse } == true
                if opens { openings[piece.form, default: 0] += 1 } else { headlines[piece.form, default: 0] += 1 }
            }
        }
        // Signs before one sentence and then text: sections whose headlines end with a full stop.
        for form in openings.keys where form.isTyped && sections[form] == nil && headlines[form] == nil {
            sections[form] = 1
        }
        hasDatedArticles = dates > 2
        isSmall = small > capital
        usualGap = gaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        for (form, count) in sections where count > headlines[form, default: 0] { sectionForms.insert(form) }
        for (form, count) in headlines where count >= sections[form, default: 0] { headlineForms.insert(form) }
    }

    /// Whether a line is hardly a headline but a name directly below one: "Jane Doe, Staff writer".
    private func isByline(_ piece: DigestPiece, _ bytes: [UInt8]) -> Bool {
        guard piece.isShort, !piece.opensBlock, piece.measure.width <= 60, !piece.form.isTyped else { return false }
        if DigestMeta.isNameWithRole(bytes, piece.range) || DigestMeta.isStaff(bytes, piece.range) { return true }
        let measure = piece.measure
        return measure.words > 1 && measure.words < 4 && measure.capitalised == measure.words && !measure.hasDigit
            && !measure.isCapitals
    }

    /// Whether so many blank lines stand before headlines and never inside a text.
    func isHeadlineGap(_ gap: Int) -> Bool {
        if headlineGaps.isEmpty { return usualGap > 0 && gap > usualGap && !textGaps.contains(gap) }
        return headlineGaps.contains(gap) && !textGaps.contains(gap) && !textGaps.isEmpty
    }

    /// Whether so many blank lines stand inside a text and never before a headline.
    func isTextGap(_ gap: Int) -> Bool {
        textGaps.contains(gap) && !headlineGaps.contains(gap) && !headlineGaps.isEmpty
    }
}
