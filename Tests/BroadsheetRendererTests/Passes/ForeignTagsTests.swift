import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct ForeignTagsTests {
    @Test func `tags of other generators are told once, but not in code`() {
        #expect(
            MarksSample.problems(
                "A {% include x.html %} {{ page.title }}\n\n{{< figure src=\"a\" >}}\n\n`{{ code }}`\n\n    {% code %}\n"
            ) == [
                "a.md:1:3: warning: tags of another generator's templates are shown as they are: `include`, `page.title`, `figure` [markdown/foreign-tag]\n"
            ])
        #expect(MarksSample.problems("A {{}} and { {x} } and {{ unclosed").isEmpty)
    }
}
