import Testing

@testable import BroadsheetPages

/// The templates of the default theme say nothing themselves: all words are those of the site's language.
@Suite struct TemplateWordsTests {
    @Test(arguments: Theme.standardFiles.filter { $0.name.hasSuffix(".html") }.map(\.name))
    func `a template holds no words of its own`(name: String) throws {
        let file = try #require(Theme.standardFiles.first { $0.name == name })
        var text = String(decoding: file.bytes, as: UTF8.self)
        text = text.replacing(/\{\{!.*?\}\}/.dotMatchesNewlines(), with: "")
        text = text.replacing(/\{\{.*?\}\}/, with: "")
        for match in text.matches(of: /(?:aria-label|alt|title|placeholder|aria-description)="([^"]*)"/) {
            #expect(match.output.1.filter(\.isLetter) == "", "\(name): \(match.output.0)")
        }
        let shown = text.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace)
        let words = shown.filter { $0.contains(where: \.isLetter) }
        #expect(words == [], "\(name)")
    }

    @Test func `a style sheet holds words in quotes of its own`() throws {
        let own = Theme.File(
            name: "own.css", path: "Templates/own.css",
            bytes: Array("@media print{a{b:c}}p::before{content:{{words.feed}}}html{direction:{{site.direction}}}".utf8)
        )
        let theme = Theme.compile(own: [own], words: .init(language: "ar"))
        #expect(theme.diagnostics == [])
        let css = try #require(theme.value.assets.first { $0.name == "own_css" })
        #expect(
            String(decoding: css.bytes, as: UTF8.self)
                == "@media print{a{b:c}}p::before{content:\"الخلاصة\"}html{direction:rtl}")
    }

    @Test func `a style sheet with a word that there is not is told`() {
        let own = Theme.File(
            name: "own.css", path: "Templates/own.css", bytes: Array("p::before { content: {{words.fed}}; }".utf8))
        let theme = Theme.compile(own: [own])
        #expect(theme.diagnostics.map(\.id) == [.templateUnknownName])
        #expect(theme.diagnostics.first?.hint == "write `words.feed`")
        #expect(theme.diagnostics.first?.location?.column == 24)
    }
}
