import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

/// A template that knows values beforehand must show every page as one that is told them with the page.
@Suite struct KnownTemplateValueTests {
    private static let templates = [
        "{{site.title}}, {{article.title}}: {{{article.body}}}",
        "{{#site}}{{title}} {{url}}{{/site}}{{^site}}none{{/site}}",
        "{{#site}}{{#article}}{{title}} in {{site.title}} at {{url}}{{/article}}{{/site}}",
        "{{#article}}{{#sources}}{{title}} {{url}} {{site.url}} {{article.title}}{{/sources}}{{/article}}",
        "{{#article.sources}}[{{title}}{{#site.title}}, {{.}}{{/site.title}}]{{/article.sources}}",
        "{{^article.sources}}no{{/article.sources}}{{#article.isBrief}}a{{/article.isBrief}}{{^article.isBrief}}b{{/article.isBrief}}",
        "{{#article}}{{#isBrief}}{{title}}{{/isBrief}}{{^section}}{{title}}{{/section}}{{#section}}{{title}}{{/section}}{{/article}}",
        "{{article.section.title}}{{#article.section.url}}x{{/article.section.url}}{{#article.body}}{{.}}{{/article.body}}",
        "a{{#article}}b{{#site}}c{{#article.sources}}{{url}}{{/article.sources}}d{{/site}}{{/article}}e{{site.url}}f",
    ]

    /// Each value known or not: the site, the article, and within the article the first so many of its values.
    private static let known: [[KnownTemplateValue]] = {
        let values = TemplateSample.record.values
        guard case .record(let article) = values[1] else { return [] }
        let all = article.values.map { KnownTemplateValue.value($0) }
        let parts = (0...all.count).map { count in
            KnownTemplateValue.record(Array(all[..<count]))
        }
        let rest = (0...all.count).map { count in
            KnownTemplateValue.record(all.indices.map { $0 < count ? .unknown : all[$0] })
        }
        return ([.value(values[1])] + parts + rest).flatMap { [[.value(values[0]), $0], [.unknown, $0]] } + [
            [], [.unknown],
        ]
    }()

    @Test(arguments: templates)
    func `what is known beforehand changes no page`(source: String) throws {
        let compiled = TemplateSample.compile(["article.html": source])
        #expect(compiled.diagnostics == [])
        let template = try #require(compiled.value["article"])
        var expected: [UInt8] = []
        template.render(TemplateSample.record, into: &expected)
        for known in KnownTemplateValueTests.known {
            var page: [UInt8] = []
            template.knowing(known).render(withoutKnown(TemplateSample.record, known), into: &page)
            #expect(String(decoding: page, as: UTF8.self) == String(decoding: expected, as: UTF8.self), "\(known)")
        }
    }

    @Test func `a template of nothing but known values is one literal`() throws {
        let compiled = TemplateSample.compile([
            "article.html": "<p>{{#article.sources}}{{title}}, {{/article.sources}}</p>"
        ])
        let template = try #require(compiled.value["article"])
        let known = template.knowing(TemplateSample.record.values.map { .value($0) })
        #expect(known.operations.map(\.kind) == [.literal])
        #expect(String(decoding: known.literals, as: UTF8.self) == "<p>Weather office, , </p>")
    }

    /// The record as it is on a page: what is known is left out.
    private func withoutKnown(_ record: TemplateRecord, _ known: [KnownTemplateValue]) -> TemplateRecord {
        TemplateRecord(
            record.values.enumerated().map { index, value in
                guard index < known.count else { return value }
                switch (known[index], value) {
                case (.value, _): return .absent
                case (.record(let inner), .record(let record)): return .record(withoutKnown(record, inner))
                default: return value
                }
            })
    }
}
