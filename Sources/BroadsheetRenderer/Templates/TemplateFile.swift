import BroadsheetDiagnostics

/// One file of the theme in the template language.
public struct TemplateFile: Sendable {
    /// The file's name, by which pages, partials and parents find it: `article.html`.
    public let name: String
    /// The file's content.
    public let source: SourceText

    /// A template with its name.
    public init(name: String, source: SourceText) {
        self.name = name
        self.source = source
    }
}
