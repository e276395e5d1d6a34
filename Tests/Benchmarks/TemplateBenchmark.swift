import BroadsheetDiagnostics
import BroadsheetRenderer

/// Holds an article page of 8 KB from its template, context included, against appending the same bytes by hand.
enum TemplateBenchmark {
    private static let limit = 5.0

    static func run() -> Bool {
        let compiled = ArticleTemplate.compile()
        guard !compiled.hasErrors, let template = compiled.value["article"] else {
            print(compiled.diagnostics.map(DiagnosticFormatter().format).joined())
            return false
        }
        let page = ArticlePage()
        var rendered: [UInt8] = []
        var written: [UInt8] = []
        template.render(ArticleTemplate.record(page), into: &rendered)
        ArticleByHand.append(page, to: &written)
        guard rendered == written else {
            print("templates: the page by hand is not the page of the template")
            return false
        }
        let byTemplate = secondsPerCall {
            rendered.removeAll(keepingCapacity: true)
            template.render(ArticleTemplate.record(page), into: &rendered)
        }
        let byRecord = secondsPerCall { _ = ArticleTemplate.record(page) }
        let byHand = secondsPerCall {
            written.removeAll(keepingCapacity: true)
            ArticleByHand.append(page, to: &written)
        }
        let compilation = secondsPerCall(rounds: 5, calls: 50) { _ = ArticleTemplate.compile() }
        let ratio = (byTemplate / byHand * 100).rounded() / 100
        print("templates: a page of \(rendered.count) bytes")
        print("  by hand        \(microseconds(byHand))")
        print("  by template    \(microseconds(byTemplate)), \(ratio) times by hand, at most \(limit)")
        print("  its record     \(microseconds(byRecord)) of that")
        print("  compiling it   \(microseconds(compilation))")
        return ratio <= limit
    }
}
