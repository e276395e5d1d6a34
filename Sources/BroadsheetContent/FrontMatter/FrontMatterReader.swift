import BroadsheetDiagnostics

/// What the head of a file says, and where the text begins.
struct FrontMatter: Sendable {
    /// The language that it is written in.
    let format: FrontMatterSplit.Format
    /// Its keys with their values, in the order of the file.
    let entries: [PlacedEntry]
    /// The first byte of the text.
    let bodyStart: Int
    /// The line that the text begins on, counted from 1.
    let bodyLine: Int
}

/// Reads the head of a Markdown file, in any of the languages that it may be written in.
enum FrontMatterReader {
    /// A head with more bytes than this is refused.
    static let largest = 64 << 10

    /// The head of a file; an error among the problems means that nothing of it could be read.
    static func read(_ source: SourceText) -> Diagnosed<FrontMatter> {
        var split = FrontMatterSplit(source.bytes)
        var read = Diagnosed<[PlacedEntry]>([])
        if split.isUnclosed {
            read.diagnostics = [unclosed(split, source)]
        } else if split.format != .none, let refusal = tooLarge(split, source) {
            read.diagnostics = [refusal]
        } else {
            switch split.format {
            case .yaml: read = YAMLReader.read(source, split.head)
            case .toml:
                read = TOMLReader.read(source, split.head, subject: "the front matter", syntax: .frontMatterSyntax)
            case .json: read = JSONReader.read(source, split.head)
            case .none, .pelican:
                if let head = PelicanReader.head(source.bytes) {
                    split = .pelican(end: head.end)
                    read = head.entries.withoutDuplicates(source)
                }
            }
        }
        var line = source.firstLine
        for index in 0..<split.bodyStart where source.bytes[index] == UInt8(ascii: "\n") { line += 1 }
        return Diagnosed(
            FrontMatter(format: split.format, entries: read.value, bodyStart: split.bodyStart, bodyLine: line),
            read.diagnostics)
    }

    private static func unclosed(_ split: FrontMatterSplit, _ source: SourceText) -> Diagnostic {
        let fence =
            switch split.format {
            case .toml: "+++"
            case .json: "}"
            default: "---"
            }
        let end = max(split.head.lowerBound + 1, split.head.upperBound - 1)
        return Diagnostic(
            .frontMatterUnclosed, "the front matter that begins here is never closed",
            at: source.location(split.head.lowerBound..<end),
            hint: split.format == .json
                ? "write `}` after its last line" : "write `\(fence)` on a line of its own after its last line")
    }

    private static func tooLarge(_ split: FrontMatterSplit, _ source: SourceText) -> Diagnostic? {
        guard split.head.count > largest else { return nil }
        if let offset = YAMLGuard.tooDeep(source.bytes, split.head) {
            return .tooDeep(source, offset, limit: YAMLReader.deepest)
        }
        return Diagnostic(
            .frontMatterSyntax, "the front matter has \(split.head.count) bytes, more than \(largest)",
            at: source.location(at: split.head.lowerBound), hint: "move long texts below the closing line")
    }
}
