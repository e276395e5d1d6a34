import BroadsheetDiagnostics
import BroadsheetModel
import Foundation
import Testing

/// The same small site in every language that there are words for.
@Suite struct LanguageTests {
    /// Articles whose texts are numbers, so that all letters are the program's own.
    private func site(_ language: String, _ more: String = "") throws -> TestSite {
        let site = try TestSite()
        try site.write(
            "broadsheet.toml",
            "title = \"7\"\nbaseURL = \"https://7.example/\"\nid = \"7.example,2026\"\nlanguage = \"\(language)\"\npageSize = 2\n"
                + "[topics]\ndetect = false\n[topics.8]\nkind = \"person\"\n" + more)
        for day in 1...9 {
            try site.write(
                "Content/9/2026-0\(1 + day / 2)-0\(day)-\(day).md",
                "---\ntitle: \"10\(day)\"\ntopics: [\"8\", \"9\"]\nsource: \"11\"\nupdated: 2026-09-20\n"
                    + "author: \"12\"\n---\n\n1 2 3 4.\n")
        }
        return site
    }

    @Test(arguments: InterfaceLanguage.allCases)
    func `a site speaks one language only`(language: InterfaceLanguage) async throws {
        let site = try site(language.rawValue)
        let report = try await site.build()
        #expect(report.diagnostics.filter { $0.severity > .note }.map(\.message) == [])
        let isLatin = InterfaceWords(language: language.rawValue)[.frontPage].unicodeScalars.contains(where: \.isASCII)
        for (path, bytes) in try site.output() where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("lang=\"\(language.rawValue)\""), "\(path)")
            for text in shown(page) where !isLatin && !text.contains("example") {
                // A letter of the Latin script is a word that was forgotten.
                #expect(!text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }, "\(path): \(text)")
            }
        }
    }

    /// The texts and labels of a page.
    private func shown(_ page: String) -> [String] {
        let page = page.replacing(/<(style|script).*?<\/(style|script)>/.dotMatchesNewlines(), with: "")
        var out = page.matches(of: /(?:aria-label|alt|title|content)="([^"]*)"/).map { String($0.output.1) }
        out = out.filter { $0.contains { !$0.isASCII } }
        out += page.replacing(/<[^>]*>/, with: "\n").split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        return out.filter { !$0.isEmpty && !$0.hasPrefix("&") }
    }
}

/// Articles in other languages than the site's, and their translations.
@Suite struct TranslationTests {
    private func site(_ more: [String: String] = [:]) throws -> TestSite {
        let site = try TestSite()
        try site.write(
            "broadsheet.toml",
            "title = \"The Quay\"\nbaseURL = \"https://quay.example/\"\nid = \"quay.example,2026\"\nlanguage = \"en\"\n"
                + "[words]\nupdated = \"Changed\"\n")
        for (language, title) in [("en", "Harbour opens"), ("de", "Hafen offen"), ("ar", "فتح الميناء")] {
            let own = language == "en" ? "" : "lang: \(language)\n"
            try site.write(
                "Content/world/2026-09-20-\(language).md",
                "---\ntitle: \(title)\ntranslationKey: harbour\nupdated: 2026-09-21\n\(own)---\n\nText 1 2 3.\n")
        }
        for (path, text) in more { try site.write(path, text) }
        return site
    }

    private let languages = ["ar", "de", "en"]

    @Test func `translations name each other and themselves, in pages and in the sitemap`() async throws {
        let site = try site()
        #expect(try await site.build().diagnostics.map(\.message) == [])
        let sitemap = try #require(site.page("sitemap-2026.xml"))
        for language in languages {
            let page = try #require(site.page("world/2026/09/20/\(language)/index.html"))
            for other in languages {
                let link = "hreflang=\"\(other)\" href=\"https://quay.example/world/2026/09/20/\(other)/\""
                #expect(page.contains("<link rel=\"alternate\" \(link)>"))
                #expect(sitemap.contains("<xhtml:link rel=\"alternate\" \(link)/>"))
                // The visible links leave out the page itself.
                #expect(
                    page.contains("<a href=\"/world/2026/09/20/\(other)/\" hreflang=\"\(other)\"")
                        == (other != language))
            }
        }
        #expect(sitemap.split(separator: "<xhtml:link").count - 1 == 9)
    }

    @Test func `an article's page speaks its language, and lists say which one it is`() async throws {
        let site = try site()
        _ = try await site.build()
        let german = try #require(site.page("world/2026/09/20/de/index.html"))
        #expect(german.contains("<html lang=\"de\" dir=\"ltr\">"))
        #expect(german.contains("Sonntag, 20. September 2026"))
        #expect(german.contains("Aktualisiert:"))
        #expect(german.contains("Titelseite"))
        #expect(german.contains("<a href=\"/world/\" lang=\"en\""))
        let arabic = try #require(site.page("world/2026/09/20/ar/index.html"))
        #expect(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(arabic.contains("\"inLanguage\":\"ar\""))
        let english = try #require(site.page("world/2026/09/20/en/index.html"))
        #expect(english.contains("Changed <time"))
        for page in ["index.html", "world/index.html", "editions/2026-09-20/index.html"] {
            let list = try #require(site.page(page))
            #expect(list.contains("lang=\"ar\" dir=\"rtl\""), "\(page)")
            #expect(list.contains("lang=\"de\" dir=\"ltr\""), "\(page)")
        }
        #expect(try #require(site.page("feed.xml")).contains("<entry xml:lang=\"de\">"))
        #expect(try #require(site.page("feed.json")).contains("\"language\":\"ar\""))
        #expect(try #require(site.page("feed.xml")).contains("dir=&quot;rtl&quot;"))
    }

    @Test func `a language without words keeps the site's, and the article says what it is`() async throws {
        let site = try site([
            "Content/world/2026-09-22-fi.md": "---\ntitle: Satama\nlang: fi\n---\n\nTeksti.\n"
        ])
        _ = try await site.build()
        let page = try #require(site.page("world/2026/09/22/fi/index.html"))
        #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
        #expect(page.contains("<article class=\"story\" lang=\"fi\" dir=\"ltr\">"))
        #expect(page.contains("Front page"))
    }

    @Test func `a translation that goes changes the pages of the others`() async throws {
        let site = try site()
        _ = try await site.build()
        try FileManager.default.removeItem(atPath: site.folder + "/Content/world/2026-09-20-ar.md")
        _ = try await site.build()
        for language in ["de", "en"] {
            let page = try #require(site.page("world/2026/09/20/\(language)/index.html"))
            #expect(!page.contains("hreflang=\"ar\""))
            #expect(page.contains("hreflang=\"en\""))
        }
    }

    @Test(arguments: [
        ("lang: jp", "write `lang: ja`"), ("lang: Deutsch", "write `lang: de`"), ("lang: eng", "write `lang: en`"),
        ("lang: xx", "write `lang: en`"), ("lang: \"\"", nil), ("lang: pt_BR", nil), ("lang: zh-Hant-TW", nil),
        ("lang: haw", nil),
    ])
    func `a code that is none is told with its place`(line: String, hint: String?) async throws {
        let site = try site([
            "Content/world/2026-09-22-x.md": "---\ntitle: Satama\n\(line)\n---\n\nTeksti.\n"
        ])
        let report = try await site.build()
        #expect(report.diagnostics.map(\.hint) == (hint == nil ? [] : [hint]))
        if hint != nil {
            #expect(report.diagnostics.first?.location?.line == 3)
            #expect(report.diagnostics.first?.location?.column == 7)
        }
    }
}
