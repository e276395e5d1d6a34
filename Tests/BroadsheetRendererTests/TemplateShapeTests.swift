import Testing

@testable import BroadsheetRenderer

@Suite struct TemplateShapeTests {
    @Test func `a shape lists its names in full and in order`() {
        #expect(
            TemplateSample.shape.paths == [
                "site", "site.title", "site.url", "article", "article.title", "article.body", "article.isBrief",
                "article.section", "article.section.title", "article.section.url", "article.sources",
                "article.sources[].title", "article.sources[].url",
            ])
    }

    @Test func `a record that fits its shape has no mismatch`() {
        #expect(TemplateSample.shape.mismatch(of: TemplateSample.record) == nil)
        #expect(TemplateSample.source.mismatch(of: TemplateRecord([.absent, .absent])) == nil)
    }

    @Test func `a record with too few values or a value of another kind does not fit`() {
        let source = TemplateSample.source
        #expect(source.mismatch(of: TemplateRecord([.absent]))?.hasPrefix("1 values for the 2") == true)
        #expect(source.mismatch(of: TemplateRecord([.flag(true), .absent]))?.hasPrefix("title is") == true)
        let list: RecordShape = ["sources": .list(source)]
        let wrong = TemplateRecord([.list([TemplateRecord([])])])
        #expect(list.mismatch(of: wrong)?.hasPrefix("sources: 0 values") == true)
    }
}
