import BroadsheetDiagnostics
import BroadsheetModel

@testable import BroadsheetRenderer

/// Renders short texts with all marks on, but for what would only make the expected HTML longer.
enum MarksSample {
    static func rendered(
        _ text: String, language: String = "", _ change: (inout MarkdownOptions) -> Void = { _ in }
    ) -> Diagnosed<RenderedMarkdown> {
        var options = MarkdownOptions()
        options.language = language
        options.extensions.headingLinks = false
        options.loadsLazily = false
        change(&options)
        return MarkdownRenderer(options).render(SourceText(path: "a.md", text: text))
    }

    static func html(
        _ text: String, language: String = "", _ change: (inout MarkdownOptions) -> Void = { _ in }
    ) -> String {
        String(decoding: rendered(text, language: language, change).value.html, as: UTF8.self)
    }

    static func problems(_ text: String) -> [String] {
        rendered(text).diagnostics.map { DiagnosticFormatter(style: .short).format($0) }
    }

    /// What a table of the head `a`, `b` and the row `1`, `2` becomes.
    static let table =
        "<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
}
