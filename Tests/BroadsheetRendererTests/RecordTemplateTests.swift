import BroadsheetDiagnostics
import Synchronization
import Testing

@testable import BroadsheetRenderer

@Suite struct RecordTemplateTests {
    private func record(_ article: String, _ path: String = "article.sources") throws -> Template? {
        let compiled = TemplateSample.compile(["article.html": article])
        #expect(compiled.diagnostics == [])
        return try #require(compiled.value["article"]).ofRecord(in: path, TemplateSample.source)
    }

    @Test func `a record's part of a page is a template of its own`() throws {
        let template = try record(
            "<ul>{{#article.sources}}<li>{{#url}}{{.}} {{title}}{{/url}}</li>{{/article.sources}}</ul>")
        var page: [UInt8] = []
        template?.render(TemplateRecord([.text("A & B"), .text("/a")]), into: &page)
        #expect(String(decoding: page, as: UTF8.self) == "<li>/a A &amp; B</li>")
    }

    @Test func `templates that show a record in the same way have equal parts`() throws {
        let short = try record("{{#article.sources}}{{title}}.{{/article.sources}}")
        #expect(short != nil)
        #expect(
            try short == record("more {{article.title}} {{#article}}{{#sources}}{{title}}.{{/sources}}{{/article}}"))
        #expect(try short != record("{{#article.sources}}{{title}}!{{/article.sources}}"))
        #expect(try short != record("{{#article.sources}}{{url}}.{{/article.sources}}"))
    }

    @Test(arguments: [
        "{{#article.sources}}{{title}} {{article.title}}{{/article.sources}}",
        "{{#article.sources}}{{#site}}{{title}}{{/site}}{{/article.sources}}",
        "{{#article.sources}}a{{/article.sources}}{{#article.sources}}b{{/article.sources}}",
        "{{#article}}{{title}}{{/article}}",
    ])
    func `a part that shows other names, stands twice or nowhere is none`(source: String) throws {
        #expect(try record(source) == nil)
    }

    @Test func `a list of rendered records shows what its records show`() throws {
        let source = "{{#article}}{{#sources}}<i>{{title}}</i>{{/sources}}{{^sources}}none{{/sources}}{{/article}}"
        let compiled = TemplateSample.compile(["article.html": source])
        let template = try #require(compiled.value["article"])
        let part = try #require(try record(source))
        let records = RenderedRecords(part, count: 200) { TemplateRecord([.text("No. \($0) <"), .absent]) }
        func page(_ list: TemplateValue) -> String {
            var page: [UInt8] = []
            let article = TemplateRecord([.absent, .absent, .absent, .absent, list])
            template.render(TemplateRecord([.absent, .record(article)]), into: &page)
            return String(decoding: page, as: UTF8.self)
        }
        for indices in [[], [0], [199, 63, 64, 0], [5, 5]] {
            let made = indices.map { TemplateRecord([.text("No. \($0) <"), .absent]) }
            #expect(page(.rendered(RenderedList(records, indices))) == page(.list(made)))
        }
    }

    @Test func `each record is made once however many workers ask for it`() async throws {
        let part = try #require(try record("{{#article.sources}}{{title}} {{/article.sources}}"))
        let made = Counter()
        let records = RenderedRecords(part, count: 500) { index in
            made.count.wrappingAdd(1, ordering: .relaxed)
            return TemplateRecord([.text("\(index)"), .absent])
        }
        let pages = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var page: [UInt8] = []
                    RenderedList(records, Array(0..<500)).append(to: &page)
                    return page
                }
            }
            return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(pages == [Array((0..<500).map { "\($0) " }.joined().utf8)])
        #expect(made.count.load(ordering: .relaxed) == 500)
    }

    private final class Counter: Sendable {
        let count = Atomic(0)
    }
}
