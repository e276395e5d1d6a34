import BroadsheetDiagnostics
import Testing

@testable import BroadsheetRenderer

@Suite struct PunctuationTests {
    @Test(arguments: [
        ("en", "He said \"it's *fine*\" -- 'maybe'...", "He said “it’s <em>fine</em>” – ‘maybe’…"),
        ("de", "Er sagte \"gut\" -- 'so'", "Er sagte „gut“ – ‚so‘"),
        ("fr", "Il dit \"oui\" et l'eau", "Il dit «\u{A0}oui\u{A0}» et l’eau"),
        ("es", "Dijo \"que 'no'\"", "Dijo «que “no”»"),
        ("pl", "\"tak\" --- 'nie'", "„tak” — «nie»"),
        ("sv-SE", "\"ja\" och 'nej'", "”ja” och ’nej’"),
        ("ja", "\"a\" -- it's", "&quot;a&quot; -- it's"),
        ("en", "the '90s, 5'10\" and 6\"", "the ’90s, 5’10&quot; and 6&quot;"),
        ("en", "run --release or a---b ---- c", "run --release or a—b ---- c"),
        ("en", "\\\"as typed\\\" and \\-- too", "&quot;as typed&quot; and -- too"),
        ("en", "\"*a* and (\"b\")\"", "“<em>a</em> and (“b”)”"),
        ("en", "https://a.example/a--b 'x'", "<a href=\"https://a.example/a--b\">https://a.example/a--b</a> ‘x’"),
        ("en", "`\"a\" -- b`", "<code>&quot;a&quot; -- b</code>"),
    ])
    func `quotes and dashes follow the language`(language: String, text: String, expected: String) {
        #expect(MarksSample.html(text, language: language) == "<p>\(expected)</p>\n")
    }
}
