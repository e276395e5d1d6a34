import BroadsheetDiagnostics
import BroadsheetModel
import Testing

@testable import BroadsheetContent

@Suite struct ArticleHeadTests {
    private func head(_ text: String) -> Diagnosed<ArticleHead> {
        let source = SourceText(path: "a.md", text: text)
        let frontMatter = FrontMatterReader.read(source)
        let head = ArticleHead.read(frontMatter.value, source)
        return Diagnosed(head.value, frontMatter.diagnostics + head.diagnostics)
    }

    private func yaml(_ lines: String) -> Diagnosed<ArticleHead> { head("---\n\(lines)\n---\nText\n") }

    @Test(arguments: [
        "---\ntitle: Talks\ndate: 2026-09-20\nsection: World\ntopics: [A, B]\nauthor: Jane\nsummary: Short\n---\n",
        "---\ntitle: Talks\ndate: 2026-09-20\ncategories: [World]\ntags:\n- A\n- B\nauthor: Jane\nexcerpt: Short\n---\n",
        "+++\ntitle = \"Talks\"\ndate = 2026-09-20\ncategories = [\"World\", \"A\"]\nauthors = [\"Jane\"]\n"
            + "description = \"Short\"\n[taxonomies]\ntags = [\"B\"]\n+++\n",
        "{\"title\": \"Talks\", \"date\": \"2026-09-20\", \"section\": \"World\", \"tags\": [\"A\", \"B\"],"
            + " \"authors\": [{\"name\": \"Jane\"}], \"summary\": \"Short\", \"description\": \"Long\"}\n",
        "Title: Talks\nDate: 2026-09-20\nCategory: World\nTags: A, B\nAuthor: Jane\nSummary: Short\n\nText",
    ])
    func `the heads of all generators say the same`(text: String) {
        let result = head(text)
        #expect(result.diagnostics.isEmpty)
        let head = result.value
        #expect(head.title?.value == "Talks")
        #expect(head.date?.text == "2026-09-20")
        #expect(head.section?.value == "World")
        #expect(Set(head.topics) == ["A", "B"])
        #expect(head.authors == [ArticleAuthor("Jane")])
        #expect(head.summary == "Short")
    }

    @Test(arguments: [
        ("+++\ndate = 2026-09-20T18:30:00+02:00\n+++", 7_200), ("+++\ndate = 2026-09-20 18:30:00Z\n+++", 0),
        ("+++\ndate = 2026-09-20T18:30:00\n+++", nil),
    ])
    func `dates of TOML keep their time and offset`(text: String, offset: Int?) throws {
        let date = try #require(try head(text).value.date?.reading.get())
        #expect(date.day.iso == "2026-09-20")
        #expect(date.secondOfDay == 66_600)
        #expect(date.offset == offset)
    }

    @Test(arguments: [
        ("draft: true", true), ("draft: yes", true), ("draft: \"true\"", true), ("draft: false", false),
        ("published: false", true), ("published: true", false), ("status: draft", true), ("status: published", false),
        ("status: hidden", true), ("published: false\ndraft: false", true), ("draft: true\npublished: true", true),
    ])
    func `drafts are known by all their keys`(lines: String, isDraft: Bool) {
        #expect(yaml(lines).value.isDraft == isDraft)
        #expect(yaml(lines).diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("title: [a, b]", DiagnosticID.frontMatterWrongType, Severity.error),
        ("title: {a: b}", .frontMatterWrongType, .error), ("draft: maybe", .frontMatterWrongType, .error),
        ("topics: {a: 1}", .frontMatterWrongType, .warning), ("topics: [[a], b]", .frontMatterWrongType, .warning),
        ("weight: NaN", .frontMatterWrongType, .warning), ("slug: [a]", .frontMatterWrongType, .warning),
        ("lang: ../../x", .frontMatterWrongType, .warning), ("updated: soon", .frontMatterBadDate, .warning),
        ("expiryDate: soon", .frontMatterBadDate, .error), ("url: /../x/", .routeUnsafe, .error),
        ("url: 'a\\b'", .routeUnsafe, .error), ("permalink: /:year/:title/", .routeUnsafe, .warning),
        ("permalink: pretty", .routeUnsafe, .warning), ("url: https://a.example/b/", .routeUnsafe, .warning),
        ("aliases: [/ok/, ../../x]", .routeUnsafe, .error), ("tilte: A", .frontMatterUnknownKey, .warning),
        ("dat: 2026-09-20", .frontMatterUnknownKey, .warning),
        ("image: 'javascript:x'", .markdownUnsafeAddress, .warning),
    ])
    func `values of another kind are told with their place`(line: String, id: DiagnosticID, severity: Severity) {
        let problems = yaml("layout: post\n" + line).diagnostics
        #expect(problems.map(\.id) == [id])
        #expect(problems.map(\.severity) == [severity])
        #expect(problems.first?.location?.line == 3)
        #expect(problems.first?.hint != nil)
    }

    @Test(arguments: [
        "sponsor:", "anything: [1, {a: b}]", "date: 2026-09-20\nrate: 5", "title: A\ntile: b", "title: null",
        "slug: null",
        "topics: null", "aliases: []", "permalink: /about.html", "url: world/talks/",
    ])
    func `unknown keys and empty values are quiet`(lines: String) { #expect(yaml(lines).diagnostics.isEmpty) }

    @Test func `a permalink word of Jekyll is told as a pattern, a path is a route`() {
        #expect(yaml("permalink: /about.html").value.route?.value.path == "about.html")
        #expect(yaml("url: world/talks/").value.route?.value.path == "world/talks/")
    }

    @Test(arguments: [
        ("title: \"a\\n---\\nb\\tc\"", "a --- b c"), ("title: \"Nul\\u0000title\"", "Nul\u{FFFD}title"),
        ("title: \"Nul\\0title\"", "Nul\u{FFFD}title"), ("title: \"\\x01a\\x7fb\\u2028c\\ufffe\"", "ab c"),
        ("title: >\n  folded\n  text", "folded text"), ("title: |\n  two\n  lines", "two lines"),
        ("title: '  spaced  out  '", "spaced  out"), ("title: 42", "42"), ("title: 2026-03-12", "2026-03-12"),
        ("title: \"\\u00a0Gap\\u3000\"", "Gap"), ("title: \"“Quoted” – ça va…\"", "“Quoted” – ça va…"),
        ("title: Week Ending\u{7F} x", "Week Ending x"), ("title: \"\\ufeffMark\"", "Mark"),
    ])
    func `texts come out clean and in one line`(line: String, title: String) {
        #expect(yaml(line).value.title?.value == title)
        #expect(yaml(line).diagnostics.isEmpty)
    }

    @Test func `a NUL in TOML and JSON does not cut the text`() {
        #expect(head("+++\ntitle = \"Nul\\u0000title\"\n+++").value.title?.value == "Nul\u{FFFD}title")
        #expect(head("{\"title\": \"Nul\\u0000title\"}").value.title?.value == "Nul\u{FFFD}title")
    }

    @Test func `of several categories the first is the section and the others are topics`() {
        let head = yaml("categories: [World, Peace]\ntags: [Talks, Peace]").value
        #expect(head.section?.value == "World")
        #expect(head.topics == ["Talks", "Peace"])
        let named = yaml("section: Science\ncategories: [World]").value
        #expect(named.section?.value == "Science")
        #expect(named.topics == ["World"])
    }

    @Test func `sources are addresses, names or both`() {
        #expect(
            yaml("source: https://www.news.example:80/a?b").value.sources == [
                Source(title: "news.example", url: "https://www.news.example:80/a?b")
            ])
        #expect(
            yaml("sources: [Reuters, {title: AP, url: 'https://ap.example/'}]").value.sources == [
                Source(title: "Reuters"), Source(title: "AP", url: "https://ap.example/"),
            ])
        #expect(yaml("source: {title: A, url: 'javascript:x'}").value.sources == [Source(title: "A")])
    }

    @Test(arguments: [
        ("10.1000/182", "https://doi.org/10.1000/182"), ("10.1000.10/a(b)", "https://doi.org/10.1000.10/a(b)"),
        ("10.1000/", nil), ("10.1/2", nil), ("10.1000", nil), ("10.1000/a b", nil), ("10.10x0/1", nil),
    ])
    func `a paper's identifier leads to the paper`(identifier: String, address: String?) {
        #expect(yaml("source: '\(identifier)'").value.sources == [Source(title: identifier, url: address)])
    }

    @Test func `a picture has an address and a text`() {
        #expect(yaml("image: a.jpg\nimageAlt: A ship").value.picture?.value == Picture(url: "a.jpg", alt: "A ship"))
        #expect(yaml("cover: {src: a.jpg, alt: Ship}").value.picture?.value == Picture(url: "a.jpg", alt: "Ship"))
        #expect(yaml("images: [a.jpg, b.jpg]").value.picture?.value.url == "a.jpg")
    }

    @Test func `people are lists, texts and tables`() {
        #expect(yaml("authors: [Jane, {name: John}]").value.authors.map(\.name) == ["Jane", "John"])
        #expect(yaml("authors: Jane, John").value.authors.map(\.name) == ["Jane", "John"])
        #expect(yaml("author: Doe, Jane").value.authors.map(\.name) == ["Doe, Jane"])
        #expect(yaml("byline: By Jane").value.byline == "By Jane")
    }
}
