import BroadsheetDiagnostics

@testable import BroadsheetRenderer

/// A small page kind, `article`, for the tests of templates.
enum TemplateSample {
    static let source: RecordShape = ["title": .text, "url": .text]
    static let article: RecordShape = [
        "title": .text, "body": .html, "isBrief": .flag, "section": .record(["title": .text, "url": .text]),
        "sources": .list(source),
    ]
    static let shape: RecordShape = ["site": .record(["title": .text, "url": .text]), "article": .record(article)]

    static let record = TemplateRecord([
        .record(TemplateRecord([.text("The Herald"), .text("/")])),
        .record(
            TemplateRecord([
                .text("Rain & \"wind\" <again>"), .html(HTML(rendered: Array("<p>It rained.</p>".utf8))),
                .flag(false), .absent,
                .list([
                    TemplateRecord([.text("Weather office"), .text("https://example.org/1")]),
                    TemplateRecord([.absent, .text("https://example.org/2")]),
                ]),
            ])),
    ])

    static func compile(_ files: [String: String]) -> Diagnosed<TemplateSet> {
        let files = files.sorted { $0.key < $1.key }.map {
            TemplateFile(name: $0.key, source: SourceText(path: "Templates/" + $0.key, text: $0.value))
        }
        return TemplateSet.compile(files: files, pages: [(name: "article", shape: shape)])
    }

    /// The page of the sample record, or the problems as they are printed.
    static func render(_ article: String, _ others: [String: String] = [:]) -> String {
        let compiled = compile(others.merging(["article.html": article]) { $1 })
        if !compiled.diagnostics.isEmpty { return problems(compiled) }
        var buffer: [UInt8] = []
        compiled.value["article"]?.render(record, into: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    static func problems(_ compiled: Diagnosed<TemplateSet>) -> String {
        compiled.diagnostics.map(DiagnosticFormatter().format).joined(separator: "\n")
    }
}
