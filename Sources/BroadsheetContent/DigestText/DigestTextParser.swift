import BroadsheetDiagnostics

/// Reads digest text: pasted prose without markup, in which layout and wording tell sections, headlines and
/// paragraphs apart.
///
/// ```swift
/// let digest = DigestTextParser().parse(SourceText(path: "today.txt", text: pasted)).value
/// ```
///
/// The rules are in `DigestText.md`. Nothing is lost: see ``DigestDocument``.
public struct DigestTextParser: Sendable {
    /// Whether the document says for each line how it was read.
    public let explains: Bool

    /// A parser; one that explains needs a little more time.
    public init(explains: Bool = false) {
        self.explains = explains
    }

    /// The document in a text, with warnings where the text leaves a doubt that matters.
    public func parse(_ source: SourceText) -> Diagnosed<DigestDocument> {
        var text = DigestLines(source.bytes, firstLine: source.firstLine)
        _ = DigestQuoting.strip(&text)
        let wrap = DigestWrap(text)
        var (pieces, bytes) = wrap.pieces()
        DigestShaper(bytes: bytes, text: text).shape(&pieces)
        DigestInterview.mark(&pieces)
        var assembler = DigestAssembler(source: source, text: text, bytes: bytes, pieces: pieces, explains: explains)
        return assembler.assemble()
    }
}
