import BroadsheetDiagnostics

/// Gathers what is wrong with the Markdown of one article, so that one slip made often is told once.
struct MarkdownProblems {
    private let source: SourceText
    private var rawHTML: (first: Range<Int>, count: Int)?
    private var unsafe: [(address: String, place: Range<Int>)] = []
    private var unsafeCount = 0
    private var tooDeep: Range<Int>?
    private var noAlt: (first: Range<Int>, count: Int)?
    private var notes: [(problem: Footnotes.Problem, place: Range<Int>)] = []
    private var foreign: (names: [String], place: Range<Int>)?
    /// Each of so many unsafe addresses is told with its place; then they are only counted.
    private static let shownAddresses = 10

    /// No problems yet in a text.
    init(in source: SourceText) { self.source = source }

    // Finding a place takes time, so it is only asked for when it is shown.
    /// Whether the place of raw HTML would be shown.
    var needsRawHTMLPlace: Bool { rawHTML == nil }
    /// Whether the place of an unsafe address would be shown.
    var needsAddressPlace: Bool { unsafe.count < MarkdownProblems.shownAddresses }
    /// Whether the place of something nested too deep would be shown.
    var needsDepthPlace: Bool { tooDeep == nil }
    /// Whether the place of a picture without words would be shown.
    var needsAltPlace: Bool { noAlt == nil }

    /// Notes raw HTML that was left out.
    mutating func noteRawHTML(at place: Range<Int>?) {
        if let place { rawHTML = (place, 1) } else { rawHTML?.count += 1 }
    }

    /// Notes an address that was left out.
    mutating func noteUnsafe(_ address: Span<UInt8>, at place: Range<Int>?) {
        unsafeCount += 1
        guard let place else { return }
        let longest = 60
        let shown = address.extracting(first: longest).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        unsafe.append((address.count > longest ? shown + "…" : shown, place))
    }

    /// Notes a picture without words.
    mutating func noteNoAlt(at place: Range<Int>?) {
        if let place { noAlt = (place, 1) } else { noAlt?.count += 1 }
    }

    /// Notes what is wrong with a footnote.
    mutating func note(_ problem: Footnotes.Problem, at place: Range<Int>) { notes.append((problem, place)) }

    /// Notes tags of other generators' templates, with the place of the first.
    mutating func noteForeign(_ names: [String], at place: Range<Int>) { foreign = (names, place) }

    /// Notes a block or span that is nested too deep.
    mutating func noteTooDeep(at place: Range<Int>) { tooDeep = place }

    /// The problems as diagnostics.
    func diagnostics(deepest: Int) -> [Diagnostic] {
        var out: [Diagnostic] = []
        if let rawHTML {
            let more = rawHTML.count > 1 ? " here and in \(MarkdownProblems.places(rawHTML.count - 1)) below" : ""
            out.append(
                Diagnostic(
                    .markdownRawHTML, "raw HTML was left out\(more)", at: source.location(rawHTML.first),
                    hint: "`markdown.rawHTML = \"allow\"` in `broadsheet.toml` trusts the author"))
        }
        for (index, entry) in unsafe.enumerated() {
            let rest = index == unsafe.count - 1 ? unsafeCount - unsafe.count : 0
            let more = rest > 0 ? ", as were \(rest) more below" : ""
            out.append(
                Diagnostic(
                    .markdownUnsafeAddress,
                    "the address `\(entry.address)` is not safe to publish and was left out\(more)",
                    at: source.location(entry.place), hint: "write a web address such as `https://example.org/`"))
        }
        if let tooDeep {
            out.append(
                Diagnostic(
                    .markdownTooDeep, "quotes and lists are nested more than \(deepest) levels deep",
                    at: source.location(tooDeep), hint: "the words of the deeper levels are shown in level \(deepest)"))
        }
        if let noAlt {
            let more = noAlt.count > 1 ? " here, and \(noAlt.count - 1) more below" : ""
            out.append(
                Diagnostic(
                    .markdownNoAlt, "a picture has no words for those who cannot see it\(more)",
                    at: source.location(noAlt.first), hint: "say what it shows between the brackets: `![A bridge](…)`"))
        }
        out += notes.map(diagnostic)
        if let foreign {
            let names = foreign.names.map { "`\($0)`" }.joined(separator: ", ")
            out.append(
                Diagnostic(
                    .markdownForeignTag, "tags of another generator's templates are shown as they are: \(names)",
                    at: source.location(foreign.place),
                    hint: "write Markdown in their place, or put them between back-ticks when they are meant to be seen"
                ))
        }
        return out
    }

    private func diagnostic(_ note: (problem: Footnotes.Problem, place: Range<Int>)) -> Diagnostic {
        let place = source.location(note.place)
        switch note.problem {
        case .undefined(let name, _):
            return Diagnostic(
                .markdownFootnote, "the footnote `\(name)` is nowhere in the text", at: place,
                hint: "write a line `[^\(name)]: …`, or `\\[` when no footnote is meant")
        case .unused(let name, _, _):
            return Diagnostic(
                .markdownFootnote, "nothing refers to the footnote `\(name)`, so it is left out", at: place,
                hint: "write `[^\(name)]` where it belongs")
        case .twice(let name, _, _):
            return Diagnostic(
                .markdownFootnote, "there is a footnote `\(name)` already, so this one is left out", at: place,
                hint: "give it another name")
        }
    }

    private static func places(_ count: Int) -> String { count == 1 ? "1 more place" : "\(count) more places" }
}
