import Foundation
import Testing

/// Entries that are rendered once for all pages must be those that each page would render itself.
@Suite struct KeptEntriesTests {
    /// Articles in three sections, on three days, with so many topics that entries are kept.
    private func site(_ templates: [String: String]) async throws -> [String: Data] {
        let site = try TestSite()
        try site.write(
            "broadsheet.toml", "title = \"T & 'T'\"\nbaseURL = \"https://t.example/n/\"\npageSize = 5\n")
        for number in 1...30 {
            let topics = "[Alpha, Beta \(number % 3), \"Gamma's \(number % 4)\"]"
            let text = number % 5 == 0 ? "" : "Text <b>\(number)</b> & more 'text'.\n"
            try site.write(
                "Content/section-\(number % 3)/2026-09-\(10 + number % 3)-story-\(number).md",
                "---\ntitle: Story \(number)\ntopics: \(topics)\nbyline: Ann O'Neill\n---\n\n\(text)")
        }
        for (name, text) in templates { try site.write("Templates/\(name)", text) }
        #expect(try await site.build().isBuilt)
        return try site.output()
    }

    /// The file of the default theme, with a loop at its end that shows nothing but stands in the way of keeping entries.
    private func loopingTwice(_ name: String, _ loop: String) throws -> String {
        let text = try String(contentsOfFile: Folders.package + "/Templates/" + name, encoding: .utf8)
        #expect(text.contains("{{> pager}}") || text.contains("{{> neighbours}}"))
        return text.replacingOccurrences(of: "{{> pager}}", with: loop + "\n{{> pager}}")
            .replacingOccurrences(of: "{{> neighbours}}", with: loop + "\n{{> neighbours}}")
    }

    @Test func `a page shows the same whether its entries are kept or not`() async throws {
        let days = "{{#days}}\n{{#articles}}\n{{/articles}}\n{{/days}}"
        let groups = "{{#sections}}\n{{#articles}}\n{{/articles}}\n{{/sections}}"
        let without = try await site([
            "topic.html": loopingTwice("topic.html", days), "month.html": loopingTwice("month.html", days),
            "section.html": loopingTwice("section.html", days), "edition.html": loopingTwice("edition.html", groups),
        ])
        #expect(try await site([:]) == without)
    }

    @Test func `an entry that shows its page's names is not shared between pages`() async throws {
        let output = try await site(["entry.html": "<p>{{title}} on {{page.title}}</p>\n"])
        try expectEntries(of: "topics/alpha", in: output, toEndWith: " on Alpha</p>")
        try expectEntries(of: "topics/beta-0", in: output, toEndWith: " on Beta 0</p>")
    }

    @Test func `an entry that shows what differs between sections is not shared between them`() async throws {
        let output = try await site(["entry.html": "<p>{{title}} in {{page.feedTitle}}</p>\n"])
        for section in ["0", "1", "2"] {
            try expectEntries(
                of: "section-\(section)", in: output, toEndWith: " in Section \(section) – T &amp; &#39;T&#39;</p>")
        }
        try expectEntries(of: "topics/alpha", in: output, toEndWith: " in T &amp; &#39;T&#39;</p>")
    }

    private func expectEntries(of folder: String, in output: [String: Data], toEndWith ending: String) throws {
        let page = String(decoding: try #require(output[folder + "/index.html"]), as: UTF8.self)
        let entries = page.split(separator: "\n").filter { $0.hasPrefix("<p>Story") }
        #expect(entries.count >= 5)
        #expect(entries.allSatisfy { $0.hasSuffix(ending) }, "\(entries)")
    }
}
