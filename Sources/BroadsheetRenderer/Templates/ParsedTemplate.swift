import BroadsheetDiagnostics

/// One file of the theme, read but not yet bound to the names of a page.
struct ParsedTemplate: Sendable {
    let name: String
    let source: SourceText
    let nodes: [TemplateNode]

    /// The bytes of a range.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { source.bytes[range] }
}
