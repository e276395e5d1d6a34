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
