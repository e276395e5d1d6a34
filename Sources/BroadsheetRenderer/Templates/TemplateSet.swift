import BroadsheetDiagnostics

/// All templates of a theme, compiled for the kinds of pages that a site has.
///
/// ```swift
/// let compiled = TemplateSet.compile(files: files, pages: [(name: "article", shape: articleShape)])
/// compiled.value["article"]?.render(record, into: &buffer)
/// ```
public struct TemplateSet: Sendable {
    private let templates: [String: Template]

    /// Compiles the file `NAME.html` of each page kind against the names of that kind.
    ///
    /// All problems of all files are found, in the order of files and lines; files that no page comes to are only read. A
    /// page kind without a file has no template.
    public static func compile(
        files: [TemplateFile], pages: [(name: String, shape: RecordShape)]
    ) -> Diagnosed<TemplateSet> {
        compile(files: files, pages: pages, isStrict: true)
    }

    /// Compiles with or without strictness; see `TemplateCompiler`.
    static func compile(
        files: [TemplateFile], pages: [(name: String, shape: RecordShape)], isStrict: Bool
    ) -> Diagnosed<TemplateSet> {
        let read = files.map(TemplateParser.parse)
        var problems = read.flatMap(\.diagnostics).filter { isStrict || $0.id != .templateWrongUse }
        let parsed = Dictionary(read.map { ($0.value.name, $0.value) }, uniquingKeysWith: { _, later in later })
        var templates: [String: Template] = [:]
        for page in pages {
            guard let root = parsed[page.name + ".html"] else { continue }
            let compiled = TemplateCompiler.compile(
                page.name, root, shape: page.shape, files: parsed, isStrict: isStrict)
            problems += compiled.diagnostics
            templates[page.name] = compiled.value
        }
        return Diagnosed(TemplateSet(templates: templates), inOrder(problems))
    }

    /// The template of a page kind, `article` for `article.html`.
    public subscript(page: String) -> Template? { templates[page] }

    /// A partial is compiled wherever it is used, so one mistake in it may be met many times; it is told once.
    private static func inOrder(_ problems: [Diagnostic]) -> [Diagnostic] {
        struct Place: Hashable {
            let id: DiagnosticID
            let location: SourceLocation?
        }
        var seen: Set<Place> = []
        let distinct = problems.filter { seen.insert(Place(id: $0.id, location: $0.location)).inserted }
        return distinct.sorted { a, b in
            let (a, b) = (a.location, b.location)
            return (a?.path ?? "", a?.line ?? 0, a?.column ?? 0) < (b?.path ?? "", b?.line ?? 0, b?.column ?? 0)
        }
    }
}
