import BroadsheetDiagnostics

/// Goes through the pieces of a digest once, decides what each is, and builds the document.
///
/// The rules are described in `DigestText.md`, in the order in which they apply.
struct DigestAssembler {
    let source: SourceText
    let text: DigestLines
    let bytes: [UInt8]
    var pieces: [DigestPiece]
    /// The next piece with words of its own, for each piece: no rule, no page number, nothing about an article.
    let next: [Int?]
    let habits: DigestHabits
    var kinship: DigestKinship

    var document = DigestDocument()
    var diagnostics: [Diagnostic] = []
    /// The role of each line, by its index.
    var readings: [(role: LineReading.Role, reason: DigestReason, leftOut: String?)?]
    /// Whether the lines' readings are wanted.
    let explains: Bool

    /// The section that articles go to.
    var section: String?
    /// The piece of a section line that no article has followed yet.
    var openSection: Int?
    /// The sections met so far, by folded name, as they were first spelled.
    var sections: [UInt64: String] = [:]
    /// Whether the section is a column of one-line news by its name.
    var isBriefSection = false
    /// The bullets of one-line news met so far.
    var itemMarks: Set<DigestMarker.Kind> = []
    /// Whether the open article is the first of a section that has just been named.
    var isFirstOfSection = false
    /// Whether an article is being read, and whether it has text.
    var isOpen = false
    var hasBody = false
    /// Whether a rule stands directly before the piece.
    var isAfterRule = false
    /// A date above the next headline.
    var pendingDate: Int?
    /// Addresses that numbers in brackets point at, and the pieces that hold them.
    var references: [Int: String] = [:]
    var referenceLines: [Int: Int] = [:]
    /// The first piece of the closing.
    var closing: (start: Int, reason: DigestReason)

    /// Prepares to read the pieces of a text.
    init(
        source: SourceText, text: DigestLines, bytes: [UInt8], pieces: [DigestPiece], explains: Bool
    ) {
        self.source = source
        self.text = text
        self.bytes = bytes
        self.pieces = pieces
        self.explains = explains
        var next = [Int?](repeating: nil, count: pieces.count)
        var following: Int?
        for index in pieces.indices.reversed() {
            next[index] = following
            let piece = pieces[index]
            switch piece.shape {
            case .rule, .page: break
            case .meta where piece.list == nil: break
            default: following = index
            }
        }
        closing = (pieces.count, .closing)
        habits = DigestHabits(pieces, next: next, bytes: bytes)
        kinship = DigestKinship(bytes: bytes)
        self.next = next
        readings = explains ? .init(repeating: nil, count: text.lines.count) : []
    }

    /// Reads everything.
    mutating func assemble() -> Diagnosed<DigestDocument> {
        closing = DigestClosing(pieces: pieces, bytes: bytes, next: next).start()
        findReferences()
        var index = readOpening()
        while index < closing.start { index = readPiece(index) }
        for index in closing.start..<pieces.count { readClosing(index) }
        dropEmptySection()
        if let date = pendingDate { keep(date, .date, .dateLoose) }
        splitPrefixes()
        citeReferences()
        dropReadingTimes()
        showSummaries()
        if explains { document.lines = explanations() }
        return Diagnosed(document, diagnostics)
    }

    // MARK: What every rule needs

    /// The words of a range.
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The words of a piece in lower case, without decoration.
    func folded(_ index: Int) -> String { DigestPhrases.folded(words(pieces[index].core)) }

    /// The number by which the words of a piece are compared.
    func fold(_ index: Int) -> UInt64 { DigestFold.hash(bytes, pieces[index].core) }

    /// The piece after `index` with words of its own that is no part of the closing.
    func following(_ index: Int) -> Int? { next[index].flatMap { $0 < closing.start ? $0 : nil } }

    /// Whether the piece after `index` can be an article's text.
    func isBeforeText(_ index: Int) -> Bool { following(index).map { pieces[$0].isProse } ?? false }

    /// Notes how a piece was read.
    mutating func note(_ index: Int, _ role: LineReading.Role, _ reason: DigestReason, leftOut: String? = nil) {
        isAfterRule = false
        guard explains else { return }
        for line in pieces[index].firstLine...pieces[index].lastLine {
            readings[line] = (
                role, reason, line == pieces[index].firstLine ? leftOut ?? pieces[index].label.map(words) : nil
            )
        }
    }

    /// The words in a piece that stand outside a range, when there are any.
    func leftOut(_ index: Int, besides core: Range<Int>) -> String? {
        let range = pieces[index].range
        let parts = [range.lowerBound..<max(range.lowerBound, core.lowerBound), core.upperBound..<range.upperBound]
            .filter { DigestForm.hasWord(bytes, $0) }
        return parts.isEmpty ? nil : parts.map { words(DigestMeta.trimmed(bytes, $0)) }.joined(separator: " ")
    }

    /// The number of the line on which a piece begins.
    func lineNumber(_ index: Int) -> Int { text.lines[pieces[index].firstLine].number }

    /// Keeps a piece with what belongs to no article.
    mutating func keep(_ index: Int, _ role: LineReading.Role, _ reason: DigestReason) {
        let whole = words(pieces[index].range)
        if document.articles.isEmpty, openSection == nil, section == nil {
            document.opening.append(whole)
        } else {
            document.other.append(whole)
        }
        note(index, role, reason)
    }

    // MARK: Building

    /// Opens a section.
    mutating func beginSection(_ index: Int, name: Range<Int>, _ reason: DigestReason) {
        dropEmptySection()
        let typed = words(name)
        let folded = DigestFold.hash(typed)
        var out = leftOut(index, besides: name)
        if let known = sections[folded] {
            section = known
            out = [out, typed].compactMap { $0 }.joined(separator: " ")
            openSection = nil
        } else {
            section = typed
            openSection = index
        }
        isBriefSection = DigestSectionNames.isBrief(bytes, name)
        isOpen = false
        hasBody = false
        note(index, .section, reason, leftOut: out)
    }

    /// Opens an article; the rule that found it says why.
    mutating func beginArticle(_ index: Int, headline: Range<Int>, _ reason: DigestReason) {
        claimSection()
        let (head, source) = DigestSuffix.split(bytes, headline)
        var article = DigestArticle(section: section, headline: words(head), line: lineNumber(index))
        if let source {
            let isAddress = DigestMeta.isAddress(bytes, source)
            article.sources.append(isAddress ? DigestSource(address: words(source)) : DigestSource(name: words(source)))
        }
        if let date = pendingDate {
            article.dateText = words(pieces[date].range)
            pendingDate = nil
        }
        document.articles.append(article)
        isOpen = true
        hasBody = false
        kinship.begin(at: index)
        note(index, .headline, reason, leftOut: leftOut(index, besides: headline))
    }

    /// Counts the open section as used.
    mutating func claimSection() {
        isFirstOfSection = openSection != nil
        guard let name = section else { return }
        openSection = nil
        let folded = DigestFold.hash(name)
        if sections[folded] == nil { sections[folded] = name }
    }

    /// A section that no article followed keeps its words with the rest of the digest.
    ///
    /// After `Section:` they are no words of the digest's own: they say where articles would go, and none is there.
    mutating func dropEmptySection() {
        guard let index = openSection, let name = section else { return }
        openSection = nil
        section = nil
        if case .key(.section, _, let label) = pieces[index].meta {
            note(index, .section, .sectionEmpty, leftOut: words(label) + " " + name)
            return
        }
        document.other.append(name)
        if explains, let reading = readings[pieces[index].firstLine] {
            note(index, .closing, .sectionRest, leftOut: reading.leftOut)
        }
    }

    /// Adds a block to the open article.
    mutating func add(_ block: DigestBlock) {
        document.articles[document.articles.count - 1].blocks.append(block)
        hasBody = true
    }

    /// Changes the open article.
    mutating func change(_ body: (inout DigestArticle) -> Void) {
        body(&document.articles[document.articles.count - 1])
    }

    /// Warns that a text has no headline.
    mutating func warnNoHeadline(_ index: Int, _ message: String) {
        diagnostics.append(
            Diagnostic(
                .digestNoHeadline, message, at: source.location(line: lineNumber(index)),
                hint: "type a headline on a line of its own above the text, without a full stop"))
    }

    private func explanations() -> [LineReading] {
        var out: [LineReading] = []
        out.reserveCapacity(text.lines.count + text.blanks.count)
        for (index, line) in text.lines.enumerated() {
            let reading = readings[index] ?? (.decoration, .rule, nil)
            out.append(
                LineReading(
                    line: line.number, role: reading.role, reason: reading.reason.rawValue, leftOut: reading.leftOut))
        }
        for line in text.blanks {
            out.append(LineReading(line: line, role: .blank, reason: DigestReason.blank.rawValue))
        }
        return out.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }
}
