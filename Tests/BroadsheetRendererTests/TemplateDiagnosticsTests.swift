import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct TemplateDiagnosticsTests {
    /// The problems in short form, one a line, without the folder.
    private func problems(_ article: String, _ others: [String: String] = [:]) -> [String] {
        let compiled = TemplateSample.compile(others.merging(["article.html": article]) { $1 })
        return compiled.diagnostics.map { problem in
            let place = problem.location.map {
                "\($0.path.dropFirst(10)):\($0.line ?? 0):\($0.column ?? 0)+\($0.length)"
            }
            return "\(place ?? "") \(problem.message) [\(problem.id.rawValue)] \(problem.hint ?? "")"
        }
    }

    @Test func `an unknown name is shown with its place and the near name`() {
        #expect(
            TemplateSample.render("<h1>\n  {{ artikle.title }}\n</h1>") == """
                error: the name `artikle.title` does not exist on `article` pages [template/unknown-name]
                 --> Templates/article.html:2:6
                  |
                2 |   {{ artikle.title }}
                  |      ^^^^^^^^^^^^^
                  = hint: type `article.title`

                """)
    }

    @Test func `an unknown name in a partial tells where the partial is used`() {
        #expect(
            TemplateSample.render("a\n{{> entry}}", ["entry.html": "{{qqq}}"]) == """
                error: the name `qqq` does not exist on `article` pages [template/unknown-name]
                 --> Templates/entry.html:1:3
                  |
                1 | {{qqq}}
                  |   ^^^
                 --> Templates/article.html:2:1: used here
                  |
                2 | {{> entry}}
                  | ^^^^^^^^^^^
                  = hint: the names here are `site` and `article`

                """)
    }

    @Test(arguments: [
        (
            "{{body}}",
            "+4 the name `body` does not exist on `article` pages [template/unknown-name] type `article.body`"
        ),
        ("{{article.titel}}", "+5 `article` has no name `titel` [template/unknown-name] type `article.title`"),
        (
            "{{#article.sources}}{{name}}{{/article.sources}}",
            "+4 the name `name` does not exist on `article` pages [template/unknown-name] "
                + "the names here are `title` and `url`"
        ),
        (
            "{{site.title.x}}",
            "+12 `site.title` is a text, no name can follow it [template/wrong-use] type `site.title`"
        ),
        (
            "{{article.sources.url}}",
            "+19 `article.sources` is a list, no name can follow it [template/wrong-use] "
                + "type `{{#article.sources}}…{{/article.sources}}` and inside it one of `title` and `url`"
        ),
        (
            "{{{site.title}}}",
            "+10 `site.title` is a text, which is always escaped [template/wrong-use] type `{{site.title}}`"
        ),
        (
            "{{&site.title}}",
            "+10 `site.title` is a text, which is always escaped [template/wrong-use] type `{{site.title}}`"
        ),
        (
            "{{article.isBrief}}",
            "+15 `article.isBrief` is a flag, which cannot be shown [template/wrong-use] "
                + "type `{{#article.isBrief}}…{{/article.isBrief}}` around what depends on it"
        ),
        (
            "{{site}}",
            "+4 `site` is a record, which cannot be shown as a whole [template/wrong-use] "
                + "type one of `site.title` or `site.url`"
        ),
        (
            "{{article.sources}}",
            "+15 `article.sources` is a list, which cannot be shown as a whole [template/wrong-use] "
                + "type `{{#article.sources}}…{{/article.sources}}` and inside it one of `title` or `url`"
        ),
        (
            "{{.}}",
            "+1 `.` stands for a record here, not for a text [template/wrong-use] "
                + "type one of its names: `site` and `article`"
        ),
        ("{{> entyr}}", "+5 there is no template `entyr.html` [template/missing-partial] type `entry`"),
        (
            "{{> banner}}",
            "+6 there is no template `banner.html` [template/missing-partial] add the file `banner.html`"
        ),
        ("{{<bass}}{{/bass}}", "+4 there is no template `bass.html` [template/missing-partial] type `base`"),
    ])
    func `a wrong use of a name says what to type`(template: String, expected: String) {
        let found = problems(template, ["entry.html": "", "base.html": ""])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("article.html:1:") == true)
        #expect(found.first?.hasSuffix(expected) == true, "\(found)")
    }

    @Test(arguments: [
        (
            "a {{site.title\nb",
            "1:3+12 the tag is not closed on its line [template/syntax] type `}}` where the tag ends"
        ),
        (
            "{{{article.body}}",
            "1:1+17 the tag is not closed on its line [template/syntax] type `}}}` where the tag ends"
        ),
        ("{{! note", "1:1+8 the tag is not closed on its line [template/syntax] type `}}` where the tag ends"),
        ("{{}}", "1:1+4 the tag has no name [template/syntax] type a name between `{{` and `}}`"),
        (
            "{{#if article}}{{/if}}",
            "1:4+10 the tag `if article` holds more than one name [template/syntax] "
                + "type one name; `{{#name}}…{{/name}}` shows its content only where there is one"
        ),
        (
            "{{> *site.title}}",
            "1:5+11 the name `*site.title` would be chosen by a value [template/syntax] type the name of a template"
        ),
        (
            "{{article..title}}",
            "1:3+14 the name `article..title` has an empty part [template/syntax] "
                + "type a name before and after each dot"
        ),
        ("{{=<%}}", "1:1+7 the tag is not closed on its line [template/syntax] type `=}}` where the tag ends"),
        ("{{= a =}}", "1:1+9 the tag does not set two delimiters [template/syntax] type them as `{{=<% %>=}}`"),
        (
            "{{#article}}x",
            "1:1+12 the tag `article` is not closed [template/syntax] "
                + "type `{{/article}}` where its content ends"
        ),
        (
            "x{{/article}}",
            "1:2+12 the closing tag `article` closes nothing [template/syntax] "
                + "delete it, or open `article` before it"
        ),
        (
            "{{#article}}{{/artcle}}",
            "1:16+6 the closing tag `artcle` does not close `article` [template/syntax] "
                + "type `article` here, or delete the tag"
        ),
    ])
    func `a broken tag is one error with its place`(template: String, expected: String) {
        #expect(problems(template, ["if.html": ""]) == ["article.html:" + expected])
    }

    @Test func `all problems of all files are told in order`() {
        let found = problems(
            "{{> entry}}{{a1}}\n{{#article}}\n{{b1}}", ["entry.html": "{{c1}}{{/x}}", "unused.html": "{{#open}}"])
        #expect(
            found.map { $0.prefix { $0 != "+" } } == [
                "article.html:1:14", "article.html:2:1", "article.html:3:3", "entry.html:1:3", "entry.html:1:7",
                "unused.html:1:1",
            ])
    }

    @Test func `a mistake in a partial that is used twice is told once`() {
        #expect(problems("{{> entry}}{{> entry}}", ["entry.html": "{{qqq}}"]).count == 1)
    }

    @Test func `an inner tag that is not closed is told and the outer one closes`() {
        let found = problems("{{#article}}{{#sources}}{{url}}{{/article}}{{site.title}}")
        #expect(found.map { $0.prefix { $0 != "[" } } == ["article.html:1:13+12 the tag `sources` is not closed "])
    }

    @Test func `a partial that uses itself is an error and ends`() {
        let found = problems("{{> entry}}", ["entry.html": "{{> other}}", "other.html": "{{> entry}}{{> entry}}"])
        #expect(found.count == 1)
        #expect(
            found.first?.contains(
                "`other.html` uses itself without end: other.html → entry.html → other.html [template/wrong-use]")
                == true)
    }

    @Test func `templates that multiply each other end with an error`() {
        let files = Dictionary(
            uniqueKeysWithValues: (0..<12).map { number in
                ("p\(number).html", String(repeating: "{{> p\(number + 1)}}{{site.title}}", count: 10))
            })
        let found = problems("{{> p0}}", files.merging(["p12.html": "x"]) { $1 })
        #expect(found.count == 1)
        #expect(found.first?.contains("make it too large") == true)
    }

    @Test func `sections that are nested without measure end with an error`() {
        let found = problems(String(repeating: "{{#article}}", count: 100_000))
        #expect(found.count == 1)
        #expect(found.first?.contains("is nested more than 100 deep") == true)
    }

    @Test func `random tags never crash the compiler`() {
        var random = SplitMix(state: 7)
        let pieces = [
            "{{", "}}", "{{{", "}}}", "#", "^", "/", "<", ">", "$", "!", "=", "a", "article", "site.title", ".", " ",
            "\n", "\r\n", "{{#article}}", "{{/article}}", "{{$a}}", "{{/a}}", "{{<base}}", "{{/base}}", "{{=| |=}}",
            "|", "{{>article}}", "é", "\u{FEFF}",
        ]
        for _ in 0..<3000 {
            let text = (0..<random.next(below: 14)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
            let base = (0..<random.next(below: 6)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
            let compiled = TemplateSample.compile(["article.html": text, "base.html": base])
            var buffer: [UInt8] = []
            compiled.value["article"]?.render(TemplateSample.record, into: &buffer)
            #expect(buffer.count < 1 << 20)
        }
    }
}

private struct SplitMix {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
