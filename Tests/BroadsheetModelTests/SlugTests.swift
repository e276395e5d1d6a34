import BroadsheetModel
import Testing

@Suite struct SlugTests {
    @Test(arguments: [
        ("International Reactions to U.S. Talks", "international-reactions-to-u-s-talks"),
        ("Łódź, straße & Ångström", "lodz-strasse-angstrom"),
        ("Cafe\u{301} society", "cafe-society"),
        ("Don't panic", "dont-panic"),
        ("政府选举", "政府选举"),
        ("हिन्दी समाचार", "हिन्दी-समाचार"),
        ("../../x", "x"),
        ("İstanbul", "istanbul"),
        ("a\u{0}b", "a-b"),
        ("NUL", "nul-page"),
        ("ﬁ", "ﬁ"),
    ])
    func `a headline becomes letters and dashes`(text: String, slug: String) {
        #expect(Slug(text)?.text == slug)
    }

    @Test(arguments: ["", "!!!", "🚀", " \u{200B} "])
    func `a text without letters has no slug of its own`(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test func `signs are named by their code points`() {
        #expect(Slug(codePointsOf: "🚀!").text == "u1f680-u21")
        #expect(Slug(codePointsOf: "  ").text == "untitled")
    }

    @Test func `a long headline is cut at a word`() throws {
        let slug = try #require(Slug(String(repeating: "parliament ", count: 40)))
        #expect(slug.text.count <= 80)
        #expect(slug.text.hasSuffix("parliament"))
        let chinese = try #require(Slug(String(repeating: "选举", count: 400)))
        #expect(chinese.text.utf8.count <= 200)
    }

    @Test func `composed and decomposed letters give one slug`() throws {
        let composed = try #require(Slug("й"))
        let decomposed = try #require(Slug("и\u{306}"))
        #expect(Array(composed.text.utf8) == Array(decomposed.text.utf8))
    }
}
